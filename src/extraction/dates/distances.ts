import { countAt, lower } from './tokens-of-dates.js'
import { addDays, monthOf, weekOf } from './calendar.js'
import type { Anchor } from './calendar.js'
import type { Found, Reading, Recogniser } from './read.js'
import { looksForward } from './tense.js'
import { toTheDay } from './years-since.js'

const implied = (last: number, edtf: string): Found => ({ last, edtf, basis: 'IMPLIED', use: 'EVENT' })

const UNIT = /^(day|week|fortnight|month|year)s?$/

/** What is counted in more years than these is told as history. */
const LONG_AGO = 30

/** "two days ago", "17 years ago", "in two weeks", "two weeks from now"; "three days later" counts from the day dated before. */
export const distance: Recogniser = (reading, at) => {
  const { anchor } = reading
  if (isRecord(reading, at)) return null
  const coming = lower(reading, at) === 'in' && looksForward(reading, at, at + 1) ? 1 : 0
  const count = countAt(reading, at + coming)
  const unit = UNIT.exec(lower(reading, at + coming + 1))?.[1]
  if (count === null || unit === undefined) return null
  const last = at + coming + 2
  const told = lower(reading, last)
  if (coming === 0 && /^(?:before|after)$/.test(told))
    return fromThat(reading, told === 'before' ? -count : count, unit, last)
  // "two weeks later than planned" compares
  const word = lower(reading, last + 1) === 'than' ? '' : told
  if (word === 'ago' && anchor)
    return toTheDay(reading, anchor, count, unit, last + 1) ?? before(anchor, -count, unit, last + 1)
  if (coming === 0 && word === 'from' && anchor && /^(?:now|today)$/.test(lower(reading, last + 1)))
    return before(anchor, count, unit, last + 2)
  if (coming === 1 && anchor && !/^(?:after|before|of)$/.test(word) && lower(reading, at + 1) !== 'a')
    return before(anchor, count, unit, last)
  if ((word === 'later' || word === 'earlier') && reading.previous?.earliest && (unit === 'day' || unit === 'week')) {
    const days = count * (unit === 'week' ? 7 : 1) * (word === 'later' ? 1 : -1)
    return implied(last + 1, addDays(reading.previous.earliest, days))
  }
  if (/^(?:later|earlier)$/.test(word) && /^(?:day|week)$/.test(unit))
    return roughly(reading, (word === 'later' ? 1 : -1) * count * (unit === 'week' ? 7 : 1), last + 1)
  // "a month later", "two years earlier"
  const way = word === 'later' ? count : -count
  if (/^(?:later|earlier)$/.test(word) && unit === 'month' && reading.month !== null)
    return implied(last + 1, monthOf(Number(reading.month.slice(0, 4)), Number(reading.month.slice(5)) + way))
  if (/^(?:later|earlier)$/.test(word) && unit === 'year' && reading.year !== null && count <= LONG_AGO)
    return implied(last + 1, String(Number(reading.year) + way))
  return null
}

/** "In July … two days later", "It is three weeks since … a day later": from what is dated without a day, as exactly as that is. */
function roughly({ last: from }: Reading, days: number, last: number): Found | null {
  if (!from?.earliest || !from.latest) return null
  if (from.precision === 'MONTH' && Math.abs(days) <= FEW_DAYS) return implied(last, from.edtf)
  const short = from.precision === 'INTERVAL' && addDays(from.earliest, LONGEST_ROUGH) >= from.latest
  return short ? implied(last, `${addDays(from.earliest, days)}/${addDays(from.latest, days)}`) : null
}

/** So many days off a month is still told as that month. */
const FEW_DAYS = 7
const LONGEST_ROUGH = 14

/** "five weeks before that": from what was dated last, as exactly as that is; "five days before", with nothing behind: from the last day. */
function fromThat(
  { tokens, sentence, last, previous }: Reading,
  count: number,
  unit: string,
  at: number
): Found | null {
  const that = tokens[at + 1]?.lower === 'that' && (isEnd(at + 2, tokens, sentence) || beginsThere(at + 2, tokens))
  const alone = count < 0 && isEnd(at + 1, tokens, sentence)
  const from = that ? last : alone ? previous : null
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : unit === 'fortnight' ? 14 * count : null
  if (days === null || !from?.earliest || !from.latest) return null
  const [first, until] = [addDays(from.earliest, days), addDays(from.latest, days)]
  return implied(that ? at + 2 : at + 1, first === until ? first : `${first}/${until}`)
}

/** "Two days before that Rohan had expelled": a name that no "that" can belong to, and what was done. */
const beginsThere = (at: number, tokens: Reading['tokens']): boolean =>
  /^(?:PROPN|PRON|DET)$/.test(tokens[at]?.pos ?? '') && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '')

/** Nothing comes at a token that "before" or "that" could belong to: "before that meeting" is counted from the meeting. */
const isEnd = (at: number, tokens: Reading['tokens'], sentence: Reading['sentence']): boolean =>
  at >= sentence.lastToken || /^(?:PUNCT|CCONJ)$/.test(tokens[at]?.pos ?? '')

/** "his first visit in 12 years", "the worst floods in a decade": how long ago the last was. */
function isRecord(reading: Reading, at: number): boolean {
  if (lower(reading, at) !== 'in') return false
  for (let k = at - 1; k >= Math.max(reading.sentence.firstToken, at - 14); k--)
    if (RECORDS.test(lower(reading, k))) return true
  return false
}
const RECORDS =
  /^(?:first|second|third|fourth|only|worst|best|highest|lowest|biggest|largest|deadliest|heaviest|longest|such)$/

/** A distance from the day of publication, as exactly as its unit: days to the day, weeks to the week, … */
function before(anchor: Anchor, count: number, unit: string, last: number): Found | null {
  if (unit === 'year') return implied(last, String(anchor.year + count))
  if (unit === 'month') return anchor.month === null ? null : implied(last, monthOf(anchor.year, anchor.month + count))
  if (anchor.day === null) return null
  if (unit === 'week') return implied(last, weekOf(anchor.day, count))
  if (unit === 'fortnight') return implied(last, weekOf(anchor.day, 2 * count))
  return implied(last, addDays(anchor.day, count))
}
