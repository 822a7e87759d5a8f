import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { remembering, sharedReadings } from '../../src/graph/remember.js'

/** A store of which one can tell what was asked, and in which one can write. */
function aStore(): {
  engine: { isRemote: boolean; ownWrites: () => number }
  calls: (readonly string[])[]
  read: (keys: readonly string[], manner?: { upper: boolean }) => Promise<string[]>
  write: () => void
  meanwhile: (() => void) | null
} {
  const calls: (readonly string[])[] = []
  let writes = 0
  const store: ReturnType<typeof aStore> = {
    engine: { isRemote: false, ownWrites: () => writes },
    calls,
    write: () => void writes++,
    meanwhile: null,
    read: async (keys, manner) => {
      calls.push(keys)
      const at = writes
      await Promise.resolve()
      store.meanwhile?.()
      return keys.map(key => `${manner?.upper === true ? key.toUpperCase() : key}${at}`)
    }
  }
  return store
}
const light = (): number => 1

describe('readings of a store in this process', () => {
  test('are kept until something is written, key by key', async () => {
    const { engine, calls, read, write } = aStore()
    const kept = sharedReadings(engine)(read, light)
    assert.deepEqual(await kept(['a', 'b']), ['a0', 'b0'])
    assert.deepEqual(await kept(['b', 'c', 'a']), ['b0', 'c0', 'a0'])
    assert.deepEqual(calls, [['a', 'b'], ['c']])
    write()
    assert.deepEqual(await kept(['a', 'c']), ['a1', 'c1'])
    assert.deepEqual(calls.at(-1), ['a', 'c'])
  })

  test('are told apart by manner and by reading', async () => {
    const { engine, read } = aStore()
    const share = sharedReadings(engine)
    const [kept, other] = [share(read, light), share(async (keys: readonly string[]) => keys.map(() => 'other'), light)]
    assert.deepEqual(await kept(['a'], { upper: true }), ['A0'])
    assert.deepEqual(await kept(['a'], { upper: false }), ['a0'])
    assert.deepEqual(await other(['a']), ['other'])
    assert.deepEqual(await kept(['a'], { upper: true }), ['A0'])
  })

  test('that a write came into are given and not kept', async () => {
    const store = aStore()
    const kept = sharedReadings(store.engine)(store.read, light)
    store.meanwhile = store.write
    assert.deepEqual(await kept(['a']), ['a0'])
    store.meanwhile = null
    assert.deepEqual(await kept(['a']), ['a1'])
  })

  test('take no more memory than they may', async () => {
    const { engine, calls, read } = aStore()
    const kept = remembering(engine, 10)(read, () => 4)
    for (const key of ['a', 'b', 'c']) await kept([key])
    await kept(['c', 'b', 'a'])
    assert.deepEqual(calls, [['a'], ['b'], ['c'], ['a']])
  })

  test('that fail are asked anew', async () => {
    const { engine } = aStore()
    let calls = 0
    const kept = remembering(engine)(async () => {
      if (calls++ === 0) throw new Error('no')
      return ['yes']
    }, light)
    await assert.rejects(kept(['a']), /no/)
    assert.deepEqual(await kept(['a']), ['yes'])
  })

  test('of one that others write into are not kept', async () => {
    const { calls, read } = aStore()
    const shared = sharedReadings({ isRemote: true, ownWrites: () => null })(read, light)
    for (let round = 0; round < 2; round++) await shared(['a'], { upper: false })
    assert.equal(calls.length, 2)
  })
})
