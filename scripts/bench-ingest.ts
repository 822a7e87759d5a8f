/**
 * What one more article costs as the store grows, and how many a second a bulk load takes, without extraction:
 * `npm run bench:ingest -- 1000 10000`. Uses an embedded store in a temporary folder, or the one of `GRAPH_URL`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../src/graph/create-store.js'
import { openEngine } from '../src/graph/open.js'
import { createWriter } from '../src/graph/writer.js'
import { prepare } from '../src/ingest/prepare.js'
import { referenceNames } from '../src/ingest/resolver-context.js'
import { storeArticles } from '../src/ingest/store-articles.js'
import { loadReference } from '../src/reference/load.js'
import { generatedWorld } from './generated-world.js'

const BATCH = 64
const ONE_MORE = 200

const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1_000, 10_000)
const reference = loadReference()
const names = referenceNames(reference)
const now = new Date().toISOString()

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  const engine = await openEngine({
    url: process.env.GRAPH_URL ?? `embedded:${folder}`,
    user: process.env.GRAPH_USER ?? '',
    password: process.env.GRAPH_PASSWORD ?? '',
    database: process.env.GRAPH_DATABASE ?? 'neo4j'
  })
  const store = createStore(engine, reference, createWriter)
  await store.migrate()
  const all = [...generatedWorld(size + ONE_MORE, [...reference.countries.keys()])].map(one =>
    prepare(one, now, 'bench', names)
  )
  // One more article is one of any time, not the last of the last event.
  const step = Math.floor(all.length / ONE_MORE)
  const later = all.filter((_, i) => i % step === 0).slice(0, ONE_MORE)
  const first = all.filter(one => !later.includes(one))

  let start = performance.now()
  for (let at = 0; at < first.length; at += BATCH) {
    await store.write(writer => storeArticles(writer, names, first.slice(at, at + BATCH)))
  }
  const rate = first.length / ((performance.now() - start) / 1000)
  const times: number[] = []
  for (const one of later) {
    start = performance.now()
    await store.write(writer => storeArticles(writer, names, [one]))
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  const components = new Map<string, number>()
  const { claims, events, articles } = await store.dump()
  const voices = new Set(articles.map(({ voice }) => voice)).size
  const superseded = articles.filter(({ status }) => status === 'SUPERSEDED').length
  for (const { component } of claims) components.set(component ?? '', (components.get(component ?? '') ?? 0) + 1)
  console.log(
    `${size} articles: ${rate.toFixed(0)} articles/s in bulk; one more p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; ` +
      `${voices} voices, ${superseded} superseded; ${events.length} events; largest component ${Math.max(...components.values())} claims`
  )
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
