import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crashEmbedded } from './embedded.js'

test('killed in the middle of whatever it does, a store opens, is sound, and can be finished', async () => {
  const { kills, byPart } = await crashEmbedded({ kills: 4, seed: 11 })
  assert.equal(kills, 4)
  assert.ok(Object.keys(byPart).length > 1, JSON.stringify(byPart))
})
