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

/** Two entity keys name one: everything said of `from` is said of `into`. */
export interface EntityDecision extends DecisionBase {
  readonly kind: 'ENTITY'
  readonly from: string
  readonly into: string
}

/** A value is wrong. Follows the event that holds most of `claims`. `value` is JSON of the field's own form. */
export interface CorrectionDecision extends DecisionBase {
  readonly kind: 'CORRECTION'
  readonly claims: readonly string[]
  readonly field: string
  readonly value: string
}

/** What people decide: records of their own, which survive the claims' being read anew. Undone ones are not passed on. */
export type Decision = IdentityDecision | EntityDecision | CorrectionDecision

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
