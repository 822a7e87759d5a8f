import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fulfilmentOn } from '../../src/domain/promise.js'
import { aDate, anAgreement, aSummit } from '../builders.js'
import { extractionsOf } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'

const QUERY = `query ($asOf: DateTime, $which: [Fulfilment!]) {
  agreements(asOf: $asOf, filter: { fulfilment: $which }) { totalCount edges { node { title fulfilment deadline { edtf } } } } }`

describe('what was promised by a day', () => {
  it('is open until the day has passed, and then overdue unless articles say what became of it', () => {
    const deadline = aDate('2025-06')
    assert.equal(fulfilmentOn({ status: 'AGREED', deadline }, '2025-06-30'), 'OPEN')
    assert.equal(fulfilmentOn({ status: 'SIGNED', deadline }, '2025-07-01'), 'OVERDUE')
    assert.equal(fulfilmentOn({ status: 'IN_FORCE', deadline }, '2025-07-01'), 'KEPT')
    assert.equal(fulfilmentOn({ status: 'LAPSED', deadline }, '2025-01-01'), 'BROKEN')
    assert.equal(fulfilmentOn({ status: 'AGREED', deadline: null }, '2025-07-01'), null)
    assert.equal(fulfilmentOn({ status: 'AGREED', deadline: aDate('2025-06/..') }, '2030-01-01'), 'OPEN')
  })

  it('is told and filtered by, as of a day and by the newest news', async () => {
    const store = await aTinyStore()
    const promise = { agreementKind: 'COMMITMENT', title: 'cut of tariffs', quote: 'They agreed.' } as const
    await store.put(
      ...extractionsOf([
        anAgreement({
          ...promise,
          date: '2025-01-10',
          published: '2025-01-11',
          deadline: '2025-06',
          text: 'They agreed.'
        }),
        anAgreement({
          ...promise,
          status: 'IN_FORCE',
          date: '2025-01-10',
          published: '2025-08-02',
          text: 'They agreed. It is in force.'
        }),
        anAgreement({ ...promise, who: ['XA', 'XC'], published: '2025-02-02', text: 'They agreed. No day was named.' })
      ])
    )
    const service = await aService(store, anIngest(store))
    const at = async (day: string | null, which: readonly string[] | null = null): Promise<string[]> => {
      const { data, errors } = await service.ask(QUERY, { asOf: day === null ? null : `${day}T00:00:00Z`, which })
      assert.deepEqual(errors, [])
      const { totalCount, edges } = data?.['agreements'] as {
        totalCount: number
        edges: { node: { fulfilment: string | null } }[]
      }
      assert.equal(totalCount, edges.length)
      return edges.map(({ node }) => String(node.fulfilment))
    }
    assert.deepEqual(await at('2025-06-30', ['OPEN']), ['OPEN'])
    assert.deepEqual(await at('2025-06-30', ['OVERDUE']), [])
    assert.deepEqual(await at('2025-07-01', ['OVERDUE', 'BROKEN']), ['OVERDUE'])
    assert.deepEqual(await at('2025-08-02', ['KEPT']), ['KEPT'])
    assert.deepEqual((await at(null)).sort(), ['KEPT', 'null'])
    await service.app.close()
    await store.close()
  })
})

describe('texts of one address', () => {
  it('lead to the next newer and the next older one', async () => {
    const store = await aTinyStore()
    const url = 'https://gazette.example/summit'
    const built = ['2025-08-24', '2025-08-26', '2025-08-25'].map(published =>
      aSummit({
        url,
        published,
        publisher: 'The Gazette',
        date: '2025-08-23',
        text: `They met. As told on ${published}.`
      })
    )
    for (const one of built) await store.put(...extractionsOf([one]))
    const service = await aService(store, anIngest(store))
    const [first, last, middle] = built.map(({ article }) => article.id)
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { status revisionOf { id } supersededBy { id } } } }'
    const { data } = await service.ask(query, { ids: [first, middle, last] })
    assert.deepEqual(data?.['nodes'], [
      { status: 'SUPERSEDED', revisionOf: null, supersededBy: { id: middle } },
      { status: 'SUPERSEDED', revisionOf: { id: first }, supersededBy: { id: last } },
      { status: 'ACCEPTED', revisionOf: { id: middle }, supersededBy: null }
    ])
    await service.app.close()
    await store.close()
  })
})
