/**
 * Whether the memory of the service stays flat under load: `npm run bench:memory -- 30` asks a service over an embedded
 * store with a generated world, as shipped, all the questions of `bench/shapes.ts` for so many minutes and tells once a minute
 * what the process holds. At the end it says by how much the last third held more than the middle one. `--events N` sets how large
 * the world is, `--worlds DIR` keeps it for the next run, `--rate N` how many questions are asked in a second at most.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { loadReference } from '../src/reference/load.js'
import { benchArguments } from './bench/arguments.js'
import { eventsOfWorld } from './bench/graph-world.js'
import { startEntente } from './bench/servers.js'
import { SHAPES } from './bench/shapes.js'
import { worldFacts } from './bench/world-facts.js'
import { embeddedWorld } from './bench/worlds.js'

const asked = benchArguments('npm run bench:memory -- [MINUTES] [--events N] [--worlds DIR] [--rate N]', {
  events: { type: 'string', default: '10000' },
  rate: { type: 'string', default: '200' },
  worlds: { type: 'string' }
})
const [minutes = 30] = asked.numbers
const events = asked.number('events')
const rate = asked.number('rate')
const kept = asked.text('worlds')
const reference = loadReference()
const CONNECTIONS = 4
const SECONDS_A_SAMPLE = 60

/** Megabytes that a process holds. */
function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

const facts = worldFacts(eventsOfWorld(events, reference))
const requests = SHAPES.flatMap(shape =>
  shape.asks(facts).map(ask => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: shape.entente, variables: ask.entente })
  }))
)
const worlds = kept ?? mkdtempSync(join(tmpdir(), 'entente-worlds-'))
try {
  const url = await embeddedWorld(events, worlds, reference, line => process.stderr.write(`${line}\n`))
  const server = await startEntente(url, {})
  try {
    const held: number[] = []
    let answered = 0
    console.log('| minute | questions so far | memory, MB |\n|---|---|---|')
    for (let minute = 1; minute <= minutes; minute++) {
      const {
        requests: done,
        errors,
        timeouts,
        non2xx
      } = await autocannon({
        url: server.url,
        connections: CONNECTIONS,
        duration: SECONDS_A_SAMPLE,
        overallRate: rate,
        requests
      })
      if (errors + timeouts + non2xx > 0)
        throw new Error(`${errors + timeouts + non2xx} of ${done.total} questions failed`)
      answered += done.total
      held.push(memoryOf(server.pid))
      console.log(`| ${minute} | ${answered} | ${held.at(-1)?.toFixed(0)} |`)
    }
    const third = Math.floor(held.length / 3)
    if (third > 0) {
      const [middle, last] = [held.slice(third, -third), held.slice(-third)].map(middleOf) as [number, number]
      const more = ((last - middle) / middle) * 100
      console.log(`last third ${last.toFixed(0)} MB, middle third ${middle.toFixed(0)} MB: ${more.toFixed(1)} % more`)
    }
  } finally {
    await server.stop()
  }
} finally {
  if (kept === undefined) rmSync(worlds, { recursive: true, force: true })
}
