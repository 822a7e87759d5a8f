import type { ActorKey, ArticleStatus } from '../../domain/claim.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { EventKind } from '../../domain/vocabulary.js'

/** What became of an event: new, told otherwise than before, or told by nobody any more. */
export type EventUpdateKind = 'CREATED' | 'UPDATED' | 'RETRACTED'

/** An event that one transaction changed, with what subscriptions choose by. */
export interface ChangedEvent {
  readonly id: string
  readonly kind: EventKind
  readonly update: EventUpdateKind
  /** Ids that led to other events before and lead to this one now: of what was merged into it. */
  readonly previousIds: readonly string[]
  /** Everybody who takes part now or did before the change, and on whose behalf. */
  readonly actors: readonly ActorKey[]
  /** Slugs. */
  readonly topics: readonly string[]
  /** The claims that make it: each id that was ever given out for it names one of them. */
  readonly claims: readonly string[]
}

/** An article that one transaction took in. */
export interface ArrivedArticle {
  readonly id: string
  readonly status: ArticleStatus
  readonly publisher: string | null
  readonly published: PartialDate | null
  /** Whom it names. */
  readonly actors: readonly ActorKey[]
}

/** What one committed transaction changed, as far as somebody may wait for it. */
export interface StoreChange {
  /** The number of its last line in the log of changes. */
  readonly number: number
  readonly articles: readonly ArrivedArticle[]
  readonly events: readonly ChangedEvent[]
}
