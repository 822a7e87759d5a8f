import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { StoreUnavailableError } from '../../src/domain/errors.js'
import { gathered } from '../../src/graph/gather.js'

/** A reading that ends when it is let go, and remembers what went together. */
function slowly(): {
  read: (keys: readonly string[], manner: { upper: boolean }) => Promise<string[]>
  calls: (readonly string[])[]
  letGo: () => Promise<void>
} {
  const calls: (readonly string[])[] = []
  const held: (() => void)[] = []
  return {
    calls,
    read: async (keys, { upper }) => {
      calls.push(keys)
      await new Promise<void>(resolve => held.push(resolve))
      if (keys.includes('bad')) throw new Error('bad key')
      if (keys.includes('slow') && keys.length > 1) throw new StoreUnavailableError('late', { code: 'STORE_TIMEOUT' })
      if (keys.includes('away')) throw new StoreUnavailableError('the server does not answer')
      return keys.map(key => (upper ? key.toUpperCase() : key))
    },
    letGo: async () => {
      while (held.length > 0) {
        for (const go of held.splice(0)) go()
        for (let turn = 0; turn < 20; turn++) await Promise.resolve()
      }
    }
  }
}

const far = { isRemote: true }
const UPPER = { upper: true }

describe('readings joined on their way to a server', () => {
  test('two go by themselves, and what is asked meanwhile goes together', async () => {
    const { read, calls, letGo } = slowly()
    const joined = gathered(far, read)
    const answers = Promise.all([
      joined(['a'], UPPER),
      joined(['b'], UPPER),
      joined(['c', 'd'], UPPER),
      joined(['e'], UPPER),
      joined(['c'], UPPER)
    ])
    await letGo()
    assert.deepEqual(await answers, [['A'], ['B'], ['C', 'D'], ['E'], ['C']])
    assert.deepEqual(calls, [['a'], ['b'], ['c', 'd', 'e', 'c']])
  })

  test('what is asked in another manner does not', async () => {
    const { read, calls, letGo } = slowly()
    const joined = gathered(far, read)
    const manners = [true, false]
    const answers = Promise.all(
      manners.flatMap(upper => [joined(['a'], { upper }), joined(['b'], { upper }), joined(['c'], { upper })])
    )
    await letGo()
    assert.deepEqual((await answers).flat(), ['A', 'B', 'C', 'a', 'b', 'c'])
    assert.equal(calls.length, 6)
  })

  test('a failure is told to nobody but who asked for what failed', async () => {
    const { read, letGo } = slowly()
    const joined = gathered(far, read)
    const answers = Promise.allSettled(['a', 'b', 'c', 'bad', 'd'].map(key => joined([key], UPPER)))
    await letGo()
    const told = (await answers).map(answer => (answer.status === 'fulfilled' ? answer.value[0] : 'failed'))
    assert.deepEqual(told, ['A', 'B', 'C', 'failed', 'D'])
  })

  test('that the server is away is told to all who wait, without asking it again for each', async () => {
    const { read, calls, letGo } = slowly()
    const joined = gathered(far, read)
    const answers = Promise.allSettled(['a', 'b', 'c', 'away', 'd'].map(key => joined([key], UPPER)))
    await letGo()
    const told = (await answers).map(({ status }) => status)
    assert.deepEqual(told, ['fulfilled', 'fulfilled', 'rejected', 'rejected', 'rejected'])
    assert.deepEqual(calls, [['a'], ['b'], ['c', 'away', 'd']])
  })

  test('what took too long together is asked by itself', async () => {
    const { read, calls, letGo } = slowly()
    const joined = gathered(far, read)
    const answers = Promise.all(['a', 'b', 'c', 'slow'].map(key => joined([key], UPPER)))
    await letGo()
    assert.deepEqual((await answers).flat(), ['A', 'B', 'C', 'SLOW'])
    assert.deepEqual(calls, [['a'], ['b'], ['c', 'slow'], ['c'], ['slow']])
  })

  test('nobody waits long for readings that are slow', async () => {
    const { read, calls, letGo } = slowly()
    const joined = gathered(far, read)
    const answers = Promise.all(['a', 'b', 'c', 'd'].map(key => joined([key], UPPER)))
    while (calls.length < 3) await new Promise(resolve => setTimeout(resolve, 5))
    assert.deepEqual(calls, [['a'], ['b'], ['c', 'd']], 'though none of the first two has ended')
    await letGo()
    assert.deepEqual((await answers).flat(), ['A', 'B', 'C', 'D'])
  })

  test('as many as fill a statement do not wait for others', async () => {
    const { read, calls, letGo } = slowly()
    const joined = gathered(far, read)
    const many = Array.from({ length: 100 }, (_, index) => `k${index}`)
    const answers = Promise.all([joined(['a'], UPPER), joined(['b'], UPPER), joined(many, UPPER)])
    assert.deepEqual(
      calls.map(keys => keys.length),
      [1, 1, 100]
    )
    await letGo()
    assert.equal((await answers)[2].length, 100)
  })

  test('nothing is joined on an engine in this process, and nothing is read for nobody', async () => {
    const { read, calls, letGo } = slowly()
    const joined = gathered({ isRemote: false }, read)
    const answers = Promise.all(['a', 'b', 'c'].map(key => joined([key], UPPER)))
    assert.equal(calls.length, 3)
    await letGo()
    await answers
    assert.deepEqual(await gathered(far, read)([], UPPER), [])
    assert.equal(calls.length, 3)
  })
})
