import { monthOf } from './calendar.js'
import { MONTHS, NUMBERS } from '../lexicon/calendar.js'
import type { Reading } from './read.js'

/** A day of a month, as written: "5", "5th". */
export const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/
/** A year, as written. */
export const YEAR = /^(?:1[89]|20|21)\d\d$/

export const lower = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''
export const textAt = (reading: Reading, at: number): string => reading.tokens[at]?.text ?? ''

/** The number of the month that a token names; null where it names none. */
export function monthAt(reading: Reading, at: number): number | null {
  const token = reading.tokens[at]
  if (!token || !/^\p{Lu}/u.test(token.text)) return null
  return MONTHS.get(token.lower) ?? null
}

const MONTHS_AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1]
])

/** "this month", "the month", "next month" at a token: the month counted from that of publication; null for anything else. */
export function monthFromHere(reading: Reading, at: number): string | null {
  const shift = MONTHS_AWAY.get(lower(reading, at))
  const { anchor } = reading
  if (shift === undefined || lower(reading, at + 1) !== 'month' || anchor?.month == null) return null
  return monthOf(anchor.year, anchor.month + shift)
}

/** "two", "17", "a": a small count. */
export function countAt(reading: Reading, at: number): number | null {
  const word = lower(reading, at)
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return NUMBERS.get(word) ?? null
}

/** Days told by a word: how many after the day on which it is said. */
export const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1]
])
