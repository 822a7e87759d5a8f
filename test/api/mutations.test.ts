import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { outcome refusal { code } article { id title publisher status published { edtf } } } }`
const RETRACT = `mutation ($id: ID!) { retractArticle(id: $id, reason: "wrong") {
  refusal { code message field } article { id status } } }`
const headers = { authorization: 'Bearer the-key' }
const input = {
  title: 'Leaders met',
  text: 'Ada Telemar, the president of Arnova, met the premier of Belmark in Pelar.',
  published: '2025-08-24',
  publisher: 'The Gazette',
  url: 'https://gazette.example/1'
}

describe('taking an article in and back', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  let id = ''
  before(async () => {
    store = await aTinyStore()
    service = await aService(store, anIngest(store), { API_KEYS: 'the-key' })
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  async function ask(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { data, errors } = await service.ask(query, variables, headers)
    assert.deepEqual(errors, [])
    return Object.values(data ?? {})[0] as Record<string, unknown>
  }

  it('stores it whole', async () => {
    const { outcome, refusal, article } = await ask(INGEST, { input })
    assert.deepEqual([outcome, refusal], ['STORED', null])
    id = (article as { id: string }).id
    assert.deepEqual(article, {
      id,
      title: 'Leaders met',
      publisher: 'The Gazette',
      status: 'ACCEPTED',
      published: { edtf: '2025-08-24' }
    })
    const found = await service.ask('{ articles { totalCount edges { node { text } } } }')
    assert.deepEqual(found.data, { articles: { totalCount: 1, edges: [{ node: { text: input.text } }] } })
  })

  it('tells that it is there already', async () => {
    const { outcome, article } = await ask(INGEST, { input })
    assert.deepEqual([outcome, (article as { id: string }).id], ['ALREADY_THERE', id])
    const found = await service.ask('{ articles { totalCount } }')
    assert.deepEqual(found.data, { articles: { totalCount: 1 } })
  })

  it('takes a page and finds the story in it', async () => {
    const html = `<html><head><title>Talks in Pelar</title></head><body><article><h1>Talks in Pelar</h1>
      <p>${input.text} They spoke for two hours about the river and about trade, officials said after the meeting.</p>
      <p>Both sides will meet again next month, the officials said, and the talks will go on after that.</p></article></body></html>`
    const { outcome, refusal } = await ask(INGEST, { input: { html, published: '2025-08-25' } })
    assert.deepEqual([outcome, refusal], ['STORED', null])
  })

  it('refuses another language as data', async () => {
    const text =
      'Der Präsident traf die Ministerin am Montag in der Hauptstadt und sprach mit ihr über den Handel. '.repeat(4)
    const { outcome, refusal, article } = await ask(INGEST, { input: { text } })
    assert.deepEqual([outcome, refusal, article], ['REFUSED', { code: 'LANGUAGE_NOT_SUPPORTED' }, null])
  })

  it('takes it back, and sent again it stays so', async () => {
    assert.deepEqual(await ask(RETRACT, { id }), { refusal: null, article: { id, status: 'RETRACTED' } })
    assert.equal((await ask(INGEST, { input }))['outcome'], 'RETRACTED')
    assert.deepEqual(await ask(RETRACT, { id }), { refusal: null, article: { id, status: 'RETRACTED' } })
  })

  it('refuses to take back what is not there, as data', async () => {
    const { refusal } = await ask(RETRACT, { id: 'article:000000000000000000000000' })
    assert.equal((refusal as { code: string }).code, 'NOT_FOUND')
    assert.equal((refusal as { field: string }).field, 'id')
  })
})
