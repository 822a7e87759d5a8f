import { blockKeys, sameEvent } from '../identity/same-event.js'
import type { Verdict } from '../identity/verdict.js'
import type { IdentityDecision } from './decisions.js'
import { decided } from './decisions.js'
import type { Report } from './reports.js'

/** Two reports that speak of one event, as far as the two alone can tell. Indices into the list of reports. */
interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** A decision ranks before every score. */
const DECIDED_SCORE = 2
/** People say that these are two: nothing overrules that. */
const KEPT_APART_SCORE = -1

/** Sets that grow together. */
class Forest {
  readonly #parent: number[]
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
  }
  root(of: number): number {
    let at = of
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at] as number] as number
    return at
  }
  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y)
  }
}

/** Compares pairs of reports once, decisions first. */
class Judge {
  readonly #known = new Map<number, { readonly verdict: Verdict; readonly score: number }>()
  constructor(
    private readonly reports: readonly Report[],
    private readonly decisions: readonly IdentityDecision[]
  ) {}

  get hasDecisions(): boolean {
    return this.decisions.length > 0
  }

  judge(a: number, b: number): { readonly verdict: Verdict; readonly score: number } {
    const key = Math.min(a, b) * this.reports.length + Math.max(a, b)
    let known = this.#known.get(key)
    if (known === undefined) {
      known = this.#compare(this.reports[a] as Report, this.reports[b] as Report)
      this.#known.set(key, known)
    }
    return known
  }

  #compare(a: Report, b: Report): { readonly verdict: Verdict; readonly score: number } {
    const decision = this.decisions.length === 0 ? null : decided(this.decisions, a.claims, b.claims)
    if (decision === 'SAME') return { verdict: 'same', score: DECIDED_SCORE }
    if (decision === 'DIFFERENT') return { verdict: 'different', score: KEPT_APART_SCORE }
    return sameEvent(a.testimony, b.testimony)
  }
}

function sameEdges(reports: readonly Report[], decisions: readonly IdentityDecision[], judge: Judge): Edge[] {
  const edges = new Map<number, Edge>()
  const consider = (a: number, b: number): void => {
    const key = Math.min(a, b) * reports.length + Math.max(a, b)
    if (a === b || edges.has(key)) return
    const { verdict, score } = judge.judge(a, b)
    if (verdict === 'same') edges.set(key, { a: Math.min(a, b), b: Math.max(a, b), score })
  }
  const blocks = new Map<string, number[]>()
  reports.forEach(({ testimony }, index) => {
    for (const key of blockKeys(testimony.claim, testimony.article)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  for (const block of blocks.values()) {
    for (const [i, a] of block.entries()) for (const b of block.slice(i + 1)) consider(a, b)
  }
  for (const decision of decisions) {
    if (decision.kind !== 'SAME') continue
    const side = (ids: readonly string[]): number[] =>
      reports.flatMap((report, index) => (ids.some(id => report.claims.has(id)) ? [index] : []))
    for (const a of side(decision.left)) for (const b of side(decision.right)) consider(a, b)
  }
  // The surest first; ties by claim hash (reports are sorted by it).
  return [...edges.values()].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
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
export function partition(reports: readonly Report[], decisions: readonly IdentityDecision[]): Partition {
  const judge = new Judge(reports, decisions)
  const edges = sameEdges(reports, decisions, judge)
  const component = new Forest(reports.length)
  for (const { a, b } of edges) component.join(a, b)
  const standing = (index: number): Report['standing'] => (reports[index] as Report).standing

  const members = new Map<number, number[]>(reports.map((_, index) => [index, [index]]))
  const event = new Forest(reports.length)
  const join = (a: number, b: number): void => {
    const [x, y] = [event.root(a), event.root(b)]
    if (x === y || !compatible(judge, members.get(x) ?? [], members.get(y) ?? [])) return
    const joined = [...(members.get(x) ?? []), ...(members.get(y) ?? [])]
    event.join(x, y)
    members.set(event.root(x), joined)
  }
  for (const { a, b } of edges) if (standing(a) === 'LIVE' && standing(b) === 'LIVE') join(a, b)

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
 * Whether nothing forbids that these are one event. Who is the same as one of two reports that people joined fits the
 * other one too, unlike it as it may be: else the next article would part again what they put together.
 */
function compatible(judge: Judge, xs: readonly number[], ys: readonly number[]): boolean {
  const follows = (one: number, other: number): boolean =>
    [...xs, ...ys].some(
      k =>
        k !== one &&
        k !== other &&
        judge.judge(k, other).score === DECIDED_SCORE &&
        judge.judge(one, k).verdict === 'same'
    )
  return xs.every(x =>
    ys.every(y => {
      const { verdict, score } = judge.judge(x, y)
      if (verdict !== 'different') return true
      return score !== KEPT_APART_SCORE && judge.hasDecisions && (follows(x, y) || follows(y, x))
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
