import type { ArticleInput } from '../input/article-input.js'

/** What became of one article. */
export type Outcome =
  { readonly outcome: 'STORED' | 'ALREADY_THERE' } | { readonly outcome: 'REFUSED'; readonly reason: string }

/** Where `entente ingest` brings articles: a store of its own, or a running service. */
export interface Destination {
  /** Rejects only when the destination itself fails, which ends the run. */
  take(article: ArticleInput): Promise<Outcome>
  close(): Promise<void>
}
