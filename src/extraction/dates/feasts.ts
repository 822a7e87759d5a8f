import type { Day } from '../../domain/partial-date.js'
import { addDays, monthOf, pad } from './calendar.js'
import { impliedYear, yearAfter } from './implied-year.js'
import type { Found, Reading, Recogniser } from './read.js'
import { looksForward } from './tense.js'
import { lower } from './tokens-of-dates.js'

/** Days of the year that go by a name, as words: month and day. */
const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year 's day", [1, 1]],
  ["new year 's eve", [12, 31]],
  ["valentine 's day", [2, 14]],
  ["st patrick 's day", [3, 17]],
  ["st. patrick 's day", [3, 17]],
  ['anzac day', [4, 25]],
  ['may day', [5, 1]],
  ['bastille day', [7, 14]]
])
/** Days told from Easter Sunday, as words: how many after it. */
const OF_EASTER: ReadonlyMap<string, number> = new Map([
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter sunday', 0],
  ['easter day', 0],
  ['easter monday', 1]
])
/** The words that such a name begins with. */
export const FEAST_OPENERS = [...new Set([...FEASTS.keys(), ...OF_EASTER.keys()].map(name => name.split(' ')[0]!))]
const LONGEST = 4

/** "on New Year's Eve", "on Christmas Day 2015", "on Easter Monday". */
export const feast: Recogniser = (reading, at) => {
  if (!FEAST_OPENERS.includes(lower(reading, at))) return null
  const words = Array.from({ length: LONGEST }, (_, i) => lower(reading, at + i).replace('’', "'"))
  const after = OF_EASTER.get(words.slice(0, 2).join(' '))
  if (after !== undefined) return ofEaster(reading, at, after)
  for (let length = LONGEST; length >= 2; length--) {
    const found = FEASTS.get(words.slice(0, length).join(' '))
    if (!found) continue
    const [month, day] = found
    const named = yearAfter(reading, at + length)
    const year = named?.year ?? impliedYear(reading, month, day, at, at + length)
    if (year === null) return null
    const edtf = `${monthOf(year, month)}-${pad(day)}`
    return { last: named?.last ?? at + length, edtf, basis: named?.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' }
  }
  return null
}

/** The day so many after the Easter that its year or the tense asks for. */
function ofEaster(reading: Reading, at: number, days: number): Found | null {
  const named = yearAfter(reading, at + 2)
  const { anchor } = reading
  const year = named?.year ?? anchor?.year
  if (year === undefined) return null
  const here = addDays(easterOf(year), days)
  const today = anchor?.day
  const shift = named || !today ? 0 : looksForward(reading, at, at + 2) ? Number(here < today) : -Number(here > today)
  const edtf = addDays(easterOf(year + shift), days)
  return { last: named?.last ?? at + 2, edtf, basis: named?.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' }
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const cycle = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const leaps = Math.floor((8 * century + 13) / 25)
  const epact = (19 * cycle + century - Math.floor(century / 4) - leaps + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((cycle + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return `${monthOf(year, Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`
}
