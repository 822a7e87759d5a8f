import { InputError } from '../../domain/errors.js'
import { overdueOn } from '../../domain/life-cycle.js'
import type { Day } from '../../domain/partial-date.js'
import type { EventFilter, Page, StatGroup, StatRow } from '../../graph/store.js'
import { PERIOD_GROUPS } from '../../graph/store.js'
import { asOfDay, listAsOf } from '../as-of.js'
import type { ApiContext } from '../context.js'
import { agreementFilter, interactionFilter, summitFilter } from '../filters.js'
import type * as Api from '../generated/types.js'
import type { Resolvers } from '../generated/types.js'
import { requireCountries } from '../known-countries.js'
import type { Loaders } from '../loading.js'
import { connection, pageRequest } from '../pages.js'
import type { PageArguments } from '../pages.js'
import { ownKey } from '../participants.js'
import type { ConnectionView, StatView } from '../views.js'
import { dependsOnDay } from './events-of.js'
import { recordOf } from './records.js'

/** More things than this at once make a table that nobody reads. */
const MOST_GROUPS = 3

interface StatArguments<Filter> extends PageArguments {
  readonly filter?: Filter | null
  readonly groupBy: readonly StatGroup[]
  readonly orderBy?: Api.StatOrder | null
  readonly asOf?: string | null
}

function readGroups(groupBy: readonly StatGroup[], filter: EventFilter): readonly StatGroup[] {
  const refuse = (why: string): InputError => new InputError(`groupBy: ${why}`, { field: 'groupBy' })
  const groups = [...new Set(groupBy)]
  if (groups.length === 0 || groups.length > MOST_GROUPS) {
    throw refuse(`${groups.length} things; ask for one to ${MOST_GROUPS}`)
  }
  const periods = groups.filter(group => (PERIOD_GROUPS as readonly StatGroup[]).includes(group))
  if (periods.length > 1) throw refuse(`${periods.join(' and ')} are both periods; ask for one`)
  if (groups.includes('PARTNER') && !groups.includes('COUNTRY') && filter.countries?.all?.length !== 1) {
    throw refuse('PARTNER is seen from a country: add COUNTRY, or demand one country in filter.countries.all')
  }
  return groups
}

/** What a row is ordered by: it makes its cursor. */
type Rank = readonly [number | string, number | string, string]

/** A row in an order. Its own key, which decides between equals, is made where there are any. */
class RankedRow {
  readonly #parts: readonly [number | string, number | string]
  #key: string | null = null

  constructor(
    readonly row: StatRow,
    order: Api.StatOrder
  ) {
    this.#parts = partsOf(row, order)
  }

  /** With a score of two decimals. */
  get shown(): StatRow {
    const score = rounded(this.row.score)
    return score === this.row.score ? this.row : { ...this.row, score }
  }

