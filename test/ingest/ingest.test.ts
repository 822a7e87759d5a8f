import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article, Extraction } from '../../src/domain/claim.js'
import { claimId } from '../../src/domain/ids.js'
import { NotFoundError } from '../../src/domain/errors.js'
import type { ArticleInput } from '../../src/input/article-input.js'
import type { BulkResult, Ingest } from '../../src/ingest/ingest.js'
import { createIngest } from '../../src/ingest/ingest.js'
import { aSummit } from '../builders.js'
import { aStore, NOW, reference } from './harness.js'

const input = (text: string, changes: Partial<ArticleInput> = {}): ArticleInput => ({
  text,
  title: null,
  published: '2025-08-24',
  publisher: 'Gazette',
  url: null,
  language: 'en',
  ...changes
})

/** Reads one held summit from any text, and stumbles over one that says so. */
function readSummit(article: Article): Extraction {
  if (article.text.includes('stumble')) throw new RangeError('stumbled')
  const { claim } = aSummit({ text: article.text, quote: article.text, date: '2025-08-23' })
  const sentence = { start: 0, text: article.text }
  const id = claimId({ articleId: article.id, sentence, kind: 'SUMMIT', participants: claim.participants, ordinal: 0 })
  return { article, entities: [], claims: [{ ...claim, id, articleId: article.id }], notes: [] }
}

async function anIngest(batchSize?: number): Promise<{ ingest: Ingest; store: Awaited<ReturnType<typeof aStore>> }> {
  const store = await aStore()
  const options = { store, reference, extract: readSummit, extractor: 'test', now: () => new Date(NOW) }
  return { store, ingest: createIngest(batchSize === undefined ? options : { ...options, batchSize }) }
}

async function outcomes(results: AsyncIterable<BulkResult>): Promise<string[]> {
  const all: string[] = []
  for await (const { outcome } of results) all.push(outcome)
  return all
}

test('an article is stored once, and told so when it is sent again', async () => {
  const { ingest, store } = await anIngest()
  const first = await ingest.ingest(input('They met.\r\n'))
  assert.deepEqual([first.outcome, first.claims], ['STORED', 1])
  const again = await ingest.ingest(input('They met.'))
  assert.deepEqual([again.outcome, again.id], ['ALREADY_THERE', first.id])
  assert.deepEqual((await store.articlesByIds([first.id]))[0]?.text, 'They met.')
  await store.close()
})

test('another day or publisher makes another article', async () => {
  const { ingest, store } = await anIngest()
  const ids = new Set<string>()
  for (const changes of [{}, { published: '2025-08-25' }, { publisher: 'Herald' }, { published: null }]) {
    ids.add((await ingest.ingest(input('They met.', changes))).id)
  }
  assert.equal(ids.size, 4)
  await store.close()
})

test('a retracted article stays retracted when it is sent again, and says so', async () => {
  const { ingest, store } = await anIngest()
  const { id } = await ingest.ingest(input('They met.'))
  await ingest.retract(id, 'wrong')
  await ingest.retract(id, 'wrong again')
  assert.equal((await ingest.ingest(input('They met.'))).outcome, 'RETRACTED')
  assert.equal((await store.counts()).Event, 0)
  await store.close()
})

test('retracting what is not there is refused and leaves nothing behind', async () => {
  const { ingest, store } = await anIngest()
  await assert.rejects(ingest.retract('article:000000000000000000000000', null), NotFoundError)
  assert.equal((await store.counts()).Article, 0)
  await store.close()
})

test('in bulk each article gets its own answer, in order, and one that fails keeps none out', async () => {
  const { ingest, store } = await anIngest(3)
  const texts = [
    'They met.',
    'stumble',
    'They met.',
    'They met again.',
    'They met once more.',
    'They met.',
    'Then they met.'
  ]
  assert.deepEqual(await outcomes(ingest.ingestAll(texts.map(text => input(text)))), [
    'STORED',
    'REFUSED',
    'ALREADY_THERE',
    'STORED',
    'STORED',
    'ALREADY_THERE',
    'STORED'
  ])
  assert.equal((await store.counts()).Article, 4)
  await store.close()
})

test('an article the store refuses keeps none out of its batch', async () => {
  const { ingest, store } = await anIngest(4)
  // A claim id that is there already belongs to another article: only a broken extractor does that.
  const broken: Ingest = createIngest({
    store,
    reference,
    extractor: 'test',
    extract: article => {
      const extraction = readSummit(article)
      const [claim] = extraction.claims
      return claim && article.text.includes('double') ? { ...extraction, claims: [claim, claim] } : extraction
    }
  })
  await ingest.ingest(input('They met.'))
  assert.deepEqual(await outcomes(broken.ingestAll([input('One.'), input('A double one.'), input('Three.')])), [
    'STORED',
    'REFUSED',
    'STORED'
  ])
  assert.equal((await store.counts()).Article, 3)
  await store.close()
})
