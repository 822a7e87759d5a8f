import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Article } from '../../src/domain/claim.js'
import { parsePartialDate } from '../../src/domain/partial-date.js'
import type { ExtractionContext } from '../../src/extraction/document.js'
import { createContext, extract } from '../../src/extraction/extract.js'
import { toArticle } from '../../src/input/to-article.js'
import { loadReference } from '../../src/reference/load.js'
import { readSamples } from '../../src/samples.js'
import { inventedContext } from './invented-world.js'

/** Day, place and people of each summit of an article. */
function summitsOf(article: Article, context: ExtractionContext): string[] {
  const byEvent = new Map<string, string>()
  for (const { event, facts, date, participants } of extract(article, context).claims) {
    if (facts.kind !== 'SUMMIT') continue
    const who = participants.map(({ actor }) => actor.replace(/^\w+:/, '')).join(' ')
    byEvent.set(event, `${date?.edtf ?? '-'}, ${facts.place?.city ?? facts.place?.country ?? '-'}: ${who}`)
  }
  return [...byEvent.values()].sort()
}

const told = (text: string): string[] =>
  summitsOf(
    {
      id: 'article:one-summit',
      title: null,
      text,
      url: null,
      publisher: null,
      published: parsePartialDate('2025-08-23', 'STATED'),
      language: 'en',
      story: { start: 0, end: text.length }
    },
    inventedContext
  )

const HOST = 'President Ilse Varga-Morn of Valdoria'
const ONE = 'Prime Minister Tobin Ashgrove of Merrowland'
const OTHER = 'President Abdel al-Quorin of Tamaris'
const TWO = `${OTHER} and ${ONE}`

describe('who is received for a summit', () => {
  for (const text of [
    `${HOST} hosted ${TWO} in Sorrel on Friday for an Inner Sea Union summit.`,
    `${HOST} welcomed ${TWO} to the Amber Palace in Sorrel on Friday for the first Inner Sea Union summit.`,
    `${HOST} received ${TWO} at an Inner Sea Union summit in Sorrel on Friday.`,
    `${HOST} entertained ${TWO} in Sorrel on Friday for Inner Sea Union talks.`,
    `${TWO} were received by ${HOST} in Sorrel on Friday for an Inner Sea Union summit.`
  ])
    it(`is at that one: ${text}`, () => {
      assert.deepEqual(told(text), [
        '2025-08-22, Sorrel: abdel-al-quorin ilse-varga-morn tobin-ashgrove inner-sea-union'
      ])
    })

  it('meets those whom it is with', () => {
    assert.deepEqual(told(`${HOST} hosted ${ONE} in Sorrel on Friday for a summit with ${OTHER}.`), [
      '2025-08-22, Sorrel: abdel-al-quorin ilse-varga-morn tobin-ashgrove'
    ])
  })

  for (const [text, another] of [
    [
      `${HOST} hosted ${ONE} for talks in Sorrel on Friday and will attend the Inner Sea Union summit in Isby on Sunday.`,
      '2025-08-24, Isby: QN ilse-varga-morn inner-sea-union'
    ],
    [
      `${HOST} received ${ONE} in Sorrel on Friday after the Inner Sea Union summit in Isby on Tuesday.`,
      '2025-08-19, Isby: QN inner-sea-union'
    ],
    [
      `${HOST} hosted ${ONE} in Sorrel on Friday and met ${OTHER} in Oum on Thursday for talks.`,
      '2025-08-21, Oum: abdel-al-quorin ilse-varga-morn'
    ],
    // one guest received at a gathering may have been received beside it
    [
      `${HOST} received ${ONE} at the Inner Sea Union summit in Sorrel on Friday.`,
      '2025-08-22, Sorrel: ilse-varga-morn inner-sea-union'
    ]
  ] as const)
    it(`is not at another: ${text}`, () => {
      assert.deepEqual(told(text), ['2025-08-22, Sorrel: ilse-varga-morn tobin-ashgrove', another].sort())
    })
})

describe('the samples', () => {
  it('yield no two summits of one day, place and company', async () => {
    const context = createContext(loadReference())
    const twice = (await readSamples('2026-12-31')).flatMap(sample => {
      const summits = summitsOf(toArticle(sample), context)
      return summits.filter((summit, at) => summits.indexOf(summit) !== at).map(summit => `${sample.title}: ${summit}`)
    })
    assert.deepEqual(twice, [])
  })
})
