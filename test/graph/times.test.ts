import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayNumber, dayOf } from '../../src/domain/partial-date.js'
import { knownOwners, timesBetween } from '../../src/graph/model/times.js'
import { randomNumbers } from '../../scripts/random-numbers.js'

test('a stretch of days is told by its whole years and the months of the others', () => {
  assert.deepEqual(timesBetween('2021-11-30', '2023-02-04'), ['2021-11', '2021-12', '2022', '2023-01', '2023-02'])
  assert.deepEqual(timesBetween('2021-01-01', '2022-01-01'), ['2021'])
  assert.deepEqual(timesBetween('2021-01-02', '2021-02-01'), ['2021-01'])
})

test('each day of any stretch is in exactly one of the times that are looked up for it', () => {
  const random = randomNumbers(7)
  const start = dayNumber('1999-12-30') ?? assert.fail()
  for (let round = 0; round < 200; round++) {
    const from = start + Math.floor(random() * 900)
    const length = 1 + Math.floor(random() * 1_200)
    const times = new Set(timesBetween(dayOf(from), dayOf(from + length)))
    for (const day of [from, from + Math.floor(random() * length), from + length - 1]) {
      const [, ...looked] = knownOwners('all', dayOf(day))
      assert.equal(looked.filter(one => times.has(one.slice('all@'.length))).length, 1, `${dayOf(from)} ${dayOf(day)}`)
    }
  }
})
