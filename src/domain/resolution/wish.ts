import type { DecisionRecord } from './decisions.js'

/** What somebody wants to put right. */
export type Wish =
  | { readonly do: 'MERGE'; readonly events: readonly string[] }
  | { readonly do: 'KEEP_APART'; readonly events: readonly string[] }
  | { readonly do: 'SPLIT'; readonly event: string; readonly claims: readonly string[] }
  | { readonly do: 'CORRECT'; readonly event: string; readonly field: string; readonly value: string | null }
  | { readonly do: 'MERGE_ENTITIES'; readonly entities: readonly string[] }
  /** `name`: who the other one is, a name in full or the id of somebody who is there. */
  | {
      readonly do: 'SPLIT_ENTITY'
      readonly entity: string
      readonly articles: readonly string[]
      readonly name: string
    }
  | { readonly do: 'CORRECT_ENTITY'; readonly entity: string; readonly field: string; readonly value: string | null }
  | { readonly do: 'RETRACT'; readonly article: string }
  | { readonly do: 'UNDO'; readonly decision: string }

/** Who decides, and why. */
export interface By {
  readonly author: string
  readonly reason: string | null
  /** Where they have it from. */
  readonly source: string | null
}

/** What a decision did, or would do. */
export interface DecisionOutcome {
  readonly decision: DecisionRecord
  readonly changes: readonly EventDifference[]
}

/** A value before and after, as text to read; null where there is none. */
export interface FieldDifference {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What becomes of one event. */
export interface EventDifference {
  readonly id: string
  readonly change: 'ADDED' | 'CHANGED' | 'REMOVED'
  readonly titleBefore: string | null
  readonly titleAfter: string | null
  /** Only for an event that changes. */
  readonly fields: readonly FieldDifference[]
}
