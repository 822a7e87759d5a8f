import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Batches } from '../../src/api/batches.js'
import type { ApiContext } from '../../src/api/context.js'
import type { Asked } from '../../src/api/loading.js'

const CONTEXT = {} as ApiContext

describe('batches', () => {
  it('ask a loader once for all parents of a turn, and nobody twice', async () => {
    const calls: (readonly Asked<object, object>[])[] = []
    const load = async (asked: readonly Asked<object, object>[]) => {
      calls.push(asked)
      return asked.map((_one, index) => `${calls.length}.${index}`)
    }
    const batches = new Batches()
    const [a, b] = [{ name: 'a' }, { name: 'a' }]
    const answers = [
      batches.of(load, a, {}, CONTEXT),
      batches.of(load, b, {}, CONTEXT),
      batches.of(load, a, {}, CONTEXT),
      batches.of(load, a, { first: 2 }, CONTEXT),
      batches.of(load, b, { first: 2 }, CONTEXT)
    ]
    assert.deepEqual(await Promise.all(answers), ['1.0', '1.1', '1.0', '1.2', '1.3'])
    assert.equal(calls.length, 1)
    const [, , third, fourth] = calls[0] ?? []
    assert.equal(third?.params, fourth?.params, 'the same arguments are the same object')
    assert.equal(batches.of(load, a, {}, CONTEXT), '1.0', 'what is known is given at once')
    const later = { name: 'c' }
    assert.equal(await batches.of(load, later, {}, CONTEXT), '2.0')
  })

  it('hand a failure to all who asked', async () => {
    const batches = new Batches()
    const load = async (): Promise<readonly unknown[]> => Promise.reject(new Error('away'))
    const answers = [{}, {}].map(parent => batches.of(load, parent, {}, CONTEXT))
    const settled = await Promise.allSettled(answers)
    assert.deepEqual(
      settled.map(one => one.status === 'rejected' && String(one.reason)),
      ['Error: away', 'Error: away']
    )
  })
})
