import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../../src/graph/engine.js'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'
import { openEmpty, testServer } from './server.js'

const counted = async (engine: Engine): Promise<unknown> =>
  (await engine.glance('MATCH (n:Meta {id: $id}) RETURN n.told AS told', { id: 'glances' }))[0]?.told

const count = (engine: Engine, told: number): Promise<unknown> =>
  engine.write(transaction => transaction.run('MERGE (n:Meta {id: $id}) SET n.told = $told', { id: 'glances', told }))

test('what is asked over and over is what another process has just committed', async () => {
  const [reading, writing] = [openNeo4j(testServer()), await openEmpty()]
  for (let told = 0; told < 100; told++) {
    await count(writing, told)
    assert.deepEqual(await Promise.all([counted(reading), counted(reading)]), [told, told])
  }
  await sleep(700) // the transaction is over, and another one begins
  await count(writing, 100)
  assert.equal(await counted(reading), 100)
  await Promise.all([reading.close(), writing.close()])
})

test('indexes are made while others ask over and over', async () => {
  const [reading, making] = [openNeo4j(testServer()), await openEmpty()]
  let isMade = false
  const asking = (async () => {
    while (!isMade) await counted(reading)
  })()
  await making.applySchema('CREATE INDEX glanced IF NOT EXISTS FOR (n:Glanced) ON (n.at)')
  await making.applySchema('DROP INDEX glanced')
  isMade = true
  await asking
  await Promise.all([reading.close(), making.close()])
})

test('a statement that the server refuses is told, and what is asked next is answered', async () => {
  const engine = openNeo4j(testServer())
  await assert.rejects(engine.glance('MATCH (n RETURN n'), { code: 'INTERNAL' })
  assert.deepEqual(await engine.glance('RETURN 1 AS one'), [{ one: 1 }])
  await engine.close()
})
