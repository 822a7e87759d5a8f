import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService, onlyCode } from './service.js'
import type { Service } from './service.js'

const CHANGES = `query ($since: DateTime, $filter: ChangeFilter, $first: Int, $after: String) {
  changes(since: $since, filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
    number action kind summary eventId event { id } formerId statusBefore statusAfter fields { field before after }
    articles { id } claims { quote } decision { kind } } } } }`

interface Log {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Record<string, unknown> }[]
}

describe('changes', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  const built = [
    aSummit({ status: 'PLANNED', date: '2025-08-23', published: '2025-08-20', text: 'They met. Preview.' }),
    aSummit({ status: 'HELD', date: '2025-08-23', published: '2025-08-24', text: 'They met. Report.' })
  ]
  before(async () => {
    store = await aTinyStore()
    for (const one of built) await store.put(...extractionsOf([one]))
    service = await aService(store, anIngest(store))
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })
  const ask = async (variables: Record<string, unknown>): Promise<Log> => {
    const { data, errors } = await service.ask(CHANGES, variables)
    assert.deepEqual(errors, [])
    return data?.['changes'] as Log
  }

  it('says what happened to which event, and which article and claim brought it about', async () => {
    const log = await ask({})
    assert.deepEqual(
      log.edges.map(({ node }) => [node['number'], node['action'], node['statusAfter']]),
      [
        [1, 'ARTICLE_ADDED', null],
        [2, 'EVENT_CREATED', 'PLANNED'],
        [3, 'ARTICLE_ADDED', null],
        [4, 'EVENT_STATUS', 'HELD']
      ]
    )
    const step = log.edges[3]?.node
    assert.equal(step?.['summary'], '"Jane Doe–John Roe summit" is held, no longer planned')
    assert.deepEqual(step?.['event'], { id: step?.['eventId'] })
    assert.deepEqual(step?.['articles'], [{ id: built[1]?.article.id }])
    assert.deepEqual(step?.['claims'], [{ quote: 'They met.' }])
    assert.deepEqual([log.totalCount, log.pageInfo.hasNextPage], [4, false])
  })

  it('goes on from a cursor, and keeps it when there is nothing new', async () => {
    const first = await ask({ first: 3 })
    assert.equal(first.pageInfo.hasNextPage, true)
    const second = await ask({ first: 3, after: first.pageInfo.endCursor })
    assert.deepEqual(
      second.edges.map(({ node }) => node['number']),
      [4]
    )
    const none = await ask({ after: second.pageInfo.endCursor })
    assert.deepEqual([none.edges, none.pageInfo], [[], second.pageInfo])
  })

  it('is filtered', async () => {
    const counts = async (filter: object): Promise<number> => (await ask({ filter })).edges.length
    assert.equal(await counts({ kinds: ['SUMMIT'] }), 2)
    assert.equal(await counts({ kinds: ['AGREEMENT'] }), 0)
    assert.equal(await counts({ actions: ['EVENT_STATUS', 'ARTICLE_ADDED'] }), 3)
    assert.equal(await counts({ countries: ['XA'] }), 2)
    assert.equal(await counts({ countries: ['XC'] }), 0)
    const id = (await ask({ filter: { kinds: ['SUMMIT'] } })).edges[0]?.node['eventId']
    assert.equal(await counts({ event: id }), 2)
    assert.deepEqual((await ask({ since: '2999-01-01T00:00:00Z' })).edges, [])
  })

  it('refuses what it cannot read', async () => {
    assert.equal(onlyCode(await service.ask(CHANGES, { after: 'nonsense' })), 'BAD_CURSOR')
    assert.equal(onlyCode(await service.ask(CHANGES, { filter: { countries: ['Arnova'] } })), 'BAD_COUNTRY_CODE')
    assert.equal(onlyCode(await service.ask(CHANGES, { filter: { event: 'country:XA' } })), 'BAD_ID')
  })
})
