import { blockKeys } from '../../../src/domain/identity/same-event.js'
import type { IdentityDecision } from '../../../src/domain/resolution/decisions.js'
import { DECIDED_SCORE, Judge, KEPT_APART_SCORE } from '../../../src/domain/resolution/judge.js'
import type { Cluster, Partition } from '../../../src/domain/resolution/partition.js'
import type { Report } from '../../../src/domain/resolution/reports.js'

/** The partition as docs/resolution.md describes it: every pair is looked at, the surest first, and nothing is spared. */
export function partitionByDefinition(reports: readonly Report[], decisions: readonly IdentityDecision[]): Partition {
  const judge = new Judge(reports, decisions)
  const all = reports.map((_, index) => index)
  const pairs = all.flatMap(a => all.slice(a + 1).map(b => [a, b] as const))
  const keys = reports.map(({ testimony: { claim, article } }) => new Set(blockKeys(claim, article)))
  const isDecided = (a: number, b: number): boolean =>
    decisions.some(({ kind, left, right }) => {
      const holds = (index: number, ids: readonly string[]): boolean => ids.some(id => reports[index]?.claims.has(id))
      return kind === 'SAME' && ((holds(a, left) && holds(b, right)) || (holds(b, left) && holds(a, right)))
    })
  const isCandidate = (a: number, b: number): boolean =>
    isDecided(a, b) || [...(keys[a] ?? [])].some(key => keys[b]?.has(key))
  const same = pairs
    .filter(([a, b]) => isCandidate(a, b) && judge.verdict(a, b) === 'same')
    .map(([a, b]) => ({ a, b, score: judge.score(a, b) }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)

  const components = all.slice()
  const merge = (sets: number[], a: number, b: number): void => {
    const [x, y] = [sets[a] as number, sets[b] as number]
    for (const index of all) if (sets[index] === Math.max(x, y)) sets[index] = Math.min(x, y)
  }
  for (const { a, b } of same) merge(components, a, b)

  const events = all.slice()
  const standing = (index: number): string | undefined => reports[index]?.standing
  const membersOf = (event: number): number[] => all.filter(index => events[index] === event)
  const follows = (one: number, other: number, both: readonly number[]): boolean =>
    both.some(
      k => k !== one && k !== other && judge.score(k, other) === DECIDED_SCORE && judge.verdict(one, k) === 'same'
    )
  const fit = (xs: readonly number[], ys: readonly number[]): boolean =>
    xs.every(x =>
      ys.every(y => {
        if (judge.verdict(x, y) !== 'different') return true
        const both = [...xs, ...ys]
        return (
          judge.score(x, y) !== KEPT_APART_SCORE && decisions.length > 0 && (follows(x, y, both) || follows(y, x, both))
        )
      })
    )
  const join = (a: number, b: number): void => {
    const [x, y] = [events[a] as number, events[b] as number]
    if (x !== y && fit(membersOf(x), membersOf(y))) merge(events, a, b)
  }
  for (const { a, b } of same) if (standing(a) === 'LIVE' && standing(b) === 'LIVE') join(a, b)

  const attached = new Map<number, number>()
  const liveOf = (event: number): number[] => membersOf(event).filter(index => standing(index) === 'LIVE')
  for (const { a, b } of same) {
    for (const [rest, live] of [
      [a, b],
      [b, a]
    ] as const) {
      if (standing(rest) === 'LIVE' || standing(live) !== 'LIVE' || attached.has(rest)) continue
      const event = events[live] as number
      if (fit([rest], liveOf(event))) attached.set(rest, event)
    }
  }
  for (const { a, b } of same) {
    const isFree = (index: number): boolean => standing(index) === 'RETRACTED' && !attached.has(index)
    if (isFree(a) && isFree(b)) join(a, b)
  }

  const clusters = new Map<number, { live: Report[]; against: Report[]; retracted: Report[] }>()
  for (const [index, report] of reports.entries()) {
    if (report.standing === 'DENIED' && !attached.has(index)) continue
    const event = attached.get(index) ?? (events[index] as number)
    const cluster = clusters.get(event) ?? { live: [], against: [], retracted: [] }
    clusters.set(event, cluster)
    const sides = { LIVE: cluster.live, DENIED: cluster.against, RETRACTED: cluster.retracted }
    sides[report.standing].push(report)
  }
  return {
    components: components.map(root => reports[root]?.id ?? ''),
    clusters: [...clusters.values()] as Cluster[]
  }
}
