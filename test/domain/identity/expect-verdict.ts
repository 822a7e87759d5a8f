import assert from 'node:assert/strict'
import type { Testimony } from '../../../src/domain/identity/testimony.js'
import { blockKeys, sameEvent } from '../../../src/domain/identity/same-event.js'

/** That two reports are judged so, whichever comes first, and are found for each other where they are one. */
export function expectVerdict(verdict: string, a: Testimony, b: Testimony): void {
  const result = sameEvent(a, b)
  assert.equal(result.verdict, verdict, `${result.verdict} ${result.score}: ${result.reasons.join(', ')}`)
  assert.deepEqual(sameEvent(b, a), result, 'whichever comes first')
  if (verdict === 'same') {
    const keys = new Set(blockKeys(a.claim, a.article))
    assert.ok(
      blockKeys(b.claim, b.article).some(key => keys.has(key)),
      'they share a block'
    )
  }
}
