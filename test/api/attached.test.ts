import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { aSummit, anAgreement } from '../contract/builders.js'
import { openStore, put } from '../contract/written-store.js'
import { aService } from './service.js'
import type { Service } from './service.js'
import { anIngest } from './store.js'

describe('agreements of meetings in a list', () => {
  let store: GraphStore
  let service: Service
  let asked: number

  before(async () => {
    store = await openStore(await openEmbedded({ folder: null }))
    const meeting = aSummit('a meeting', '2024-05-06', ['XA', 'XB'])
    const deals = ['2024-05-06', '2024-06-01', null].map((day, index) =>
      anAgreement(`deal ${index}`, day, ['XA', 'XB'], { summit: meeting.id })
    )
    await put(store, meeting, aSummit('another', '2024-05-05', ['XA', 'XB'], { besides: meeting.id }), ...deals)
    const watched: GraphStore = {
      ...store,
      eventsOf: (...args) => {
        asked++
        return store.eventsOf(...args)
      }
    }
    service = await aService(watched, anIngest(store))
  })
  after(async () => {
    await service.app.close()
    await store.close()
  })

  async function found(fields: string, fragments = ''): Promise<{ data: unknown; asked: number }> {
    asked = 0
    const { data, errors } = await service.ask(`{ summits { edges { node { ${fields} } } } } ${fragments}`)
    assert.deepEqual(errors, [])
    return { data, asked }
  }

  const DEALS = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor node { title } }'

  it('come along with it, and are what the store would give', async () => {
    // A filter that all pass is asked of the store.
    const byStore = await found(`agreements(filter: { confidence: { between: { min: 0 } } }) { ${DEALS} }`)
    const along = await found(`agreements { ${DEALS} }`)
    assert.equal(byStore.asked, 1)
    assert.equal(along.asked, 0)
    assert.deepEqual(along.data, byStore.data)
    assert.match(JSON.stringify(along.data), /deal 1.*deal 0.*deal 2/u)
  })

  it('come along through fragments, and page by page', async () => {
    const whole = await found(`agreements { ${DEALS} }`)
    const spread = await found('...Deals', `fragment Deals on Summit { ... on Summit { agreements { ${DEALS} } } }`)
    assert.deepEqual(spread, whole)
    const two = await found(`agreements(first: 2) { pageInfo { hasNextPage endCursor } }`)
    assert.equal(two.asked, 0)
    const [{ node }] = (
      two.data as { summits: { edges: [{ node: { agreements: { pageInfo: { endCursor: string } } } }] } }
    ).summits.edges
    const rest = await found(`agreements(after: "${node.agreements.pageInfo.endCursor}") { edges { node { title } } }`)
    assert.equal(rest.asked, 1)
    assert.match(JSON.stringify(rest.data), /deal 2/u)
    assert.doesNotMatch(JSON.stringify(rest.data), /deal 1/u)
  })

  it('are asked for where two fields want them in two ways', async () => {
    const { asked: times } = await found(
      'first: agreements(first: 1) { edges { node { id } } } oldest: agreements(orderBy: DATE_ASC) { edges { node { id } } }'
    )
    assert.ok(times > 0)
  })
})
