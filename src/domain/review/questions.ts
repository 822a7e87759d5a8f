import { sameEvent } from '../identity/same-event.js'
import type { Testimony } from '../identity/testimony.js'
import type { Decision } from '../resolution/decisions.js'
import { decided, identityDecisions } from '../resolution/decisions.js'
import type { EventKind } from '../vocabulary.js'
import type { UnsureList } from './unsure.js'

/** Two events that may be one: a question for people. */
export interface ReviewQuestion {
  readonly id: string
  readonly kind: EventKind
  /** Event ids, the smaller first. */
  readonly left: string
  readonly right: string
  /** How likely they are one, 0 to 1; below what would have joined them. */
  readonly score: number
  readonly reasons: readonly string[]
  /** The claims compared: the first of what one article says on either side. */
  readonly leftClaim: string
  readonly rightClaim: string
}

/** A report as far as questions need it. */
export interface ListedReport {
  readonly id: string
  /** The event that its first claim supports today; null where that does not count. */
  readonly event: string | null
  readonly unsure: UnsureList
}

/** One event of a question. */
export interface ReviewSide {
  readonly event: string
  readonly claims: readonly string[]
  readonly reports: readonly Testimony[]
}

/** The likeliest pair of reports of two events. */
export interface OpenPair {
  readonly left: string
  readonly right: string
  readonly leftReport: string
  readonly rightReport: string
  readonly score: number
}

/** Reports compared on each side to see that nothing forbids that two events are one. */
const MOST_COMPARED = 8

/**
 * Pairs of different events with reports that are on each other's lists, the likeliest pair of reports of each. Takes the
 * reports of some events and all that stand on their lists: gives every pair with one of these events.
 */
export function openPairs(reports: readonly ListedReport[]): OpenPair[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  const best = new Map<string, OpenPair>()
  for (const one of reports) {
    for (const [id, score] of one.unsure) {
      const other = byId.get(id)
      if (one.event === null || other?.event == null || other.event === one.event) continue
      if (!other.unsure.some(([back]) => back === one.id)) continue
      const [left, right] = one.event < other.event ? [one, other] : [other, one]
      const pair = {
        left: left.event as string,
        right: right.event as string,
        leftReport: left.id,
        rightReport: right.id,
        score
      }
      const known = best.get(questionId(pair))
      if (!known || compare(pair, known) < 0) best.set(questionId(pair), pair)
    }
  }
  return [...best.values()]
}

const keyOf = ({ leftReport, rightReport }: OpenPair): string => `${leftReport} ${rightReport}`
const compare = (a: OpenPair, b: OpenPair): number => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1)

function questionId({ left, right }: { readonly left: string; readonly right: string }): string {
  return `review:${left}~${right}`
}

/**
 * The question that a pair of events asks; null where nothing is left to ask: somebody has decided, or other reports of
 * the two tell that they are different.
 */
export function questionOf(
  { leftReport, rightReport, score }: OpenPair,
  left: ReviewSide,
  right: ReviewSide,
  decisions: readonly Decision[]
): ReviewQuestion | null {
  if (decided(identityDecisions(decisions), new Set(left.claims), new Set(right.claims)) !== null) return null
  const [some, others] = [compared(left), compared(right)]
  for (const a of some) for (const b of others) if (sameEvent(a, b).verdict === 'different') return null
  const [a, b] = [find(left, leftReport), find(right, rightReport)]
  if (!a || !b || a.claim.kind === 'TENURE') return null
  return {
    id: questionId({ left: left.event, right: right.event }),
    kind: a.claim.kind,
    left: left.event,
    right: right.event,
    score,
    reasons: sameEvent(a, b).reasons,
    leftClaim: leftReport,
    rightClaim: rightReport
  }
}

const find = ({ reports }: ReviewSide, id: string): Testimony | undefined =>
  reports.find(({ claim }) => claim.id === id)

function compared({ reports }: ReviewSide): Testimony[] {
  return [...reports].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1)).slice(0, MOST_COMPARED)
}
