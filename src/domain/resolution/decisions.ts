import type { Day, Instant } from '../partial-date.js'
import type { Absence } from './context.js'

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
  /** The day on which it was undone: until then it is what was known. Null while it holds. */
  readonly undoneOn: Day | null
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

/**
 * What the resolver takes of stored decisions: those on what is one event that hold, and all corrections, for what was known
 * while one held is told of those days. A retraction shows in its claims and their article, who is who in its context.
 */
export function resolverDecisions(records: readonly DecisionRecord[]): Decision[] {
  return records.flatMap((record): Decision[] => {
    const { id, author, at, left, right, field, value, undoneAt } = record
    const base = { id, author, at, reason: record.reason ?? '' }
    switch (record.kind) {
      case 'SAME':
      case 'DIFFERENT':
        return undoneAt === null ? [{ ...base, kind: record.kind, left, right }] : []
      case 'CORRECTION':
        if (field === null || value === null) return []
        return [{ ...base, kind: 'CORRECTION', claims: left, field, value, undoneOn: undoneAt?.slice(0, 10) ?? null }]
      default:
        return []
    }
  })
}

/**
 * When articles were taken back and that was undone since, by article, in order. Told by the day: what was undone on the day on
 * which it was done leaves nothing.
 */
export function absencesByArticle(records: readonly DecisionRecord[]): Map<string, Absence[]> {
  const absences = new Map<string, Absence[]>()
  for (const { kind, article, at, undoneAt } of records) {
    if (kind !== 'RETRACTION' || article === null || undoneAt === null) continue
    const [from, until] = [at.slice(0, 10), undoneAt.slice(0, 10)]
    if (from < until) absences.set(article, [...(absences.get(article) ?? []), { from, until }])
  }
  for (const all of absences.values()) all.sort((a, b) => (a.from < b.from ? -1 : 1))
  return absences
}

/** Those of decisions that say what is one event and what is two. */
export function identityDecisions(decisions: readonly Decision[]): IdentityDecision[] {
  return decisions.filter((d): d is IdentityDecision => d.kind === 'SAME' || d.kind === 'DIFFERENT')
}

/** What people decide: records of their own, which survive the claims' being read anew. */
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
