import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import type { Client } from 'graphql-ws'
import { aSummit, anInteraction } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'
import type { Service } from './service.js'
import { aClient, aCountedFeed, codeOf, listen } from './sockets.js'

const shared = { text: 'Ada Telemar and Boro Mínas met in Pelar. Arnova thanked Belmark.', publisher: 'The Gazette' }
const MEETING = aSummit({
  ...shared,
  event: 's1',
  who: ['XA', 'XB', 'XA:ada-telemar', 'XB:boro-minas'],
  quote: 'Ada Telemar and Boro Mínas met in Pelar.',
  date: '2025-08-23',
  topics: ['trade']
})
const ELSEWHERE = anInteraction({
  text: 'Caldor thanked Dunland.',
  publisher: 'The Herald',
  published: '2025-09-01',
  event: 'i1',
  quote: 'Caldor thanked Dunland.',
  type: 'SUPPORT',
  from: ['XC'],
  to: ['XD'],
  date: '2025-08-30'
})

describe('subscriptions', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  let address: string
  const feed = aCountedFeed()
  const clients: Client[] = []
  const client = (...args: Parameters<typeof aClient> extends [string, ...infer Rest] ? Rest : never): Client => {
    const made = aClient(address, ...args)
    clients.push(made)
    return made
  }

  before(async () => {
    store = await aTinyStore()
    service = await aService(store, anIngest(store), { API_KEYS: 'the-key', RATE_LIMIT: '0' }, {}, feed)
    address = await service.app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterEach(async () => {
    for (const one of clients.splice(0)) await one.dispose()
    await feed.listening(0)
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  it('tell of articles, of events and of a relationship, each with what a query would answer', async () => {
    const one = client()
    const articles = listen(one, 'subscription { articleIngested { id publisher entities { name } } }')
    const events = listen(
      one,
      'subscription { eventChanged { update previousIds event { __typename ... on Summit { countries { code } claims { edges { node { quote } } } } } } }'
    )
    const relationship = listen(
      one,
      'subscription ($between: [String!]!) { relationshipUpdated(between: $between) { articleCount summits { totalCount } countries { name } } }',
      { between: ['XA', 'Belmark'] }
    )
    await feed.listening(3)
    await store.put(...extractionsOf([MEETING]))
    assert.deepEqual(await articles.next(), {
      data: { articleIngested: { id: MEETING.article.id, publisher: 'The Gazette', entities: [] } }
    })
    assert.deepEqual(await events.next(), {
      data: {
        eventChanged: {
          update: 'CREATED',
          previousIds: [],
          event: {
            __typename: 'Summit',
            countries: [{ code: 'XA' }, { code: 'XB' }],
            claims: { edges: [{ node: { quote: MEETING.claim.quote } }] }
          }
        }
      }
    })
    assert.deepEqual(await relationship.next(), {
      data: {
        relationshipUpdated: {
          articleCount: 1,
          summits: { totalCount: 1 },
          countries: [{ name: 'Arnova' }, { name: 'Belmark' }]
        }
      }
    })
    await store.put(...extractionsOf([ELSEWHERE]))
    assert.equal((await articles.next()).data?.['articleIngested'] !== undefined, true)
    assert.equal((await events.next()).data?.['eventChanged'] !== undefined, true)
    assert.deepEqual(relationship.waiting, [], 'what others do is not told')
  })

  it('follow an event by any of its ids, to its retraction and back', async () => {
    const [first] = await store.eventsOfClaims([MEETING.claim.id])
    const id = first?.[0]?.id
    const events = listen(
      client(),
      'subscription ($id: ID!) { eventChanged(id: $id) { update event { id } change } }',
      { id }
    )
    await feed.listening(1)
    await store.retract(MEETING.article.id)
    const gone = (await events.next()).data?.['eventChanged'] as Record<string, unknown>
    assert.deepEqual([gone['update'], gone['event']], ['RETRACTED', { id }])
    const decision = (await store.auditLog({ first: 1, after: null })).edges[0]?.node.decision ?? ''
    await store.decide((decider, by) => decider.undo(decision, by), '03')
    const back = (await events.next()).data?.['eventChanged'] as Record<string, unknown>
    assert.equal(back['update'], 'CREATED')
    assert.ok(Number(back['change']) > Number(gone['change']))
  })

  it('are told of a change that a mutation made, before or as its answer comes', async () => {
    const articles = listen(client(), 'subscription { articleIngested { title } }')
    await feed.listening(1)
    const input = {
      title: 'They met',
      text: 'The leaders of Arnova and Belmark met in Pelar.',
      published: '2025-10-01'
    }
    const answer = await service.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome } }',
      { input },
      { 'x-api-key': 'the-key' }
    )
    assert.deepEqual(answer.data, { ingestArticle: { outcome: 'STORED' } })
    assert.deepEqual(await articles.next(), { data: { articleIngested: { title: 'They met' } } })
  })

  it('choose by their filters', async () => {
    const one = client()
    const wanted = listen(
      one,
      `subscription { eventChanged(filter: { kinds: [SUMMIT], updates: [CREATED], countries: { all: ["XE"], none: ["XF"] } }) { event { title } } }`
    )
    const herald = listen(
      one,
      `subscription { articleIngested(filter: { publishers: ["The Herald"], published: { from: "2025-09-02" } }) { id } }`
    )
    await feed.listening(2)
    const meeting = (who: string[], publisher: string, published: string): ReturnType<typeof aSummit> =>
      aSummit({
        event: `s ${who.join()}`,
        who,
        text: `${who.join(' and ')} met.`,
        quote: 'met',
        publisher,
        published,
        date: published
      })
    const right = meeting(['XE', 'XA'], 'The Herald', '2025-09-03')
    await store.put(...extractionsOf([meeting(['XE', 'XF'], 'The Gazette', '2025-09-04')]))
    await store.put(...extractionsOf([meeting(['XC', 'XF'], 'The Herald', '2025-09-01')]))
    await store.put(...extractionsOf([right]))
    assert.deepEqual(await wanted.next(), { data: { eventChanged: { event: { title: 'Eriadu–Arnova summit' } } } })
    assert.deepEqual(await herald.next(), { data: { articleIngested: { id: right.article.id } } })
    assert.deepEqual([wanted.waiting, herald.waiting], [[], []])
  })

  it('are refused with a code where they cannot be', async () => {
    const nested = (levels: number, page = ''): string =>
      levels === 0 ? 'id' : `claims${page} { edges { node { article { ${nested(levels - 1, page)} } } } }`
    const deep = `subscription { articleIngested { ${nested(4)} } }`
    const costly = `subscription { articleIngested { ${nested(3, '(first: 100)')} } }`
    const many = `subscription { articleIngested { ${Array.from({ length: 31 }, (_, n) => `a${n}: id`).join(' ')} } }`
    const long = `subscription { articleIngested { ${'id '.repeat(3_000)} } }`
    for (const [query, code] of [
      [deep, 'QUERY_TOO_DEEP'],
      [costly, 'QUERY_TOO_COSTLY'],
      [many, 'TOO_MANY_ALIASES'],
      [long, 'QUERY_TOO_LONG'],
      ['subscription { articleIngested {', 'GRAPHQL_PARSE_FAILED'],
      ['subscription { nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription { articleIngested { id } eventChanged { update } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ articles { totalCount } }', 'SUBSCRIPTIONS_ONLY'],
      ['mutation { undo(decision: "x") { refusal { code } } }', 'SUBSCRIPTIONS_ONLY'],
      ['subscription { relationshipUpdated(between: ["XA", "Nowhere"]) { articleCount } }', 'UNKNOWN_PARTY'],
      ['subscription { relationshipUpdated(between: ["XA"]) { articleCount } }', 'BAD_USER_INPUT'],
      ['subscription { eventChanged(id: "country:XA") { update } }', 'BAD_ID'],
      ['subscription { articleIngested(filter: { countries: { any: ["ZZ"] } }) { id } }', 'BAD_COUNTRY_CODE'],
      ['subscription { eventChanged(filter: { countries: { none: ["ZZ"] } }) { update } }', 'BAD_COUNTRY_CODE'],
      [
        'subscription { eventChanged(filter: { countries: { all: ["XA"], none: ["XA"] } }) { update } }',
        'CONTRADICTORY_FILTER'
      ],
      ['subscription ($x: Int!) { articleIngested { claims(first: $x) { totalCount } } }', 'BAD_USER_INPUT']
    ] as const) {
      assert.equal(await codeOf(listen(client(), query)), code, query.slice(0, 80))
    }
  })
})
