import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createContext, extract } from '../../../src/extraction/extract.js'
import { toArticle } from '../../../src/input/to-article.js'
import { loadReference } from '../../../src/reference/load.js'

const context = createContext(loadReference())

/** The organisations that one sentence names. */
const named = (text: string): string[] =>
  extract(
    toArticle({ text, published: '2024-05-15', title: null, publisher: null, url: null, language: 'en' }),
    context
  )
    .entities.map(({ actor }) => actor)
    .filter(actor => actor.startsWith('organization:'))

describe('names of organisations', () => {
  it('may begin with a word that holds a hyphen', () => {
    assert.deepEqual(named('France criticised the Inter-American Development Bank on Monday.'), ['organization:idb'])
  })

  it('may begin with what looks like a short acronym', () => {
    assert.deepEqual(named('Mali left the G5 Sahel on Monday.'), ['organization:g5-sahel'])
  })

  it('tell the Serbs of Bosnia from those of Serbia', () => {
    assert.deepEqual(named('France criticised the Bosnian Serbs on Monday.'), ['organization:republika-srpska'])
  })

  it('of organs that news counts as their bloc mean the bloc', () => {
    assert.deepEqual(named('The AU Commission criticised Mali on Monday.'), ['organization:african-union'])
  })

  it('do not act in the charter that is called after them', () => {
    assert.deepEqual(named('France called it a breach of the Charter of the United Nations.'), [])
  })

  it('of houses of analysts count where they do something', () => {
    assert.deepEqual(named('"It is a bluff," said an analyst at the International Crisis Group in Mali.'), [])
    assert.deepEqual(named('The International Crisis Group urged Mali to free him.'), [
      'organization:international-crisis-group'
    ])
  })
})
