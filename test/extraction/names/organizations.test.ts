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
})
