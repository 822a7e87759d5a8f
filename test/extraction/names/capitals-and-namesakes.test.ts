import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createContext, extract } from '../../../src/extraction/extract.js'
import { toArticle } from '../../../src/input/to-article.js'
import { loadReference } from '../../../src/reference/load.js'

const context = createContext(loadReference())

/** Whom a text names, in order. */
function namedIn(text: string, published = '2025-05-14'): string[] {
  return extract(
    toArticle({ text, published, title: null, publisher: null, url: null, language: 'en' }),
    context
  ).entities.map(({ actor }) => actor)
}

describe('Brussels', () => {
  it('is the Union where nothing else of Belgium is named', () => {
    assert.ok(namedIn('Brussels threatened China with tariffs on cars.').includes('organization:european-union'))
  })
  it('is Belgium where that is named, and a mere place before a noun', () => {
    for (const text of [
      'Rwanda cut ties with Belgium on Monday. Brussels summoned the Rwandan ambassador.',
      'Brussels airport was closed to flights from China.'
    ])
      assert.ok(!namedIn(text).includes('organization:european-union'), text)
  })
})

describe('a state behind the name of a city', () => {
  const placeOf = (text: string): object | null | undefined => {
    const article = toArticle({
      text,
      published: '2025-05-14',
      title: null,
      publisher: null,
      url: null,
      language: 'en'
    })
    const told = extract(article, context).claims.find(c => c.kind === 'SUMMIT')?.facts
    return told?.kind === 'SUMMIT' ? told.place : undefined
  }
  it('is the country where its own capital stands before it, and the American state behind American cities', () => {
    assert.deepEqual(placeOf('Israel and Kuwait met in Tbilisi, Georgia.'), { city: 'Tbilisi', country: 'GE' })
    assert.deepEqual(placeOf('Israel and Kuwait met in Atlanta, Georgia.'), { city: 'Atlanta', country: 'US' })
  })
  it('says where the city lies, whatever namesake is known better', () => {
    for (const [place, city, country] of [
      ['Alexandria, Virginia', 'Alexandria', 'US'],
      ['Manchester, New Hampshire', 'Manchester', 'US'],
      ['Cambridge, Mass.,', 'Cambridge', 'US'],
      ['Moscow, Idaho', 'Moscow', 'US'],
      ['London, Ontario', 'London', 'CA'],
      ['Batumi, Georgia', 'Batumi', 'GE']
    ])
      assert.deepEqual(placeOf(`Israel and Kuwait met in ${place} on Tuesday.`), { city, country }, place)
  })
  it('is no state in a row of cities, and a city without one is the one known best', () => {
    assert.deepEqual(placeOf('Israel and Kuwait met in Manchester, New York and Rome last year.'), {
      city: 'Manchester',
      country: 'GB'
    })
    assert.deepEqual(placeOf('Israel and Kuwait met in Alexandria on Tuesday.'), { city: 'Alexandria', country: 'EG' })
  })
})

describe('names that several share', () => {
  it('are looked up by all of their words, one that stands twice among them', () => {
    const text = "Kuwait's Crown Prince Sabah Khaled Al-Hamad Al-Sabah received Jordan's prime minister on Tuesday."
    assert.ok(namedIn(text).includes('leader:sabah-al-khalid-al-sabah'))
  })
})
