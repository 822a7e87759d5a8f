import type { Reading } from './read.js'
import { looksForward } from './tense.js'
import { DAY, lower, monthAt, textAt, YEAR } from './tokens-of-dates.js'

/** A year after a date: "…, 2019", "… 2019", "… last year". */
export function yearAfter(
  reading: Reading,
  at: number
): { readonly year: number; readonly last: number; readonly stated: boolean } | null {
  const comma = textAt(reading, at) === ',' ? 1 : 0
  if (YEAR.test(textAt(reading, at + comma)))
    return { year: Number(textAt(reading, at + comma)), last: at + comma + 1, stated: true }
  const { anchor } = reading
  // "on May 14 of this year"
  const of = lower(reading, at) === 'of' ? at + 1 : at
  if (anchor && /^(?:last|this|next)$/.test(lower(reading, of)) && lower(reading, of + 1) === 'year') {
    const shift = lower(reading, of) === 'last' ? -1 : lower(reading, of) === 'next' ? 1 : 0
    return { year: anchor.year + shift, last: of + 2, stated: false }
  }
  return null
}

/** Less than a month, as months and days are counted here. */
const JUST_PAST = 100

/** The year that a day or month without one belongs to: the nearest that the tense allows. */
export function impliedYear(
  reading: Reading,
  month: number,
  day: number | null,
  first: number,
  last: number
): number | null {
  const shared = yearOfNextDate(reading, last)
  if (shared !== null) return shared
  const { anchor, window } = reading
  if (!anchor && window) {
    // whenever the article was written within its window, the same year
    const [from, until] = window.map(end => impliedYear({ ...reading, anchor: end }, month, day, first, last))
    return from === until ? (from ?? null) : null
  }
  if (!anchor || anchor.month === null) return null
  const forward = looksForward(reading, first, last)
  const here =
    anchor.day === null || day === null ? anchor.month * 100 : anchor.month * 100 + Number(anchor.day.slice(8))
  const there = day === null || anchor.day === null ? month * 100 : month * 100 + day
  if (there === here) return anchor.year
  // "announced the planned visit on 3 May", written on 10 May: nothing is planned to the day a year ahead
  const justPast = day !== null && anchor.day !== null && there < here && here - there < JUST_PAST
  if (forward) return there > here || justPast ? anchor.year : anchor.year + 1
  // a date shortly ahead is written in the past tense too ("scheduled the vote for May 24"): it is not eleven months old
  if (there > here) return month - anchor.month <= 1 && day !== null ? anchor.year : anchor.year - 1
  return anchor.year
}

/** "on 4 April and … from 5 to 6 April 2016": the year that ends a list of dates belongs to all of them. */
function yearOfNextDate(reading: Reading, last: number): number | null {
  for (let at = last; at < Math.min(last + 9, reading.sentence.lastToken); at++) {
    if (/^(?:[.;:]|but|which|who)$/.test(lower(reading, at))) return null
    if (monthAt(reading, at) === null) continue
    const skip = DAY.test(textAt(reading, at + 1)) ? 2 : 1
    const comma = textAt(reading, at + skip) === ',' ? 1 : 0
    const text = textAt(reading, at + skip + comma)
    return YEAR.test(text) ? Number(text) : null
  }
  return null
}
