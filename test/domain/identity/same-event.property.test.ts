import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blockKeys, sameEvent } from '../../../src/domain/identity/same-event.js'
import { testimonyPair } from '../../arbitraries.js'

test('the verdict, its score and its reasons are the same whichever claim comes first', () => {
  fc.assert(
    fc.property(testimonyPair, ([a, b]) => {
      assert.deepEqual(sameEvent(a, b), sameEvent(b, a))
    }),
    { numRuns: 3000 }
  )
})

test('two claims of the same event always share a block', () => {
  let same = 0
  fc.assert(
    fc.property(testimonyPair, ([a, b]) => {
      if (a.article.id === b.article.id || sameEvent(a, b).verdict !== 'same') return
      same++
      const keys = new Set(blockKeys(a.claim, a.article))
      assert.ok(blockKeys(b.claim, b.article).some(key => keys.has(key)))
    }),
    { numRuns: 6000 }
  )
  assert.ok(same > 50, `only ${same} pairs put it to the test`)
})
