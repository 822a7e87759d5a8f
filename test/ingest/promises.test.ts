import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fulfilmentOn } from '../../src/domain/promise.js'
import { extract } from '../../src/extraction/extract.js'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { createWriter } from '../../src/graph/writer.js'
import { createIngest } from '../../src/ingest/ingest.js'
import { inventedContext } from '../extraction/invented-world.js'

const AGREED = 'Valdoria agreed with Merrowland on Monday to withdraw its patrol boats by June 1.'
const ANNOUNCED = 'Valdoria announced on Monday that it would cut its tariffs on Merrowland wool by June 1.'

/** What becomes of what Valdoria is to do by 1 June, by what is told on 2 June. */
async function told(later: string | null, given = AGREED): Promise<readonly (string | null)[]> {
  const store = createStore(await openEmbedded({ folder: null }), inventedContext.reference, createWriter)
  await store.migrate()
  const ingest = createIngest({
    store,
    reference: inventedContext.reference,
    extract: article => extract(article, inventedContext),
    extractor: inventedContext.extractor
  })
  const input = { title: null, url: null, language: 'en', publisher: 'The Gazette' } as const
  await ingest.ingest({ ...input, text: given, published: '2025-02-04' })
  if (later !== null) await ingest.ingest({ ...input, text: later, published: '2025-06-02' })
  const page = await store.listEvents({
    filter: { kinds: ['AGREEMENT'] },
    order: 'DATE_ASC',
    page: { first: 9, after: null }
  })
  await store.close()
  return page.edges.map(({ node }) => (node.kind === 'AGREEMENT' ? fulfilmentOn(node, '2025-06-03') : null))
}

test('a promise is kept or broken by what later articles say was done, and else overdue', async () => {
  assert.deepEqual(await told(null), ['OVERDUE'])
  assert.deepEqual(await told('Valdoria completed the withdrawal of its patrol boats from Merrowland on Sunday.'), [
    'KEPT'
  ])
  assert.deepEqual(await told('Valdoria missed the deadline for the withdrawal of its patrol boats from Merrowland.'), [
    'BROKEN'
  ])
  assert.deepEqual(await told('Valdoria has yet to withdraw the promised patrol boats from Merrowland.'), ['OVERDUE'])
})

test('what one side announced that it will do for another by a day is kept, broken or overdue as well', async () => {
  assert.deepEqual(await told(null, ANNOUNCED), ['OVERDUE'])
  assert.deepEqual(await told('Valdoria cut its tariffs on Merrowland wool on Sunday, as promised.', ANNOUNCED), [
    'KEPT'
  ])
  assert.deepEqual(await told('Valdoria missed the deadline for cutting its tariffs on Merrowland wool.', ANNOUNCED), [
    'BROKEN'
  ])
  assert.deepEqual(await told('Valdoria has not cut its tariffs on Merrowland wool by the deadline.', ANNOUNCED), [
    'BROKEN'
  ])
  // what is kept towards somebody else is another promise, by whatever day
  assert.deepEqual(await told('Valdoria has cut its tariffs on Nordhaven wool, as promised.', ANNOUNCED), [
    'OVERDUE',
    null
  ])
})
