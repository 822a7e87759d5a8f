import { dayNumber } from '../../domain/partial-date.js'
import { DAYS_IN_WORDS, MONTHS } from '../lexicon/calendar.js'
import { monthOf, pad } from './calendar.js'
import { impliedYear, yearAfter } from './implied-year.js'
import type { Found, Reading, Recogniser } from './read.js'
import { DAY, lower, monthAt, textAt } from './tokens-of-dates.js'

const RANGE = /^(?:[\-–—]|to|and|through)$/

function finish(
  reading: Reading,
  first: number,
  last: number,
  month: number,
  days: readonly [number, number] | null
): Found | null {
  const after = yearAfter(reading, last)
  const year = after?.year ?? impliedYear(reading, month, days?.[0] ?? null, first, last)
  if (year === null) return null
  const name = monthOf(year, month)
  const edtf =
    days === null
      ? name
      : days[0] === days[1]
        ? `${name}-${pad(days[0])}`
        : `${name}-${pad(days[0])}/${name}-${pad(days[1])}`
  return { last: after?.last ?? last, edtf, basis: after?.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' }
}

const FIGURES = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)$/

/** "14/05/2024", "07.01.2020", "5/14/2024": in figures; where both orders can be meant, the one nearer to the day of publication. */
export const inFigures: Recogniser = (reading, at) => {
  const [first, second, year] = FIGURES.exec(textAt(reading, at))?.slice(1).map(Number) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  // with dots between, the day comes first wherever dates are so written
  const dayFirst = first > 12 || first === second || textAt(reading, at).includes('.')
  const order = dayFirst ? [first, second] : second > 12 ? [second, first] : likelier(first, second, year, reading)
  const [day, month] = order ?? [0, 0]
  if (!day || !month || month > 12 || day > 31) return null
  return { last: at + 1, edtf: `${monthOf(year, month)}-${pad(day)}`, basis: 'STATED', use: 'EVENT' }
}

/** Day and month of figures that may be read in either order: how far off each lies tells which is news. Null where no day of publication is known. */
function likelier(first: number, second: number, year: number, { anchor }: Reading): [number, number] | null {
  const today = anchor?.day ? dayNumber(anchor.day) : null
  if (today === null || first === 0 || second === 0) return null
  const away = (day: number, month: number): number =>
    Math.abs((dayNumber(`${monthOf(year, month)}-${pad(day)}`) ?? Infinity) - today)
  return away(first, second) <= away(second, first) ? [first, second] : [second, first]
}

/** "Aug. 23", "August 14, 2024", "April 5-6", "June 22 and 23". */
export const monthDay: Recogniser = (reading, at) => {
  const month = monthAt(reading, at)
  const days = month === null ? null : daysAt(reading, at + 1)
  if (month === null || !days || textAt(reading, days.last) === '%') return null
  return finish(reading, at, days.last, month, [days.from, days.until])
}

/** "5", "5th", "5-6" (one token or three), "5 and 6". */
function daysAt(
  reading: Reading,
  at: number
): { readonly from: number; readonly until: number; readonly last: number } | null {
  const text = textAt(reading, at)
  const glued = /^(\d{1,2})[-–](\d{1,2})$/.exec(text)
  if (glued) {
    const [from, until] = [Number(glued[1]), Number(glued[2])]
    return from < until && until <= 31 ? { from, until, last: at + 1 } : null
  }
  if (!DAY.test(text)) return null
  const from = parseInt(text, 10)
  const second = textAt(reading, at + 2)
  const until = RANGE.test(lower(reading, at + 1)) && DAY.test(second) ? parseInt(second, 10) : 0
  // "on May 5 and 6 people were hurt": a number that goes with the next noun is no day
  const ownNoun =
    lower(reading, at + 1) === 'and' &&
    !MONTHS.has(lower(reading, at + 3)) &&
    /^(?:NOUN|ADJ)$/.test(reading.tokens[at + 3]?.pos ?? '')
  return until > from && !ownNoun ? { from, until, last: at + 3 } : { from, until: from, last: at + 1 }
}

/** "4 April 2016", "5-6 April", "5 to 6 April", "the 4th of April". */
export const dayMonth: Recogniser = (reading, at) => {
  const days = daysAt(reading, at)
  if (!days) return null
  const ordinal = /\d(?:st|nd|rd|th)$/.test(textAt(reading, days.last - 1))
  const next = ordinal && lower(reading, days.last) === 'of' ? days.last + 1 : days.last
  const month = monthAt(reading, next)
  return month === null ? null : finish(reading, at, next + 1, month, [days.from, days.until])
}

/** "the eighteenth of March", "the twenty-first of March" (one token or three). */
export const dayInWords: Recogniser = (reading, at) => {
  const parted = lower(reading, at + 1) === '-'
  const word = parted ? `${lower(reading, at)}-${lower(reading, at + 2)}` : lower(reading, at)
  const end = parted ? at + 3 : at + 1
  const day = DAYS_IN_WORDS.get(word)
  if (day === undefined || lower(reading, at - 1) !== 'the' || lower(reading, end) !== 'of') return null
  const month = monthAt(reading, end + 1)
  return month === null ? null : finish(reading, at, end + 2, month, [day, day])
}

/** "2024-05-17". */
export const iso: Recogniser = (reading, at) => {
  return /^\d{4}-\d\d-\d\d$/.test(textAt(reading, at))
    ? { last: at + 1, edtf: textAt(reading, at), basis: 'STATED', use: 'EVENT' }
    : null
}
