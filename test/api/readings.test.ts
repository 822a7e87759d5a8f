import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aSummit, anAgreement } from '../builders.js'
import { extractionsOf, readAnew } from '../ingest/harness.js'
import { aTinyStore, anIngest } from './store.js'
import { aService } from './service.js'

test('a claim tells how it was read before, and why it is not found any more', async () => {
  const store = await aTinyStore()
  const service = await aService(store, anIngest(store))
  const report = { published: '2025-08-24', text: 'They met. They agreed.' }
  const planned = aSummit({ ...report, status: 'PLANNED', date: '2025-08-23', quote: 'They met.' })
  const held = aSummit({ ...report, status: 'HELD', date: '2025-08-23', quote: 'They met.' })
  const agreed = anAgreement({ ...report, event: 'a1', quote: 'They agreed.' })
  await store.put(...extractionsOf([planned, agreed]))
  const query = `query ($id: ID!) { article(id: $id) { claims { edges { node {
    quote modality extractor retiredReason retractedAt formerReadings { quote modality date { edtf } extractor rule replacedAt } } } } } }`
  const claims = async () => {
    const { data, errors } = await service.ask(query, { id: planned.article.id })
    assert.deepEqual(errors, [])
    const { claims } = data?.['article'] as { claims: { edges: { node: Record<string, unknown> }[] } }
    return claims.edges.map(({ node }) => node)
  }
  assert.deepEqual(
    (await claims()).map(({ retiredReason, formerReadings }) => [retiredReason, formerReadings]),
    [
      [null, []],
      [null, []]
    ]
  )
  await readAnew(store, extractionsOf([held]))
  const [met, undertaken] = await claims()
  assert.deepEqual(
    [met?.['modality'], met?.['extractor'], met?.['retiredReason'], met?.['formerReadings']],
    [
      'ASSERTED',
      'later',
      null,
      [
        {
          quote: 'They met.',
          modality: 'PLANNED',
          date: { edtf: '2025-08-23' },
          extractor: 'test',
          rule: 'test.built',
          replacedAt: '2026-03-01T00:00:00.000Z'
        }
      ]
    ]
  )
  assert.equal(undertaken?.['retractedAt'], '2026-03-01T00:00:00.000Z')
  assert.match(String(undertaken?.['retiredReason']), /^not found by later$/)
  assert.deepEqual(undertaken?.['formerReadings'], [])
  await service.app.close()
  await store.close()
})
