import type { Article, Claim } from '../../domain/claim.js'
import type { Transaction } from '../engine.js'
import { bucketsOfArticle } from '../model/buckets.js'
import { articleProperties, claimProperties } from '../model/nodes.js'
import * as articleQueries from '../queries/write-articles.js'
import * as queries from '../queries/write-readings.js'
import { readArticle } from '../queries/articles.js'
import { json, text, textOrNull } from '../rows.js'
import type { ClaimToWrite, FormerReading, NewReading, ReadClaim, StoredReading } from '../store.js'
import { byKey, difference, runKeys, runRows } from './batches.js'
import { countArticles } from './shelves.js'

/** See `ReadingWriter.storedReadings`. */
export async function storedReadings(
  transaction: Transaction,
  ids: readonly string[]
): Promise<(StoredReading | null)[]> {
  await runKeys(transaction, queries.touchArticles, 'ids', ids)
  const claims = new Map<string, ReadClaim[]>()
  for (const row of await runKeys(transaction, queries.readClaims, 'ids', ids)) {
    const claim: ReadClaim = {
      claim: json<Claim>(row, 'json'),
      recordedAt: text(row, 'recordedAt'),
      retractedAt: textOrNull(row, 'retractedAt'),
      retiredAt: textOrNull(row, 'retiredAt'),
      readings: textOrNull(row, 'readings') === null ? [] : json<FormerReading[]>(row, 'readings')
    }
    claims.set(text(row, 'id'), [...(claims.get(text(row, 'id')) ?? []), claim])
  }
  const readings = new Map<string, StoredReading>()
  for (const row of await runKeys(transaction, queries.readArticles, 'ids', ids)) {
    readings.set(text(row, 'id'), {
      article: readArticle(row),
      statusAt: textOrNull(row, 'statusAt'),
      supersededOn: textOrNull(row, 'supersededOn'),
      voice: text(row, 'voice'),
      entities: json(row, 'entities'),
      notes: json(row, 'notes'),
      claims: (claims.get(text(row, 'id')) ?? []).sort(byKey(({ claim }) => claim.id))
    })
  }
  return ids.map(id => readings.get(id) ?? null)
}

/** See `ReadingWriter.markRead`. */
export async function markRead(
  transaction: Transaction,
  readings: readonly StoredReading[],
  claims: readonly Claim[],
  extractor: string
): Promise<void> {
  if (readings.length === 0) return
  const ids = readings.map(({ article }) => article.id).sort()
  await transaction.run(queries.setReaders, { ids, extractor })
  const rows = claims.map(claim => ({ id: claim.id, properties: { json: JSON.stringify(claim) } }))
  await runRows(transaction, queries.setClaims, rows.sort(byKey(row => row.id)))
}

/** See `ReadingWriter.putReading`. */
export async function putReading(
  transaction: Transaction,
  { before, article, entities, notes, rewritten, added }: NewReading
): Promise<void> {
  const published = JSON.stringify(article.published)
  const properties = { ...articleProperties(article, notes, entities), published }
  await runRows(transaction, articleQueries.setArticles, [{ id: article.id, properties }])
  const rows = rewritten.map(rowOf)
  await runRows(transaction, queries.setClaims, rows.sort(byKey(row => row.id)))
  await runRows(
    transaction,
    articleQueries.createClaims,
    added.map(one => ({ id: one.claim.id, properties: { ...rowOf(one).properties, component: one.claim.id } }))
  )
  await runRows(
    transaction,
    articleQueries.createMakes,
    added.map(({ claim }) => ({ claim: claim.id, article: article.id }))
  )
  await moveMentions(transaction, { before, article, entities })
  await moveShelves(transaction, { before, article, entities })
}

function rowOf({ claim, retiredAt, retiredReason, readings }: ClaimToWrite) {
  return {
    id: claim.id,
    properties: {
      ...claimProperties(claim),
      retiredAt,
      retiredReason,
      readings: readings.length === 0 ? null : JSON.stringify(readings)
    }
  }
}

type Named = Pick<NewReading, 'before' | 'article' | 'entities'>

async function moveMentions(transaction: Transaction, { before, article, entities }: Named): Promise<void> {
  const actors = (of: NewReading['entities']): string[] => [...new Set(of.map(({ actor }) => actor))]
  const moved = difference(actors(before.entities), actors(entities), actor => actor)
  const rows = (list: readonly string[]) =>
    list.map(entity => ({ article: article.id, entity })).sort(byKey(row => row.entity))
  await runRows(transaction, queries.deleteMentions, rows(moved.removed))
  await runRows(transaction, articleQueries.createMentions, rows(moved.added))
}

async function moveShelves(transaction: Transaction, { before, article, entities }: Named): Promise<void> {
  const moved = difference(
    bucketsOfArticle(before.article, before.entities),
    bucketsOfArticle(article, entities),
    bucket => bucket.id
  )
  await countArticles(transaction, [
    ...moved.added.map(bucket => ({ bucket, delta: 1 })),
    ...moved.removed.map(bucket => ({ bucket, delta: -1 }))
  ])
  const rows = (list: typeof moved.added) => list.map(bucket => ({ id: article.id, bucket: bucket.id }))
  await runRows(transaction, queries.unshelveArticles, rows(moved.removed))
  await runRows(transaction, articleQueries.shelveArticles, rows(moved.added))
}

/** See `ReadingWriter.unplaceStories`. */
export async function unplaceStories(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runKeys(transaction, queries.dropStoriesOf, 'ids', ids)
  await runKeys(transaction, queries.unplaceArticles, 'ids', ids)
  await runKeys(transaction, queries.unplaceClaims, 'ids', ids)
}

/** See `ReadingWriter.articlesWithTexts`. */
export async function articlesWithTexts(transaction: Transaction, ids: readonly string[]): Promise<Article[]> {
  const rows = await runKeys(transaction, queries.readArticles, 'ids', ids)
  return rows.map(row => ({ ...json<Omit<Article, 'text'>>(row, 'json'), text: text(row, 'text') }))
}
