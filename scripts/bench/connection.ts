import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNeo4j } from '../../src/graph/neo4j/server.js'
import type { openEngine } from '../../src/graph/open.js'

/** A server that holds a large graph in memory. Its start takes its time, for on a busy machine it does. */
export const LARGE = { heapMb: 2048, pageCacheMb: 4096, password: null, startTimeoutMs: 600_000 }

type Connection = Parameters<typeof openEngine>[0]

/** The Neo4j that a benchmark writes to (its data is deleted), or null where it is to measure embedded stores. */
export interface BenchNeo4j {
  readonly connection: Connection
  /** The server's processes, where it is one of ours. */
  readonly pids: readonly number[]
  readonly stop: () => Promise<void>
}

/** The server of `GRAPH_URL`, which keeps running, or with `start` one of its own in a new folder, which does not. */
export async function benchNeo4j(start: boolean): Promise<BenchNeo4j | null> {
  const { GRAPH_URL: url, GRAPH_USER: user = '', GRAPH_PASSWORD: password = '', GRAPH_DATABASE: database } = process.env
  if (start) return ownNeo4j()
  if (url === undefined) return null
  return { connection: { url, user, password, database: database ?? 'neo4j' }, pids: [], stop: () => Promise.resolve() }
}

async function ownNeo4j(): Promise<BenchNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-neo4j-'))
  const server = await startNeo4j({
    folder,
    port: 0,
    password: 'entente-bench',
    shortLived: true,
    onProgress: line => console.error(line)
  })
  const stop = async (): Promise<void> => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const { url, user, password, pid } = server
  return { connection: { url, user, password, database: 'neo4j' }, pids: [pid], stop }
}

/** An embedded store in a folder, or in memory. */
export const embeddedConnection = (folder = ''): Connection => ({
  url: `embedded:${folder}`,
  user: '',
  password: '',
  database: 'neo4j'
})
