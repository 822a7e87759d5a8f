import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as chrono from 'chrono-node'
import edtf from 'edtf'
import type { DateMention } from '../../src/extraction/document.js'
import { parsePartialDate } from '../../src/domain/partial-date.js'
import { readDocument } from '../../src/extraction/extract.js'
import { inventedContext } from './invented-world.js'

const PUBLISHED = '2025-08-24'

function datesOf(text: string): readonly DateMention[] {
  const published = parsePartialDate(PUBLISHED, 'STATED')
  const article = { id: 'article:dates', title: null, text, url: null, publisher: null, published, language: 'en' }
  return readDocument({ ...article, story: { start: 0, end: text.length } }, inventedContext).dates
}

const STATED_DAYS = [
  'They met on 4 April 2016.',
  'They met on April 4, 2016.',
  'They met on Sept. 20, 2019.',
  'They met on the 3rd of March 1998.',
  'They met on Friday, August 15, 2025.',
  'They met on 31 December 1999.',
  'They met on 2017-11-06.'
]

const ALL_SORTS = [
  ...STATED_DAYS,
  'They met on Friday.',
  'They will meet in late October.',
  'They met in June.',
  'They met in 2015.',
  'They met on 5-6 April 2016.',
  'They met 17 years ago.',
  'They met last week.',
  'They will meet in the third quarter of 2026.',
  'They met in early 2024.',
  'They met in the summer of 2019.',
  'They met from 24 to 26 July 2023.'
]

describe('dates, watched by libraries', () => {
  for (const text of STATED_DAYS) {
    it(`chrono-node reads the same day in: ${text}`, () => {
      const [ours, ...others] = datesOf(text)
      assert.ok(ours && others.length === 0, `one date in ${text}`)
      const theirs = chrono.en.parse(text, { instant: new Date(`${PUBLISHED}T12:00:00Z`), timezone: 0 })[0]?.start
      assert.ok(theirs !== undefined && theirs.isCertain('day'))
      const two = (n: number | null | undefined): string => String(n).padStart(2, '0')
      assert.equal(ours.date.edtf, `${theirs.get('year')}-${two(theirs.get('month'))}-${two(theirs.get('day'))}`)
    })
  }

  for (const text of ALL_SORTS) {
    it(`edtf finds the same first and last day in: ${text}`, () => {
      const dates = datesOf(text)
      assert.ok(dates.length > 0, `a date in ${text}`)
      for (const { date } of dates) {
        const parsed = edtf(date.edtf)
        assert.equal(new Date(parsed.min).toISOString().slice(0, 10), date.earliest, date.edtf)
        assert.equal(new Date(parsed.max).toISOString().slice(0, 10), date.latest, date.edtf)
      }
    })
  }
})
