import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService, onlyCode } from './service.js'
import type { Service } from './service.js'

const headers = { authorization: 'Bearer the-key', 'x-entente-author': 'Ada' }
const QUEUE = `query ($kinds: [EventKind!], $after: String) { reviewQueue(kinds: $kinds, first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
  id kind score reasons left { id title } right { id title } leftClaim { quote article { publisher } } rightClaim { quote } } } } }`
const APART = `mutation ($events: [ID!]!, $dryRun: Boolean) { keepApart(events: $events, reason: "two", dryRun: $dryRun) { decision { id kind reason } changes { id } refusal { code message } } }`

interface Queue {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  readonly edges: readonly {
    readonly node: Record<string, unknown> & { left: { id: string }; right: { id: string } }
  }[]
}

describe('reviewQueue', () => {
  let store: Awaited<ReturnType<typeof aTinyStore>>
  let service: Service
  before(async () => {
    store = await aTinyStore()
    await store.put(
      ...extractionsOf([
        aSummit({ date: '2025', published: '2025-12-10', text: 'They met. At some time this year.' }),
        aSummit({ date: '2025-08-23', published: '2025-08-24', text: 'They met. On that day.' }),
        aSummit({ date: '2025-03-02', published: '2025-03-03', text: 'They met. In spring.' })
      ])
    )
    service = await aService(store, anIngest(store), { API_KEYS: 'the-key' })
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })
  const queue = async (variables: Record<string, unknown> = {}): Promise<Queue> => {
    const { data, errors } = await service.ask(QUEUE, variables)
    assert.deepEqual(errors, [])
    return data?.['reviewQueue'] as Queue
  }

  it('lists pairs with what speaks for and against them, and the quotes of both sides', async () => {
    const first = await queue()
    assert.deepEqual([first.totalCount, first.pageInfo.hasNextPage], [2, true])
    const second = await queue({ after: first.pageInfo.endCursor })
    assert.equal(second.pageInfo.hasNextPage, false)
    const [{ node } = { node: null }] = first.edges
    assert.deepEqual(node?.['reasons'], ['within 364 days', 'the same parties', 'the same people'])
    assert.deepEqual([node?.['kind'], node?.['rightClaim']], ['SUMMIT', { quote: 'They met.' }])
    assert.equal((await queue({ kinds: ['AGREEMENT'] })).totalCount, 0)
  })

  it('asks no more about a pair that was kept apart', async () => {
    const [{ node } = { node: null }] = (await queue()).edges
    const events = [node?.left.id, node?.right.id]
    assert.equal(onlyCode(await service.ask(APART, { events })), 'UNAUTHENTICATED')
    const ask = async (variables: Record<string, unknown>) =>
      (await service.ask(APART, variables, headers)).data?.['keepApart'] as {
        decision: Record<string, unknown> | null
        refusal: { code: string } | null
      }
    assert.deepEqual((await ask({ events, dryRun: true })).decision, null)
    assert.equal((await queue()).totalCount, 2)
    const { decision } = await ask({ events })
    assert.deepEqual([decision?.['kind'], decision?.['reason']], ['DIFFERENT', 'two'])
    assert.equal((await queue()).totalCount, 1)
    assert.equal((await ask({ events })).refusal?.code, 'KEPT_APART')
    assert.equal((await ask({ events: [events[0], events[0]] })).refusal?.code, 'SAME_EVENT')
    assert.equal((await ask({ events: ['country:XA', 'country:XB'] })).refusal?.code, 'BAD_ID')
  })
})
