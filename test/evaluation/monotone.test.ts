import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { logOddsFit } from '../../src/evaluation/articles/log-odds.js'
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
    const { mapped, 'the plain share': plain, 'as it stands': plainly } = crossFit([telling, telling])
    assert.deepEqual([mapped.square, mapped.error], [0, 0])
    assert.deepEqual([plain.square, plain.error], [0.25, 0])
    assert.ok(mapped.square < plainly.square && plainly.square < plain.square)
    assert.equal(plainly.error.toFixed(3), '0.150')
    assert.equal(
      missedBy([], () => 1),
      0
    )
    assert.match(monotoneLines([telling, telling]).at(-1) ?? '', /^the plain share +0\.2500 +0\.000$/)
  })
})

describe('the line over log-odds', () => {
  it('gives back confidence that is right as it stands', () => {
    const told = logOddsFit([...judged(0.75, 1, 1, 1, 0), ...judged(0.5, 1, 0)])
    for (const confidence of [0.5, 0.75]) assert.ok(Math.abs(told(confidence) - confidence) < 0.01)
  })

  it('lowers confidence that promises too much, and stays in order', () => {
    const told = logOddsFit([...judged(0.9, 1, 1, 1, 0, 0), ...judged(0.7, 1, 0, 0)])
    assert.ok(told(0.9) < 0.7 && told(0.7) < told(0.9))
    assert.ok(told(1) < 1)
  })

  it('holds where all were right, or there were none', () => {
    assert.ok(logOddsFit(judged(0.9, 1, 1, 1))(0.9) > 0.9)
    assert.equal(logOddsFit([])(0.6).toFixed(2), '0.60')
  })
})
