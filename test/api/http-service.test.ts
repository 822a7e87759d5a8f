import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { serverAudits } from 'graphql-http'
import { readQuestions } from '../../src/api/ide/questions.js'
import { StoreUnavailableError } from '../../src/domain/errors.js'
import { createStore } from '../../src/graph/create-store.js'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { createWriter } from '../../src/graph/writer.js'
import { reference } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService, onlyCode } from './service.js'
import type { Service } from './service.js'

let store: GraphStore
before(async () => {
  store = await aTinyStore()
})
after(() => store.close())

async function withService(
  environment: Readonly<Record<string, string>>,
  work: (service: Service) => Promise<void>
): Promise<void> {
  const service = await aService(store, anIngest(store), environment)
  try {
    await work(service)
  } finally {
    await service.app.close()
  }
}

describe('GraphQL over HTTP', () => {
  it('passes the audit of graphql-http without errors', async () => {
    await withService({}, async ({ app }) => {
      const address = await app.listen({ port: 0, host: '127.0.0.1' })
      const results = await Promise.all(serverAudits({ url: `${address}/graphql` }).map(audit => audit.fn()))
      assert.ok(results.length > 50)
      const failed = results.filter(({ status }) => status === 'error' || status === 'warn')
      assert.deepEqual(
        failed.map(({ name, status }) => `${status}: ${name}`),
        []
      )
    })
  })

  it('answers in application/graphql-response+json when asked to, and then with the status of a refusal', async () => {
    await withService({}, async ({ ask }) => {
      const accept = 'application/graphql-response+json'
      const good = await ask('{ country(code: "XA") { name } }', {}, { accept })
      assert.deepEqual(
        [good.status, good.type, good.data],
        [200, `${accept}; charset=utf-8`, { country: { name: 'Arnova' } }]
      )
      const bad = await ask('{ nonsense }', {}, { accept })
      assert.deepEqual([bad.status, bad.data], [400, undefined])
      const plain = await ask('{ nonsense }')
      assert.deepEqual([plain.status, plain.type], [200, 'application/json; charset=utf-8'])
    })
  })

  it('refuses a form that a foreign page could send', async () => {
    await withService({}, async ({ app }) => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const response = await app.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'content-type': type },
          payload: '{"query":"{ __typename }"}'
        })
        assert.equal(response.statusCode, 400)
        assert.match(response.body, /CSRF_PREVENTION/)
      }
      const get = await app.inject('/graphql?query={__typename}')
      assert.equal(get.statusCode, 400)
      const meant = await app.inject({ url: '/graphql?query={__typename}', headers: { 'x-entente-csrf': '1' } })
      assert.deepEqual(JSON.parse(meant.body), { data: { __typename: 'Query' } })
    })
  })

  it('changes nothing over GET', async () => {
    await withService({ API_KEYS: 'the-key' }, async ({ app }) => {
      const query = encodeURIComponent('mutation { retractArticle(id: "article:x") { refusal { code } } }')
      const response = await app.inject({
        url: `/graphql?query=${query}`,
        headers: { 'x-entente-csrf': '1', 'x-api-key': 'the-key' }
      })
      assert.equal(response.statusCode, 405)
      assert.match(response.body, /METHOD_NOT_ALLOWED/)
    })
  })

  it('refuses a body beyond the limit and says which', async () => {
    await withService({ BODY_LIMIT_BYTES: '2000' }, async service => {
      const answer = await service.ask(`{ country(code: "${'x'.repeat(3_000)}") { name } }`)
      assert.equal(answer.status, 413)
      assert.equal(onlyCode(answer), 'BODY_TOO_LARGE')
      assert.match(answer.errors[0]?.message ?? '', /2000 bytes/)
    })
  })

  it('says in its own form that there is nothing, whatever the address', async () => {
    await withService({}, async ({ app }) => {
      for (const [url, status, code] of [
        ['/nothing', 404, 'NOT_FOUND'],
        ['/%ff', 400, 'BAD_REQUEST']
      ] as const) {
        const answer = await app.inject({ method: 'GET', url })
        assert.equal(answer.statusCode, status, url)
        const { errors } = answer.json<{ errors: { message: string; extensions: { code: string } }[] }>()
        assert.deepEqual(
          errors.map(({ extensions }) => extensions.code),
          [code]
        )
      }
    })
  })

  it('refuses whoever asks too often, and goes on saying that it lives', async () => {
    await withService({ RATE_LIMIT: '3' }, async ({ app, ask }) => {
      for (let round = 0; round < 3; round++) assert.equal((await ask('{ __typename }')).status, 200)
      const answer = await ask('{ __typename }')
      assert.equal(answer.status, 429)
      assert.equal(onlyCode(answer), 'RATE_LIMITED')
      assert.equal((await app.inject('/health')).statusCode, 200)
    })
  })

  it('hides the schema when told to', async () => {
    const query = '{ __schema { types { name } } }'
    await withService({ INTROSPECTION: 'off' }, async service => {
      const { data, errors } = await service.ask(query)
      assert.equal(data, undefined)
      assert.match(errors[0]?.message ?? '', /introspection has been disabled/)
      assert.deepEqual((await service.ask('{ __typename }')).data, { __typename: 'Query' })
    })
    await withService({}, async service => assert.deepEqual((await service.ask(query)).errors, []))
  })

  it('lets pages of other origins in only when told to', async () => {
    const preflight = {
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' }
    } as const
    await withService({}, async ({ app }) => {
      assert.equal((await app.inject(preflight)).headers['access-control-allow-origin'], undefined)
    })
    await withService({ CORS_ORIGINS: 'https://desk.example' }, async ({ app }) => {
      assert.equal((await app.inject(preflight)).headers['access-control-allow-origin'], 'https://desk.example')
      const other = { ...preflight, headers: { ...preflight.headers, origin: 'https://evil.example' } }
      assert.notEqual((await app.inject(other)).headers['access-control-allow-origin'], 'https://evil.example')
    })
  })

  it('gives every answer the id of its request, a harmless one of the caller’s own too', async () => {
    await withService({}, async ({ ask }) => {
      assert.match(String((await ask('{ __typename }')).headers['x-request-id']), /^[0-9a-f-]{36}$/)
      const own = await ask('{ __typename }', {}, { 'x-request-id': 'mine-1' })
      assert.equal(own.headers['x-request-id'], 'mine-1')
      const odd = await ask('{ __typename }', {}, { 'x-request-id': 'a b\tc' })
      assert.match(String(odd.headers['x-request-id']), /^[0-9a-f-]{36}$/)
    })
  })

  it('sends the headers that keep a page safe', async () => {
    await withService({}, async ({ app }) => {
      const { headers } = await app.inject('/health')
      assert.match(String(headers['content-security-policy']), /default-src 'self'/)
      assert.match(String(headers['content-security-policy']), /script-src 'self';/)
      assert.equal(headers['x-content-type-options'], 'nosniff')
    })
  })
})

