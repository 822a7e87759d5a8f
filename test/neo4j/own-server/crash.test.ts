import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crashNeo4j } from '../../crash/neo4j.js'

test('client and server killed in the middle of whatever they do, the store is sound and can be finished', async () => {
  const { kills } = await crashNeo4j({ kills: 2, seed: 11 })
  assert.ok(kills > 0)
})
