import { InputError } from '../domain/errors.js'
import type { Day } from '../domain/partial-date.js'
import type { Bounds, KeySet } from '../graph/store.js'
import type * as Api from './generated/types.js'
import { ownKey } from './participants.js'

/** The parts of which filters are made, each read the same way wherever it stands. */

export type Maybe<T> = T | null | undefined

interface RawSet<T> {
  readonly all?: Maybe<readonly T[]>
  readonly any?: Maybe<readonly T[]>
  readonly none?: Maybe<readonly T[]>
}

interface RawMatch<T> {
  readonly eq?: Maybe<T>
  readonly in?: Maybe<readonly T[]>
  readonly none?: Maybe<readonly T[]>
}

interface RawBounds {
  readonly eq?: Maybe<number>
  readonly between?: Maybe<{ readonly min?: Maybe<number>; readonly max?: Maybe<number> }>
}

/** More than this in one filter is a mistake or an attack. */
const MAX_FILTER_VALUES = 100

/** Leaves out what was not asked for, so that equal filters are equal as JSON. */
export function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The refusal of a filter that nothing can pass. */
export function contradiction(field: string, why: string): InputError {
  return new InputError(`${field}: ${why}`, { code: 'CONTRADICTORY_FILTER', field })
}

/** Each value once, in the order given; throws for more than anybody means. */
export function values<T, K>(
  list: Maybe<readonly T[]>,
  field: string,
  read: (value: T, field: string) => K
): K[] | undefined {
  if (!list) return undefined
  if (list.length > MAX_FILTER_VALUES) {
    throw new InputError(`${field}: ${list.length} values are more than ${MAX_FILTER_VALUES}`, {
      code: 'TOO_MANY_VALUES',
      field
    })
  }
  return [...new Set(list.map(value => read(value, field)))]
}

/** Reads `all`, `any` and `none`; throws where one of them rules another out. */
export function keySet<T extends string, K extends string>(
  set: Maybe<RawSet<T>>,
  field: string,
  read: (value: T, field: string) => K
): KeySet<K> | undefined {
  if (!set) return undefined
  const part = (name: keyof RawSet<T>): K[] | undefined => values(set[name], `${field}.${name}`, read)
  const keys = defined({ all: part('all'), any: part('any'), none: part('none') })
  const none = new Set<string>(keys.none ?? [])
  const both = keys.all?.find(key => none.has(key))
  if (both !== undefined) throw contradiction(field, `${ownKey(both)} is asked for and ruled out at once`)
  if (keys.any !== undefined && keys.any.length > 0 && keys.any.every(key => none.has(key))) {
    throw contradiction(field, `${keys.any.map(ownKey).join(', ')}: all that is asked for is ruled out at once`)
  }
  return keys
}

/** What `eq` and `in` ask for (undefined for anything) and `none` rules out, each read by `read`. */
export function matchOf<T, K extends string>(
  match: Maybe<RawMatch<T>>,
  field: string,
  read: (value: T, field: string) => K
): { readonly some: readonly K[] | undefined; readonly none: readonly K[] } {
  const one = match?.eq === null || match?.eq === undefined ? undefined : [read(match.eq, `${field}.eq`)]
  const several = values(match?.in, `${field}.in`, read)
  const none = values(match?.none, `${field}.none`, read) ?? []
  const some = both(one, several, field)
  const left = some?.filter(key => !none.includes(key))
  if (some !== undefined && some.length > 0 && left?.length === 0) {
    throw contradiction(field, `${some.map(ownKey).join(', ')} is asked for and ruled out at once`)
  }
  return { some: left, none }
}

/** What two lists both ask for; throws where they have nothing in common though each asks for something. */
export function both<K extends string>(
  a: readonly K[] | undefined,
  b: readonly K[] | undefined,
  field: string
): readonly K[] | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const shared = a.filter(key => b.includes(key))
  if (shared.length === 0 && a.length > 0 && b.length > 0) {
    const [one, other] = [a, b].map(list => list.map(ownKey).join(', '))
    throw contradiction(field, `${one} and ${other} are asked for at once, and nothing is both`)
  }
  return shared
}

/** A match over a closed list of terms becomes the terms that pass. */
export function terms<K extends string>(
  match: Maybe<RawMatch<K>>,
  all: readonly K[],
  field: string
): readonly K[] | undefined {
  if (!match) return undefined
  const { some, none } = matchOf(match, field, value => value)
  if (some !== undefined) return some
  if (none.length === 0) return undefined
  const left = all.filter(term => !none.includes(term))
  if (left.length === 0) throw contradiction(field, 'every value there is is ruled out')
  return left
}

/** A figure from 0 to `most`; throws for others. */
export function figure(value: Maybe<number>, field: string, most: number): number | undefined {
  if (value === null || value === undefined) return undefined
  if (value >= 0 && value <= most) return value
  throw new InputError(`${field}: ${value} is not between 0 and ${most}`, { code: 'BAD_USER_INPUT', field })
}

/** Reads `eq` and `between` of figures from 0 to `most`. */
export function boundsOf(match: Maybe<RawBounds>, field: string, most: number): Bounds | undefined {
  if (!match) return undefined
  const eq = figure(match.eq, `${field}.eq`, most)
  const min = figure(match.between?.min, `${field}.between.min`, most)
  const max = figure(match.between?.max, `${field}.between.max`, most)
  return overlap(defined({ min: eq, max: eq }), defined({ min, max }), field)
}

/** The figures that lie within both bounds; throws where there are none. Undefined where both are open. */
export function overlap(a: Maybe<Bounds>, b: Maybe<Bounds>, field: string): Bounds | undefined {
  const min = Math.max(a?.min ?? -Infinity, b?.min ?? -Infinity)
  const max = Math.min(a?.max ?? Infinity, b?.max ?? Infinity)
  if (min > max) throw contradiction(field, `at least ${min} and at most ${max}: no figure is both`)
  const bounds = defined({ min: min === -Infinity ? undefined : min, max: max === Infinity ? undefined : max })
  return Object.keys(bounds).length === 0 ? undefined : bounds
}

/** Reads a range of days; throws when no day is in it. */
export function dateRange(range: Maybe<Api.DateRange>, field: string): { from?: Day; until?: Day } | undefined {
  if (!range) return undefined
  const from = latest([range.from, range.between?.from, range.eq])
  const until = earliest([range.until, range.between?.until, range.eq])
  if (from !== undefined && until !== undefined && from > until) {
    throw contradiction(field, `from ${from} is after until ${until}; no day is in between`)
  }
  return defined({ from, until })
}

function latest(days: readonly Maybe<Day>[]): Day | undefined {
  return days
    .filter(day => day !== null && day !== undefined)
    .sort()
    .at(-1)
}

function earliest(days: readonly Maybe<Day>[]): Day | undefined {
  return days.filter(day => day !== null && day !== undefined).sort()[0]
}
