import type { ArticleInput } from '../input/article-input.js'

/** What became of one article. */
export type Outcome =
  { readonly outcome: 'STORED' | 'ALREADY_THERE' } | { readonly outcome: 'REFUSED'; readonly reason: string }

/** Where `entente ingest` brings articles: a store of its own, or a running service. */
export interface Destination {
  /** One outcome for each article, in order. Rejects only when the destination itself fails, which ends the run. */
  takeAll(articles: AsyncIterable<ArticleInput>): AsyncIterable<Outcome>
  close(): Promise<void>
}

/** What people are told of an article that was taken back earlier and comes again. */
export const RETRACTED_STAYS = 'it was retracted earlier and stays so'
