import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordTable } from '../../src/domain/word-table.js'
import { askedOfWords, wordOf } from '../../src/extraction/word.js'

describe('words', () => {
  it('are one for all places where they are spelt alike', () => {
    assert.equal(wordOf('Gullport'), wordOf('Gullport'))
    assert.notEqual(wordOf('Gullport'), wordOf('gullport'))
  })

  it('keep accents in the text and lose them in what names are found by', () => {
    const word = wordOf('Erdoğan', 'Erdogan')
    assert.equal(word.text, 'Erdoğan')
    assert.equal(word.lower, 'erdogan')
    assert.equal(word.key, wordOf('Erdogan').key)
  })

  it('answer a question once, whether they were met before it was asked or after', () => {
    wordOf('ferry')
    let times = 0
    const floats = askedOfWords(({ lower }) => {
      times++
      return lower === 'ferry'
    })
    assert.equal(floats(wordOf('ferry')), true)
    assert.equal(floats(wordOf('bridge')), false)
    assert.equal(floats(wordOf('ferry')), true)
    assert.equal(times, 2)
  })

  it('know whose form they are', () => {
    assert.equal(wordOf('condemned').baseOfPast, 'condemn')
    assert.equal(wordOf('condemn').isBase, true)
    assert.equal(wordOf('lighthouse').isBase, false)
  })
})

describe('tables of words', () => {
  it('hold what was put in and nothing that objects have by nature', () => {
    const table = wordTable<number>({ two: 2 })
    assert.equal(table['two'], 2)
    assert.equal(table['constructor'], undefined)
    assert.equal(table['toString'], undefined)
  })
})
