import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { anAgreement, aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService, onlyCode } from './service.js'
import type { Service } from './service.js'

const SUMMITS = `query ($asOf: DateTime, $after: String, $first: Int = 20) {
  summits(asOf: $asOf, after: $after, first: $first, orderBy: DATE_ASC) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id status articleCount claims { totalCount edges { node { quote } } } agreements { totalCount edges { node { status summit { status } } } } } } } }`
const RELATIONSHIP = `query ($asOf: DateTime) { relationship(between: ["XA", "XB"], asOf: $asOf) { articleCount lastContact { edtf }
  timeline { totalCount edges { node { title } } } summits { totalCount } intensity(by: YEAR) { count } } }`

describe('asOf', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  const report = { published: '2025-08-24', text: 'They met. They agreed.' }
  before(async () => {
    store = await aTinyStore()
    await store.put(
      ...extractionsOf([
        aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', text: 'They met. Preview.' }),
        aSummit({ ...report, date: '2025-08-23', quote: 'They met.' }),
        anAgreement({ ...report, date: '2025-08-23', event: 'a1', summit: 'e1', quote: 'They agreed.' })
      ])
    )
    service = await aService(store, anIngest(store))
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  const summits = async (day: string | null): Promise<unknown> => {
    const { data, errors } = await service.ask(SUMMITS, { asOf: day === null ? null : `${day}T12:00:00Z` })
    assert.deepEqual(errors, [])
    const list = data?.['summits'] as { totalCount: number; edges: { node: Record<string, unknown> }[] }
    return [list.totalCount, ...list.edges.map(({ node }) => ({ ...node, id: '' }))]
  }
  const told = (status: string, articleCount: number, agreements: readonly object[]): object => ({
    id: '',
    status,
    articleCount,
    claims: {
      totalCount: articleCount,
      edges: Array.from({ length: articleCount }, () => ({ node: { quote: 'They met.' } }))
    },
    agreements: { totalCount: agreements.length, edges: agreements.map(node => ({ node })) }
  })

  it('tells what was known, with the evidence of that day', async () => {
    assert.deepEqual(await summits('2025-08-22'), [1, told('PLANNED', 1, [])])
    const held = [1, told('HELD', 2, [{ status: 'AGREED', summit: { status: 'HELD' } }])]
    assert.deepEqual(await summits('2025-08-24'), held)
    assert.deepEqual(await summits(null), held)
  })

  it('tells what was known in exports, with the evidence of that day alone', async () => {
    const lines = async (asOf: string): Promise<Record<string, unknown>[]> => {
      const { statusCode, body } = await service.app.inject({ method: 'GET', url: `/export/jsonl?asOf=${asOf}` })
      assert.equal(statusCode, 200, body)
      return body
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line) as Record<string, unknown>)
    }
    const told = async (asOf: string) => {
      const nodes = (await lines(asOf)).filter(({ node }) => node !== undefined)
      const of = (kind: string) => nodes.filter(({ node }) => node === kind)
      return [
        of('Summit').map(({ status }) => status),
        of('Agreement').length,
        of('Article').length,
        of('Claim').length
      ]
    }
    assert.deepEqual(await told('2025-08-22'), [['PLANNED'], 0, 1, 1])
    assert.deepEqual(await told('2025-08-24T09:00:00Z'), [['HELD'], 1, 2, 3])
    for (const [asOf, code] of [
      ['2999-01-01', 'AS_OF_IN_FUTURE'],
      ['2025-08-19', 'AS_OF_BEFORE_FIRST_ARTICLE'],
      ['2025-02-30', 'BAD_USER_INPUT'],
      ['yesterday', 'BAD_USER_INPUT']
    ]) {
      const { statusCode, body } = await service.app.inject({ method: 'GET', url: `/export/jsonl?asOf=${asOf}` })
      const { errors } = JSON.parse(body) as { errors: { extensions: { code: string; field: string } }[] }
      assert.deepEqual([statusCode, errors[0]?.extensions.code, errors[0]?.extensions.field], [400, code, 'asOf'])
    }
  })

  it('refuses a day before the first article, on which nothing was known', async () => {
    for (const query of [SUMMITS, RELATIONSHIP]) {
      const answer = await service.ask(query, { asOf: '2025-08-19T12:00:00Z' })
      assert.equal(onlyCode(answer), 'AS_OF_BEFORE_FIRST_ARTICLE')
      assert.match(
        answer.errors[0]?.message ?? '',
        /on 2025-08-19 nothing was known yet; the first article here is of 2025-08-20/
      )
    }
  })

  it('tells what was known in the lists of a country, a leader and an organisation', async () => {
    const lists = 'summits(asOf: $asOf) { totalCount edges { node { status } } } agreements(asOf: $asOf) { totalCount }'
    const query = `query ($asOf: DateTime) { country(code: "XA") { ${lists} interactions(asOf: $asOf) { totalCount } }
      leader(id: "leader:jane-doe") { ${lists} } organization(id: "organization:league") { ${lists} } }`
    const at = async (asOf: string | null): Promise<unknown> => (await service.ask(query, { asOf })).data?.['country']
    const eve = { totalCount: 1, edges: [{ node: { status: 'PLANNED' } }] }
    const none = { totalCount: 0 }
    assert.deepEqual(await at('2025-08-22T00:00:00Z'), { summits: eve, agreements: none, interactions: none })
    const held = { totalCount: 1, edges: [{ node: { status: 'HELD' } }] }
    assert.deepEqual(await at(null), { summits: held, agreements: { totalCount: 1 }, interactions: none })
    const future = '{ country(code: "XA") { summits(asOf: "2999-01-01T00:00:00Z") { totalCount } } }'
    assert.equal(onlyCode(await service.ask(future)), 'AS_OF_IN_FUTURE')
  })

  it('finds by words what was known, pages with cursors of that day alone', async () => {
    const query = `query ($asOf: DateTime, $after: String) {
      search(text: "doe", kinds: [SUMMIT, AGREEMENT], asOf: $asOf, after: $after) {
        edges { cursor node { ... on Summit { status claims { totalCount } } ... on Agreement { agreementStatus: status } } } }
      suggest(text: "they agr", kinds: [CLAIM], asOf: $asOf) { node { ... on Claim { quote } } } }`
    const at = async (asOf: string | null, after: string | null = null) => service.ask(query, { asOf, after })
    const eve = (await at('2025-08-22T00:00:00Z')).data as {
      search: { edges: { cursor: string; node: object }[] }
      suggest: object[]
    }
    assert.deepEqual(
      eve.search.edges.map(({ node }) => node),
      [{ status: 'PLANNED', claims: { totalCount: 1 } }]
    )
    assert.deepEqual(eve.suggest, [])
    const later = (await at('2025-08-24T00:00:00Z')).data as typeof eve
    assert.deepEqual(later.search.edges[0]?.node, { status: 'HELD', claims: { totalCount: 2 } })
    assert.deepEqual(later.suggest, [{ node: { quote: 'They agreed.' } }])
    const cursor = eve.search.edges[0]?.cursor ?? ''
    assert.equal(onlyCode(await at('2025-08-24T00:00:00Z', cursor)), 'BAD_CURSOR')
    assert.equal(onlyCode(await at('2999-01-01T00:00:00Z')), 'AS_OF_IN_FUTURE')
  })

  it('finds ways by what was known, each step with its event as of that day', async () => {
    const query = `query ($asOf: DateTime, $kinds: [PathKind!]) {
      paths(from: "country:XA", to: "country:XB", asOf: $asOf, kinds: $kinds) { steps { kind event { id ... on Summit { status } } } }
      pathSearch(from: "country:XA", to: "country:XB", asOf: $asOf, kinds: $kinds) { truncated paths { nodes { id } } } }`
    const at = async (asOf: string, kinds: string[]) => service.ask(query, { asOf, kinds })
    const eve = (await at('2025-08-22T00:00:00Z', ['SUMMIT'])).data as {
      paths: { steps: { event: { status: string } }[] }[]
      pathSearch: object
    }
    assert.deepEqual(
      eve.paths.map(({ steps }) => steps.map(({ event }) => event.status)),
      [['PLANNED']]
    )
    assert.deepEqual(eve.pathSearch, {
      truncated: false,
      paths: [{ nodes: [{ id: 'country:XA' }, { id: 'country:XB' }] }]
    })
    const agreed = ['AGREEMENT']
    assert.deepEqual((await at('2025-08-22T00:00:00Z', agreed)).data?.['paths'], [])
    assert.equal(((await at('2025-08-24T00:00:00Z', agreed)).data?.['paths'] as object[]).length, 1)
    assert.equal(onlyCode(await at('2999-01-01T00:00:00Z', agreed)), 'AS_OF_IN_FUTURE')
  })

  it('refuses a day to come', async () => {
    assert.equal(onlyCode(await service.ask(SUMMITS, { asOf: '2999-01-01T00:00:00Z' })), 'AS_OF_IN_FUTURE')
    const node = 'query ($id: ID!) { node(id: $id, asOf: "2999-01-01T00:00:00Z") { id } }'
    assert.equal(onlyCode(await service.ask(node, { id: 'summit:000000000000000000000000' })), 'AS_OF_IN_FUTURE')
  })

  it('finds one event as of two days in one question', async () => {
    const { data } = await service.ask('{ summits { edges { node { id } } } }')
    const { edges } = data?.['summits'] as { edges: { node: { id: string } }[] }
    const both = await service.ask(
      `query ($id: ID!) {
        eve: summit(id: $id, asOf: "2025-08-22T00:00:00Z") { status claims { totalCount } }
        after: node(id: $id, asOf: "2025-08-24T00:00:00Z") { ... on Summit { status claims { totalCount } } } }`,
      { id: edges[0]?.node.id }
    )
    assert.deepEqual(both.data, {
      eve: { status: 'PLANNED', claims: { totalCount: 1 } },
      after: { status: 'HELD', claims: { totalCount: 2 } }
    })
  })

  it('tells a relationship', async () => {
    const ask = async (asOf: string) => (await service.ask(RELATIONSHIP, { asOf })).data?.['relationship']
    assert.deepEqual(await ask('2025-08-22T00:00:00Z'), {
      articleCount: 1,
      lastContact: null,
      timeline: { totalCount: 1, edges: [{ node: { title: 'Jane Doe–John Roe summit' } }] },
      summits: { totalCount: 1 },
      intensity: []
    })
    const after = (await ask('2025-08-24T00:00:00Z')) as Record<string, unknown>
    assert.deepEqual(
      [after['articleCount'], after['lastContact'], after['intensity']],
      [2, { edtf: '2025-08-23' }, [{ count: 2 }]]
    )
  })

  const plan = { status: 'PLANNED', date: '2025-08-23', published: '2025-08-18', text: 'They met. Off. To.' } as const
  const off = { ...plan, status: 'POSTPONED', date: '2025-08-20', quote: 'Off.', event: 's1' } as const
  const whatIsTold = {
    PLANNED: [aSummit(plan)],
    POSTPONED: [aSummit(off), aSummit({ ...plan, quote: 'To.', event: 's1' })]
  }
  const whenDue = (name: 'PLANNED' | 'POSTPONED') => async (): Promise<void> => {
    const other = await aTinyStore()
    const asked = await aService(other, anIngest(other))
    await other.put(...extractionsOf(whatIsTold[name]))
    const query = `query ($asOf: DateTime) { all: summits(asOf: $asOf) { edges { node { status } } }
      awaited: summits(asOf: $asOf, filter: { statuses: [${name}] }) { totalCount edges { node { status } } }
      unconfirmed: summits(asOf: $asOf, filter: { statuses: [UNCONFIRMED] }) { totalCount edges { node { status } } }
      relationship(between: ["XA", "XB"], asOf: $asOf) { summits(filter: { statuses: [UNCONFIRMED] }) { totalCount } } }`
    const none = { totalCount: 0, edges: [] }
    const laterNews = anAgreement({ published: '2025-10-01', text: 'Other news. They agreed.' })
    for (const [asOf, status] of [
      ['2025-09-05T00:00:00Z', name],
      ['2025-09-07T00:00:00Z', 'UNCONFIRMED'],
      [null, name], // no news since: nobody could have reported it
      ['later news', 'UNCONFIRMED']
    ] as const) {
      if (asOf === 'later news') await other.put(...extractionsOf([laterNews]))
      const edges = [{ node: { status } }]
      const { data } = await asked.ask(query, { asOf: asOf === 'later news' ? null : asOf })
      const past = status === 'UNCONFIRMED'
      assert.deepEqual(data, {
        all: { edges },
        awaited: past ? none : { totalCount: 1, edges },
        unconfirmed: past ? { totalCount: 1, edges } : none,
        relationship: { summits: { totalCount: past ? 1 : 0 } }
      })
    }
    await asked.app.close()
    await other.close()
  }
  it('says that a meeting is unconfirmed when its day is long past and nobody reported it', whenDue('PLANNED'))
  it('says so of one that was put off until such a day', whenDue('POSTPONED'))

  it('takes a cursor of one day for no other', async () => {
    const { data } = await service.ask(SUMMITS, { asOf: '2025-08-24T00:00:00Z', first: 1 })
    const { pageInfo } = data?.['summits'] as { pageInfo: { endCursor: string } }
    const other = await service.ask(SUMMITS, { asOf: '2025-08-25T00:00:00Z', after: pageInfo.endCursor })
    assert.equal(onlyCode(other), 'BAD_CURSOR')
  })
})
