import { groupBy } from '../group-by.js'
import { blockKeys } from '../identity/same-event.js'
import type { IdentityDecision } from './decisions.js'
import { Forest } from './forest.js'
import type { Judge } from './judge.js'
import type { Report } from './reports.js'

/** Reports by the blocks they stand in: each is a list of indices. A report that stands alone is in none. */
export function blocksOf(reports: readonly Report[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>()
  reports.forEach(({ testimony }, index) => {
    for (const key of blockKeys(testimony.claim, testimony.article)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  return [...blocks.values()].filter(({ length }) => length > 1)
}

/** Pairs of reports that somebody said are one, whether or not they share a block. */
export function* decidedPairs(
  reports: readonly Report[],
  decisions: readonly IdentityDecision[]
): Generator<readonly [number, number]> {
  for (const decision of decisions) {
    if (decision.kind !== 'SAME') continue
    const side = (ids: readonly string[]): number[] =>
      reports.flatMap((report, index) => (ids.some(id => report.claims.has(id)) ? [index] : []))
    for (const a of side(decision.left)) for (const b of side(decision.right)) if (a !== b) yield [a, b]
  }
}

export interface Connections {
  /** What `same` pairs connect: a component each. */
  readonly component: Forest
  /** What live reports alone connect. */
  readonly live: Forest
}

/**
 * Connects reports that are the same event as far as two alone can tell. Whoever is connected already is not compared
 * again, so that an event of which a thousand articles tell takes about a thousand comparisons, not half a million.
 */
export function connect(
  reports: readonly Report[],
  blocks: readonly (readonly number[])[],
  decisions: readonly IdentityDecision[],
  judge: Judge
): Connections {
  const [component, live] = [new Forest(reports.length), new Forest(reports.length)]
  const isLive = (index: number): boolean => reports[index]?.standing === 'LIVE'
  const join = (a: number, b: number): void => {
    component.join(a, b)
    if (isLive(a) && isLive(b)) live.join(a, b)
  }
  for (const [a, b] of decidedPairs(reports, decisions)) if (judge.verdict(a, b) === 'same') join(a, b)
  for (const block of blocks) connectTo([], block.filter(isLive), live, judge, join)
  for (const block of blocks) {
    const others = block.filter(index => !isLive(index))
    if (others.length > 0) connectTo(block.filter(isLive), others, component, judge, join)
  }
  return { component, live }
}

/** Connects each of `fresh` with those of `present` and of the others that it is the same as; those of `present` are connected already. */
function connectTo(
  present: readonly number[],
  fresh: readonly number[],
  forest: Forest,
  judge: Judge,
  join: (a: number, b: number) => void
): void {
  let groups = [...groupBy(present, index => forest.root(index)).values()]
  for (const one of fresh) {
    const isOne = (group: readonly number[]): boolean => {
      if (forest.root(group[0] as number) === forest.root(one)) return true
      const same = group.find(other => judge.verdict(one, other) === 'same')
      if (same !== undefined) join(one, same)
      return same !== undefined
    }
    const apart: number[][] = []
    let home: number[] | null = null
    for (const group of groups) {
      if (!isOne(group)) apart.push(group)
      else if (home === null) home = group
      else home = united(home, group)
    }
    if (home === null) apart.push([one])
    else {
      home.push(one)
      apart.push(home)
    }
    groups = apart
  }
}

/** The smaller is put to the larger. */
function united(a: number[], b: number[]): number[] {
  const [small, large] = a.length < b.length ? [a, b] : [b, a]
  for (const index of small) large.push(index)
  return large
}
