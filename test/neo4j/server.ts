import type { Engine } from '../../src/graph/engine.js'
import { applyMigrations } from '../../src/graph/migrate.js'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'
import { META_ID, setSchemaVersion } from '../../src/graph/queries/meta.js'

/** The server that `npm run test:neo4j` started, and how to reach it. */
export function testServer(): { url: string; user: string; password: string; database: string } {
  const { TEST_NEO4J_URL: url, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = process.env
  if (!url || !user || !password) throw new Error('these tests need a server: run them with `npm run test:neo4j`')
  return { url, user, password, database: 'neo4j' }
}

/** The test server without data, and without the note that it was migrated. Constraints and indexes stay: making them takes seconds. */
export async function openUnmigrated(): Promise<Engine> {
  const engine = openNeo4j(testServer())
  await engine.write(transaction => transaction.run('MATCH (n) DETACH DELETE n'))
  return engine
}

let migrated: number | null = null

/** The test server as migrations leave an empty one: they are applied once, whatever a test wrote afterwards. */
export async function openEmpty(): Promise<Engine> {
  const engine = await openUnmigrated()
  if (migrated === null) migrated = await applyMigrations(engine)
  else await engine.write(transaction => transaction.run(setSchemaVersion, { id: META_ID, version: migrated }))
  return engine
}