describe('changes', () => {
  const mutation = 'mutation { retractArticle(id: "article:000000000000000000000000") { refusal { code } } }'

  it('are refused with a reason where no key is set', async () => {
    await withService({}, async service => {
      const answer = await service.ask(mutation, {}, { 'x-api-key': 'anything' })
      assert.equal(onlyCode(answer), 'WRITES_DISABLED')
      assert.match(answer.errors[0]?.message ?? '', /API_KEYS/)
    })
  })

  it('are refused without the key', async () => {
    await withService({ API_KEYS: 'the-key' }, async service => {
      assert.equal(onlyCode(await service.ask(mutation)), 'UNAUTHENTICATED')
      assert.equal(onlyCode(await service.ask(mutation, {}, { authorization: 'Bearer other' })), 'UNAUTHENTICATED')
    })
  })

  it('that could be known to fail are refused as data', async () => {
    await withService({ API_KEYS: 'the-key' }, async service => {
      const refused = async (input: Record<string, unknown>): Promise<unknown> => {
        const query =
          'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome article { id } refusal { code field } } }'
        const answer = await service.ask(query, { input }, { 'x-api-key': 'the-key' })
        assert.deepEqual(answer.errors, [])
        return answer.data?.['ingestArticle']
      }
      const refusal = (code: string, field: string): unknown => ({
        outcome: 'REFUSED',
        article: null,
        refusal: { code, field }
      })
      assert.deepEqual(await refused({ text: ' ' }), refusal('EMPTY_TEXT', 'text'))
      assert.deepEqual(await refused({}), refusal('NO_TEXT', 'text'))
      assert.deepEqual(await refused({ text: 'They met.', published: '2025-02-30' }), refusal('BAD_DATE', 'published'))
      assert.deepEqual(await refused({ text: 'They met.', published: '2999' }), refusal('BAD_DATE', 'published'))
      assert.deepEqual(await refused({ text: 'They met.', url: 'javascript:1' }), refusal('BAD_URL', 'url'))
      assert.deepEqual(await refused({ text: 'They\u0000met.' }), refusal('BAD_CHARACTER', 'text'))
      const bad = await service.ask(
        'mutation { retractArticle(id: "x") { refusal { code field } } }',
        {},
        { 'x-api-key': 'the-key' }
      )
      assert.deepEqual(bad.data, { retractArticle: { refusal: { code: 'BAD_ID', field: 'id' } } })
    })
  })
})

