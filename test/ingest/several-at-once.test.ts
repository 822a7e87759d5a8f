import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { severalAtOnce } from '../../src/ingest/several-at-once.js'

test('results stand in the order of the items, and no more than asked for are under way', async () => {
  let [underWay, most] = [0, 0]
  const waits = [9, 1, 5, 0, 7, 2, 3]
  const results = await severalAtOnce(waits, 3, async (wait, index) => {
    most = Math.max(most, ++underWay)
    await setTimeout(wait)
    underWay--
    return `${index}:${wait}`
  })
  assert.deepEqual(
    results,
    waits.map((wait, index) => `${index}:${wait}`)
  )
  assert.equal(most, 3)
  assert.deepEqual(await severalAtOnce([], 3, () => 1), [])
})

test('after a failure nothing further is begun', async () => {
  const begun: number[] = []
  const work = async (item: number): Promise<void> => {
    begun.push(item)
    await setTimeout(item === 2 ? 1 : 10)
    if (item === 2) throw new Error('no')
  }
  await assert.rejects(severalAtOnce([1, 2, 3, 4, 5, 6], 2, work), /^Error: no$/)
  assert.deepEqual(begun, [1, 2])
})
