import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gapsBetween, streaksOf } from '../../src/domain/contacts.js'
import type { Contact } from '../../src/domain/contacts.js'

const on = (event: string, earliest: string, latest = earliest, count = 1): Contact => ({
  event,
  earliest,
  latest,
  count
})

const CHAIN = [
  on('d', '2024-03-10'),
  on('a', '2023-01-01'),
  on('b', '2023-01-21', '2023-01-21', 2),
  on('c', '2023-02-01', '2023-02-28'),
  on('year', '2023-01-01', '2023-12-31')
]

describe('gaps and streaks', () => {
  it('are none without contacts', () => {
    assert.deepEqual(gapsBetween([], 1, '2025-01-01'), [])
    assert.deepEqual(streaksOf([], 30), [])
  })

  it('gaps are the longest first, the one that lasts among them; a date as wide as a year closes none', () => {
    assert.deepEqual(gapsBetween(CHAIN, 30, '2024-12-31'), [
      { from: '2023-02-28', until: '2024-03-10', days: 376, before: 'c', after: 'd' },
      { from: '2024-03-10', until: null, days: 296, before: 'd', after: null }
    ])
    assert.deepEqual(
      gapsBetween(CHAIN, 20, '2024-03-20').map(({ days }) => days),
      [376, 20]
    )
  })

  it('streaks hold all that follows within so many days', () => {
    assert.deepEqual(streaksOf(CHAIN, 30), [
      { from: '2023-01-01', until: '2023-02-28', days: 58, count: 4, first: 'a', last: 'c' }
    ])
    assert.deepEqual(
      streaksOf(CHAIN, 15).map(({ from, until, count }) => [from, until, count]),
      [['2023-01-21', '2023-02-28', 3]]
    )
    assert.equal(streaksOf(CHAIN, 1_000)[0]?.count, 5)
  })

  it('a contact within a longer one opens no gap', () => {
    const talks = [on('long', '2024-01-01', '2024-01-31'), on('day', '2024-01-02'), on('next', '2024-02-05')]
    assert.deepEqual(gapsBetween(talks, 6, '2024-02-05'), [])
  })
})
