import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import { isMigrated, migrate } from '../../src/graph/migrate.js'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'
import { tinyReference } from '../contract/tiny-reference.js'
import { openUnmigrated, testServer } from './server.js'

async function dropAll(engine: Engine, kind: 'CONSTRAINT' | 'INDEX'): Promise<void> {
  const all = kind === 'INDEX' ? 'INDEXES' : 'CONSTRAINTS'
  const rows = await engine.read(transaction => transaction.run(`SHOW ${all} YIELD name, type RETURN name, type`))
  for (const { name, type } of rows)
    if (type !== 'LOOKUP') await engine.applySchema(`DROP ${kind} \`${String(name)}\` IF EXISTS`)
}

test('processes that start together on an empty server all find it ready in the end', async () => {
  const engine = await openUnmigrated()
  const all = [engine, openNeo4j(testServer()), openNeo4j(testServer()), openNeo4j(testServer())]
  try {
    await dropAll(engine, 'CONSTRAINT')
    await dropAll(engine, 'INDEX')
    await Promise.all(all.map(one => migrate(one, tinyReference())))
    for (const one of all) assert.ok(await isMigrated(one, tinyReference()))
    const [row] = await engine.read(transaction => transaction.run('MATCH (n:Country) RETURN count(n) AS n'))
    assert.equal(row?.n, tinyReference().countries.size)
  } finally {
    for (const one of all) await one.close()
  }
})
