import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Refreshed } from '../../../src/domain/refreshed.js'
import { editDistance, likeness } from '../../../src/domain/spelling/likeness.js'
import { Vocabulary } from '../../../src/domain/spelling/vocabulary.js'

describe('likeness of words', () => {
  const alike: readonly (readonly [typed: string, word: string])[] = [
    ['macaron', 'macron'],
    ['zelenski', 'zelenskyy'],
    ['zelensky', 'zelenskiy'],
    ['myeong', 'myung'],
    ['poutine', 'putin'],
    ['jinpin', 'jinping'],
    ['erdgoan', 'erdogan'],
    ['summ', 'summit']
  ]
  for (const [typed, word] of alike) {
    it(`takes ${typed} for ${word}, and not as sure as the word itself`, () => {
      const like = likeness(typed, word)
      assert.ok(like > 0 && like < 1)
    })
  }

  const unlike: readonly (readonly [typed: string, word: string])[] = [
    ['xi', 'yi'],
    ['lee', 'lea'],
    ['trump', 'tramp2'],
    ['2025', '2026'],
    ['merkel', 'macron'],
    ['japan', 'sudan']
  ]
  for (const [typed, word] of unlike)
    it(`does not take ${typed} for ${word}`, () => assert.equal(likeness(typed, word), 0))

  it('counts letters put in, left out, changed and swapped', () => {
    assert.equal(editDistance('abcd', 'abdc', 2), 1)
    assert.equal(editDistance('abcd', 'bcd', 2), 1)
    assert.equal(editDistance('abcd', 'abxd', 2), 1)
    assert.equal(editDistance('abcd', 'dcba', 1), 2)
  })
})

describe('a vocabulary', () => {
  const vocabulary = new Vocabulary()
  for (const [word, weight] of [
    ['macron', 9],
    ['macedon', 2],
    ['mace', 1],
    ['merkel', 3]
  ] as const)
    vocabulary.add(word, weight)

  it('finds what begins so, the heaviest first', () => {
    assert.deepEqual(vocabulary.begins('mac', 2), ['macron', 'macedon'])
    assert.deepEqual(vocabulary.begins('x', 2), [])
  })

  it('finds what is spelt alike, and not the word itself', () => {
    assert.deepEqual(vocabulary.similar('macaron', 5), ['macron'])
    assert.deepEqual(vocabulary.similar('merkel', 5), [])
  })
})

describe('a value that is loaded anew', () => {
  it('shows every change of a small one, however long loading takes, and asks only once at a time', async () => {
    let [source, loads] = [1, 0]
    const value = new Refreshed(
      async () => {
        loads++
        const seen = source
        await new Promise(resolve => setTimeout(resolve, 40))
        return seen
      },
      () => true
    )
    assert.deepEqual(await Promise.all([value.get(), value.get()]), [1, 1])
    assert.equal(loads, 1)
    source = 2
    assert.equal(await value.get(), 1)
    value.touch()
    assert.equal(await value.get(), 2)
  })

  it('serves the old value while a large one is loaded', async () => {
    let [source, loads] = [1, 0]
    const finished: (() => void)[] = []
    const value = new Refreshed(
      async () => {
        const seen = source
        if (loads++ > 0) await new Promise<void>(resolve => finished.push(resolve))
        return seen
      },
      () => false
    )
    assert.equal(await value.get(), 1)
    source = 2
    value.touch()
    while (finished.length === 0) {
      assert.equal(await value.get(), 1)
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    assert.equal(await value.get(), 1, 'while it is loaded')
    finished[0]?.()
    await new Promise(resolve => setImmediate(resolve))
    assert.equal(await value.get(), 2)
  })

  it('tries again after a failure', async () => {
    let fails = true
    const value = new Refreshed(
      () => (fails ? Promise.reject(new Error('away')) : Promise.resolve(1)),
      () => true
    )
    await assert.rejects(value.get(), /away/)
    fails = false
    assert.equal(await value.get(), 1)
  })
})
