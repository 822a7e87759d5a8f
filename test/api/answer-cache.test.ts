import assert from 'node:assert/strict'
import { setImmediate as soon, setTimeout as wait } from 'node:timers/promises'
import { after, afterEach, before, describe, it, mock } from 'node:test'
import { AnswerCache } from '../../src/api/answers/answer-cache.js'
import { sharedRevision } from '../../src/api/answers/revisions.js'
import type { GraphStore } from '../../src/graph/store.js'
import { aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'

const COUNT = '{ summits { totalCount } }'
const key = { 'x-api-key': 'the-key' }

describe('answers that are kept', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  const asked: string[] = []
  let hold: Promise<void> | null = null
  let meetings = 0

  /** Tells which questions reach the store, and can make them wait. */
  function watched(real: GraphStore): GraphStore {
    return new Proxy(real, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property)
        if (typeof value !== 'function' || /^(?:observe|revision|searchDoubts)$/.test(String(property))) return value
        return async (...args: unknown[]): Promise<unknown> => {
          asked.push(String(property))
          const result: unknown = await Reflect.apply(value, target, args)
          await hold
          return result
        }
      }
    })
  }

  before(async () => {
    store = await aTinyStore()
    service = await aService(watched(store), anIngest(store), { ANSWER_CACHE: 'on', API_KEYS: 'the-key' })
  })
  afterEach(() => {
    asked.length = 0
    hold = null
    mock.timers.reset()
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  const meeting = (): Promise<void> => {
    meetings++
    const day = new Date(Date.UTC(2020, 0, meetings * 10)).toISOString().slice(0, 10)
    return store.put(
      ...extractionsOf([
        aSummit({
          event: day,
          who: ['XA', 'XB'],
          date: day,
          published: day,
          text: `They met on ${day}.`,
          quote: 'They met'
        })
      ])
    )
  }
  const count = async (): Promise<number> => {
    const { data, errors } = await service.ask(COUNT)
    assert.deepEqual(errors, [])
    return (data?.['summits'] as { totalCount: number }).totalCount
  }

  it('ask the store once, however often the same is asked', async () => {
    const answers = []
    for (let round = 0; round < 5; round++) answers.push(await service.ask(COUNT))
    assert.deepEqual(asked, ['listEvents', 'countEvents'])
    assert.deepEqual(new Set(answers.map(({ data, type, status }) => JSON.stringify([data, type, status]))).size, 1)
  })

  it('are told apart by text, variables, operation and key', async () => {
    const query = 'query A($code: String!) { country(code: $code) { name } } query B { topics { totalCount } }'
    const ask = async (variables: object, operationName: string, headers = {}): Promise<unknown> => {
      const response = await service.app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables, operationName }
      })
      return response.json<{ data: unknown }>().data
    }
    for (let round = 0; round < 2; round++) {
      assert.deepEqual(await ask({ code: 'XA' }, 'A'), { country: { name: 'Arnova' } })
      assert.deepEqual(await ask({ code: 'XB' }, 'A'), { country: { name: 'Belmark' } })
      assert.ok(JSON.stringify(await ask({}, 'B')).includes('totalCount'))
      assert.deepEqual(await ask({ code: 'XA' }, 'A', key), { country: { name: 'Arnova' } })
    }
    assert.equal(asked.filter(method => method === 'countryByName').length, 3)
  })

  it('are never older than a change: an article, a decision, a mutation, a retraction', async () => {
    assert.equal(await count(), meetings)
    await meeting()
    await meeting()
    assert.equal(await count(), 2)
    const { edges } = await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 2, after: null } })
    const events = edges.map(({ node }) => node.id)
    const merged = await service.ask(
      'mutation ($events: [ID!]!) { merge(events: $events) { decision { id } refusal { code } } }',
      { events },
      key
    )
    assert.equal(await count(), 1)
    const { decision } = merged.data?.['merge'] as { decision: { id: string } }
    await service.ask('mutation ($id: ID!) { undo(decision: $id) { refusal { code } } }', { id: decision.id }, key)
    assert.equal(await count(), 2)
    const input = { text: 'Ada Telemar met the premier of Belmark in Pelar.', published: '2025-08-24' }
    const accepted = async (): Promise<unknown> => {
      const { data } = await service.ask('{ articles(filter: { status: ACCEPTED }) { totalCount } }')
      return (data?.['articles'] as { totalCount: number }).totalCount
    }
    assert.equal(await accepted(), 2)
    const ingest = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }'
    const { data } = await service.ask(ingest, { input }, key)
    assert.equal(await accepted(), 3)
    const { article } = data?.['ingestArticle'] as { article: { id: string } }
    await service.ask('mutation ($id: ID!) { retractArticle(id: $id) { refusal { code } } }', { id: article.id }, key)
    assert.equal(await accepted(), 2)
  })

  it('never show less than what was stored before one asked, with many who ask while others write', async () => {
    const begin = await count()
    let stored = begin
    let writing = true
    const readers = Array.from({ length: 8 }, async () => {
      let answers = 0
      while (writing) {
        const atLeast = stored
        const seen = await count()
        assert.ok(seen >= atLeast, `${seen} shown, ${atLeast} stored`)
        answers++
        await soon()
      }
      return answers
    })
    for (let round = 0; round < 20; round++) {
      await meeting()
      stored++
      await wait(5)
    }
    writing = false
    const answers = (await Promise.all(readers)).reduce((sum, each) => sum + each, 0)
    assert.ok(answers > 100, `${answers} answers`)
    assert.equal(await count(), begin + 20)
  })

  it('do not keep what was begun before a change and ended after it', async () => {
    const before = await count()
    await meeting() // nothing is kept now
    let release: () => void = () => undefined
    hold = new Promise(resolve => (release = resolve))
    const slow = count()
    while (!asked.includes('listEvents')) await wait(1)
    await meeting()
    release()
    const seen = await slow
    assert.ok(seen === before + 1 || seen === before + 2)
    assert.equal(await count(), before + 2)
  })

  it('are worked out once for all who ask at the same time', async () => {
    await meeting()
    asked.length = 0
    const seen = await Promise.all(Array.from({ length: 20 }, count))
    assert.equal(new Set(seen).size, 1)
    assert.deepEqual(asked, ['listEvents', 'countEvents'])
  })

  it('do not keep errors, and refuse each time what is refused', async () => {
    for (let round = 0; round < 3; round++) {
      assert.equal((await service.ask('{ country(code: "") { name } }')).errors.length, 1)
      assert.equal((await service.ask('mutation { undo(decision: "x") { refusal { code } } }')).errors.length, 1)
    }
    assert.deepEqual(asked, [])
    const undone = 'mutation { undo(decision: "decision:none") { refusal { code } } }'
    for (let round = 0; round < 2; round++) {
      assert.deepEqual((await service.ask(undone, {}, key)).data, { undo: { refusal: { code: 'NOT_FOUND' } } })
    }
  })

  it('end at midnight: what depends on today is another question tomorrow', async () => {
    await store.put(
      ...extractionsOf([
        aSummit({
          event: 'planned',
          status: 'PLANNED',
          who: ['XE', 'XF'],
          date: '2026-03-01',
          published: '2026-02-20',
          text: 'They will meet.',
          quote: 'They will meet.'
        }),
        aSummit({
          event: 'later',
          who: ['XC', 'XD'],
          date: '2026-05-01',
          published: '2026-05-01',
          text: 'Others met.',
          quote: 'met'
        })
      ])
    )
    const status = async (): Promise<unknown> => {
      const { data } = await service.ask(
        '{ relationship(between: ["XE", "XF"]) { summits { edges { node { status } } } } }'
      )
      return (data?.['relationship'] as { summits: { edges: { node: { status: string } }[] } }).summits.edges[0]?.node
        .status
    }
    for (const [now, expected] of [
      ['2026-03-02T23:59:59Z', 'PLANNED'],
      ['2026-03-03T00:00:01Z', 'PLANNED'],
      ['2026-03-30T12:00:00Z', 'UNCONFIRMED'],
      ['2026-03-02T10:00:00Z', 'PLANNED']
    ] as const) {
      mock.timers.enable({ apis: ['Date'], now: Date.parse(now) })
      assert.equal(await status(), expected, now)
      mock.timers.reset()
    }
  })

  it('of a search are kept once the names in memory are those of the store', async () => {
    const find = async (text: string): Promise<number> => {
      const { data, errors } = await service.ask(`{ search(text: "${text}") { edges { node { __typename } } } }`)
      assert.deepEqual(errors, [])
      return (data?.['search'] as { edges: unknown[] }).edges.length
    }
    const searches = (): number => asked.filter(method => method === 'search').length
    // Names are brought up to date beside the answers: how many come before that depends on the machine.
    const keptAtLast = async (passes: (found: number) => boolean): Promise<void> => {
      for (let tries = 0; tries < 200; tries++) {
        asked.length = 0
        for (let round = 0; round < 3; round++) assert.ok(passes(await find('zanzibarra')))
        if (searches() <= 1) return
        await new Promise(resolve => setTimeout(resolve, 25))
      }
      assert.fail('what is found is never kept')
    }
    await keptAtLast(found => found === 0)
    await store.put(
      ...extractionsOf([
        aSummit({
          event: 'z',
          who: ['XA', 'XF'],
          date: '2019-01-01',
          text: 'They met at Zanzibarra.',
          quote: 'They met at Zanzibarra.'
        })
      ])
    )
    assert.ok((await find('zanzibarra')) > 0, 'what was written is found at once')
    await keptAtLast(found => found > 0)
  })

  it('can be switched off', async () => {
    const without = await aService(watched(store), anIngest(store), { ANSWER_CACHE: 'off' })
    for (let round = 0; round < 3; round++) await without.ask(COUNT)
    assert.equal(asked.filter(method => method === 'listEvents').length, 3)
    await without.app.close()
  })

  it('are asked of the store where it does not tell its revision', async () => {
    const silent = new Proxy(store, {
      get: (target, property) =>
        property === 'revision' ? () => Promise.reject(new Error('away')) : (Reflect.get(target, property) as unknown)
    })
    const other = await aService(watched(silent), anIngest(store), { ANSWER_CACHE: 'on' })
    for (let round = 0; round < 2; round++) assert.deepEqual((await other.ask(COUNT)).errors, [])
    assert.equal(asked.filter(method => method === 'listEvents').length, 2)
    await other.app.close()
  })
})

