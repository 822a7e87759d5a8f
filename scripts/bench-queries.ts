/**
 * How fast the questions of docs/performance.md are answered, beside `@neo4j/graphql` and beside the raw driver, as ratios from one
 * run: `npm run bench:queries -- 10000 100000`. All ask the same Neo4j with the same generated world; their answers are
 * compared before anything is timed; rounds are interleaved, so that the machine's moods hit all alike. `--worlds DIR`
 * keeps the worlds for the next run, `--seconds N` and `--rounds N` set how long, `--warm-up N` how many seconds each is asked before (a database in Java is slow at first), `--shapes WORD` measures some shapes, `--embedded` adds the
 * embedded store. Ours runs twice: with kept answers switched off, and as shipped. `--asker wrk` asks with wrk, where that is installed.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadReference } from '../src/reference/load.js'
import { benchArguments } from './bench/arguments.js'
import { ASKERS } from './bench/askers.js'
import type { Asker } from './bench/askers.js'
import { eventsOfWorld } from './bench/graph-world.js'
import type { Measured } from './bench/measure.js'
import { askOnce, load, medianOf } from './bench/measure.js'
import type { BenchServer } from './bench/servers.js'
import { startEntente, startPeer } from './bench/servers.js'
import type { Ask, Data, Shape } from './bench/shapes.js'
import { SHAPES } from './bench/shapes.js'
import type { WorldFacts } from './bench/world-facts.js'
import { worldFacts } from './bench/world-facts.js'
import { embeddedWorld, neo4jWorld } from './bench/worlds.js'

const CONNECTIONS = 16
const asked = benchArguments(
  'npm run bench:queries -- [EVENTS...] [--worlds DIR] [--seconds N] [--rounds N] [--warm-up N] [--shapes WORD] [--embedded] [--asker autocannon|wrk]',
  {
    worlds: { type: 'string' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    'warm-up': { type: 'string', default: '4' },
    shapes: { type: 'string', default: '' },
    embedded: { type: 'boolean' },
    asker: { type: 'string', default: 'autocannon', oneOf: ASKERS }
  }
)
const sizes = asked.numbers.length > 0 ? asked.numbers : [10_000]
const [seconds, rounds, warmUp] = [asked.number('seconds'), asked.number('rounds'), asked.number('warm-up')]
const kept = asked.text('worlds')
const asker = asked.text('asker') as Asker
const reference = loadReference()
const say = (line: string): void => void process.stderr.write(`${line}\n`)

type Side = 'entente' | 'peer' | 'driver'

interface Contender {
  readonly name: string
  readonly side: Side
  readonly server: BenchServer
  /** The processes of its database, where that is not part of the server. */
  readonly database: readonly number[]
}

const queryOf = (shape: Shape, side: Side): string => shape[side]
const askedOf = (asks: readonly Ask[], side: Side): Ask[Side][] => asks.map(ask => ask[side])

function answerOf(shape: Shape, side: Side, data: unknown): unknown {
  if (side === 'driver') return shape.answers.driver(data as readonly Data[])
  return shape.answers[side](data as Data)
}

/** Asks everybody every question once. Those who answer otherwise than the raw driver are no peers. */
async function compare(contenders: readonly Contender[], shape: Shape, asks: readonly Ask[]): Promise<void> {
  for (const [index] of asks.entries()) {
    let first: string | undefined
    for (const { name, side, server } of contenders) {
      const data = await askOnce(server.url, queryOf(shape, side), askedOf(asks, side)[index] ?? {})
      const answer = JSON.stringify(answerOf(shape, side, data))
      first ??= answer
      if (answer === first) continue
      throw new Error(`${shape.name}: ${name} answers otherwise\n${first.slice(0, 1500)}\n${answer.slice(0, 1500)}`)
    }
  }
}

async function measureShape(
  contenders: readonly Contender[],
  shape: Shape,
  world: WorldFacts
): Promise<ReadonlyMap<string, Measured>> {
  const asks = shape.asks(world)
  await compare(contenders, shape, asks)
  const runs = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    // Whoever goes first in one round goes last in the next; the first round only warms up.
    const turn = round % 2 === 0 ? contenders : [...contenders].reverse()
    for (const { name, side, server, database } of turn) {
      const measured = await load(server.url, queryOf(shape, side), askedOf(asks, side), {
        asker,
        connections: CONNECTIONS,
        seconds: round === 0 ? warmUp : seconds,
        server: [server.pid],
        database
      })
      if (round > 0) runs.get(name)?.push(measured)
    }
  }
  return new Map([...runs].map(([name, all]) => [name, medianOf(all)]))
}

