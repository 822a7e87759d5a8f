import type { Instant } from '../../domain/partial-date.js'
import type { DecisionKind } from '../../domain/resolution/decisions.js'

/** What somebody did to the graph by hand: `MERGE`, `SPLIT`, `KEEP_APART`, `CORRECT`, `RETRACT`, or the undoing of one. */
export type AuditAction = 'MERGE' | 'SPLIT' | 'KEEP_APART' | 'CORRECT' | 'RETRACT' | 'UNDO'

export const ACTION_OF: Readonly<Record<DecisionKind, AuditAction>> = {
  SAME: 'MERGE',
  DIFFERENT: 'SPLIT',
  CORRECTION: 'CORRECT',
  RETRACTION: 'RETRACT',
  ENTITY: 'MERGE',
  ENTITY_VALUE: 'CORRECT'
}

/** A line of the audit log: who did what, when, why, and what came of it. Never changed. */
export interface AuditEntry {
  readonly action: AuditAction
  /** The decision made or undone. */
  readonly decision: string
  readonly author: string
  readonly at: Instant
  readonly reason: string | null
  readonly source: string | null
  /** What it did, in a sentence. */
  readonly summary: string
  /** Ids of the events that changed by it. */
  readonly events: readonly string[]
}
