import type { Instant } from '../../domain/partial-date.js'
import type { FieldDifference } from '../../domain/resolution/wish.js'
import type { EventKind } from '../../domain/vocabulary.js'

/** What became of an article or of an event. */
export const CHANGE_ACTIONS = [
  'ARTICLE_ADDED',
  'ARTICLE_RETRACTED',
  'ARTICLE_RESTORED',
  'ARTICLE_SUPERSEDED',
  'EVENT_CREATED',
  'EVENT_STATUS',
  'EVENT_CHANGED',
  'EVENT_EVIDENCE',
  'EVENT_RENAMED',
  'EVENT_MERGED',
  'EVENT_SPLIT',
  'EVENT_RETRACTED'
] as const
export type ChangeAction = (typeof CHANGE_ACTIONS)[number]

/** One thing that a commit changed. */
export interface ChangeLine {
  readonly action: ChangeAction
  /** Null for a line about an article. */
  readonly kind: EventKind | null
  /** The event as it is called after the change; null for a line about an article. */
  readonly event: string | null
  /** The id it had before, or the event it was part of, or the one that was merged into it. */
  readonly former: string | null
  readonly title: string | null
  readonly statusBefore: string | null
  readonly statusAfter: string | null
  readonly fields: readonly FieldDifference[]
  /** Global ids of actors, framework and topics, to filter by. */
  readonly tags: readonly string[]
  /** The articles that brought it about, the subject of a line about an article first. */
  readonly articles: readonly string[]
  /** New claims that it rests on. */
  readonly claims: readonly string[]
  /** The decision that brought it about. */
  readonly decision: string | null
}

/** A line as stored: numbers have no gaps, and their order is the order of commits. */
export interface StoredChange extends ChangeLine {
  readonly number: number
  /** When this store learnt it; never before the line with the number before. */
  readonly at: Instant
}

export interface ChangeFilter {
  readonly kinds?: readonly EventKind[]
  readonly actions?: readonly ChangeAction[]
  /** Any of these takes part: global ids. */
  readonly tags?: readonly string[]
  /** Lines about this event alone, by any id it ever had. */
  readonly event?: string
}

/** A stretch of the log, the oldest line first. */
export interface ChangePage {
  readonly lines: readonly StoredChange[]
  /** The last number looked at, whether or not its line passed the filter: where to go on. Null where nothing was. */
  readonly lookedTo: number | null
  readonly hasNextPage: boolean
}
