import { monthOf, pad } from './calendar.js'
import { impliedYear, yearAfter } from './implied-year.js'
import type { Recogniser } from './read.js'
import { lower } from './tokens-of-dates.js'

/** Days of the year that go by a name, as words: month and day. */
const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ["new year 's day", [1, 1]],
  ["new year 's eve", [12, 31]],
  ['may day', [5, 1]]
])
/** The words that such a name begins with. */
export const FEAST_OPENERS = [...new Set([...FEASTS.keys()].map(name => name.split(' ')[0]!))]
const LONGEST = 4

/** "on New Year's Eve", "on Christmas Day 2015". */
export const feast: Recogniser = (reading, at) => {
  if (!FEAST_OPENERS.includes(lower(reading, at))) return null
  const words = Array.from({ length: LONGEST }, (_, i) => lower(reading, at + i).replace('’', "'"))
  for (let length = LONGEST; length >= 2; length--) {
    const found = FEASTS.get(words.slice(0, length).join(' '))
    if (!found) continue
    const [month, day] = found
    const after = yearAfter(reading, at + length)
    const year = after?.year ?? impliedYear(reading, month, day, at, at + length)
    if (year === null) return null
    const edtf = `${monthOf(year, month)}-${pad(day)}`
    return { last: after?.last ?? at + length, edtf, basis: after?.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' }
  }
  return null
}
