/**
 * How fast the questions of docs/performance.md are answered, beside `@neo4j/graphql` and beside the raw driver, as ratios from one
 * run: `npm run bench:queries -- 10000 100000`. All ask the same Neo4j with the same generated world; their answers are
 * compared before anything is timed; rounds are interleaved, so that the machine's moods hit all alike. `--worlds DIR`
 * keeps the worlds for the next run, `--seconds N` and `--rounds N` set how long, `--shapes WORD` measures some shapes, `--embedded` adds the
 * embedded store. Ours runs twice: with kept answers switched off, and as shipped.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadReference } from '../src/reference/load.js'
import { graphWorld } from './bench/graph-world.js'
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
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    worlds: { type: 'string' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    shapes: { type: 'string', default: '' },
    embedded: { type: 'boolean', default: false }
  }
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000]
const [seconds, rounds] = [Number(options.seconds), Number(options.rounds)]
const reference = loadReference()
const say = (line: string): void => void process.stderr.write(`${line}\n`)

type Side = 'entente' | 'peer' | 'driver'

interface Contender {
  readonly name: string
  readonly side: Side
  readonly server: BenchServer
}

const queryOf = (shape: Shape, side: Side): string => shape[side]
const asked = (asks: readonly Ask[], side: Side): Ask[Side][] => asks.map(ask => ask[side])

function answerOf(shape: Shape, side: Side, data: unknown): unknown {
  if (side === 'driver') return shape.answers.driver(data as readonly Data[])
  return shape.answers[side](data as Data)
}

/** Asks everybody every question once. Those who answer otherwise than the raw driver are no peers. */
async function compare(contenders: readonly Contender[], shape: Shape, asks: readonly Ask[]): Promise<void> {
  for (const [index] of asks.entries()) {
    let first: string | undefined
    for (const { name, side, server } of contenders) {
      const data = await askOnce(server.url, queryOf(shape, side), asked(asks, side)[index] ?? {})
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
    for (const { name, side, server } of turn) {
      const measured = await load(server.url, queryOf(shape, side), asked(asks, side), {
        connections: CONNECTIONS,
        seconds: round === 0 ? 1 : seconds
      })
      if (round > 0) runs.get(name)?.push(measured)
    }
  }
  return new Map([...runs].map(([name, all]) => [name, medianOf(all)]))
}

/** A row of the table, in Markdown: rates and middles, then what they are of the peer's and of the driver's. */
function row(size: number, shape: Shape, measured: ReadonlyMap<string, Measured>): string {
  const cell = (name: string): string => {
    const found = measured.get(name)
    return found ? `${found.rate.toFixed(0)} / ${found.p50.toFixed(1)} / ${found.p95.toFixed(1)}` : ''
  }
  const ratio = (of: keyof Measured, by: string, name = 'entente'): string =>
    ((measured.get(name)?.[of] ?? NaN) / (measured.get(by)?.[of] ?? NaN)).toFixed(2)
  return [
    '',
    size.toLocaleString('en'),
    shape.name,
    ...[...measured.keys()].map(cell),
    `${ratio('rate', '@neo4j/graphql')}`,
    `${ratio('p50', '@neo4j/graphql')}`,
    `${ratio('p50', 'driver')}`,
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
    ...names.map(name => `${name}: a second / p50 / p95 ms`),
    'rate, of peer',
    'p50, of peer',
    'p50, of driver',
    'as shipped: rate, of peer'
  ]
  return `| ${columns.join(' | ')} |\n|${columns.map(() => '---|').join('')}`
}

const worlds = options.worlds ?? mkdtempSync(join(tmpdir(), 'entente-worlds-'))
try {
  for (const size of sizes) await benchSize(size)
} finally {
  if (options.worlds === undefined) rmSync(worlds, { recursive: true, force: true })
}

async function benchSize(size: number): Promise<void> {
  say(`a world of ${size} events`)
  const facts = worldFacts(eventsOf(size))
  const neo4j = await neo4jWorld(size, worlds, reference, say)
  const servers: BenchServer[] = []
  const started = async (server: Promise<BenchServer>): Promise<BenchServer> => {
    servers.push(await server)
    return server
  }
  try {
    const contenders: Contender[] = [
      { name: 'driver', side: 'driver', server: await started(startPeer('driver', neo4j.url)) },
      { name: '@neo4j/graphql', side: 'peer', server: await started(startPeer('neo4j-graphql', neo4j.url)) },
      {
        name: 'entente',
        side: 'entente',
        server: await started(startEntente(neo4j.url, { ANSWER_CACHE: 'off' }))
      },
      {
        name: 'as shipped',
        side: 'entente',
        server: await started(startEntente(neo4j.url, { ANSWER_CACHE: 'on' }))
      }
    ]
    if (options.embedded) {
      const url = await embeddedWorld(size, worlds, reference, say)
      contenders.push({
        name: 'embedded',
        side: 'entente',
        server: await started(startEntente(url, { ANSWER_CACHE: 'off' }))
      })
    }
    console.log(heading(contenders.map(({ name }) => name)))
    for (const shape of SHAPES.filter(({ name }) => name.includes(options.shapes))) {
      console.log(row(size, shape, await measureShape(contenders, shape, facts)))
    }
  } finally {
    for (const server of servers) await server.stop()
    await neo4j.stop()
  }
}

function* eventsOf(size: number) {
  for (const { state } of graphWorld(size, reference)) if (state.event) yield state.event
}
