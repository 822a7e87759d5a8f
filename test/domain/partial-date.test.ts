import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInterval, dayNumber, dayOf, parsePartialDate } from '../../src/domain/partial-date.js'

const read = (edtf: string) => {
  const date = parsePartialDate(edtf, 'STATED')
  return date && `${date.edtf} ${date.earliest ?? '..'} ${date.latest ?? '..'} ${date.precision}`
}

test('days, months, years and intervals are read with their first and last day', () => {
  assert.equal(read('2024-02-29'), '2024-02-29 2024-02-29 2024-02-29 DAY')
  assert.equal(read('2024-02'), '2024-02 2024-02-01 2024-02-29 MONTH')
  assert.equal(read('2024'), '2024 2024-01-01 2024-12-31 YEAR')
  assert.equal(read('2025-10-21/2025-10-31'), '2025-10-21/2025-10-31 2025-10-21 2025-10-31 INTERVAL')
  assert.equal(read('2025-10/..'), '2025-10/.. 2025-10-01 .. INTERVAL')
  assert.equal(read('../2025-10'), '../2025-10 .. 2025-10-31 INTERVAL')
})

test('an interval of one day is that day', () => {
  assert.equal(read('2025-10-21/2025-10-21'), '2025-10-21 2025-10-21 2025-10-21 DAY')
  assert.equal(dayInterval('2025-01-02', '2025-01-02', 'IMPLIED')?.precision, 'DAY')
  assert.equal(dayInterval(null, '2025-01-02', 'IMPLIED')?.edtf, '../2025-01-02')
})

test('what is no calendar date is refused', () => {
  for (const wrong of [
    '2025-02-30',
    '2025-13',
    '25',
    '2025-1-1',
    '../..',
    '2025-10-31/2025-10-21',
    '2025/',
    '',
    '2025-10-01/2025-10-02/2025-10-03'
  ]) {
    assert.equal(parsePartialDate(wrong, 'STATED'), null, wrong)
  }
})

test('days count up one by one through the ends of months and years', () => {
  assert.equal(dayOf((dayNumber('2024-12-31') ?? 0) + 1), '2025-01-01')
  assert.equal((dayNumber('2024-03-01') ?? 0) - (dayNumber('2024-02-28') ?? 0), 2)
  assert.equal(dayNumber('2023-02-29'), null)
})
