import { readSketch, writeSketch } from '../../domain/copies/sketch.js'
import type { Day } from '../../domain/partial-date.js'
import type { Transaction } from '../engine.js'
import { dropStoriesOf } from '../queries/write-readings.js'
import * as queries from '../queries/write-voices.js'
import { json, text, textOrNull, texts } from '../rows.js'
import type { ArticleInBlock, MarkedStory, StoredStory } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'

/** Keeps what copies of these stories are found by. Their blocks must be locked already. */
export async function putStories(transaction: Transaction, stories: readonly MarkedStory[]): Promise<void> {
  const sketches = stories.map(({ article, sketch }) => ({ id: article, sketch: writeSketch(sketch) }))
  await runRows(transaction, queries.setSketches, sketches.sort(byKey(row => row.id)))
  const rows = stories.flatMap(({ article, keys }) => keys.map(block => ({ article, block })))
  await runRows(transaction, queries.createStoryInBlock, rows.sort(byKey(row => row.block)))
}

export async function articlesInBlocks(transaction: Transaction, keys: readonly string[]): Promise<ArticleInBlock[]> {
  const rows = await runKeys(transaction, queries.articlesInBlocks, 'keys', keys)
  return rows.flatMap(row =>
    texts(row, 'articles').map(one => {
      const [article = '', voice = ''] = one.split(' ')
      return { key: text(row, 'key'), article, voice }
    })
  )
}

export async function storiesOfArticles(transaction: Transaction, ids: readonly string[]): Promise<StoredStory[]> {
  const rows = await runKeys(transaction, queries.storiesOfArticles, 'ids', ids)
  return rows.map(row => ({
    article: text(row, 'id'),
    sketch: readSketch(text(row, 'sketch')),
    published: json(row, 'published'),
    ingestedAt: text(row, 'ingestedAt'),
    status: text(row, 'status') as StoredStory['status'],
    supersededOn: textOrNull(row, 'supersededOn')
  }))
}

export async function articlesOfVoices(
  transaction: Transaction,
  voices: readonly string[]
): Promise<Map<string, string>> {
  const rows = await runKeys(transaction, queries.articlesOfVoices, 'keys', voices)
  return new Map(rows.map(row => [text(row, 'id'), text(row, 'voice')]))
}

export async function setVoices(transaction: Transaction, voices: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...voices].map(([id, voice]) => ({ id, voice }))
  await runRows(transaction, queries.setVoices, rows.sort(byKey(row => row.id)))
}

/** Claims cease to count on the day a newer text took their place, except those of articles that were retracted. */
export async function supersede(
  transaction: Transaction,
  articles: readonly { readonly article: string; readonly on: Day; readonly retracted: boolean }[]
): Promise<void> {
  const rows = [...articles].sort(byKey(one => one.article))
  await runRows(
    transaction,
    queries.supersedeArticles,
    rows.map(({ article, on }) => ({ id: article, day: on }))
  )
  await runRows(
    transaction,
    queries.supersedeClaims,
    rows.filter(one => !one.retracted).map(({ article, on }) => ({ id: article, at: `${on}T00:00:00.000Z` }))
  )
}

export async function articleIdsAfter(transaction: Transaction, after: string, limit: number): Promise<string[]> {
  return (await transaction.run(queries.articleIdsAfter, { after, limit })).map(row => text(row, 'id'))
}

/** See `StoreWriter.takeApart`. */
export async function takeApart(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runKeys(transaction, dropStoriesOf, 'ids', ids)
  await runKeys(transaction, queries.resetVoices, 'ids', ids)
  await runKeys(transaction, queries.dropReportsOfArticles, 'ids', ids)
  await runKeys(transaction, queries.clearReportsOfArticles, 'ids', ids)
}
