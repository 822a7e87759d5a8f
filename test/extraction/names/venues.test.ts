import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createContext, extract } from '../../../src/extraction/extract.js'
import { toArticle } from '../../../src/input/to-article.js'
import { loadReference } from '../../../src/reference/load.js'

const context = createContext(loadReference())

const summits = (text: string) =>
  extract(
    toArticle({ text, published: '2024-05-15', title: null, publisher: null, url: null, language: 'en' }),
    context
  ).claims.flatMap(({ kind, facts, participants }) =>
    kind === 'SUMMIT' ? [{ facts, sides: participants.map(p => p.onBehalfOf ?? p.actor).sort() }] : []
  )

const placesOf = (text: string): unknown[] => summits(text).map(({ facts }) => 'place' in facts && facts.place)

describe('houses in which states meet', () => {
  it('tell the city they are in, with an article or without', () => {
    const cases = [
      ['King Abdullah II of Jordan met Cypriot President Nikos Christodoulides at Basman Palace.', 'Amman', 'JO'],
      [
        'Malawi President Lazarus Chakwera hosted Zambian President Hakainde Hichilema at the Kamuzu Palace.',
        'Lilongwe',
        'MW'
      ],
      [
        'Brazilian President Luiz Inacio Lula da Silva received Paraguayan President Santiago Pena at the Itamaraty Palace.',
        'Brasilia',
        'BR'
      ],
      ['Talks between Russia and Ukraine opened at the Dolmabahce palace on Tuesday.', 'Istanbul', 'TR']
    ] as const
    for (const [text, city, country] of cases) assert.deepEqual(placesOf(text), [{ city, country }], text)
  })

  it('are known however few live there, and before a larger namesake that is spelt otherwise', () => {
    for (const [city, country] of [
      ['Bali', 'ID'],
      ['Batumi', 'GE'],
      ['Dayton', 'US'],
      ['Mar del Plata', 'AR'],
      ['Palma', 'ES'],
      ['Potsdam', 'DE'],
      ['Siem Reap', 'KH']
    ] as const) {
      const text = `Emmanuel Macron met Olaf Scholz in ${city} on Monday.`
      assert.deepEqual(placesOf(text), [{ city, country }], text)
    }
  })

  it('are no town of a country named beside them that is spelt otherwise', () => {
    const text = 'French President Emmanuel Macron met Indian Prime Minister Narendra Modi in Bali on Monday.'
    assert.deepEqual(placesOf(text), [{ city: 'Bali', country: 'ID' }])
    const home = 'French President Emmanuel Macron met German Chancellor Olaf Scholz in Florence, Italy, on Monday.'
    assert.deepEqual(placesOf(home), [{ city: 'Florence', country: 'IT' }])
  })

  it('are in the capital where they are a guest house of the state, or a palace at which somebody receives', () => {
    const guest =
      'Chinese Foreign Minister Wang Yi held talks with French President Emmanuel Macron at the Diaoyutai State Guesthouse.'
    assert.deepEqual(placesOf(guest), [{ city: 'Beijing', country: 'CN' }])
    const palace =
      'Cambodian Prime Minister Hun Manet received French President Emmanuel Macron at the Peace Palace on Monday.'
    assert.deepEqual(placesOf(palace), [{ city: 'Phnom Penh', country: 'KH' }])
  })

  it('lie in a state or province that is named beside them, or are the seat of a body', () => {
    for (const [where, city, country] of [
      ['in Dayton, Ohio, with Olaf Scholz', 'Dayton', 'US'],
      ['in the Argentine province of Mendoza with Olaf Scholz', 'Mendoza', 'AR'],
      ['at the Organization of American States with Olaf Scholz', 'Washington', 'US']
    ] as const) {
      const text = `Emmanuel Macron held talks ${where} on Monday.`
      assert.deepEqual(placesOf(text), [{ city, country }], text)
    }
  })

  it('are the city of a dateline that is called as its state is, or the seat of the body named there', () => {
    assert.deepEqual(
      placesOf('VATICAN CITY — Pope Francis met with Iraqi Prime Minister Mohammed Shia al-Sudani on Friday.'),
      [{ city: 'Vatican City', country: 'VA' }]
    )
    assert.deepEqual(
      placesOf(
        'UNITED NATIONS, May 14 (AP): Pakistani Ambassador Munir Akram met Secretary-General Antonio Guterres on Monday.'
      ),
      [{ city: 'New York', country: 'US' }]
    )
  })

  it('are the city after which a meeting is called', () => {
    assert.deepEqual(placesOf('The Sochi meeting between Putin and Erdogan was held on Friday.'), [
      { city: 'Sochi', country: 'RU' }
    ])
    assert.deepEqual(placesOf("Friday's Geneva meeting between Sergei Lavrov and Antony Blinken produced nothing."), [
      { city: 'Geneva', country: 'CH' }
    ])
    assert.deepEqual(placesOf('Putin met Erdogan on Friday and praised the Potsdam museum.'), [null])
  })

  it('that people look at bring nobody together', () => {
    assert.deepEqual(summits('Tourists from Chile photographed Basman Palace and the Kamuzu Palace.'), [])
  })
})

describe('the Secretary-General by title alone', () => {
  const text = 'The Secretary-General met with Mohamed Ould Cheikh El Ghazouani, President of Mauritania.'

  it('is that of the United Nations where no other body is named before', () => {
    assert.deepEqual(
      summits(text).map(s => s.sides),
      [['country:MR', 'organization:united-nations']]
    )
  })

  it('is nobody where another body is', () => {
    assert.deepEqual(summits(`The Arab League and the African Union are at odds. ${text}`), [])
  })
})
