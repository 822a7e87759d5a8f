import { setTimeout as wait } from 'node:timers/promises'
import { InputError } from '../domain/errors.js'
import { EXIT, type ExitCode } from './exit.js'
import type { ChangesOptions } from './options.js'
import type { Terminal } from './terminal.js'

const PAGE = 100
const ASK_AGAIN_MS = 2_000

/** One line as the command shows it; `json` is all of it. */
interface Shown {
  readonly number: number
  readonly at: string
  readonly action: string
  readonly summary: string
  readonly eventId: string | null
}

/** Where the log is read: gives the lines after a cursor, and the cursor to go on from. */
type Source = (
  after: string | null
) => Promise<{ readonly lines: readonly Shown[]; readonly end: string | null; readonly more: boolean }>

const QUERY = `query ($since: DateTime, $filter: ChangeFilter, $after: String) {
  changes(since: $since, filter: $filter, first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    number at action kind summary eventId formerId title statusBefore statusAfter fields { field before after } articles { id } claims { id } decision { id } } } } }`

/** `entente changes`: what a store learnt, the oldest first; with `--follow` also what it learns from now on. */
export async function changes(options: ChangesOptions, terminal: Terminal): Promise<ExitCode> {
  const { json = false, follow = false, to } = options
  if (follow && to === undefined) {
    throw new InputError('--follow goes with --to URL: the store belongs to the service that others write to')
  }
  const { source, close } = to === undefined ? await localLog(options) : { source: remoteLog(to, options), close: null }
  try {
    for (let after: string | null = null; ;) {
      const { lines, end, more } = await source(after)
      for (const line of lines) {
        if (json) terminal.out(JSON.stringify(line))
        else terminal.out(`${line.number}  ${line.at}  ${line.action}  ${line.summary}`)
      }
      after = end ?? after
      if (!more && !follow) return EXIT.done
      if (!more) await wait(ASK_AGAIN_MS)
    }
  } finally {
    await close?.()
  }
}

/** A day or an instant; a day begins at midnight UTC. */
function timeOf(since: string | undefined): string | null {
  if (since === undefined) return null
  const time = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(since) ? `${since}T00:00:00Z` : since)
  if (Number.isNaN(time.getTime()))
    throw new InputError(`--since ${JSON.stringify(since)} is no time; write 2025-08-24 or 2025-08-24T12:00:00Z`)
  return time.toISOString()
}

function filterOf({ country, event }: ChangesOptions): { countries?: readonly string[]; event?: string } {
  return { ...(country === undefined ? {} : { countries: [country] }), ...(event === undefined ? {} : { event }) }
}

function remoteLog(to: string, options: ChangesOptions): Source {
  const since = timeOf(options.since)
  interface Answer {
    readonly changes: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly edges: readonly { readonly node: Shown }[]
    }
  }
  return async after => {
    const { ask } = await import('./graphql-client.js')
    const request = { query: QUERY, variables: { since, filter: filterOf(options), after }, key: options.key ?? null }
    const { pageInfo, edges } = (await ask<Answer>(to, request)).changes
    return { lines: edges.map(({ node }) => node), end: pageInfo.endCursor, more: pageInfo.hasNextPage }
  }
}

async function localLog(options: ChangesOptions): Promise<{ source: Source; close: () => Promise<void> }> {
  const [{ assemble }, { existingGraph, extractionSettings, graphSettings }, { sentenceOf }] = await Promise.all([
    import('../assemble.js'),
    import('./graph-settings.js'),
    import('../api/resolvers/change.js')
  ])
  const since = timeOf(options.since)
  const { countries, event } = filterOf(options)
  const filter = {
    ...(countries ? { tags: countries.map(code => `country:${code}`) } : {}),
    ...(event === undefined ? {} : { event })
  }
  const { store } = await assemble(existingGraph(graphSettings(options.graph)), extractionSettings())
  return {
    source: async after => {
      const place = { after: after === null ? null : Number(after), since, first: PAGE }
      const page = await store.changes(filter, place)
      const lines = page.lines.map(line => ({ ...line, summary: sentenceOf(line), eventId: line.event }))
      return { lines, end: page.lookedTo === null ? null : String(page.lookedTo), more: page.hasNextPage }
    },
    close: () => store.close()
  }
}
