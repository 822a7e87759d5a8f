import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aSummit, anInteraction } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService, onlyCode } from './service.js'
import type { Service } from './service.js'

describe('sums over GraphQL', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  before(async () => {
    store = await aTinyStore()
    const meetings = ['2023-03-01', '2024-04-02', '2024-08-09'].map(date =>
      aSummit({ who: ['XA', 'XB'], date, published: date })
    )
    const others = ['XC', 'XD', 'XE'].map(code =>
      aSummit({ who: ['XA', code], date: '2024-09-01', published: '2024-09-01', status: 'PLANNED' })
    )
    const deed = anInteraction({
      from: ['XA'],
      to: ['XB'],
      type: 'ACCUSE',
      date: '2024-05-01',
      published: '2024-05-01'
    })
    await store.put(...extractionsOf([...meetings, ...others, deed]))
    service = await aService(store, anIngest(store))
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  it('come by partner and year, with the countries’ names', async () => {
    const { data, errors } = await service.ask(`{
      summitStats(filter: { countries: { all: ["XA"] } }, groupBy: [PARTNER, YEAR]) {
        totalCount edges { node { partner { code } period count happened score cooperative conflictual status } }
      } }`)
    assert.deepEqual(errors, [])
    const row = (code: string, period: string, count: number, happened: number) => ({
      node: {
        partner: { code },
        period,
        count,
        happened,
        score: happened * 4,
        cooperative: happened,
        conflictual: 0,
        status: null
      }
    })
    assert.deepEqual(data, {
      summitStats: {
        totalCount: 5,
        edges: [
          row('XB', '2023', 1, 1),
          row('XB', '2024', 2, 2),
          row('XC', '2024', 1, 0),
          row('XD', '2024', 1, 0),
          row('XE', '2024', 1, 0)
        ]
      }
    })
  })

  it('page without loss in every order', async () => {
    type Page = { edges: { cursor: string; node: { partner: { code: string } } }[]; pageInfo: { hasNextPage: boolean } }
    for (const order of ['COUNT_DESC', 'SCORE_DESC', 'SCORE_ASC', 'PERIOD_ASC', 'PERIOD_DESC']) {
      const query = `query ($first: Int, $after: String) {
        stats: summitStats(filter: { countries: { all: ["XA"] } }, groupBy: [YEAR, PARTNER], orderBy: ${order}, first: $first,
          after: $after) { edges { cursor node { period partner { code } } } pageInfo { hasNextPage } } }`
      const ask = async (first: number, cursor: string | null): Promise<Page> =>
        (await service.ask(query, { first, after: cursor })).data?.stats as Page
      const whole = (await ask(100, null)).edges
      const seen: unknown[] = []
      for (let cursor: string | null = null; ;) {
        const page: Page = await ask(2, cursor)
        seen.push(...page.edges)
        cursor = page.edges.at(-1)?.cursor ?? null
        if (!page.pageInfo.hasNextPage) break
      }
      assert.deepEqual(seen, whole, order)
      assert.equal(whole.length, 5)
    }
  })

  it('tell the status as one can tell it on a day', async () => {
    const query = `query ($asOf: DateTime) {
      summitStats(groupBy: [STATUS], asOf: $asOf) { edges { node { status count } } } }`
    const sums = async (asOf: string | null): Promise<unknown> => (await service.ask(query, { asOf })).data?.summitStats
    const edges = (...rows: readonly (readonly [string, number])[]) => ({
      edges: rows.map(([status, count]) => ({ node: { status, count } }))
    })
    assert.deepEqual(await sums('2024-09-02T00:00:00Z'), edges(['HELD', 3], ['PLANNED', 3]))
    assert.deepEqual(await sums('2024-10-02T00:00:00Z'), edges(['HELD', 3], ['UNCONFIRMED', 3]))
  })

  it('of interactions tell cooperation from conflict', async () => {
    const { data } = await service.ask(
      '{ interactionStats(groupBy: [MONTH, TYPE]) { edges { node { period type count score conflictual } } } }'
    )
    assert.deepEqual(data, {
      interactionStats: {
        edges: [{ node: { period: '2024-05', type: 'ACCUSE', count: 1, score: -3, conflictual: 1 } }]
      }
    })
  })

  const refused: readonly (readonly [string, string])[] = [
    ['groupBy: []', 'BAD_USER_INPUT'],
    ['groupBy: [COUNTRY, TOPIC, LEADER, YEAR]', 'BAD_USER_INPUT'],
    ['groupBy: [YEAR, MONTH]', 'BAD_USER_INPUT'],
    ['groupBy: [PARTNER]', 'BAD_USER_INPUT'],
    ['groupBy: [PARTNER], filter: { countries: { all: ["XA", "XB"] } }', 'BAD_USER_INPUT'],
    ['groupBy: [COUNTRY], filter: { countries: { all: ["ZZ"] } }', 'BAD_COUNTRY_CODE'],
    ['groupBy: [COUNTRY], first: 1000', 'PAGE_TOO_LARGE'],
    ['groupBy: [COUNTRY], after: "x"', 'BAD_CURSOR'],
    ['groupBy: [COUNTRY], asOf: "2999-01-01T00:00:00Z"', 'AS_OF_IN_FUTURE'],
    ['groupBy: [COUNTRY], filter: { date: { from: "2025-02-01", until: "2025-01-01" } }', 'CONTRADICTORY_FILTER']
  ]
  for (const [args, code] of refused) {
    it(`are refused as ${code}: ${args}`, async () => {
      assert.equal(onlyCode(await service.ask(`{ summitStats(${args}) { totalCount } }`)), code)
    })
  }
})
