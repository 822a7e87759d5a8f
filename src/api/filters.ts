import { InputError } from '../domain/errors.js'
import type { NodeType } from '../domain/ids.js'
import type { Day } from '../domain/partial-date.js'
import { overdueOn } from '../domain/life-cycle.js'
import type { EventKind } from '../domain/vocabulary.js'
import type { EventFilter } from '../graph/store.js'
import type * as Api from './generated/types.js'
import { parseIdOf } from './ids.js'
import { ownKey } from './participants.js'

type Maybe<T> = T | null | undefined
interface RawSet {
  readonly all?: Maybe<readonly string[]>
  readonly any?: Maybe<readonly string[]>
  readonly none?: Maybe<readonly string[]>
}
type KeySet = NonNullable<EventFilter['countries']>

/** More than this in one filter is a mistake or an attack. */
const MAX_FILTER_VALUES = 100

/** Reads an ISO 3166-1 alpha-2 code in a filter. */
export function alpha2(code: string, field: string): string {
  if (!/^[A-Z]{2}$/.test(code)) {
    throw new InputError(
      `${field}: ${JSON.stringify(code.slice(0, 60))} is no ISO 3166-1 alpha-2 code; write two capitals, such as KR`,
      { code: 'BAD_COUNTRY_CODE', field }
    )
  }
  return code
}

/** Reads a range of days; throws when it ends before it begins. */
export function dateRange(range: Maybe<Api.DateRange>, field: string): { from?: Day; until?: Day } | undefined {
  if (!range) return undefined
  const [from, until] = [range.from ?? undefined, range.until ?? undefined]
  if (from !== undefined && until !== undefined && from > until) {
    throw new InputError(`${field}: from ${from} is after until ${until}; no day is in between`, {
      code: 'CONTRADICTORY_FILTER',
      field
    })
  }
  return defined({ from, until })
}

function keySet(set: Maybe<RawSet>, field: string, read: (value: string, field: string) => string): KeySet | undefined {
  if (!set) return undefined
  const part = (name: keyof RawSet): string[] | undefined => values(set[name], `${field}.${name}`, read)
  const keys = defined({ all: part('all'), any: part('any'), none: part('none') })
  const wanted = new Set([...(keys.all ?? []), ...(keys.any ?? [])])
  const contradiction = keys.none?.find(key => keys.all?.includes(key) || (wanted.has(key) && keys.any?.length === 1))
  if (contradiction !== undefined) {
    throw new InputError(`${field}: ${ownKey(contradiction)} is asked for and ruled out at once`, {
      code: 'CONTRADICTORY_FILTER',
      field
    })
  }
  return keys
}

function values(
  list: Maybe<readonly string[]>,
  field: string,
  read: (value: string, field: string) => string
): string[] | undefined {
  if (!list) return undefined
  if (list.length > MAX_FILTER_VALUES) {
    throw new InputError(`${field}: ${list.length} values are more than ${MAX_FILTER_VALUES}`, {
      code: 'TOO_MANY_VALUES',
      field
    })
  }
  return [...new Set(list.map(value => read(value, field)))]
}

const countryKey = (code: string, field: string): string => `country:${alpha2(code, field)}`
const idOf = (type: NodeType) => (id: string, field: string) => parseIdOf([type], id, field).id
const slugOf = (type: NodeType) => (id: string, field: string) => parseIdOf([type], id, field).key

function minimum(value: Maybe<number>, field: string, most: number): number | undefined {
  if (value === null || value === undefined) return undefined
  if (value < 0 || value > most) {
    throw new InputError(`${field}: ${value} is not between 0 and ${most}`, { code: 'BAD_USER_INPUT', field })
  }
  return value
}

type CommonFilter = Pick<
  Api.SummitFilter,
  'countries' | 'leaders' | 'organizations' | 'frameworks' | 'topics' | 'date' | 'minConfidence' | 'minArticles'
>

function common(filter: Maybe<CommonFilter>, kinds: readonly EventKind[]): EventFilter {
  if (!filter) return { kinds }
  return defined({
    kinds,
    countries: keySet(filter.countries, 'filter.countries', countryKey),
    leaders: keySet(filter.leaders, 'filter.leaders', idOf('leader')),
    organizations: keySet(filter.organizations, 'filter.organizations', idOf('organization')),
    frameworks: values(filter.frameworks, 'filter.frameworks', slugOf('framework')),
    topics: keySet(filter.topics, 'filter.topics', slugOf('topic')),
    date: dateRange(filter.date, 'filter.date'),
    minConfidence: minimum(filter.minConfidence, 'filter.minConfidence', 1),
    minArticles: minimum(filter.minArticles, 'filter.minArticles', 1_000_000)
  })
}

/** The store's filter for meetings, as far as one can tell on a day what became of them. */
export function summitFilter(filter: Maybe<Api.SummitFilter>, day: Day): EventFilter {
  const { levels, formats, statuses } = filter ?? {}
  return defined({
    ...common(filter, ['SUMMIT']),
    levels: levels ?? undefined,
    formats: formats ?? undefined,
    statuses: statuses ?? undefined,
    overdue: statuses ? overdueOn(day) : undefined
  })
}

/** The store's filter for agreements. */
export function agreementFilter(filter: Maybe<Api.AgreementFilter>): EventFilter {
  const { kinds, statuses } = filter ?? {}
  return defined({
    ...common(filter, ['AGREEMENT']),
    agreementKinds: kinds ?? undefined,
    statuses: statuses ?? undefined
  })
}

/** The store's filter for interactions. */
export function interactionFilter(filter: Maybe<Api.InteractionFilter>): EventFilter {
  const { types, quadClasses, statuses } = filter ?? {}
  return defined({
    ...common(filter, ['INTERACTION']),
    interactionTypes: types ?? undefined,
    quadClasses: quadClasses ?? undefined,
    statuses: statuses ?? undefined
  })
}

/** The filter of a relationship's timeline. */
export function timelineFilter(args: {
  readonly kinds?: Maybe<readonly EventKind[]>
  readonly since?: Maybe<Day>
  readonly until?: Maybe<Day>
}): EventFilter {
  if (args.since && args.until && args.since > args.until) {
    throw new InputError(`since ${args.since} is after until ${args.until}; no day is in between`, {
      code: 'CONTRADICTORY_FILTER',
      field: 'since'
    })
  }
  const date = args.since || args.until ? { from: args.since, until: args.until } : undefined
  return defined({ kinds: args.kinds ?? undefined, date: dateRange(date, 'timeline') })
}

/** Leaves out what was not asked for, so that equal filters are equal as JSON. */
export function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
