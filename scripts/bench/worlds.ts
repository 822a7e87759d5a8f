import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble } from '../../src/assemble.js'
import { readSettings } from '../../src/config.js'
import type { Engine } from '../../src/graph/engine.js'
import { readMigrations } from '../../src/graph/migrate.js'
import type { LocalNeo4j } from '../../src/graph/neo4j/server.js'
import { startNeo4j } from '../../src/graph/neo4j/server.js'
import { openEngine } from '../../src/graph/open.js'
import { resolverDigest } from '../../src/ingest/refresh.js'
import { META_ID, setLearntHolders } from '../../src/graph/queries/meta.js'
import type { Reference } from '../../src/reference/reference.js'
import { LARGE } from './connection.js'
import { importWorld } from './import-world.js'
import { loadWorld } from './load-world.js'

const settings = readSettings()
const USER = 'neo4j'
const DATABASE = 'neo4j'

export type Say = (line: string) => void

function engineOf({ url }: LocalNeo4j): Promise<Engine> {
  return openEngine({ url, user: USER, password: '', database: DATABASE })
}

/** Only for the peers: what the best Cypher would want of the same graph, beside our own constraints and indexes. */
const FOR_PEERS = [
  'CREATE INDEX bench_summit_sort IF NOT EXISTS FOR (n:Summit) ON (n.sort)',
  'CREATE INDEX bench_event_sort IF NOT EXISTS FOR (n:Event) ON (n.sort)',
  'CREATE INDEX bench_summit_id IF NOT EXISTS FOR (n:Summit) ON (n.id)'
]

/** The folder of a world. It is named after the resolver too: a later one would resolve the whole world anew. */
function homeOf(kind: string, size: number, folder: string, reference: Reference): string {
  const resolver = createHash('sha256').update(resolverDigest(reference)).digest('hex').slice(0, 8)
  return join(folder, `${kind}-${size}-${readMigrations().length}-${resolver}`)
}

/** A server with a world of so many events. What has been built in `folder` once is used again. */
export async function neo4jWorld(size: number, folder: string, reference: Reference, say: Say): Promise<LocalNeo4j> {
  const home = homeOf('neo4j', size, folder, reference)
  const whole = join(home, 'whole')
  if (!existsSync(whole)) {
    rmSync(home, { recursive: true, force: true })
    await buildNeo4jWorld(size, home, folder, reference, say)
    writeFileSync(whole, '')
  }
  return startNeo4j({ folder: home, port: 0, ...LARGE })
}

async function buildNeo4jWorld(
  size: number,
  home: string,
  folder: string,
  reference: Reference,
  say: Say
): Promise<void> {
  const seed = await startNeo4j({
    folder: homeOf('reference', 0, folder, reference),
    port: 0,
    password: null,
    startTimeoutMs: LARGE.startTimeoutMs
  })
  const engine = await engineOf(seed)
  try {
    await bringUpToDate(seed)
    await importWorld(engine, reference, size, home, done => say(`  ${done} of ${size} events written`))
  } finally {
    await engine.close()
    await seed.stop()
  }
  const server = await startNeo4j({ folder: home, port: 0, ...LARGE })
  const built = await engineOf(server)
  try {
    for (const { statements } of readMigrations()) for (const one of statements) await built.applySchema(one)
    for (const one of FOR_PEERS) await built.applySchema(one)
    await built.applySchema('CALL db.awaitIndexes(3600)')
    // An empty list is none to the import: nobody of this world was told to hold another office.
    await built.write(transaction => transaction.run(setLearntHolders, { id: META_ID, leaders: [] }))
  } finally {
    await built.close()
    await server.stop()
  }
}

/** Reference data, and the mark that all claims (none) are resolved by this resolver. */
async function bringUpToDate({ url }: LocalNeo4j): Promise<void> {
  const { store, ingest } = await assemble({ url, user: USER, password: '', database: DATABASE }, settings.extraction)
  await store.migrate()
  await ingest.refresh()
  await store.close()
}

/** A folder of an embedded store with the same world. */
export async function embeddedWorld(size: number, folder: string, reference: Reference, say: Say): Promise<string> {
  const home = homeOf('embedded', size, folder, reference)
  const whole = `${home}.whole`
  const url = `embedded:${home}`
  if (existsSync(whole)) return url
  rmSync(home, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const graph = { url, user: '', password: '', database: '' }
  const { store, ingest } = await assemble(graph, settings.extraction)
  await store.migrate()
  await ingest.refresh()
  await store.close()
  const engine = await openEngine(graph)
  await loadWorld(engine, reference, size, done => {
    if (done % 10_000 === 0) say(`  ${done} of ${size} events written`)
  })
  await engine.close()
  writeFileSync(whole, '')
  return url
}
