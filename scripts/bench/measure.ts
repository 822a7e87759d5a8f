import autocannon from 'autocannon'
import type { Variables } from './shapes.js'

/** What load on one server came to. */
export interface Measured {
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
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
  { connections, seconds }: { readonly connections: number; readonly seconds: number }
): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: variables.map(one => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: one })
    }))
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${url} failed`)
  return { rate: result.requests.average, p50: result.latency.p50, p95: result.latency.p97_5 }
}

/** The middle of several runs, figure by figure. */
export function medianOf(runs: readonly Measured[]): Measured {
  const middle = (figure: keyof Measured): number => {
    const sorted = runs.map(run => run[figure]).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  return { rate: middle('rate'), p50: middle('p50'), p95: middle('p95') }
}
