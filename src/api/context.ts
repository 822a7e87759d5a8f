import type { ActorKey } from '../domain/claim.js'
import type { Batches } from './batches.js'
import type { EventUpdateKind, GraphStore, RecordsAtHand } from '../graph/store.js'
import type { By, DecisionOutcome, Wish } from '../domain/resolution/wish.js'
import type { StoreClock, WantedExtensions } from './extensions.js'
import type { ArticleInput } from '../input/article-input.js'

/** What the API needs of ingestion: one article in, one article back. */
export interface Ingest {
  ingest(
    article: ArticleInput
  ): Promise<{ readonly id: string; readonly outcome: 'STORED' | 'ALREADY_THERE' | 'RETRACTED' }>
  /** Rejects with an InputError for what cannot be done. Null when there was nothing to do. */
  decide(wish: Wish, by: By, dryRun: boolean): Promise<DecisionOutcome | null>
}

/** What a subscription is told: which article came, what became of which event, or whose relationship changed. */
export type Notice = {
  /** The number of the change. */
  readonly change: number
} & (
  | { readonly article: string }
  | { readonly event: string; readonly update: EventUpdateKind; readonly previousIds: readonly string[] }
  | { readonly parties: readonly ActorKey[] }
)

/** What is noted of one execution for `extensions`. */
export interface Telling {
  readonly wanted: WantedExtensions
  readonly clock: StoreClock
  cost: number
}

/** What every resolver gets beside its arguments. */
export interface ApiContext {
  /** What this execution has asked of the loaders. */
  readonly batches: Batches
  readonly store: GraphStore
  /** The store's `atHand`, asked once where it gives something. */
  readonly atHand: () => RecordsAtHand | null
  readonly ingest: Ingest
  /** Why this caller may not change anything; null when it may. */
  readonly writeRefusal: { readonly code: string; readonly message: string } | null
  /** Who makes changes, where the change itself does not say: a header's word, else the key by the beginning of its hash. */
  readonly author: string
  /** The day of the clock, for what depends on today. */
  readonly today: string
  /**
   * The day of the newest news in the store, today at the latest: what nobody has reported yet can only be told up to
   * then. Looked up once a request.
   */
  newsDay(): Promise<string>
  /** The first day on which anything was known; null for an empty store. Looked up once a request. */
  firstKnown(): Promise<string | null>
  /** What the answer is to tell of itself; null where the caller does not want to know. */
  readonly telling: Telling | null
  /** What is to be answered, where this is an answer of a subscription. */
  readonly notice?: Notice
}
