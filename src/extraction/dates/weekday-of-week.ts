import { WEEKDAYS } from '../lexicon/calendar.js'
import { addDays, weekdayOf } from './calendar.js'
import type { Reading, Recogniser } from './read.js'
import { lower } from './tokens-of-dates.js'

const SHIFT: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1]
])
const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night)$/

/** "Thursday of last week", "Tuesday next week", "next week on Tuesday", "Friday a week ago": a day of the week that is named, whichever day it is written. */
export const weekdayOfWeek: Recogniser = (reading, at) => {
  const { anchor } = reading
  if (!anchor?.day) return null
  const found = dayThenWeek(reading, at) ?? weekThenDay(reading, at)
  if (!found) return null
  const day = addDays(anchor.day, 7 * found.shift + found.weekday - weekdayOf(anchor.day))
  return { last: found.last, edtf: day, basis: 'IMPLIED', use: 'EVENT' }
}

interface DayOfWeek {
  readonly weekday: number
  /** Weeks from that of the publication. */
  readonly shift: number
  readonly last: number
}

function weekdayAt({ tokens }: Reading, at: number): number | undefined {
  const token = tokens[at]
  return token && /^\p{Lu}/u.test(token.text) ? WEEKDAYS.get(token.lower) : undefined
}

/** Weeks from now that "last week" or "a week ago" at a token means, and how many words that has. */
function weekAt(reading: Reading, at: number): { readonly shift: number; readonly words: number } | null {
  if (lower(reading, at + 1) !== 'week') return null
  if (lower(reading, at) === 'a') return lower(reading, at + 2) === 'ago' ? { shift: -1, words: 3 } : null
  const shift = SHIFT.get(lower(reading, at))
  return shift === undefined ? null : { shift, words: 2 }
}

function dayThenWeek(reading: Reading, at: number): DayOfWeek | null {
  const weekday = weekdayAt(reading, at)
  if (weekday === undefined) return null
  let next = at + 1
  if (PARTS_OF_DAY.test(lower(reading, next))) next++
  if (lower(reading, next) === 'of') next++
  const week = weekAt(reading, next)
  return week && { weekday, shift: week.shift, last: next + week.words }
}

function weekThenDay(reading: Reading, at: number): DayOfWeek | null {
  const week = weekAt(reading, at)
  if (!week) return null
  let next = at + week.words
  if (lower(reading, next) === ',') next++
  if (lower(reading, next) !== 'on') return null
  const weekday = weekdayAt(reading, next + 1)
  return weekday === undefined ? null : { weekday, shift: week.shift, last: next + 2 }
}
