import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Engine } from '../../src/graph/engine.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { denseTestimony } from '../arbitraries.js'
import { aSummit, anAgreement } from '../builders.js'
import { asOfContract } from './as-of.js'
import { asOfPathsContract } from './as-of-paths.js'
import { asOfSearchContract } from './as-of-search.js'
import { changesContract } from './changes.js'
import { observeContract } from './observe.js'
import { aStore, extractionsOf, reference } from '../ingest/harness.js'

const all = { filter: {}, order: 'DATE_DESC', page: { first: 50, after: null } } as const

/** What storing articles does on every engine, with the same expectations. `open` gives an empty engine each time. */
export function ingestContract(name: string, open: () => Promise<Engine>): void {
  asOfContract(name, open)
  asOfSearchContract(name, open)
  asOfPathsContract(name, open)
  changesContract(name, open)
  observeContract(name, open)

  test(`${name}: 32 writers at once leave one summit once, with all their evidence`, async () => {
    const store = await aStore(await open())
    const days = ['2025-08-20', '2025-08-21', '2025-08-22', '2025-08-24']
    const articles = Array.from({ length: 32 }, (_, i) =>
      extractionsOf([
        aSummit({
          status: i % 4 === 3 ? 'HELD' : 'PLANNED',
          date: '2025-08-23',
          published: days[i % 4],
          place: { city: 'Pelar', country: 'XB' },
          text: `They met. Told by writer ${i}.`,
          quote: 'They met.'
        }),
        anAgreement({
          date: '2025-08-23',
          summit: 'e1',
          event: 'a1',
          published: days[i % 4],
          text: `They met. Told by writer ${i}.`,
          quote: 'They met.'
        })
      ])
    )
    await Promise.all(articles.map(extractions => store.put(...extractions)))
    const { edges } = await store.listEvents(all)
    assert.deepEqual(edges.map(({ node }) => `${node.kind} ${node.articleCount}`).sort(), ['AGREEMENT 32', 'SUMMIT 32'])
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  })

  test(`${name}: sums by partner that do not follow from the events are found by a check`, async () => {
    const engine = await open()
    const store = await aStore(engine)
    for (const one of extractionsOf([aSummit({ event: 'e1', text: 'They met.', quote: 'They met.' })]))
      await store.put(one)
    const { buckets } = await store.dump()
    const written = buckets.filter(({ partners }) => partners)
    assert.ok(written.length > 0)
    const [{ id = '', partners = '' } = {}] = written
    const set = (value: string): Promise<unknown> =>
      engine.write(transaction => transaction.run('MATCH (b:Bucket {id: $id}) SET b.partners = $value', { id, value }))
    await set('')
    assert.equal((await checkStore(store, reference)).problems.length, 1)
    await set(partners ?? '')
    assert.deepEqual((await checkStore(store, reference)).problems, [])
    await store.close()
  })

  test(`${name}: the order of articles does not show in the facts`, async () => {
    const runs = fc.sample(fc.array(denseTestimony, { minLength: 12, maxLength: 16 }), { numRuns: 2, seed: 7 })
    for (const built of runs) {
      const extractions = extractionsOf(built)
      const exports: string[][] = []
      for (const order of [extractions, [...extractions].reverse()]) {
        const store = await aStore(await open())
        for (const one of order) await store.put(one)
        const [first] = extractions
        if (first) await store.retract(first.article.id)
        assert.deepEqual((await checkStore(store, reference)).problems, [])
        exports.push(await canonicalExport(store))
        await store.close()
      }
      assert.deepEqual(exports[1], exports[0])
    }
  })
}