  get rank(): Rank {
    return [...this.#parts, (this.#key ??= keyOf(this.row))]
  }

  compare(other: RankedRow): number {
    const [first, second] = this.#parts
    const [otherFirst, otherSecond] = other.#parts
    return compareParts(first, otherFirst) || compareParts(second, otherSecond) || compareRanks(this.rank, other.rank)
  }
}

function partsOf(row: StatRow, order: Api.StatOrder): readonly [number | string, number | string] {
  const score = rounded(row.score)
  switch (order) {
    case 'COUNT_DESC':
      return [-row.count, row.period ?? '~']
    case 'SCORE_DESC':
      return [-score, -row.count]
    case 'SCORE_ASC':
      return [score, -row.count]
    case 'PERIOD_ASC':
      return [row.period ?? '~', -row.count]
    case 'PERIOD_DESC':
      return [row.period === null ? '~' : complement(row.period), -row.count]
  }
}

/** Scores have decimals: sums of them must not show the order in which they were added. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100
}

function compareParts(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Text that sorts the other way round. Periods hold digits, a dash and a Q. */
function complement(period: string): string {
  return [...period].map(sign => String.fromCharCode(158 - sign.charCodeAt(0))).join('')
}

/** What a row is of. A missing part is nothing between two bars. */
function keyOf(row: StatRow): string {
  return KEY.map(part => row[part]).join('|')
}

const KEY = [
  'country',
  'partner',
  'organization',
  'leader',
  'framework',
  'topic',
  'period',
  'status',
  'level',
  'format',
  'kind',
  'type',
  'mode',
  'quadClass'
] as const satisfies readonly (keyof StatRow)[]

function compareRanks(a: Rank, b: Rank): number {
  return compareParts(a[0], b[0]) || compareParts(a[1], b[1]) || compareParts(a[2], b[2])
}

function pageOfRows(
  rows: readonly StatRow[],
  order: Api.StatOrder,
  first: number,
  after: string | null
): Page<StatRow> {
  const start = after === null ? null : (JSON.parse(after) as Rank)
  const sorted = rows.map(row => new RankedRow(row, order)).sort((a, b) => a.compare(b))
  const rest = start === null ? sorted : sorted.filter(({ rank }) => compareRanks(rank, start) > 0)
  return {
    edges: rest.slice(0, first).map(ranked => ({
      node: ranked.shown,
      get cursor() {
        return JSON.stringify(ranked.rank)
      }
    })),
    hasNextPage: rest.length > first
  }
}

/** Whether it depends on the day on which one asks. */
function isSoFar({ filter, groupBy }: StatArguments<unknown>): boolean {
  return groupBy.includes('STATUS') || dependsOnDay(filter)
}

async function stats<Filter>(
  name: string,
  read: (filter: Filter | null | undefined, day: Day) => EventFilter,
  args: StatArguments<Filter>,
  context: ApiContext
): Promise<ConnectionView<StatView>> {
  const { store, newsDay, today } = context
  const asOf = await asOfDay(args.asOf, context)
  const day = asOf ?? (isSoFar(args) ? await newsDay() : today)
  const filter = read(args.filter, day)
  const groups = readGroups(args.groupBy, filter)
  const order = args.orderBy ?? (PERIOD_GROUPS.some(period => groups.includes(period)) ? 'PERIOD_ASC' : 'COUNT_DESC')
  const list = listAsOf(`${name}:${order}:${groups.join('+')}`, asOf)
  const page = pageRequest(list, args)
  await requireCountries(filter, store)
  const told = groups.includes('STATUS') ? { ...filter, overdue: overdueOn(day) } : filter
  const top = order === 'COUNT_DESC' && page.after === null && asOf === null
  const cut = top ? await store.topPartners(told, groups, page.first + 1) : null
  if (cut !== null) {
    return connection(list, pageOfRows(cut.rows, order, page.first, null), row => row, {
      of: 'known',
      count: cut.total
    })
  }
  const rows = await store.stats(told, groups, asOf)
  return connection(list, pageOfRows(rows, order, page.first, page.after), row => row, {
    of: 'known',
    count: rows.length
  })
}

export const statQueries = {
  summitStats: (_parent, args, context) => stats('summitStats', summitFilter, args, context),
  agreementStats: (_parent, args, context) => stats('agreementStats', agreementFilter, args, context),
  interactionStats: (_parent, args, context) => stats('interactionStats', interactionFilter, args, context)
} satisfies Resolvers['Query']

const named = {
  country: recordOf('country', (row: StatView) => keyOrNull(row.country)),
  partner: recordOf('country', (row: StatView) => keyOrNull(row.partner)),
  organization: recordOf('organization', (row: StatView) => keyOrNull(row.organization)),
  leader: recordOf('leader', (row: StatView) => keyOrNull(row.leader)),
  topic: recordOf('topic', (row: StatView) => keyOrNull(row.topic))
}
const framework = recordOf('framework', (row: StatView) => keyOrNull(row.framework))

function keyOrNull(id: string | null): string | null {
  return id === null ? null : ownKey(id)
}

export const statLoaders = {
  SummitStat: { ...named, framework },
  AgreementStat: { ...named, framework },
  InteractionStat: named
} satisfies Loaders
