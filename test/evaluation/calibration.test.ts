import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reliability, reliabilityTable } from '../../src/evaluation/articles/calibration.js'
import type { Scored } from '../../src/evaluation/articles/measure-sets.js'
import { runEvaluation } from '../../src/evaluation/run.js'

/** An article with one meeting a quote, of the confidences given, some of them wrong. */
function anArticle(confidences: Readonly<Record<string, readonly number[]>>, wrong: readonly string[]): Scored {
  const claims = Object.entries(confidences).flatMap(([quote, all]) =>
    all.map(confidence => ({ kind: 'SUMMIT', quote, confidence, attributedTo: null, participants: [] }))
  )
  const summits = Object.keys(confidences).map(quote => ({ quotes: [quote] }))
  return {
    report: { claims, summits, agreements: [], interactions: [] },
    score: { wrong: wrong.map(quote => ({ kind: 'meetings', what: '', quote })) }
  } as unknown as Scored
}

describe('the reliability table', () => {
  it('sets the surest claim of each event against what the gold says of it', () => {
    const articles = [
      anArticle({ 'One met.': [0.6, 0.85], 'Two met.': [0.87] }, ['Two met.']),
      anArticle({ 'Three met.': [0.7] }, [])
    ]
    assert.deepEqual(reliability(articles), [
      { from: 0.7, events: 1, right: 1, confidence: 0.7 },
      { from: 0.85, events: 2, right: 1, confidence: 0.86 }
    ])
  })

  it('says how far confidence is off, weighed by events', () => {
    const lines = reliabilityTable([
      { from: 0.7, events: 1, right: 1, confidence: 0.7 },
      { from: 0.85, events: 3, right: 3, confidence: 0.9 }
    ])
    assert.match(lines.at(-1) ?? '', /^4 events; expected calibration error 0\.150$/)
    assert.match(reliabilityTable([]).at(-1) ?? '', /^0 events; expected calibration error 0\.000$/)
  })

  it('passes over articles without answers', () => {
    assert.deepEqual(reliability([{ ...anArticle({ 'One met.': [0.9] }, []), score: null }]), [])
  })

  it('wants a folder', () => {
    const lines: string[] = []
    assert.equal(
      runEvaluation(['calibration'], line => lines.push(line)),
      2
    )
    assert.match(lines.join('\n'), /evaluate calibration DIR/)
  })
})
