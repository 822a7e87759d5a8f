import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createContext, extract } from '../../src/extraction/extract.js'
import { toArticle } from '../../src/input/to-article.js'
import { loadReference } from '../../src/reference/load.js'

const context = createContext(loadReference())

/** Who of the reference data visits somebody in a text of that day. */
function visitorsIn(text: string, published: string): string[] {
  const { claims } = extract(toArticle({ text, published, title: '', publisher: '', url: '', language: 'en' }), context)
  return claims
    .filter(({ kind }) => kind === 'SUMMIT')
    .flatMap(({ participants }) => participants.map(({ actor }) => actor))
    .filter(actor => actor.startsWith('leader:'))
    .map(actor => actor.slice('leader:'.length))
}

describe('titles without a name', () => {
  const DAY = '2024-05-15'
  const told: readonly (readonly [string, string, string])[] = [
    ["Iran's president visited Islamabad.", DAY, 'ebrahim-raisi'],
    ['The president of Iran visited Islamabad.', DAY, 'ebrahim-raisi'],
    ["Iran's supreme leader visited Islamabad.", DAY, 'ali-khamenei'],
    ['The Saudi king visited Kuwait City.', DAY, 'salman-bin-abdulaziz-al-saud'],
    ['The president of the United States visited Tokyo.', DAY, 'joe-biden'],
    ["Germany's president visited Ankara.", DAY, 'frank-walter-steinmeier'],
    ['The German chancellor visited Ankara.', '2019-05-15', 'angela-merkel']
  ]
  for (const [text, day, leader] of told) {
    test(`${text} (${day}): ${leader}`, () => assert.deepEqual(visitorsIn(text, day), [leader]))
  }

  test('a president beside a supreme leader who has just been named is another', () => {
    const text =
      "Ayatollah Ali Khamenei, Iran's supreme leader, spoke on Monday. The Iranian president visited Islamabad."
    assert.deepEqual(visitorsIn(text, DAY), ['ebrahim-raisi'])
  })
})

describe('a name that is a month too', () => {
  const DAY = '2018-08-06'
  const named = (text: string): string[] =>
    extract(toArticle({ text, published: DAY, title: '', publisher: '', url: '', language: 'en' }), context)
      .entities.map(({ actor }) => actor)
      .filter(actor => actor.startsWith('leader:'))
  const months = [
    'Talks between Britain and France in May failed.',
    'The last visit of the emir to Kuwait was in May 2018.',
    'Britain and Ireland have not met since last May, and will meet on 1 May.'
  ]
  for (const text of months) test(`${text} nobody`, () => assert.deepEqual(named(text), []))

  for (const text of [
    'Britain and Ireland met, May said.',
    'Mrs May visited Dublin.',
    'Theresa May met the Taoiseach in May.'
  ])
    test(`${text} the prime minister`, () => assert.ok(named(text).includes('leader:theresa-may')))
})
