/**
 * How long search and suggestions take: `npm run bench:search -- 10000 100000`, numbers of articles. Each world is
 * loaded into an embedded store and into a Neo4j that the script starts (`--engine embedded` or `--engine neo4j` takes
 * one), and asked the same questions. `--folder` keeps the stores for the next time. Time on all threads of this process is
 * told beside the clock: for an embedded store that is all the work there is, and other processes weigh on it less.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extraction } from '../src/domain/claim.js'
import { claimId } from '../src/domain/ids.js'
import { createStore } from '../src/graph/create-store.js'
import { startNeo4j } from '../src/graph/neo4j/server.js'
import { openEngine } from '../src/graph/open.js'
import type { GraphStore } from '../src/graph/store.js'
import { createWriter } from '../src/graph/writer.js'
import { prepare } from '../src/ingest/prepare.js'
import { referenceNames } from '../src/ingest/resolver-context.js'
import { storeArticles } from '../src/ingest/store-articles.js'
import { loadReference } from '../src/reference/load.js'
import { benchArguments } from './bench/arguments.js'
import { LARGE } from './bench/connection.js'
import { generatedWorld } from './generated-world.js'
import { randomNumbers } from './random-numbers.js'

const asked = benchArguments('npm run bench:search -- [ARTICLES...] [--engine embedded|neo4j] [--folder DIR]', {
  engine: { type: 'string', oneOf: ['embedded', 'neo4j'] },
  folder: { type: 'string' }
})
const sizes = asked.numbers.length > 0 ? asked.numbers : [10_000, 100_000]
const only = asked.text('engine')
const kept = asked.text('folder')
const engines = only === undefined ? ['embedded', 'neo4j'] : [only]
const folder = kept ?? mkdtempSync(join(tmpdir(), 'entente-bench-search-'))
mkdirSync(folder, { recursive: true })
const reference = loadReference()
const names = referenceNames(reference)
const leaders = [...reference.leaders.values()]
const countries = [...reference.countries.values()]
const NOW = '2026-01-01T00:00:00.000Z'
const BATCH = 64
const QUESTIONS = 400
/** A server that has just started compiles what it does: its first few thousand answers say nothing of the rest. */
const WARM_UP_ROUNDS = 20

