import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Extraction } from '../../src/domain/claim.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { denseTestimony } from '../arbitraries.js'
import { aStore, extractionsOf, reference } from './harness.js'

const extractions = fc.array(denseTestimony, { minLength: 2, maxLength: 20 }).map(extractionsOf)

/** A way to bring articles in: an order, cut into batches, some of them sent again; and which are retracted afterwards. */
const plan = extractions.chain(list =>
  fc.record({
    list: fc.constant(list),
    order: fc.shuffledSubarray([...list, ...list.slice(0, 3)], { minLength: list.length + Math.min(3, list.length) }),
    batch: fc.integer({ min: 1, max: 7 }),
    retracted: fc.subarray(list, { maxLength: 2 })
  })
)

async function facts(order: readonly Extraction[], batch: number, retracted: readonly Extraction[]): Promise<string[]> {
  const store = await aStore()
  const given = new Set<string>()
  for (let start = 0; start < order.length; start += batch) {
    const unique = new Map(order.slice(start, start + batch).map(one => [one.article.id, one]))
    await store.put(...unique.values())
    for (const { event } of (await store.dump()).events) given.add(event.id)
  }
  for (const { article } of retracted) await store.retract(article.id)
  const found = await store.eventsByIds([...given])
  assert.deepEqual(
    [...given].filter((_, i) => found[i] === null),
    [],
    'no id goes dead'
  )
  const { problems } = await checkStore(store, reference)
  assert.deepEqual(problems, [])
  const lines = await canonicalExport(store)
  await store.close()
  return lines
}

test('any order, any batches, sent again or not: the same facts, and all of them as resolving everything gives', async () => {
  let [merged, copied, revised] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(plan, async ({ list, order, batch, retracted }) => {
      const once = await facts(list, list.length, retracted)
      assert.deepEqual(await facts(order, batch, retracted), once)
      if (once.some(line => line.startsWith('event\t') && !line.includes('"articleCount":1'))) merged++
      if (once.some(line => /"articleCount":(\d+),.*"independentCount":(?!\1\b)/.test(line))) copied++
      if (once.some(line => line.startsWith('article\t') && line.includes('"status":"SUPERSEDED"'))) revised++
    }),
    { numRuns: 40 }
  )
  assert.ok(merged > 10, `only ${merged} runs had an event of several articles`)
  assert.ok(copied > 3, `only ${copied} runs had copies`)
  assert.ok(revised > 3, `only ${revised} runs had revisions`)
})
