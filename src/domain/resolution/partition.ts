import { groupBy } from '../group-by.js'
import { blocksOf, connect, decidedPairs } from './connect.js'
import { isContested } from './contest.js'
import type { IdentityDecision } from './decisions.js'
import { Forest } from './forest.js'
import { DECIDED_SCORE, Judge, KEPT_APART_SCORE, PairSet } from './judge.js'
import type { Report } from './reports.js'

/** Two reports that speak of one event, as far as the two alone can tell. Indices into the list of reports. */
interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Pairs that can be the same event, each once: they share a block, or somebody decided about them. Two that are settled
 * are no pair: nothing depends on them any more.
 */
function* candidatePairs(
  reports: readonly Report[],
  blocks: readonly (readonly number[])[],
  decisions: readonly IdentityDecision[],
  isSettled: (index: number) => boolean
): Generator<readonly [number, number]> {
  let seen: PairSet | null = null
  const isNew = (a: number, b: number): boolean => (seen ??= new PairSet(reports.length)).add(a, b)
  for (const block of blocks) {
    const open = block.filter(index => !isSettled(index))
    const settled = open.length === 0 ? [] : block.filter(isSettled)
    for (const [i, a] of open.entries()) {
      for (let j = i + 1; j < open.length; j++) if (isNew(a, open[j] as number)) yield [a, open[j] as number]
      for (const b of settled) if (isNew(a, b)) yield [a, b]
    }
  }
  for (const [a, b] of decidedPairs(reports, decisions)) {
    if (!(isSettled(a) && isSettled(b)) && isNew(a, b)) yield [a, b]
  }
}

/** The reports of one event. */
export interface Cluster {
  /** Accepted and counting today; empty for an event of which nothing is left. */
  readonly live: readonly Report[]
  /** Denied and hypothetical. */
  readonly against: readonly Report[]
  readonly retracted: readonly Report[]
}

export interface Partition {
  /** For each report, the smallest report id of its component. */
  readonly components: readonly string[]
  readonly clusters: readonly Cluster[]
}

/**
 * Groups reports (sorted by id) into events. Reports connected by `same` pairs form a component; within it, pairs are
 * gone through from the surest down, joining unless a `different` pair forbids it. Denied and retracted reports come
 * afterwards, each to the event it fits best, and bridge nothing.
 */
export function partition(
  reports: readonly Report[],
  decisions: readonly IdentityDecision[],
  judge = new Judge(reports, decisions)
): Partition {
  const standing = (index: number): Report['standing'] => (reports[index] as Report).standing
  const isLive = (index: number): boolean => standing(index) === 'LIVE'
  const blocks = blocksOf(reports)
  const { component, live } = connect(reports, blocks, decisions, judge)
  const event = new Forest(reports.length)
  const members = new Map<number, number[]>(reports.map((_, index) => [index, [index]]))
  const agreed = joinUncontested(reports, live, judge, event, members)
  const isSettled = (index: number): boolean => isLive(index) && agreed.has(live.root(index))
  const edges = [...candidatePairs(reports, blocks, decisions, isSettled)]
    .filter(([a, b]) => judge.verdict(a, b) === 'same')
    .map(([a, b]): Edge => ({ a: Math.min(a, b), b: Math.max(a, b), score: judge.score(a, b) }))
    // The surest first; ties by claim hash (reports are sorted by it).
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const join = (a: number, b: number): void => {
    const [x, y] = [event.root(a), event.root(b)]
    if (x === y || !compatible(judge, members.get(x) ?? [], members.get(y) ?? [])) return
    const joined = [...(members.get(x) ?? []), ...(members.get(y) ?? [])]
    event.join(x, y)
    members.set(event.root(x), joined)
  }
  for (const { a, b } of edges) if (isLive(a) && isLive(b)) join(a, b)

  const attached = attachTheRest(reports, edges, judge, event, members)
  for (const { a, b } of edges) {
    if (standing(a) === 'RETRACTED' && standing(b) === 'RETRACTED' && !attached.has(a) && !attached.has(b)) join(a, b)
  }
  return {
    components: reports.map((_, index) => (reports[component.root(index)] as Report).id),
    clusters: clustersOf(reports, event, attached)
  }
}

/**
 * Where no two of the live reports that are connected are different, nothing forbids any joining, and the order of it does
 * not matter: they are one event. Gives the roots of these. An event that hundreds of articles tell is nearly always so.
 */
function joinUncontested(
  reports: readonly Report[],
  live: Forest,
  judge: Judge,
  event: Forest,
  members: Map<number, number[]>
): Set<number> {
  const alive = [...reports.keys()].filter(index => reports[index]?.standing === 'LIVE')
  const groups = groupBy(alive, index => live.root(index))
  const agreed = new Set<number>()
  for (const [root, group] of groups) {
    if (isContested(group, reports, judge)) continue
    agreed.add(root)
    for (const index of group) event.join(root, index)
    members.set(event.root(root), group)
  }
  return agreed
}

/**
 * Whether nothing forbids that these are one event. Who is the same as one of two reports that people joined fits the
 * other one too, unlike it as it may be: else the next article would part again what they put together.
 */
function compatible(judge: Judge, xs: readonly number[], ys: readonly number[]): boolean {
  const follows = (one: number, other: number): boolean =>
    [...xs, ...ys].some(
      k => k !== one && k !== other && judge.score(k, other) === DECIDED_SCORE && judge.verdict(one, k) === 'same'
    )
  return xs.every(x =>
    ys.every(y => {
      if (judge.verdict(x, y) !== 'different') return true
      return judge.score(x, y) !== KEPT_APART_SCORE && judge.hasDecisions && (follows(x, y) || follows(y, x))
    })
  )
}

/** For each denied or retracted report the event it fits best: its surest pair with one whose reports all allow it. */
function attachTheRest(
  reports: readonly Report[],
  edges: readonly Edge[],
  judge: Judge,
  event: Forest,
  members: ReadonlyMap<number, readonly number[]>
): Map<number, number> {
  const attached = new Map<number, number>()
  for (const { a, b } of edges) {
    for (const [rest, live] of [
      [a, b],
      [b, a]
    ] as const) {
      if (reports[rest]?.standing === 'LIVE' || reports[live]?.standing !== 'LIVE' || attached.has(rest)) continue
      const root = event.root(live)
      if (compatible(judge, [rest], members.get(root) ?? [])) attached.set(rest, root)
    }
  }
  return attached
}

function clustersOf(reports: readonly Report[], event: Forest, attached: ReadonlyMap<number, number>): Cluster[] {
  const clusters = new Map<number, { live: Report[]; against: Report[]; retracted: Report[] }>()
  reports.forEach((report, index) => {
    const root = attached.get(index) ?? event.root(index)
    // Denied, and nobody else speaks of it: it stays on its article.
    if (report.standing === 'DENIED' && !attached.has(index)) return
    let cluster = clusters.get(root)
    if (!cluster) clusters.set(root, (cluster = { live: [], against: [], retracted: [] }))
    if (report.standing === 'LIVE') cluster.live.push(report)
    else if (report.standing === 'DENIED') cluster.against.push(report)
    else cluster.retracted.push(report)
  })
  return [...clusters.values()]
}
