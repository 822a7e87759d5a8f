import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article, Extraction } from '../../src/domain/claim.js'
import { openExtractor } from '../../src/extractor.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { createIngest } from '../../src/ingest/ingest.js'
import { createStore } from '../../src/graph/create-store.js'
import { openEngine } from '../../src/graph/open.js'
import { createWriter } from '../../src/graph/writer.js'
import { tinyReference } from '../contract/tiny-reference.js'

/** More than are read at once and written together. */
const ARTICLES = 70
const NOW = (): Date => new Date('2026-03-01T00:00:00.000Z')

/** Invented news: every sixth tells of a meeting and a paper, some of it told twice, the others of nothing. */
const INPUTS = Array.from({ length: ARTICLES }, (_, n) => {
  const [a, b] = [['France', 'Japan', 'Brazil'][(n / 6) % 3] ?? '', ['Italy', 'Canada'][(n / 6) % 2] ?? '']
  const day = 1 + (n % 25)
  const news = `The foreign ministers of ${a} and ${b} met in Geneva on ${day} May 2024. They signed a fisheries agreement.`
  return {
    text: `${n % 6 === 0 ? news : 'The harvest was good and the roads were dry.'} This is telling ${n}.`,
    published: `2024-05-${String(day).padStart(2, '0')}`,
    publisher: `Paper ${n % 5}`,
    url: null,
    title: null,
    language: 'en'
  }
})

const NO_MODEL = {
  url: '',
  model: '',
  apiKey: null,
  timeoutMs: 1_000,
  retries: 0,
  maxRequests: 0,
  maxTokens: 0,
  cache: '',
  concurrency: 1
}

const nothingFound = (article: Article): Extraction => ({ article, entities: [], claims: [], notes: [] })

/** Takes the articles in with an extractor that finds nothing, and has the present one read them anew. */
async function readAnewBy(threads: number, stopAt: number | null): Promise<readonly string[]> {
  const extractor = await openExtractor({ extractor: 'rules', model: NO_MODEL, wordsFolder: null, threads })
  const reference = tinyReference() // the graph knows few of those whom the rules find, and is there in no time
  const engine = await openEngine({ url: 'embedded:', user: '', password: '', database: '' })
  const store = createStore(engine, reference, createWriter)
  await store.migrate()
  const earlier = createIngest({ store, reference, extract: nothingFound, extractor: 'earlier', now: NOW })
  for await (const result of earlier.ingestAll(INPUTS)) assert.equal(result.outcome, 'STORED')
  const extract = (article: Article) => extractor.extract(article)
  const { concurrency } = extractor
  const ingest = createIngest({ store, reference, extract, extractor: 'present', concurrency, now: NOW })
  if (stopAt !== null) {
    const stop = new Error('stopped')
    const stopped = ingest.reextract({
      dryRun: false,
      onProgress: ({ changed }) => {
        if (changed === stopAt) throw stop
      }
    })
    await assert.rejects(stopped, stop)
    assert.ok((await ingest.readByOthers()) > 0)
  }
  await ingest.reextract({ dryRun: false })
  assert.equal(await ingest.readByOthers(), 0)
  assert.deepEqual((await checkStore(store, reference)).problems, [])
  const lines = await canonicalExport(store)
  await store.close()
  return lines
}

test('reading anew gives the same with one thread and with several that were stopped in between', async () => {
  const alone = await readAnewBy(1, null)
  assert.ok(alone.filter(line => line.startsWith('event\t')).length > 6)
  assert.deepEqual(await readAnewBy(2, 5), alone)
})