type Figure = 'rate' | 'p50' | 'processor'

/** A row of the table, in Markdown: rates and middles, then what they are of the peer's and of the driver's. */
function row(size: number, shape: Shape, measured: ReadonlyMap<string, Measured>): string {
  const cell = (name: string): string => {
    const found = measured.get(name)
    if (found === undefined) return ''
    const { rate, p50, p95, serverMs, databaseMs } = found
    return `${rate.toFixed(0)} / ${p50.toFixed(1)} / ${p95.toFixed(1)} / ${serverMs.toFixed(1)} + ${databaseMs.toFixed(1)}`
  }
  const figure = (name: string, of: Figure): number => {
    const found = measured.get(name)
    if (found === undefined) return NaN
    return of === 'processor' ? found.serverMs + found.databaseMs : found[of]
  }
  const ratio = (of: Figure, by: string, name = 'entente'): string => (figure(name, of) / figure(by, of)).toFixed(2)
  return [
    '',
    size.toLocaleString('en'),
    shape.name,
    ...[...measured.keys()].map(cell),
    `${ratio('rate', '@neo4j/graphql')}`,
    `${ratio('p50', '@neo4j/graphql')}`,
    `${ratio('p50', 'driver')}`,
    `${ratio('processor', '@neo4j/graphql')}`,
    `${ratio('rate', '@neo4j/graphql', 'as shipped')}`,
    ''
  ]
    .join(' | ')
    .trim()
}

function heading(names: readonly string[]): string {
  const columns = [
    'events',
    'shape',
    ...names.map(name => `${name}: a second / p50 / p95 ms / processor ms: server + database`),
    'rate, of peer',
    'p50, of peer',
    'p50, of driver',
    'processor, of peer',
    'as shipped: rate, of peer'
  ]
  return `| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}`
}

const worlds = kept ?? mkdtempSync(join(tmpdir(), 'entente-worlds-'))
const copies = mkdtempSync(join(tmpdir(), 'entente-copies-'))
try {
  for (const size of sizes) await benchSize(size)
} finally {
  rmSync(copies, { recursive: true, force: true })
  if (kept === undefined) rmSync(worlds, { recursive: true, force: true })
}

/** Of an embedded store: one process at a time opens it. */
function copyOf(url: string): string {
  const folder = join(copies, String(readdirSync(copies).length))
  cpSync(url.slice('embedded:'.length), folder, { recursive: true })
  return `embedded:${folder}`
}

async function benchSize(size: number): Promise<void> {
  say(`a world of ${size} events`)
  const facts = worldFacts(eventsOfWorld(size, reference))
  const neo4j = await neo4jWorld(size, worlds, reference, say)
  const servers: BenchServer[] = []
  try {
    const contenders: Contender[] = []
    const add = async (name: string, side: Side, server: Promise<BenchServer>, database: readonly number[]) => {
      servers.push(await server)
      contenders.push({ name, side, server: await server, database })
    }
    const database = [neo4j.pid]
    await add('driver', 'driver', startPeer('driver', neo4j.url), database)
    await add('@neo4j/graphql', 'peer', startPeer('neo4j-graphql', neo4j.url), database)
    await add('entente', 'entente', startEntente(neo4j.url, { ANSWER_CACHE: 'off' }), database)
    await add('as shipped', 'entente', startEntente(neo4j.url, { ANSWER_CACHE: 'on' }), database)
    if (asked.flag('embedded')) {
      const url = await embeddedWorld(size, worlds, reference, say)
      await add('embedded', 'entente', startEntente(url, { ANSWER_CACHE: 'off' }), [])
      await add('embedded as shipped', 'entente', startEntente(copyOf(url), { ANSWER_CACHE: 'on' }), [])
    }
    console.log(heading(contenders.map(({ name }) => name)))
    for (const shape of SHAPES.filter(({ name }) => name.includes(asked.text('shapes') ?? ''))) {
      console.log(row(size, shape, await measureShape(contenders, shape, facts)))
    }
  } finally {
    for (const server of servers) await server.stop()
    await neo4j.stop()
  }
}
