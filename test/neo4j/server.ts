import type { Engine } from '../../src/graph/engine.js'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'

/** The server that `npm run test:neo4j` started, and how to reach it. */
export function testServer(): { url: string; user: string; password: string; database: string } {
  const { TEST_NEO4J_URL: url, TEST_NEO4J_USER: user, TEST_NEO4J_PASSWORD: password } = process.env
  if (!url || !user || !password) throw new Error('these tests need a server: run them with `npm run test:neo4j`')
  return { url, user, password, database: 'neo4j' }
}

/** The test server without data. Constraints and indexes stay: making them takes seconds, and they are made if missing. */
export async function openEmpty(): Promise<Engine> {
  const engine = openNeo4j(testServer())
  await engine.write(transaction => transaction.run('MATCH (n) DETACH DELETE n'))
  return engine
}
