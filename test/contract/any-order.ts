import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Extraction } from '../../src/domain/claim.js'
import type { Engine } from '../../src/graph/engine.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { denseTestimony } from '../arbitraries.js'
import { aStore, extractionsOf, names, prepared, reference } from '../ingest/harness.js'

/** A way to bring articles in. */
interface Way {
  /** Some are sent again. */
  readonly order: readonly Extraction[]
  readonly batch: number
  /** How many take batches from the same pile at the same time. */
  readonly workers: number
  /** Each so-manieth batch is broken off just before it is committed, and sent again. */
  readonly broken: number
}

const plan = fc
  .array(denseTestimony, { minLength: 2, maxLength: 20 })
  .map(extractionsOf)
  .chain(list =>
    fc.record({
      list: fc.constant(list),
      way: fc.record({
        order: fc.shuffledSubarray([...list, ...list.slice(0, 3)], {
          minLength: list.length + Math.min(3, list.length)
        }),
        batch: fc.integer({ min: 1, max: 7 }),
        workers: fc.integer({ min: 1, max: 4 }),
        broken: fc.constantFrom(0, 2, 3)
      }),
      retracted: fc.subarray(list, { maxLength: Math.min(2, list.length) })
    })
  )

const BROKEN_OFF = new Error('broken off')

async function facts(engine: Engine, way: Way, retracted: readonly Extraction[]): Promise<string[]> {
  const store = await aStore(engine)
  const given = new Set<string>()
  const pile: Extraction[][] = []
  for (let start = 0; start < way.order.length; start += way.batch) {
    pile.push([...new Map(way.order.slice(start, start + way.batch).map(one => [one.article.id, one])).values()])
  }
  let taken = 0
  const worker = async (): Promise<void> => {
    for (let batch = pile.shift(); batch; batch = pile.shift()) {
      const articles = batch.map(prepared)
      if (way.broken > 0 && ++taken % way.broken === 0) {
        const broken = store.write(async writer => {
          await storeArticles(writer, names, articles)
          throw BROKEN_OFF
        })
        await assert.rejects(broken, BROKEN_OFF)
      }
      await store.write(writer => storeArticles(writer, names, articles))
      const { edges } = await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 100, after: null } })
      for (const { node } of edges) given.add(node.id)
    }
  }
  await Promise.all(Array.from({ length: way.workers }, worker))
  for (const { article } of retracted) await store.retract(article.id)
  const found = await store.eventsByIds([...given])
  assert.deepEqual(
    [...given].filter((_, i) => found[i] === null),
    [],
    'no id goes dead'
  )
  assert.deepEqual((await checkStore(store, reference)).problems, [])
  const lines = await canonicalExport(store)
  await store.close()
  return lines
}

/** Any way of bringing articles in gives the same bytes as handing them over in one piece to an embedded store. */
export function anyOrderContract(
  name: string,
  { orders, open, once }: { orders: number; open: () => Promise<Engine>; once: () => Promise<Engine> }
): void {
  test(`${name}: ${orders} ways of bringing articles in, each the same facts as all at once`, async () => {
    let [merged, copied, revised] = [0, 0, 0]
    await fc.assert(
      fc.asyncProperty(plan, async ({ list, way, retracted }) => {
        const whole = await facts(await once(), { order: list, batch: list.length, workers: 1, broken: 0 }, retracted)
        assert.deepEqual(await facts(await open(), way, retracted), whole)
        if (whole.some(line => line.startsWith('event\t') && !line.includes('"articleCount":1'))) merged++
        if (whole.some(line => /"articleCount":(\d+),.*"independentCount":(?!\1\b)/.test(line))) copied++
        if (whole.some(line => line.startsWith('article\t') && line.includes('"status":"SUPERSEDED"'))) revised++
      }),
      { numRuns: orders }
    )
    // A handful of runs may by chance have none of these.
    if (orders < 20) return
    assert.ok(merged > orders / 8, `only ${merged} runs had an event of several articles`)
    assert.ok(copied > orders / 15, `only ${copied} runs had copies`)
    assert.ok(revised > orders / 15, `only ${revised} runs had revisions`)
  })
}
