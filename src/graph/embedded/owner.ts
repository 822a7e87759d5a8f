import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds an embedded store: written beside it so that a second process can say it. */
export interface StoreOwner {
  readonly pid: number
  readonly host: string
  readonly since: string
  /** Where that process serves GraphQL, when it does. */
  readonly url: string | null
}

export function readOwner(file: string): StoreOwner | null {
  if (!existsSync(file)) return null
  try {
    const { pid, host, since, url } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string') return null
    return { pid, host, since, url: typeof url === 'string' ? url : null }
  } catch {
    return null // half written by a process that was killed: as good as none
  }
}

/** The lock is the engine's; this file only says whose it is. One left behind by a killed process is overwritten. */
export function writeOwner(file: string, url: string | null): void {
  const owner: StoreOwner = { pid: process.pid, host: hostname(), since: new Date().toISOString(), url }
  writeFileSync(file, JSON.stringify(owner) + '\n')
}

export function removeOwner(file: string): void {
  rmSync(file, { force: true })
}

/** The sentence a second process gets: who holds the store and what to do. */
export function heldMessage(path: string, owner: StoreOwner | null): string {
  const whose = owner
    ? `process ${owner.pid} on ${owner.host} since ${owner.since}${owner.url ? `, serving ${owner.url}` : ''}`
    : 'another process'
  const through = owner?.url
    ? `work through it (\`--to ${owner.url} --key KEY\` of ingest, review, changes and the commands that decide; exports are at ${new URL('/export', owner.url).href})`
    : 'work through it with `--to` if it is a service'
  return `the embedded store ${path} is held by ${whose}. Only one process can open it: stop that one, ${through}, or name another store in GRAPH_URL or --graph.`
}
