import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Mention } from '../../../src/extraction/document.js'
import { createContext, readDocument } from '../../../src/extraction/extract.js'
import { loadReference } from '../../../src/reference/load.js'
import { articleOf } from '../../../src/evaluation/articles/extract-folder.js'

const context = createContext(loadReference())

/** The leaders whom a text names, with the form in which it does. */
const leadersIn = (text: string, published: string): string[] =>
  readDocument(articleOf(text, { published }), context)
    .mentions.filter((m: Mention) => m.kind === 'LEADER')
    .map(m => `${m.text} ${m.form} ${m.actors.join()}`)

describe('a minister whom a text names without his office', () => {
  it('is known by the full name while he holds it, where the country is named too', () => {
    const found = leadersIn(
      'Scott Bessent flew to Geneva on Monday, and the United States sent nobody else.',
      '2025-05-12'
    )
    assert.ok(found.includes('Scott Bessent NAME leader:scott-bessent'), found.join('; '))
  })

  it('is somebody else years before, and where his country is not named', () => {
    assert.deepEqual(leadersIn('Scott Bessent flew to Geneva on Monday, the United States said.', '2009-05-12'), [])
    assert.deepEqual(leadersIn('Scott Bessent flew to Geneva on Monday for a chess match.', '2025-05-12'), [])
  })

  it('may be called by a pronoun without being one', () => {
    const found = leadersIn(
      'China sent He Lifeng to Geneva. The envoy told Scott Bessent that He Lifeng had come.',
      '2025-05-12'
    )
    assert.ok(!found.some(m => m.startsWith('He PRONOUN')), found.join('; '))
    assert.equal(found.filter(m => m === 'He Lifeng NAME leader:he-lifeng').length, 2)
  })
})

describe('who led a country until some years ago', () => {
  /** Whose government "the Obama administration" is. */
  const governmentIn = (where: string, published: string): string[] => {
    const text = `The Obama administration agreed to it, the minister said, of ${where}.`
    return readDocument(articleOf(text, { published }), context)
      .mentions.filter(m => m.text === 'Obama')
      .flatMap(m => m.actors)
  }

  it('is whom a government is called by, and no namesake abroad', () => {
    assert.deepEqual(governmentIn('the United States', '2017-02-02'), ['country:US'])
    assert.deepEqual(governmentIn('the United States', '2020-02-02'), ['country:US'])
  })

  it('gives way to a head of today where it is his country that is named', () => {
    assert.deepEqual(governmentIn('Equatorial Guinea', '2017-02-02'), ['country:GQ'])
  })

  it('is not meant by a family name alone where his country is not named, but for who leads one today', () => {
    assert.deepEqual(governmentIn('Norway', '2025-02-02'), [])
    assert.deepEqual(governmentIn('Norway', '2013-02-02'), ['country:US'])
  })
})

describe('somebody with two family names', () => {
  const colombian = 'leader:juan-manuel-santos-calderon'

  it('is called by the first of them alone', () => {
    const found = leadersIn('Colombian President Santos opened a port in Santa Marta.', '2010-08-11')
    assert.deepEqual(found, [`Santos SURNAME ${colombian}`])
  })

  it('goes before a namesake abroad where the text speaks of the own country', () => {
    const found = leadersIn('Colombia and Venezuela talk again. A guest flies in to see Mr Santos.', '2010-08-11')
    assert.deepEqual(found, [`Santos SURNAME ${colombian}`])
  })

  it('is not called by a given name, nor by the first family name where the own one is the last', () => {
    assert.deepEqual(
      leadersIn('President Manuel spoke in Colombia.', '2012-08-11').filter(m => m.includes(colombian)),
      []
    )
    assert.deepEqual(
      leadersIn('German Chancellor Dorothea spoke in Berlin.', '2012-08-11').filter(m => m.includes('angela-merkel')),
      []
    )
  })
})