describe('the memory of kept answers', () => {
  const body = 'x'.repeat(1_000)

  it('stays within its bound, and leaves out what is too large', () => {
    const cache = new AnswerCache(100_000)
    for (let n = 0; n < 1_000; n++) cache.begin(`key ${n}`, '1').end({ body, etag: String(n) })
    assert.ok(cache.bytes <= 100_000 && cache.bytes > 50_000, String(cache.bytes))
    cache.begin('huge', '1').end({ body: 'x'.repeat(50_000), etag: 'huge' })
    assert.equal(cache.find('huge', '1'), null)
    assert.notEqual(cache.find('key 999', '1'), null)
  })

  it('is freed of what a change made old', () => {
    const cache = new AnswerCache(100_000)
    for (let n = 0; n < 30; n++) cache.begin(`key ${n}`, '1').end({ body, etag: String(n) })
    const full = cache.bytes
    cache.begin('key 1', '2').end({ body, etag: 'new' })
    assert.ok(cache.bytes < full / 10)
    assert.equal(cache.find('key 2', '2'), null)
  })

  it('holds nothing for whoever fails', async () => {
    const cache = new AnswerCache(100_000)
    const pending = cache.begin('key', '1')
    const waiting = cache.find('key', '1')
    pending.end(null)
    assert.equal(await waiting, null)
    assert.equal(cache.find('key', '1'), null)
  })
})

describe('the revision that many ask for', () => {
  it('is read once for all who wait, and never by a reading that began before one asked', async () => {
    let reads = 0
    const releases: (() => void)[] = []
    const revision = sharedRevision(() => {
      const mine = ++reads
      return new Promise(resolve => releases.push(() => resolve(String(mine))))
    })
    const first = revision()
    const others = [revision(), revision(), revision()]
    releases.shift()?.()
    assert.equal(await first, '1')
    await soon()
    assert.equal(reads, 2)
    releases.shift()?.()
    assert.deepEqual(await Promise.all(others), ['2', '2', '2'])
  })

  it('is told by nobody where reading failed, and read again', async () => {
    let reads = 0
    const revision = sharedRevision(() => (++reads === 1 ? Promise.reject(new Error('away')) : Promise.resolve('now')))
    const [one, two] = [revision(), revision()]
    assert.deepEqual(await Promise.all([one, two]), [null, 'now'])
  })
})