const SYLLABLES = [
  'ba',
  'con',
  'der',
  'fil',
  'gra',
  'ho',
  'ist',
  'jun',
  'ke',
  'lor',
  'men',
  'ni',
  'ost',
  'pri',
  'ra',
  'su',
  'tan',
  'ver'
]
/** An invented word; the lower the number, the more common it is made by those who draw it. */
function word(number: number): string {
  const [a, b, c] = [number % 18, Math.floor(number / 18) % 18, Math.floor(number / 324) % 18]
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]}`
}

/** Names and words in place of the codes and numbers of the generated world. */
function worded(extraction: Extraction, random: () => number): Extraction {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const common = (): string => word(Math.floor(5_000 ** random()))
  const [a, b] = extraction.entities.map(
    ({ actor }) => reference.countries.get(actor.slice('country:'.length))?.name ?? ''
  )
  const [x, y] = [pick(leaders).name, pick(leaders).name]
  const words = Array.from({ length: 14 }, common).join(' ')
  const quote = `${x} of ${a} and ${y} of ${b} spoke of ${extraction.claims[0]?.topics[0]} and ${words}.`
  const article = {
    ...extraction.article,
    title: `${a} and ${b} on ${common()} ${common()}`,
    text: `${quote}\n\n${extraction.article.text}`
  }
  const claims = extraction.claims.map(claim => {
    const sentence = { start: 0, text: quote }
    const id = claimId({
      articleId: article.id,
      sentence,
      kind: claim.kind,
      participants: claim.participants,
      ordinal: 0
    })
    return { ...claim, id, quote, end: quote.length }
  })
  return { ...extraction, article, claims }
}

async function load(store: GraphStore, size: number): Promise<void> {
  const random = randomNumbers(7)
  let batch = []
  let done = 0
  for (const extraction of generatedWorld(size, [...reference.countries.keys()])) {
    batch.push(prepare(worded(extraction, random), NOW, 'bench', names))
    if (batch.length < BATCH) continue
    const part = batch
    batch = []
    await store.write(writer => storeArticles(writer, names, part))
    done += part.length
    if (done % 9_600 === 0) console.error(`  ${done} of ${size} articles`)
  }
  const rest = batch
  if (rest.length > 0) await store.write(writer => storeArticles(writer, names, rest))
}

/** What people type: names whole and in part, misspelt, only begun; words of events and quotes; a heap of marks. */
function questions(): string[] {
  const random = randomNumbers(11)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const misspelt = (text: string): string => {
    const at = 1 + Math.floor(random() * (text.length - 2))
    return random() < 0.5 ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + text[at] + text.slice(at)
  }
  const begun = (text: string): string => text.slice(0, 3 + Math.floor(random() * 4))
  const kinds: readonly (() => string)[] = [
    () => pick(leaders).name,
    () => pick(countries).name,
    () => pick(leaders).name.split(' ').at(-1) ?? '',
    () => misspelt(pick(leaders).name),
    () => misspelt(pick(countries).name),
    () => begun(pick(leaders).name),
    () => `${pick(countries).name} ${pick(countries).name} summit`,
    () => `${word(Math.floor(5_000 ** random()))} ${word(Math.floor(5_000 ** random()))}`,
    () => misspelt(word(Math.floor(random() * 5_000))),
    () => `spoke of trade and ${word(Math.floor(random() * 50))}`,
    () => `("${pick(leaders).name}" AND ${pick(countries).name}*) OR title:/.*/ ~2`
  ]
  return Array.from({ length: QUESTIONS }, (_, index) => (kinds[index % kinds.length] as () => string)())
}

async function measure(ask: (text: string) => Promise<unknown>): Promise<string> {
  const texts = questions()
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const text of texts) await ask(text)
  const wall: number[] = []
  const processor: number[] = []
  for (const text of texts) {
    const [began, used] = [performance.now(), process.cpuUsage()]
    await ask(text)
    const { user, system } = process.cpuUsage(used)
    wall.push(performance.now() - began)
    processor.push((user + system) / 1_000)
  }
  const at = (times: number[], share: number): string =>
    (times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return `p50 ${at(wall, 0.5)} ms, p95 ${at(wall, 0.95)} ms (processor ${at(processor, 0.5)}, ${at(processor, 0.95)})`
}

async function run(kind: string, size: number): Promise<void> {
  const home = join(folder, `${kind}-${size}`)
  const whole = `${home}.whole`
  if (!existsSync(whole)) rmSync(home, { recursive: true, force: true })
  const server = kind === 'neo4j' ? await startNeo4j({ folder: home, port: 0, ...LARGE }) : null
  try {
    const url = server?.url ?? `embedded:${home}`
    const engine = await openEngine({ url, user: 'neo4j', password: '', database: 'neo4j' })
    const store = createStore(engine, reference, createWriter)
    try {
      await store.migrate()
      if (!existsSync(whole)) {
        console.error(`loading ${size} articles into ${kind}`)
        await load(store, size)
        writeFileSync(whole, '')
      }
      const began = performance.now()
      await store.suggest('first', [], 10)
      const first = performance.now() - began
      const search = await measure(text => store.search(text, [], { first: 20, after: null }))
      const suggest = await measure(text => store.suggest(text, [], 10))
      console.log(
        `${kind}, ${size} articles: search ${search}; suggest ${suggest}; the first of all ${first.toFixed(0)} ms`
      )
    } finally {
      await store.close()
    }
  } finally {
    await server?.stop()
  }
}

try {
  for (const size of sizes) for (const kind of engines) await run(kind, size)
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true })
}
