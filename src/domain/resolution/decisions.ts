import type { Instant } from '../partial-date.js'

interface DecisionBase {
  readonly id: string
  readonly author: string
  readonly at: Instant
  readonly reason: string
}

/** People say that two sets of claims speak of one event, or of two. It holds among those claims that remain. */
export interface IdentityDecision extends DecisionBase {
  readonly kind: 'SAME' | 'DIFFERENT'
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** A value is wrong. Follows the event that holds most of `claims`. `value` is JSON of the field's own form. */
export interface CorrectionDecision extends DecisionBase {
  readonly kind: 'CORRECTION'
  readonly claims: readonly string[]
  readonly field: string
  readonly value: string
}

/** The kinds of what people decide, as stored and shown. */
export const DECISION_KINDS = ['SAME', 'DIFFERENT', 'CORRECTION', 'RETRACTION', 'ENTITY', 'ENTITY_VALUE'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** A decision as stored: also of what was undone since, and of articles taken back. */
export interface DecisionRecord {
  readonly id: string
  readonly kind: DecisionKind
  /** Claims of one side, sorted; of a correction, all claims of its event; empty for a retraction and who is who. */
  readonly left: readonly string[]
  /** Claims of the other side, sorted; empty for a correction. */
  readonly right: readonly string[]
  /** The article taken back, for a retraction. */
  readonly article: string | null
  /** For a correction: the field, and its value as JSON of the field's own form; for who is who, an `EntityMapping` or `EntityValue`. */
  readonly field: string | null
  readonly value: string | null
  readonly author: string
  readonly at: Instant
  readonly reason: string | null
  /** Where the one who decided has it from: an address, a document. */
  readonly source: string | null
  readonly undoneAt: Instant | null
  readonly undoneBy: string | null
}

/** What the resolver takes of stored decisions: those that hold. A retraction shows in its claims, who is who in its context. */
export function decisionsThatHold(records: readonly DecisionRecord[]): Decision[] {
  return records.flatMap((record): Decision[] => {
    if (record.undoneAt !== null) return []
    const { id, author, at, left, right, field, value } = record
    const base = { id, author, at, reason: record.reason ?? '' }
    if (record.kind === 'SAME' || record.kind === 'DIFFERENT') return [{ ...base, kind: record.kind, left, right }]
    if (record.kind !== 'CORRECTION' || field === null || value === null) return []
    return [{ ...base, kind: 'CORRECTION', claims: left, field, value }]
  })
}

/** Those of decisions that say what is one event and what is two. */
export function identityDecisions(decisions: readonly Decision[]): IdentityDecision[] {
  return decisions.filter((d): d is IdentityDecision => d.kind === 'SAME' || d.kind === 'DIFFERENT')
}

/** What people decide: records of their own, which survive the claims' being read anew. Undone ones are not passed on. */
export type Decision = IdentityDecision | CorrectionDecision

/** `SAME` or `DIFFERENT` where somebody decided about these two sets of claims, else null. The latest decision counts. */
export function decided(
  decisions: readonly IdentityDecision[],
  a: ReadonlySet<string>,
  b: ReadonlySet<string>
): IdentityDecision['kind'] | null {
  let latest: IdentityDecision | null = null
  for (const decision of decisions) {
    const across =
      (holds(a, decision.left) && holds(b, decision.right)) || (holds(a, decision.right) && holds(b, decision.left))
    if (!across) continue
    if (latest === null || decision.at > latest.at || (decision.at === latest.at && decision.id > latest.id))
      latest = decision
  }
  return latest?.kind ?? null
}

function holds(claims: ReadonlySet<string>, some: readonly string[]): boolean {
  return some.some(id => claims.has(id))
}
