import type { Day } from '../../domain/partial-date.js'
import { WEEKDAYS } from '../lexicon/calendar.js'
import { addDays, lastDay, monthOf, pad, weekdayOf } from './calendar.js'
import { impliedYear, yearAfter } from './implied-year.js'
import type { Reading, Recogniser } from './read.js'
import { lower, monthAt, monthFromHere } from './tokens-of-dates.js'

const LAST = 0
/** Which of them: the first to the fifth, or the last. */
const WHICH: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', LAST],
  ['final', LAST]
])

/** "the last day of March", "the first Monday in July", "the second week of next month": counted within a month. */
export const withinMonth: Recogniser = (reading, at) => {
  const which = WHICH.get(lower(reading, at))
  const unit = lower(reading, at + 1)
  if (which === undefined || !/^(?:of|in)$/.test(lower(reading, at + 2))) return null
  if (!WEEKDAYS.has(unit) && unit !== 'day' && unit !== 'week') return null
  const month = monthNamed(reading, at)
  const edtf = month && countedWithin(month.name, which, unit)
  return edtf ? { last: month.last, edtf, basis: month.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' } : null
}

/** The month that stands behind "the last day of", and the token behind it. */
function monthNamed(
  reading: Reading,
  first: number
): { readonly name: string; readonly last: number; readonly stated: boolean } | null {
  const at = first + 3
  const number = monthAt(reading, at)
  if (number !== null) {
    const after = yearAfter(reading, at + 1)
    const year = after?.year ?? impliedYear(reading, number, null, first, at + 1)
    return year === null
      ? null
      : { name: monthOf(year, number), last: after?.last ?? at + 1, stated: after?.stated ?? false }
  }
  const name = monthFromHere(reading, at)
  return name === null ? null : { name, last: at + 2, stated: false }
}

/** A day, or the seven days of a week; null where the month has no such day. */
function countedWithin(month: string, which: number, unit: string): string | null {
  const end = lastDay(month)
  if (unit === 'day') return which === LAST ? end : `${month}-${pad(which)}`
  if (unit === 'week') {
    const from: Day = which === LAST ? addDays(end, -6) : `${month}-${pad(7 * which - 6)}`
    const until = addDays(from, 6)
    return from > end ? null : `${from}/${until < end ? until : end}`
  }
  const weekday = WEEKDAYS.get(unit)!
  const start = `${month}-01`
  const day =
    which === LAST
      ? addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
      : addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + 7 * (which - 1))
  return day > end ? null : day
}
