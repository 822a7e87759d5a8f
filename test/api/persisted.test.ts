import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { documentId } from '../../src/api/persisted.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { ApiError, Service } from './service.js'
import { aClient, aCountedFeed, codeOf, listen } from './sockets.js'

const NAME = 'query ($code: String!) { country(code: $code) { name } }'
const INGESTED = 'subscription { articleIngested { id } }'
const RETRACT = 'mutation { retractArticle(id: "x") { refusal { code } } }'

describe('persisted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-documents-'))
  const kept = join(folder, 'kept')
  let store: Awaited<ReturnType<typeof aTinyStore>>

  before(async () => {
    store = await aTinyStore()
    mkdirSync(join(kept, 'deeper'), { recursive: true })
    writeFileSync(join(kept, 'name.graphql'), NAME)
    writeFileSync(join(kept, 'deeper', 'ingested.graphql'), INGESTED)
    writeFileSync(join(kept, 'retract.graphql'), RETRACT)
  })
  after(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const withDocuments = async (
    environment: Record<string, string>,
    work: (service: Service) => Promise<void>
  ): Promise<void> => {
    const service = await aService(store, anIngest(store), { PERSISTED_DOCUMENTS_PATH: kept, ...environment })
    await work(service).finally(() => service.app.close())
  }
  const post = async ({ app }: Service, body: object): Promise<{ data?: unknown; codes: string[] }> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: body })
    const { data, errors = [] } = response.json<{ data?: unknown; errors?: ApiError[] }>()
    return { data, codes: errors.map(({ extensions }) => extensions.code) }
  }
  const arnova = { country: { name: 'Arnova' } }

  it('are answered by their hash, over POST and GET, as the text would be', async () => {
    await withDocuments({ ANSWER_CACHE: 'on' }, async service => {
      assert.deepEqual(documentId(NAME).length, 'sha256:'.length + 64)
      const variables = { code: 'XA' }
      for (let round = 0; round < 5; round++) {
        assert.deepEqual(await post(service, { documentId: documentId(NAME), variables }), { data: arnova, codes: [] })
        assert.deepEqual(await post(service, { query: NAME, variables }), { data: arnova, codes: [] })
      }
      const url = `/graphql?documentId=${documentId(NAME)}&variables=${encodeURIComponent(JSON.stringify(variables))}`
      const headers = { 'x-entente-csrf': '1' }
      const got = await service.app.inject({ url, headers })
      assert.deepEqual(got.json(), { data: arnova })
      const again = await service.app.inject({
        url,
        headers: { ...headers, 'if-none-match': String(got.headers.etag) }
      })
      assert.equal(again.statusCode, 304)
      const change = await service.app.inject({ url: `/graphql?documentId=${documentId(RETRACT)}`, headers })
      assert.equal(change.statusCode, 405)
    })
  })

  it('that are unknown, malformed or sent beside a text are refused, each with its code', async () => {
    await withDocuments({}, async service => {
      const unknown = documentId('{ topics { totalCount } }')
      for (const [body, code] of [
        [{ documentId: unknown }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
        [{ documentId: unknown, query: null }, 'PERSISTED_DOCUMENT_NOT_FOUND'],
        [{ documentId: 'name.graphql' }, 'BAD_DOCUMENT_ID'],
        [{ documentId: `sha256:${'A'.repeat(64)}` }, 'BAD_DOCUMENT_ID'],
        [{ documentId: 5 }, 'BAD_DOCUMENT_ID'],
        [{ documentId: documentId(NAME), query: NAME }, 'BAD_REQUEST'],
        [{}, 'BAD_REQUEST']
      ] as const) {
        assert.deepEqual(await post(service, body), { data: undefined, codes: [code] }, JSON.stringify(body))
      }
    })
  })

  it('are all that is answered with PERSISTED_DOCUMENTS=only', async () => {
    await withDocuments({ PERSISTED_DOCUMENTS: 'only' }, async service => {
      const variables = { code: 'XA' }
      assert.deepEqual(await post(service, { documentId: documentId(NAME), variables }), { data: arnova, codes: [] })
      // Even the text of a document that is kept: who may send one may send any.
      assert.deepEqual((await post(service, { query: NAME, variables })).codes, ['PERSISTED_DOCUMENT_REQUIRED'])
      const unknown = { documentId: documentId('{ __typename }') }
      const { body } = await service.app.inject({ method: 'POST', url: '/graphql', payload: unknown })
      assert.match(body, /PERSISTED_DOCUMENT_NOT_FOUND/)
      assert.doesNotMatch(body, /send its text/) // which would be refused as well
      const headers = { 'x-entente-csrf': '1' }
      const get = await service.app.inject({ url: '/graphql?query={__typename}', headers })
      assert.match(get.body, /PERSISTED_DOCUMENT_REQUIRED/)
    })
  })

  it('can be subscribed to', async () => {
    const feed = aCountedFeed()
    const environment = { PERSISTED_DOCUMENTS_PATH: kept, PERSISTED_DOCUMENTS: 'only' }
    const { app } = await aService(store, anIngest(store), environment, {}, feed)
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const client = aClient(address)
    assert.equal(await codeOf(listen(client, INGESTED)), 'PERSISTED_DOCUMENT_REQUIRED')
    const stop = client.subscribe(
      { query: '', extensions: { documentId: documentId(INGESTED) } },
      { next: () => undefined, error: assert.ifError, complete: () => undefined }
    )
    await feed.listening(1)
    stop()
    await client.dispose()
    await app.close()
  })

  it('come from a file that maps hashes to them, too', async () => {
    const manifest = join(folder, 'documents.json')
    const hash = documentId(NAME).slice('sha256:'.length)
    for (const key of [hash, `sha256:${hash}`]) {
      writeFileSync(manifest, JSON.stringify({ [key]: NAME }))
      await withDocuments({ PERSISTED_DOCUMENTS_PATH: manifest }, async service => {
        const body = { documentId: documentId(NAME), variables: { code: 'XA' } }
        assert.deepEqual((await post(service, body)).data, arnova)
      })
    }
  })

  it('that are no good keep the service from starting, and it says which', async () => {
    const bad = (name: string, text: string): string => {
      const path = join(folder, name)
      if (name.endsWith('.json')) writeFileSync(path, text)
      else {
        mkdirSync(path)
        writeFileSync(join(path, 'bad.graphql'), text)
      }
      return path
    }
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    for (const [environment, message] of [
      [{ PERSISTED_DOCUMENTS_PATH: join(folder, 'nowhere') }, /there is no .*nowhere/],
      [{ PERSISTED_DOCUMENTS_PATH: empty }, /holds no \.graphql file/],
      [{ PERSISTED_DOCUMENTS_PATH: bad('field', '{ nonsense }') }, /bad\.graphql: Cannot query field "nonsense"/],
      [{ PERSISTED_DOCUMENTS_PATH: bad('syntax', '{') }, /bad\.graphql: Syntax Error/],
      [
        { PERSISTED_DOCUMENTS_PATH: bad('wrong.json', `{"${'0'.repeat(64)}":"{ __typename }"}`) },
        /is not the SHA-256 hash/
      ],
      [{ PERSISTED_DOCUMENTS_PATH: bad('list.json', '[]') }, /must map hashes/],
      [{ PERSISTED_DOCUMENTS_PATH: '', PERSISTED_DOCUMENTS: 'only' }, /nothing could be answered/]
    ] as const) {
      await assert.rejects(
        withDocuments(environment, () => Promise.resolve()),
        { code: 'BAD_SETTING', message }
      )
    }
  })
})
