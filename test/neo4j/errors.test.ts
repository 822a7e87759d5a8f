import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'
import { testServer } from './server.js'

test('a wrong password is said, with the setting to correct', async () => {
  const engine = openNeo4j({ ...testServer(), password: 'not-the-password' })
  await assert.rejects(engine.ping(), { code: 'STORE_UNAUTHORIZED', status: 503 })
  await engine.close()
})

test('a database that does not exist is said', async () => {
  const engine = openNeo4j({ ...testServer(), database: 'elsewhere' })
  await assert.rejects(engine.ping(), { code: 'STORE_UNAVAILABLE', status: 503 })
  await engine.close()
})

test('an unreachable server is said, within the time allowed', async () => {
  const engine = openNeo4j({ ...testServer(), url: 'bolt://127.0.0.1:1', retryTimeMs: 500 })
  const start = Date.now()
  await assert.rejects(engine.ping(), { code: 'STORE_UNAVAILABLE', status: 503 })
  assert.ok(Date.now() - start < 10_000)
  await engine.close()
})

test('a statement that the server refuses is our mistake, and its words do not get out', async () => {
  const engine = openNeo4j(testServer())
  await assert.rejects(
    engine.read(transaction => transaction.run('MATCH (n RETURN n')),
    (error: { code: string; message: string }) => error.code === 'INTERNAL' && !/MATCH/.test(error.message)
  )
  await engine.close()
})

test('a transaction that takes too long is said, and is no mistake of ours', async () => {
  const engine = openNeo4j({ ...testServer(), transactionTimeoutMs: 200 })
  const endless =
    'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n'
  await assert.rejects(
    engine.write(transaction => transaction.run(endless)),
    { code: 'STORE_TIMEOUT', status: 503 }
  )
  await engine.close()
})

test('whole numbers are stored as integers and come back as numbers', async () => {
  const engine = openNeo4j(testServer())
  const [row] = await engine.read(transaction =>
    transaction.run('RETURN $whole AS whole, valueType($whole) AS type, $half AS half, [1, 2][0..$whole] AS cut', {
      whole: 1,
      half: 1.5
    })
  )
  assert.deepEqual(row, { whole: 1, type: 'INTEGER NOT NULL', half: 1.5, cut: [1] })
  await engine.close()
})
