import type { GraphStore } from '../graph/store.js'
import type { ArticleInput } from '../input/article-input.js'

/** What the API needs of ingestion: one article in, one article back. */
export interface Ingest {
  ingest(
    article: ArticleInput
  ): Promise<{ readonly id: string; readonly outcome: 'STORED' | 'ALREADY_THERE' | 'RETRACTED' }>
  /** Throws NotFoundError when there is no such article. */
  retract(id: string, reason: string | null): Promise<void>
}

/** What every resolver gets beside its arguments. */
export interface ApiContext {
  readonly store: GraphStore
  readonly ingest: Ingest
  /** Why this caller may not change anything; null when it may. */
  readonly writeRefusal: { readonly code: string; readonly message: string } | null
  /** The day of the clock, for what depends on today. */
  readonly today: string
}
