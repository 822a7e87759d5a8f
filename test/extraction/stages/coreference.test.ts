import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createContext, readDocument } from '../../../src/extraction/extract.js'
import { loadReference } from '../../../src/reference/load.js'
import { toArticle } from '../../../src/input/to-article.js'

const context = createContext(loadReference())

/** Who the descriptions of a text mean: the words and the country. */
function described(text: string): string[] {
  const article = toArticle({ text, published: '2024-03-01', title: null, publisher: null, url: null, language: 'en' })
  const { mentions } = readDocument(article, context)
  return mentions.flatMap(({ form, text: words, actors }) =>
    form === 'DESCRIPTION' ? [`${words} = ${actors.join(' ')}`] : []
  )
}

describe('countries described by their sort', () => {
  it('means the last country of that sort', () => {
    assert.deepEqual(described('Qatar wrote to France in May. Paris has not answered the Gulf state.'), [
      'the Gulf state = country:QA'
    ])
    assert.deepEqual(described('Senegal sold fish to Spain. Madrid then praised the West African nation.'), [
      'the West African nation = country:SN'
    ])
    assert.deepEqual(described('Fiji asked Australia for boats. Canberra gave the island nation three.'), [
      'the island nation = country:FJ'
    ])
    assert.deepEqual(described('Kosovo wrote to Peru on Monday. France has long recognised the new state.'), [
      'the new state = country:XK'
    ])
  })

  it('means nobody where two of that sort stand side by side, or none', () => {
    assert.deepEqual(described('Mali and Niger wrote to Spain. Madrid then praised the West African nation.'), [])
    assert.deepEqual(described('Peru wrote to Spain. Madrid has no quarrel with the Gulf state.'), [])
  })
})
