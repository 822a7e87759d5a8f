import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { crossFit, missedBy, monotoneFit, monotoneLines, shareAt } from '../../src/evaluation/articles/monotone.js'

const judged = (confidence: number, ...right: readonly (0 | 1)[]) =>
  right.map(one => ({ confidence, right: one === 1 }))

describe('the monotone map from confidence to the share of right ones', () => {
  it('keeps shares that rise, and takes together those that fall', () => {
    assert.deepEqual(monotoneFit([...judged(0.6, 0, 1), ...judged(0.8, 1, 1)]), [
      { from: 0.6, share: 0.5, events: 2 },
      { from: 0.8, share: 1, events: 2 }
    ])
    assert.deepEqual(monotoneFit([...judged(0.6, 1, 1), ...judged(0.8, 0, 1), ...judged(0.9, 1)]), [
      { from: 0.6, share: 0.75, events: 4 },
      { from: 0.9, share: 1, events: 1 }
    ])
  })

  it('is looked up by the last step that begins there or before', () => {
    const steps = monotoneFit([...judged(0.6, 0, 1), ...judged(0.8, 1, 1)])
    assert.deepEqual(
      [0.5, 0.6, 0.79, 0.9].map(confidence => shareAt(steps, confidence)),
      [0.5, 0.5, 0.5, 1]
    )
    assert.equal(shareAt([], 0.7), 0.7)
  })

  it('is put to the test on articles that it was not made from', () => {
    const telling = [...judged(0.2, 0, 0, 0), ...judged(0.9, 1, 1, 1)]
    const { mapped, plainShare, asItStands } = crossFit([telling, telling])
    assert.equal(mapped, 0)
    assert.equal(plainShare, 0.25)
    assert.ok(mapped < asItStands && asItStands < plainShare)
    assert.equal(
      missedBy([], () => 1),
      0
    )
    assert.match(monotoneLines([telling, telling]).at(-1) ?? '', /mapped 0\.0000, the plain share 0\.2500$/)
  })
})
