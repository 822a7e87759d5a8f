import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../../../src/domain/claim.js'
import { calibrated, ODDS } from '../../../src/domain/resolution/calibration.js'
import { confidenceOf } from '../../../src/domain/resolution/confidence.js'
import { sourceAlone } from '../../../src/domain/resolution/context.js'
import type { ClaimRecord } from '../../../src/domain/resolution/context.js'
import { aSummit } from '../../builders.js'

/** A claim that some voice makes, and how sure its rule is. */
function told(voice: string, confidence: number, changes: Partial<Claim> = {}): ClaimRecord {
  const { claim, article } = aSummit({ date: '2025-08-23', text: `They met. ${voice}.` })
  return {
    claim: { ...claim, confidence, ...changes },
    source: { ...sourceAlone(article), publisher: voice, voice },
    knownAt: '2025-08-24',
    retractedOn: null
  }
}

const sure = (...records: ClaimRecord[]): number => confidenceOf(records, []).confidence

test('re-scaling keeps the order of what rules promise, and neither impossible nor certain becomes anything else', () => {
  const promises = Array.from({ length: 101 }, (_, index) => index / 100)
  const scaled = promises.map(one => calibrated(one))
  assert.deepEqual(
    [...scaled].sort((a, b) => a - b),
    scaled
  )
  assert.deepEqual([scaled[0], scaled.at(-1)], [0, 1])
  const odds = (share: number): number => share / (1 - share)
  assert.ok(Math.abs(odds(calibrated(0.8)) / odds(0.8) - ODDS) < 1e-9)
})

test('one voice is worth its surest claim, is never certain, and counts less the less one can hold on to who says so', () => {
  assert.equal(sure(told('gazette', 0.6), told('gazette', 0.85)), sure(told('gazette', 0.85)))
  assert.equal(sure(told('gazette', 1)), 0.95)
  const byWhom = ['country:XC', 'country:XA', 'an aide'].map(attributedTo =>
    sure(told('gazette', 0.8, { attributedTo }))
  )
  const all = [sure(told('gazette', 0.8)), ...byWhom]
  assert.deepEqual(
    [...new Set(all)].sort((a, b) => b - a),
    all
  )
})

test('independent voices add up as chances of which each is what one voice alone is told to be', () => {
  const one = sure(told('gazette', 0.65))
  const two = sure(told('gazette', 0.65), told('herald', 0.65))
  assert.ok(Math.abs(two - (1 - (1 - one) ** 2)) < 0.01)
  assert.ok(two > one && two <= 0.99)
})

test('the reasons say in words that what rules promise is re-scaled, and by how much', () => {
  const { confidenceReasons } = confidenceOf([told('gazette', 0.8)], [])
  assert.deepEqual(
    confidenceReasons.filter(one => one.includes(`${ODDS.toFixed(1)} times`)),
    ['measured on labelled articles: the odds that the rules give for each voice count 2.0 times']
  )
})

test('the reasons say how surely the surest claim was read, and whose voices they are where that matters', () => {
  const reasons = (...records: ClaimRecord[]): readonly string[] => confidenceOf(records, []).confidenceReasons
  const by = (voice: string, attributedTo: string): ClaimRecord => told(voice, 0.65, { attributedTo })
  const read = (confidence: string): string => `the surest claim was read with a confidence of ${confidence}`
  const own = told('gazette', 0.65)
  assert.deepEqual(reasons(own, told('gazette', 0.85)).slice(0, -1), ['one independent voice', read('0.85')])
  const alone = (who: string): string | undefined => reasons(by('gazette', who))[2]
  assert.equal(alone('country:XC'), 'said only by third parties that are named')
  assert.equal(alone('country:XA'), 'said only by those who took part')
  assert.equal(alone('an aide'), 'said only by sources without a name')
  const mixed = [own, by('herald', 'country:XA'), by('courier', 'an aide'), by('post', 'an aide')]
  const voices = 'voices: 1 article itself, 1 quoting who took part, 2 quoting a source without a name'
  assert.equal(reasons(...mixed)[2], voices)
  assert.deepEqual(reasons(...mixed.reverse()), reasons(...mixed))
  assert.equal(reasons(told('gazette', 1)).at(-1), 'no voice counts more than 0.95')
})