describe('a store that fails', () => {
  /** A store whose every question is answered like this; what is written is told by the process, not by the database. */
  function answering(answer: () => Promise<never>): GraphStore {
    return new Proxy(store, { get: (_store, property) => (property === 'observe' ? store.observe : answer) })
  }

  /** What a stopped database looks like from here. */
  function failing(error: Error): GraphStore {
    return answering(() => Promise.reject(error))
  }

  it('gives no text of a driver away, and the log has it under the request’s id', async () => {
    const service = await aService(
      failing(new Error('Neo4jError: connect ECONNREFUSED 10.0.0.7:7687')),
      anIngest(store)
    )
    for (let round = 0; round < 6; round++) {
      const answer = await service.ask('{ country(code: "XA") { name } }')
      assert.equal(onlyCode(answer), 'INTERNAL')
      assert.doesNotMatch(JSON.stringify(answer.errors), /Neo4j|ECONNREFUSED|10\.0/)
      assert.equal(answer.errors[0]?.extensions['requestId'], answer.headers['x-request-id'])
    }
    const ready = await service.app.inject('/ready')
    assert.equal(ready.statusCode, 503)
    assert.doesNotMatch(ready.body, /Neo4j|ECONNREFUSED/)
    assert.equal((await service.app.inject('/health')).statusCode, 200)
    await service.app.close()
  })

  it('of the real driver with nobody at the other end gives none of its words away', async () => {
    const away = { url: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret-password', database: 'neo4j' }
    const stopped = createStore(openNeo4j({ ...away, retryTimeMs: 200 }), reference, createWriter)
    const service = await aService(stopped, anIngest(stopped), { API_KEYS: 'the-key' })
    const asked = [
      await service.ask('{ country(code: "XA") { name } }'),
      await service.ask('{ summits { totalCount } }'),
      await service.ask(
        'mutation { ingestArticle(input: { text: "They met in Paris." }) { outcome } }',
        {},
        { 'x-api-key': 'the-key' }
      )
    ]
    for (const answer of asked) {
      assert.equal(onlyCode(answer), 'STORE_UNAVAILABLE')
      assert.doesNotMatch(JSON.stringify(answer), /ECONNREFUSED|Neo4jError|ServiceUnavailable|routing|pool|secret/i)
    }
    const ready = await service.app.inject('/ready')
    assert.equal(ready.statusCode, 503)
    assert.doesNotMatch(ready.body, /ECONNREFUSED|Neo4jError|secret/i)
    await service.app.close()
    await stopped.close()
  })

  it('is told as unavailable when we know that it is', async () => {
    const service = await aService(failing(new StoreUnavailableError('the store does not answer')), anIngest(store))
    const answer = await service.ask('{ country(code: "XA") { name } }')
    assert.equal(onlyCode(answer), 'STORE_UNAVAILABLE')
    assert.equal(answer.errors[0]?.message, 'the store does not answer')
    await service.app.close()
  })

  it('that never answers is given up after the time-out, which the error names', async () => {
    const silent = answering(() => new Promise(() => {}))
    const { app } = await aService(silent, anIngest(store), { REQUEST_TIMEOUT_MS: '50' })
    // Over a real socket: there a request counts as closed once its body has been read, and some time-outs with it.
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ quick: __typename country(code: "XA") { name } }' })
    })
    assert.deepEqual(await response.json(), {
      data: { quick: 'Query', country: null },
      errors: [
        {
          message: 'the request took longer than 50 ms (REQUEST_TIMEOUT_MS); ask for less at once',
          locations: [{ line: 1, column: 21 }],
          path: ['country'],
          extensions: { code: 'TIMEOUT', limit: 50 }
        }
      ]
    })
    await app.close()
  })
})

