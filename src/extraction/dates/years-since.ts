import { WEEKDAYS } from '../lexicon/calendar.js'
import { addDays, monthOf, type Anchor } from './calendar.js'
import type { Found, Reading, Recogniser } from './read.js'
import { countAt, lower, NEAR } from './tokens-of-dates.js'

const implied = (last: number, edtf: string): Found => ({ last, edtf, basis: 'IMPLIED', use: 'EVENT' })

/** How many words may stand between the years and "since": "have now passed since", "this week since". */
const REACH = 4
const GONE_BY = /^(?:(?:has|have) (?:now )?(?:passed|elapsed|gone by)|(?:ago )?(?:today|this (?:week|month)))?$/

/** "It is a year this week since", "Two years have passed since": the month of a year ago, the year where it was more; today's day. */
export const yearsSince: Recogniser = (reading, at) => {
  const count = countAt(reading, at)
  const { anchor } = reading
  if (count === null || !anchor || !/^years?$/.test(lower(reading, at + 1))) return null
  const behind = Array.from({ length: REACH + 1 }, (_, k) => lower(reading, at + 2 + k))
  const since = behind.indexOf('since')
  if (since < 0) return null
  const between = behind.slice(0, since).join(' ')
  const told = since > 0 || /^(?:is|['’]s|been)$/.test(lower(reading, at - 1))
  if (!GONE_BY.test(between) || !told) return null
  const year = anchor.year - count
  const edtf =
    between.endsWith('today') && anchor.day !== null
      ? `${year}${anchor.day.slice(4)}`
      : count === 1 && anchor.month !== null
        ? monthOf(year, anchor.month)
        : String(year)
  return { last: at + 3 + since, edtf, basis: 'IMPLIED', use: 'EVENT' }
}

/** "It is more than three weeks since", "Two months have passed since": so long before the day of publication, as exactly as that is told. */
export const timeSince: Recogniser = (reading, at) => {
  const count = countAt(reading, at)
  const half = [1, 2, 3].map(k => lower(reading, at + k)).join(' ') === 'and a half' ? 3 : 0
  const unit = /^(day|week|month)s?$/.exec(lower(reading, at + half + 1))?.[1]
  const { anchor } = reading
  if (count === null || unit === undefined || anchor?.day == null) return null
  const behind = Array.from({ length: REACH + 1 }, (_, k) => lower(reading, at + half + 2 + k))
  const since = behind.indexOf('since')
  if (since < 0 || !GONE_BY.test(behind.slice(0, since).join(' '))) return null
  const over = /^(?:than|over)$/.test(lower(reading, at - 1)) || half > 0
  const told = [1, 2, 3, 4].some(k => /^(?:is|was|['’]s|been)$/.test(lower(reading, at - k)))
  if (since === 0 && !told) return null
  return implied(at + half + 3 + since, agoOf(unit, count, over, anchor, anchor.day))
}

function agoOf(unit: string, count: number, over: boolean, anchor: Anchor, day: string): string {
  if (unit === 'day') return addDays(day, -count)
  if (unit === 'week')
    return `${addDays(day, -7 * count - (over ? 7 : 3))}/${addDays(day, over ? -7 * count : 3 - 7 * count)}`
  const month = (anchor.month ?? 1) - count
  return over ? `${monthOf(anchor.year, month - 1)}/${monthOf(anchor.year, month)}` : monthOf(anchor.year, month)
}

/** "a year ago today", "two weeks ago yesterday", "five years ago this month": the very day, or the month where no day is counted from. */
export function toTheDay(reading: Reading, anchor: Anchor, count: number, unit: string, last: number): Found | null {
  const word = lower(reading, last)
  const near = NEAR.get(word)
  const year = anchor.year - count
  if (near !== undefined && anchor.day !== null) {
    if (unit === 'year') return implied(last + 1, `${year}${addDays(anchor.day, near).slice(4)}`)
    if (unit === 'week') return implied(last + 1, addDays(anchor.day, near - 7 * count))
  }
  const within = word === 'this' && /^(?:week|month)$/.test(lower(reading, last + 1))
  const weekdayAfter = word === 'on' && WEEKDAYS.has(lower(reading, last + 1))
  return unit === 'year' && anchor.month !== null && (within || weekdayAfter)
    ? implied(last + 2, monthOf(year, anchor.month))
    : null
}
