import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Extraction } from '../../src/domain/claim.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { withExtractor } from '../contract/reextract.js'
import { denseTestimony } from '../arbitraries.js'
import { aStore, extractionsOf, readAnew, reference } from './harness.js'

/** How many stores are read anew; `ORDERS=500 npm test -- reextract.property` tries more. */
const RUNS = Number(process.env['ORDERS'] ?? 20)

/** Articles with what an earlier and a later extractor find in them, and where the later one sees the story. */
const readings = fc
  .array(fc.tuple(denseTestimony, fc.constantFrom('both', 'both', 'earlier', 'later'), fc.boolean()), {
    minLength: 4,
    maxLength: 16
  })
  .map(built => {
    const all = extractionsOf(built.map(([one]) => one))
    const foundBy = new Map(built.map(([{ claim }, by]) => [claim.id, by]))
    const shorter = new Set(built.flatMap(([{ article }, , cut]) => (cut ? [article.id] : [])))
    const by = (extractor: 'earlier' | 'later') =>
      all.map(({ article, claims, ...rest }): Extraction => {
        const end = extractor === 'later' && shorter.has(article.id) ? article.text.length >> 1 : article.text.length
        const found = claims.filter(({ id }) => foundBy.get(id) === 'both' || foundBy.get(id) === extractor)
        return { ...rest, article: { ...article, story: { start: 0, end } }, claims: found }
      })
    return { earlier: by('earlier'), later: by('later').map(withExtractor('later')) }
  })

/** The facts of the present: claims that are not found any more and what they once made are history. */
const present = (lines: readonly string[]): string[] =>
  lines.filter(line => !/^(?:claim|version|learnt)\t/.test(line) && !line.includes('"retracted":true'))

test('read anew, a store tells the present as if the later extractor had read everything from the first', async () => {
  let differing = 0
  await fc.assert(
    fc.asyncProperty(readings, fc.nat(), async ({ earlier, later }, which) => {
      const store = await aStore()
      await store.put(...earlier)
      const retracted = later[which % later.length]?.article.id ?? ''
      await store.retract(retracted)
      const dry = await readAnew(store, later, { dryRun: true })
      const done = await readAnew(store, later)
      const { articles } = done
      // Shown over the whole store, not article by article: just what is then done.
      assert.deepEqual([done.articles, done.rules(), done.events()], [dry.articles, dry.rules(), dry.events()])
      differing += articles
      assert.deepEqual((await checkStore(store, reference)).problems, [])
      const fresh = await aStore()
      await fresh.put(...later)
      await fresh.retract(retracted)
      // An id passes to a claim in the same sentence; without ids, what is told is the same.
      assert.deepEqual(
        anonymous(present(await canonicalExport(store))),
        anonymous(present(await canonicalExport(fresh)))
      )
      assert.deepEqual((await readAnew(store, later, {}, 'later')).articles, 0)
      await store.close()
      await fresh.close()
    }),
    { numRuns: RUNS }
  )
  assert.ok(differing > RUNS, `only ${differing} articles were read otherwise`)
})

function anonymous(lines: readonly string[]): string[] {
  return lines.map(line => line.replace(/\b(?:claim|summit|agreement|interaction):[0-9a-f]{24}/g, 'id')).sort()
}
