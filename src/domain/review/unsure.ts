import { blockKeys, sameEvent } from '../identity/same-event.js'
import type { Testimony } from '../identity/testimony.js'

/** The reports that may speak of the same event as one report, the likeliest first: the id of each and the score. */
export type UnsureList = readonly (readonly [report: string, score: number])[]

/** Two reports about which `sameEvent` is unsure. */
export interface UnsurePair {
  readonly a: string
  readonly b: string
  readonly score: number
}

/** Below this score nobody needs to be asked. */
const LEAST_SCORE = 0.2
/** Of more that are as likely only the first are kept, so that what two countries do daily does not explode. */
const LONGEST = 8

/**
 * Pairs of reports that share a block and of which it is unsure whether they speak of one event. At least one of a pair
 * is among `some`; where `others` are given, the other one may be one of them. A function of the two reports alone.
 */
export function unsurePairs(some: readonly Testimony[], others: readonly Testimony[] = []): UnsurePair[] {
  const blocks = new Map<string, Testimony[]>()
  const all = new Map([...others, ...some].map(one => [one.claim.id, one]))
  for (const testimony of all.values()) {
    for (const key of blockKeys(testimony.claim, testimony.article)) {
      const block = blocks.get(key)
      if (block) block.push(testimony)
      else blocks.set(key, [testimony])
    }
  }
  const pairs = new Map<string, UnsurePair>()
  const seen = new Set<string>()
  for (const one of some) {
    for (const other of new Set(blockKeys(one.claim, one.article).flatMap(key => blocks.get(key) ?? []))) {
      const [a, b] = one.claim.id < other.claim.id ? [one, other] : [other, one]
      const key = `${a.claim.id} ${b.claim.id}`
      if (a === b || seen.has(key)) continue
      seen.add(key)
      const { verdict, score } = sameEvent(a, b)
      if (verdict === 'unsure' && score >= LEAST_SCORE) pairs.set(key, { a: a.claim.id, b: b.claim.id, score })
    }
  }
  return [...pairs.values()]
}

/** A list with further reports: the likeliest are kept, ties by id, so the order in which they come does not show. */
function withUnsure(list: UnsureList, added: UnsureList): UnsureList {
  const all = new Map([...list, ...added])
  return [...all].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, LONGEST)
}

/** The list of each report in `pairs`, those in `known` gone on from. */
export function unsureLists(
  pairs: readonly UnsurePair[],
  known: ReadonlyMap<string, UnsureList> = new Map()
): Map<string, UnsureList> {
  const added = new Map<string, [string, number][]>()
  const add = (to: string, other: string, score: number): void => {
    const list = added.get(to)
    if (list) list.push([other, score])
    else added.set(to, [[other, score]])
  }
  for (const { a, b, score } of pairs) {
    add(a, b, score)
    add(b, a, score)
  }
  return new Map([...added].map(([id, list]) => [id, withUnsure(known.get(id) ?? [], list)]))
}
