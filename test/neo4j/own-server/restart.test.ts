import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isKnownError } from '../../../src/domain/errors.js'
import { openNeo4j } from '../../../src/graph/neo4j/engine.js'
import { startNeo4j } from '../../../src/graph/neo4j/server.js'

test('while the server is away its absence is said in our words, and when it is back the same engine goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-restart-'))
  const settings = { folder, password: 'restart-me', heapMb: 512, pageCacheMb: 64, shortLived: true }
  const first = await startNeo4j({ ...settings, port: 0 })
  const engine = openNeo4j({ ...first, database: 'neo4j', retryTimeMs: 1_000 })
  try {
    await engine.write(transaction => transaction.run('CREATE (n:Kept {id: $id})', { id: 'x' }))
    await first.stop()

    await assert.rejects(engine.ping(), (error: Error & { code?: string }) => {
      assert.ok(isKnownError(error))
      assert.equal(error.code, 'STORE_UNAVAILABLE')
      assert.doesNotMatch(error.message, /ECONNREFUSED|pool|routing|Neo4jError/i)
      return true
    })

    const second = await startNeo4j({ ...settings, port: Number(new URL(first.url).port) })
    try {
      const rows = await engine.read(transaction => transaction.run('MATCH (n:Kept) RETURN n.id AS id'))
      assert.deepEqual(rows, [{ id: 'x' }], 'what was committed before the server stopped is there')
    } finally {
      await second.stop()
    }
  } finally {
    await engine.close()
    await first.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a port in use and a short password are refused before anything is started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-refused-'))
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  try {
    await assert.rejects(startNeo4j({ folder, port: 0, password: 'short' }), { code: 'BAD_USER_INPUT' })
    const { port } = other.address() as AddressInfo
    await assert.rejects(startNeo4j({ folder, port, password: 'long-enough' }), { code: 'STORE_UNAVAILABLE' })
  } finally {
    other.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
