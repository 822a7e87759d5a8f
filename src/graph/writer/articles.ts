import type { ArticleStatus } from '../../domain/claim.js'
import type { Instant } from '../../domain/partial-date.js'
import type { Transaction } from '../engine.js'
import { bucketsOfArticle } from '../model/buckets.js'
import { articleProperties, claimProperties } from '../model/nodes.js'
import * as queries from '../queries/write-articles.js'
import { text } from '../rows.js'
import type { ArticleParts } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'
import { countArticles } from './shelves.js'

/** See `StoreWriter.articleStatuses`: what is there is only read; what is not is claimed for this transaction. */
export async function articleStatuses(
  transaction: Transaction,
  ids: readonly string[]
): Promise<(ArticleStatus | null)[]> {
  const known = new Map<string, unknown>()
  for (const row of await runKeys(transaction, queries.articleStatuses, 'ids', ids))
    known.set(text(row, 'id'), row.status)
  const unknown = ids.filter(id => known.get(id) == null)
  if (unknown.length > 0) {
    for (const row of await runKeys(transaction, queries.claimArticles, 'ids', unknown))
      known.set(text(row, 'id'), row.status)
  }
  return ids.map(id => (known.get(id) as ArticleStatus | null | undefined) ?? null)
}

export async function putArticles(transaction: Transaction, articles: readonly ArticleParts[]): Promise<void> {
  const rows = articles.map(({ article, voice, notes, entities }) => ({
    id: article.id,
    properties: { ...articleProperties(article, notes, entities), voice, published: JSON.stringify(article.published) }
  }))
  await runRows(transaction, queries.setArticles, rows.sort(byKey(row => row.id)))
  const claims = articles.flatMap(parts => parts.claims)
  await runRows(
    transaction,
    queries.createClaims,
    claims.map(claim => ({
      id: claim.id,
      properties: claimProperties(claim)
    }))
  )
  await runRows(
    transaction,
    queries.createMakes,
    claims.map(claim => ({ claim: claim.id, article: claim.articleId }))
  )
  await runRows(
    transaction,
    queries.createMentions,
    articles.flatMap(({ article, entities }) =>
      [...new Set(entities.map(entity => entity.actor))].map(entity => ({ article: article.id, entity }))
    )
  )
  const shelves = articles.flatMap(({ article, entities }) =>
    bucketsOfArticle(article, entities).map(bucket => ({ id: article.id, bucket }))
  )
  await countArticles(
    transaction,
    shelves.map(({ bucket }) => ({ bucket, delta: 1 }))
  )
  await runRows(
    transaction,
    queries.shelveArticles,
    shelves.map(({ id, bucket }) => ({ id, bucket: bucket.id }))
  )
}

/** A retracted article stays where it is; its claims cease to count. */
export async function setArticleStatus(
  transaction: Transaction,
  id: string,
  status: ArticleStatus,
  at: Instant,
  reason: string | null
): Promise<void> {
  await transaction.run(queries.setArticleStatus, { ids: [id], status, at, reason })
  await transaction.run(queries.retractClaims, { ids: [id], at: status === 'ACCEPTED' ? null : at })
}