describe('readiness', () => {
  it('is said once the store answers and is migrated', async () => {
    await withService({}, async ({ app }) => {
      assert.deepEqual(JSON.parse((await app.inject('/ready')).body), { status: 'ready' })
      assert.deepEqual(JSON.parse((await app.inject('/health')).body), { status: 'alive' })
    })
  })
})

describe('the query editor', () => {
  it('comes whole from this server', async () => {
    await withService({}, async ({ app }) => {
      const page = await app.inject('/')
      assert.equal(page.statusCode, 200)
      assert.match(page.body, /<title>Entente<\/title>/)
      assert.doesNotMatch(page.body, /(?:src|href)="(?:https?:)?\/\//)
      assert.doesNotMatch(page.body, /<script[^>]*>[^<]/) // the policy lets no script stand in the page
      const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '')
      assert.ok(files.length > 5)
      for (const file of files.filter(name => name !== '/ide/')) {
        assert.equal((await app.inject(new URL(file, 'http://localhost/ide/').pathname)).statusCode, 200, file)
      }
    })
  })

  it('opens each question of docs/queries, which /questions lists', async () => {
    await withService({}, async ({ app }) => {
      const list = (await app.inject('/questions')).body
      const questions = readQuestions()
      assert.ok(questions.length >= 25, `${questions.length} questions`)
      for (const { id, question, query } of questions) {
        assert.ok(list.includes(`<a href="/?question=${id}">${question}</a>`), id)
        const page = (await app.inject(`/?question=${id}`)).body
        const [, script = ''] = /src="(options[^"]+)"/.exec(page) ?? []
        const start = await app.inject(`/ide/${script}`)
        assert.match(String(start.headers['content-type']), /javascript/)
        assert.ok(start.body.includes(`# ${question}\n${query.split('\n')[0]}`), id)
      }
    })
  })

  it('says that a question is not there', async () => {
    await withService({}, async ({ app }) => {
      for (const address of ['/?question=none', '/ide/options-none.js', '/?question=../x']) {
        assert.equal((await app.inject(address)).statusCode, 404, address)
      }
    })
  })

  it('can be switched off', async () => {
    await withService({ IDE: 'off' }, async ({ app }) => {
      assert.equal((await app.inject('/questions')).statusCode, 404)
      const page = await app.inject('/')
      assert.equal(page.statusCode, 404)
      assert.match(page.body, /GraphQL is at \/graphql/)
    })
  })
})
