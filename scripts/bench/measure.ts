import { ask } from './askers.js'
import type { Asker } from './askers.js'
import { processorTime } from './processor-time.js'
import type { Variables } from './shapes.js'

/** What load on one server came to. */
export interface Measured {
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  /** Milliseconds of processor time for one request: of the server, and of the database behind it. */
  readonly serverMs: number
  readonly databaseMs: number
}

export interface Load {
  readonly asker: Asker
  readonly connections: number
  readonly seconds: number
  /** Whose processor time is counted. */
  readonly server: readonly number[]
  readonly database: readonly number[]
}

export async function askOnce(url: string, query: string, variables: Variables): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables })
  })
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown }
  if (errors !== undefined || data === undefined) throw new Error(`${url} answers ${JSON.stringify(errors)}`)
  return data
}

/** Keeps so many connections busy for some seconds, with the questions in turn. An answer with errors is a failure. */
export async function load(
  url: string,
  query: string,
  variables: readonly Variables[],
  { asker, connections, seconds, server, database }: Load
): Promise<Measured> {
  const before = [processorTime(server), processorTime(database)] as const
  const bodies = variables.map(one => JSON.stringify({ query, variables: one }))
  const { requests, seconds: took, p50, p95, failed } = await ask[asker]({ url, bodies, connections, seconds })
  if (failed > 0) throw new Error(`${failed} of ${requests} requests to ${url} failed`)
  const each = (now: number, then: number): number => (now - then) / requests
  return {
    rate: requests / took,
    p50,
    p95,
    serverMs: each(processorTime(server), before[0]),
    databaseMs: each(processorTime(database), before[1])
  }
}

/** The middle of several runs, figure by figure. */
export function medianOf(runs: readonly Measured[]): Measured {
  const middle = (figure: keyof Measured): number => {
    const sorted = runs.map(run => run[figure]).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  return {
    rate: middle('rate'),
    p50: middle('p50'),
    p95: middle('p95'),
    serverMs: middle('serverMs'),
    databaseMs: middle('databaseMs')
  }
}
