import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { buildClientSchema, buildSchema } from 'graphql'
import type { IntrospectionQuery } from 'graphql'
import type { GraphStore } from '../../src/graph/store.js'
import { aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

type Response = Awaited<ReturnType<Service['app']['inject']>>
const QUERY = '{ country(code: "XA") { name summits { totalCount } } }'

describe('answers over HTTP', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  const services: Service[] = []
  const aServiceWith = async (environment: Record<string, string>, on: GraphStore = store): Promise<Service> => {
    const service = await aService(on, anIngest(store), { API_KEYS: 'the-key', ...environment })
    services.push(service)
    return service
  }
  const get = ({ app }: Service, query: string, headers: Record<string, string> = {}): Promise<Response> =>
    app.inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers: { 'x-entente-csrf': '1', ...headers } })

  before(async () => {
    store = await aTinyStore()
  })
  after(async () => {
    for (const { app } of services) await app.close()
    await store.close()
  })

  for (const cache of ['on', 'off']) {
    it(`to GET carry an ETag, and 304 to whoever has them, until something changes (ANSWER_CACHE=${cache})`, async () => {
      const service = await aServiceWith({ ANSWER_CACHE: cache })
      const first = await get(service, QUERY)
      const etag = String(first.headers.etag)
      assert.match(etag, /^"[\w-]{27}"$/)
      assert.deepEqual([first.statusCode, first.headers['cache-control']], [200, 'public, no-cache'])
      assert.match(String(first.headers.vary), /accept.*authorization.*x-entente-extensions/)
      for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await get(service, QUERY, { 'if-none-match': held })
        assert.deepEqual([again.statusCode, again.body, again.headers.etag], [304, '', etag], held)
      }
      assert.equal((await get(service, QUERY, { 'if-none-match': '"other"' })).statusCode, 200)
      await store.put(
        ...extractionsOf([
          aSummit({
            event: cache,
            who: ['XA', 'XB'],
            text: `They met: ${cache}.`,
            quote: 'met',
            date: cache === 'on' ? '2025-01-01' : '2024-01-01'
          })
        ])
      )
      const changed = await get(service, QUERY, { 'if-none-match': etag })
      assert.equal(changed.statusCode, 200)
      assert.notEqual(changed.headers.etag, etag)
    })
  }

  it('are another representation in the other media type', async () => {
    const service = await aServiceWith({})
    const plain = await get(service, QUERY)
    const other = await get(service, QUERY, { accept: 'application/graphql-response+json' })
    assert.equal(plain.body, other.body)
    assert.notEqual(plain.headers.etag, other.headers.etag)
  })

  it('are private where a key was sent, and may be shown for some seconds where an operator allows it', async () => {
    const service = await aServiceWith({})
    assert.equal((await get(service, QUERY, { 'x-api-key': 'the-key' })).headers['cache-control'], 'private, no-cache')
    const lenient = await aServiceWith({ HTTP_MAX_AGE_S: '60' })
    assert.equal((await get(lenient, QUERY)).headers['cache-control'], 'public, max-age=60')
  })

  it('are the same kept as fresh, header for header, and count for whoever may ask only so often', async () => {
    const origin = 'https://desk.example'
    const service = await aServiceWith({ ANSWER_CACHE: 'on', CORS_ORIGINS: origin, RATE_LIMIT: '100' })
    const ask = (method: 'GET' | 'POST'): Promise<Response> =>
      method === 'GET'
        ? get(service, QUERY, { origin })
        : service.app.inject({ method, url: '/graphql', headers: { origin }, payload: { query: QUERY } })
    for (const method of ['GET', 'POST'] as const) {
      const [fresh, kept] = [await ask(method), await ask(method)]
      const shown = ({ headers }: Response): Record<string, unknown> => ({
        ...headers,
        date: undefined,
        'x-request-id': undefined,
        'x-ratelimit-remaining': undefined,
        'x-ratelimit-reset': undefined
      })
      assert.deepEqual([shown(kept), kept.body], [shown(fresh), fresh.body])
      assert.equal(kept.headers['access-control-allow-origin'], origin)
      assert.equal(kept.headers['content-security-policy'], "default-src 'none';frame-ancestors 'none'")
      assert.equal(kept.headers['x-content-type-options'], 'nosniff')
      assert.notEqual(kept.headers['x-request-id'], fresh.headers['x-request-id'])
      const left = (answer: Response): number => Number(answer.headers['x-ratelimit-remaining'])
      assert.equal(left(kept), left(fresh) - 1)
    }
  })

  it('to HEAD are those to GET without their body', async () => {
    for (const cache of ['on', 'off']) {
      const { app } = await aServiceWith({ ANSWER_CACHE: cache })
      const url = `/graphql?query=${encodeURIComponent(QUERY)}`
      for (const [first, second] of [
        ['HEAD', 'GET'],
        ['GET', 'HEAD']
      ] as const) {
        const headers = { 'x-entente-csrf': '1' }
        const answers = [
          await app.inject({ method: first, url, headers }),
          await app.inject({ method: second, url, headers })
        ]
        const [one, other] = answers.map(({ statusCode, headers }) => [
          statusCode,
          headers['etag'],
          headers['content-length']
        ])
        assert.deepEqual(one, other)
        assert.equal(answers.find(({ raw }) => raw.req.method === 'HEAD')?.body, '')
      }
    }
  })

  it('are given to nobody whose body is no JSON, though its text be the same', async () => {
    const { app } = await aServiceWith({ ANSWER_CACHE: 'on' })
    const post = (type: string, payload: string): Promise<Response> =>
      app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type, 'x-entente-csrf': '1' }, payload })
    const text = JSON.stringify({ query: QUERY })
    for (let round = 0; round < 2; round++) {
      assert.equal((await post('application/json; charset=utf-8', text)).statusCode, 200)
      for (const [type, payload] of [
        ['text/plain', text],
        ['application/json', text.slice(1)],
        ['application/json', ''],
        ['application/json', JSON.stringify(text)]
      ] as const) {
        const { statusCode, body } = await post(type, payload)
        assert.deepEqual([statusCode, body.includes('"BAD_REQUEST"')], [400, true], `${type} ${payload}`)
      }
    }
  })

  it('are given to nobody whose body reads like the address by which another got one', async () => {
    const service = await aServiceWith({ ANSWER_CACHE: 'on' })
    assert.equal((await get(service, QUERY)).statusCode, 200)
    const { statusCode, body } = await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-entente-csrf': '1' },
      payload: `/graphql?query=${encodeURIComponent(QUERY)}`
    })
    assert.deepEqual([statusCode, body.includes('"BAD_REQUEST"')], [400, true])
  })

  it('are stored by nobody when they hold errors or came by POST', async () => {
    const service = await aServiceWith({})
    const wrong = await get(service, '{ country(code: "") { name } }')
    assert.deepEqual([wrong.headers.etag, wrong.headers['cache-control']], [undefined, 'no-store'])
    const { headers } = await service.ask(QUERY)
    assert.deepEqual([headers['etag'], headers['cache-control']], [undefined, 'no-store'])
  })

  it('tell what they cost and how long they took when asked to, always or never', async () => {
    const ask = async (service: Service, wanted?: string): Promise<Record<string, unknown> | undefined> => {
      const headers: Record<string, string> = wanted === undefined ? {} : { 'x-entente-extensions': wanted }
      return (await get(service, QUERY, headers)).json<{ extensions?: Record<string, unknown> }>().extensions
    }
    const service = await aServiceWith({ ANSWER_CACHE: 'on' })
    assert.equal(await ask(service), undefined)
    assert.deepEqual(await ask(service, 'cost'), { cost: { objects: 2, limit: 50_000 } })
    for (let round = 0; round < 5; round++) {
      const { timing } = (await ask(service, 'timing, cost')) as { timing: Record<string, number> }
      assert.equal(timing['storeCalls'], 3)
      assert.ok((timing['totalMs'] ?? 0) > 0 && (timing['storeMs'] ?? 0) > 0)
    }
    assert.equal(await ask(await aServiceWith({ EXTENSIONS: 'off' }), 'cost'), undefined)
    assert.deepEqual(Object.keys((await ask(await aServiceWith({ EXTENSIONS: 'always' }))) ?? {}), ['cost', 'timing'])
  })

  it('hold the schema as files, unless clients may not read it', async () => {
    const { app } = await aServiceWith({})
    const sdl = await app.inject('/schema.graphql')
    assert.deepEqual([sdl.statusCode, sdl.headers['content-type']], [200, 'application/graphql; charset=utf-8'])
    assert.ok(buildSchema(sdl.body).getType('Summit'))
    const again = await app.inject({ url: '/schema.graphql', headers: { 'if-none-match': String(sdl.headers.etag) } })
    assert.deepEqual([again.statusCode, again.body], [304, ''])
    const { data } = (await app.inject('/introspection.json')).json<{ data: IntrospectionQuery }>()
    assert.ok(buildClientSchema(data).getType('Summit'))
    const hidden = await aServiceWith({ INTROSPECTION: 'off' })
    assert.equal((await hidden.app.inject('/schema.graphql')).statusCode, 404)
  })
})
