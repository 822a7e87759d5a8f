/**
 * What one more article costs as a store grows, and how many a second a bulk load takes, without extraction:
 * `npm run bench:ingest -- 1000 10000 100000`. Embedded stores of all sizes are kept open and take their articles in
 * turn, so that whatever else the machine does weighs on all alike. A Neo4j (`--neo4j` starts one of its own, `GRAPH_URL` names one that
 * runs, whose data is deleted) takes one size after the other.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore } from '../src/graph/create-store.js'
import type { Engine } from '../src/graph/engine.js'
import { openEngine } from '../src/graph/open.js'
import type { GraphStore } from '../src/graph/store.js'
import { createWriter } from '../src/graph/writer.js'
import type { Prepared } from '../src/ingest/prepare.js'
import { prepare } from '../src/ingest/prepare.js'
import { referenceNames } from '../src/ingest/resolver-context.js'
import { storeArticles } from '../src/ingest/store-articles.js'
import { loadReference } from '../src/reference/load.js'
import { benchArguments } from './bench/arguments.js'
import { benchNeo4j, embeddedConnection } from './bench/connection.js'
import { processorTimeWith } from './bench/processor-time.js'
import { generatedWorld } from './generated-world.js'

const BATCH = 64
const ONE_MORE = 300
/** Of the articles set aside these warm the store up. */
const WARM_UP = 60
const MOST_GROWTH = 1.5

interface Loaded {
  readonly size: number
  readonly engine: Engine
  readonly store: GraphStore
  /** Articles of any time, not the last ones of the last event. */
  readonly later: readonly Prepared[]
  readonly wall: number[]
  readonly processor: number[]
}

const asked = benchArguments('npm run bench:ingest -- [ARTICLES...] [--neo4j]', { neo4j: { type: 'boolean' } })
const sizes = asked.numbers.length > 0 ? asked.numbers : [1_000, 10_000]
const neo4j = await benchNeo4j(asked.flag('neo4j'))
const reference = loadReference()
const names = referenceNames(reference)
const now = new Date().toISOString()
const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'))

function open(size: number): Promise<Engine> {
  return openEngine(neo4j?.connection ?? embeddedConnection(join(folder, String(size))))
}

/** Milliseconds that all threads of this process and of a Neo4j of ours have taken; of another's Neo4j nothing is known. */
const processorMs = (): number => processorTimeWith(neo4j?.pids ?? [])

async function empty(engine: Engine): Promise<void> {
  for (let left = 1; left > 0;) {
    await engine.write(transaction => transaction.run('MATCH (n) WITH n LIMIT 2000 DETACH DELETE n'))
    const [row] = await engine.read(transaction => transaction.run('MATCH (n) RETURN count(n) AS n'))
    left = Number(row?.n)
  }
}

async function load(size: number): Promise<Loaded> {
  const engine = await open(size)
  if (neo4j) await empty(engine)
  const store = createStore(engine, reference, createWriter)
  await store.migrate()
  const step = Math.floor((size + ONE_MORE) / ONE_MORE)
  const later: Prepared[] = []
  let batch: Prepared[] = []
  let taken = 0
  let made = 0
  let ms = 0
  const put = async (): Promise<void> => {
    const start = performance.now()
    await store.write(writer => storeArticles(writer, names, batch))
    ms += performance.now() - start
    taken += batch.length
    batch = []
    if (taken % 10_000 < BATCH) console.error(`${taken} of ${size} (${(taken / (ms / 1_000)).toFixed(0)}/s)`)
  }
  for (const extraction of generatedWorld(size + ONE_MORE, [...reference.countries.keys()])) {
    const one = prepare(extraction, now, 'bench', names)
    if (made++ % step === 0 && later.length < ONE_MORE) later.push(one)
    else batch.push(one)
    if (batch.length === BATCH) await put()
  }
  if (batch.length > 0) await put()
  console.log(`${size} articles: ${(taken / (ms / 1_000)).toFixed(0)} articles/s in bulk`)
  return { size, engine, store, later, wall: [], processor: [] }
}

async function takeOneMore({ store, later, wall, processor }: Loaded, index: number): Promise<void> {
  const one = later[index]
  if (!one) return
  const before = processorMs()
  const start = performance.now()
  await store.write(writer => storeArticles(writer, names, [one]))
  if (index < WARM_UP) return
  wall.push(performance.now() - start)
  processor.push(processorMs() - before)
}

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b)
const at = (times: readonly number[], share: number): number => sorted(times)[Math.floor(times.length * share)] ?? 0
const mean = (times: readonly number[]): number => times.reduce((a, b) => a + b, 0) / times.length

async function tell({ size, engine, wall, processor }: Loaded, first: Loaded): Promise<void> {
  const { components, largest, events } = await engine.read(async transaction => {
    const rows = await transaction.run('MATCH (c:Claim) RETURN c.component AS component, count(c) AS n')
    const [row] = await transaction.run('MATCH (e:Event) RETURN count(e) AS n')
    return { components: rows.length, largest: Math.max(...rows.map(one => Number(one.n))), events: Number(row?.n) }
  })
  const growth = (of: readonly number[], share: number, from: readonly number[]): string =>
    `×${(at(of, share) / at(from, share)).toFixed(2)}`
  console.log(
    `${size} articles: one more p50 ${at(wall, 0.5).toFixed(1)} ms (${growth(wall, 0.5, first.wall)}), ` +
      `p95 ${at(wall, 0.95).toFixed(1)} ms (${growth(wall, 0.95, first.wall)}), ` +
      `processor ${mean(processor).toFixed(1)} ms (×${(mean(processor) / mean(first.processor)).toFixed(2)}); ` +
      `${events} events in ${components} components, the largest of ${largest} claims`
  )
}

try {
  const loaded: Loaded[] = []
  for (const size of sizes) {
    const one = await load(size)
    loaded.push(one)
    if (!neo4j) continue
    for (let index = 0; index < ONE_MORE; index++) await takeOneMore(one, index)
    await tell(one, loaded[0] ?? one)
    await one.store.close()
  }
  if (!neo4j) {
    for (let index = 0; index < ONE_MORE; index++) for (const one of loaded) await takeOneMore(one, index)
    for (const one of loaded) await tell(one, loaded[0] ?? one)
    for (const one of loaded) await one.store.close()
  }
  const [first, last] = [loaded[0], loaded.at(-1)]
  if (first && last && first !== last) {
    const growth = at(last.wall, 0.5) / at(first.wall, 0.5)
    console.log(
      `one more article costs ${growth.toFixed(2)} times as much at ${last.size} as at ${first.size} ` +
        `(${growth <= MOST_GROWTH ? 'at most' : 'MORE THAN'} ${MOST_GROWTH})`
    )
  }
} finally {
  await neo4j?.stop()
  rmSync(folder, { recursive: true, force: true })
}
