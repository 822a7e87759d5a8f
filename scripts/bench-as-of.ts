/**
 * Pages of events, searches and ways as known on a day beside those of today, over a generated world in an embedded store in memory, or in
 * a Neo4j (`--neo4j` starts one of its own, `GRAPH_URL` names one that runs, empty): `npm run bench:as-of -- 5000`. Half of the pages begin at a cursor somewhere in the list.
 */
import { createStore } from '../src/graph/create-store.js'
import { openEngine } from '../src/graph/open.js'
import { createWriter } from '../src/graph/writer.js'
import { createReader } from '../src/graph/reader.js'
import type { ConnectionOptions, GraphStore, Page, StoredEvent, StoreReader } from '../src/graph/store.js'
import { prepare } from '../src/ingest/prepare.js'
import { referenceNames } from '../src/ingest/resolver-context.js'
import { storeArticles } from '../src/ingest/store-articles.js'
import { loadReference } from '../src/reference/load.js'
import { benchArguments } from './bench/arguments.js'
import { benchNeo4j, embeddedConnection } from './bench/connection.js'
import { processorTimeWith } from './bench/processor-time.js'
import { generatedWorld } from './generated-world.js'

const BATCH = 64
const ROUNDS = 200
/** Both kinds of page take turns, so that whatever else the machine does weighs on both. */
const TURNS = 5
const FIRST = 20

interface Measured {
  /** Milliseconds by the clock, sorted. */
  readonly times: readonly number[]
  /** Milliseconds of processor time for each, of this process and of a Neo4j of ours. */
  readonly processor: number
}

const processorMs = (): number => processorTimeWith(neo4j?.pids ?? [])

function measured(times: readonly number[], processor: number): Measured {
  return { times: times.toSorted((a, b) => a - b), processor: processor / Math.max(1, times.length) }
}

/** Of several turns the one in the middle by processor time. */
function median(turns: readonly Measured[]): Measured {
  const sorted = turns.toSorted((a, b) => a.processor - b.processor)
  return sorted[Math.floor(sorted.length / 2)] as Measured
}

const shown = ({ times, processor }: Measured): string =>
  `${[0.5, 0.95].map(share => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)).join(' / ')} / ${processor.toFixed(2)}`

type List = (options: ConnectionOptions) => Promise<Page<StoredEvent>>

async function filledStore(
  articles: number
): Promise<{ store: GraphStore; reader: () => StoreReader; hub: string; other: string }> {
  const reference = loadReference()
  const names = referenceNames(reference)
  const engine = await openEngine(neo4j?.connection ?? embeddedConnection())
  const store = createStore(engine, reference, createWriter)
  await store.migrate()
  const now = new Date().toISOString()
  const counts = new Map<string, number>()
  let batch = []
  for (const one of generatedWorld(articles, [...reference.countries.keys()])) {
    for (const { actor } of one.claims.flatMap(claim => claim.participants)) {
      if (actor.startsWith('country:')) counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
    batch.push(prepare(one, now, 'bench', names))
    if (batch.length < BATCH) continue
    const full = batch
    await store.write(writer => storeArticles(writer, names, full))
    batch = []
  }
  const rest = batch
  if (rest.length > 0) await store.write(writer => storeArticles(writer, names, rest))
  const [hub = '', other = ''] = [...counts].sort(([, a], [, b]) => b - a).map(([actor]) => actor)
  // What a reader has read before it may tell from memory: here each page is read by one of its own.
  return { store, reader: () => createReader(engine), hub, other }
}

/** Milliseconds of the clock that pages take, sorted, and of processor time for each. */
async function pagesOf(list: List, asOf: string | null, cursors: readonly string[]): Promise<Measured> {
  const times: number[] = []
  const before = processorMs()
  for (let round = 0; round < ROUNDS; round++) {
    const after = round % 2 === 0 ? null : (cursors[(round * 7) % Math.max(1, cursors.length)] ?? null)
    const began = performance.now()
    await list({ filter: {}, order: 'DATE_DESC', page: { first: FIRST, after }, asOf })
    times.push(performance.now() - began)
  }
  return measured(times, processorMs() - before)
}

async function cursorsOf(list: List, asOf: string | null): Promise<string[]> {
  const cursors: string[] = []
  for (let after: string | null = null; cursors.length < ROUNDS;) {
    const page: Page<StoredEvent> = await list({ filter: {}, order: 'DATE_DESC', page: { first: 100, after }, asOf })
    after = page.edges.at(-1)?.cursor ?? null
    if (after !== null) cursors.push(after)
    if (!page.hasNextPage) break
  }
  return cursors
}

const asked = benchArguments('npm run bench:as-of -- [ARTICLES] [--neo4j]', { neo4j: { type: 'boolean' } })
const [size = 5_000] = asked.numbers
const neo4j = await benchNeo4j(asked.flag('neo4j'))
const { store, reader, hub, other } = await filledStore(size)
const counts = await store.counts()
console.log(
  `${size} articles, ${counts['Event']} events, ${counts['Version']} versions; pages of ${FIRST}, ms p50 / p95 / of processor time`
)
const lists: Readonly<Record<string, List>> = {
  'all events': options => reader().listEvents(options),
  'a country with many': async options => (await reader().eventsOf([hub], options))[0] as Page<StoredEvent>,
  'two countries with many': options => reader().timeline([hub, other], options)
}
// A day on which nearly everything was known, so that both lists are as long; and one in the middle.
const days = {
  'as of today': new Date().toISOString().slice(0, 10),
  'as of a day in the middle': '2022-01-01',
  'as of a summer': '2021-07-15'
}
for (const [name, list] of Object.entries(lists)) {
  for (const [when, day] of Object.entries(days)) {
    const [now, then] = [await cursorsOf(list, null), await cursorsOf(list, day)]
    const turns: (readonly [Measured, Measured])[] = []
    for (let turn = 0; turn <= TURNS; turn++) {
      const both = [await pagesOf(list, null, now), await pagesOf(list, day, then)] as const
      if (turn > 0) turns.push(both) // the first one warms
    }
    const [plain, known] = [median(turns.map(([one]) => one)), median(turns.map(([, one]) => one))]
    const times = (known.processor / plain.processor).toFixed(2)
    console.log(`${name}: without ${shown(plain)}, ${when} ${shown(known)}, ×${times}`)
  }
}

const words = `${(await store.countriesByCodes([hub.slice('country:'.length)]))[0]?.name ?? ''} talks`
const timed = async (ask: (asOf: string | null) => Promise<unknown>, asOf: string | null): Promise<Measured> => {
  const times: number[] = []
  const before = processorMs()
  for (let round = 0; round < ROUNDS / 10; round++) {
    const began = performance.now()
    await ask(asOf)
    times.push(performance.now() - began)
  }
  return measured(times, processorMs() - before)
}
const beside: Readonly<Record<string, (asOf: string | null) => Promise<unknown>>> = {
  'a search': asOf => store.search(words, [], { first: FIRST, after: null }, asOf),
  'ways between two countries with many': asOf =>
    store.paths(hub, other, { maxHops: 3, kinds: ['SUMMIT', 'AGREEMENT', 'INTERACTION'], all: false, first: 10, asOf })
}
for (const [name, ask] of Object.entries(beside)) {
  const day = days['as of today']
  await timed(ask, day) // warm
  const [plain, known] = [await timed(ask, null), await timed(ask, day)]
  console.log(`${name}: without ${shown(plain)}, as of today ${shown(known)}`)
}
await store.close()
await neo4j?.stop()
