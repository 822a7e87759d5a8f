import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Article } from '../../src/domain/claim.js'
import { parsePartialDate } from '../../src/domain/partial-date.js'
import { canonicalText } from '../../src/domain/text.js'
import { readDocument } from '../../src/extraction/extract.js'
import { inventedContext } from './invented-world.js'

/** Words that set rules off, strung together in ways no writer would. */
const pieces = [
  'President',
  'Ilse Varga-Morn',
  'the two leaders',
  'Valdoria',
  "Valdoria's",
  'Merrowish',
  'foreign minister',
  ',',
  'of',
  'and',
  'in',
  'Sorrel',
  'met',
  'on Friday',
  'June 5-6',
  '2015',
  'last week',
  'former',
  'Inner Sea Union',
  '(ISU)',
  'agreed',
  'will',
  'He',
  'who leads',
  '“',
  '”',
  '"',
  '.',
  '\n',
  '—',
  'U.S.',
  'Mr.',
  'al-Quorin',
  'signed a treaty',
  'said',
  'Jordan',
  'ambassador to',
  'Erdoğan',
  '😀',
  '’s',
  '-',
  'the bloc',
  '   ',
  'they',
  'to',
  'not',
  'never',
  'illegally',
  'quickly',
  'have been',
  'was',
  'threatened to',
  'imposed sanctions on',
  'by',
  'that',
  'after',
  'if',
  'as well as',
  'from',
  'exert',
  'grounded',
  'troops',
  'talks between',
  ';',
  '(',
  ')',
  ':',
  '1,000',
  'its',
  'which',
  'is to',
  'due'
]

function articleOf(text: string, published: string | null): Article {
  return {
    id: 'article:fuzz',
    title: null,
    text,
    url: null,
    publisher: null,
    published: published === null ? null : parsePartialDate(published, 'STATED'),
    language: 'en',
    story: { start: 0, end: text.length }
  }
}

function check(raw: string, published: string | null): void {
  const text = canonicalText(raw)
  const document = readDocument(articleOf(text, published), inventedContext)
  for (const { start, end, text: words } of document.tokens) assert.equal(text.slice(start, end), words)
  for (const { start, end, text: words } of document.sentences) assert.equal(text.slice(start, end), words)
  for (const { start, end, text: words } of document.dates) assert.equal(text.slice(start, end), words)
  for (const mention of document.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text)
  for (const { start, end, quote } of document.claims) {
    assert.equal(text.slice(start, end), quote)
    assert.ok(quote.length > 0)
  }
  const again = readDocument(articleOf(text, published), inventedContext)
  assert.equal(JSON.stringify(again), JSON.stringify(document))
}

const published = fc.constantFrom(null, '2025-08-24', '2021-12', '2019')

describe('extraction of anything', () => {
  it('reads any string without throwing, with exact offsets, twice alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), published, (text, day) => check(text, day)),
      { numRuns: 150, seed: 7 }
    )
  })

  it('reads a verb that breaks off after “to”, an adverb and a quotation mark', () => {
    for (const text of [
      'Valdoria meant to illegally “grounded”',
      'Valdoria wants to never “',
      'to quickly ” quickly “ go'
    ]) {
      assert.doesNotThrow(() => readDocument(articleOf(text, null), inventedContext))
    }
  })

  it('reads any string of the words that its rules look for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), published, (words, day) =>
        check(words.join(' '), day)
      ),
      { numRuns: 250, seed: 11 }
    )
  })
})
