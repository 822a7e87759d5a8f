import { ORDINALS, SEASONS, WEEKDAYS } from '../lexicon/calendar.js'
import { monthOf } from './calendar.js'
import { impliedYear, yearAfter } from './implied-year.js'
import type { Found, Reading, Recogniser } from './read.js'
import { lower, textAt, YEAR } from './tokens-of-dates.js'

const YEAR_BEFORE = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'to',
  'before',
  'after',
  'of',
  'during',
  'between',
  'and',
  'for',
  'through',
  '(',
  'year',
  'around',
  'early',
  'late',
  '–',
  '-',
  'around',
  'back'
])

/** "in 2015", "by 2030"; "the 2015 nuclear deal" and "the Act of 2023" only name their thing. "fiscal 2024" is no year of ours. */
export const year: Recogniser = (reading, at) => {
  const text = textAt(reading, at)
  if (/^(?:19|20)\d\d[-–]\d/.test(text)) return yearRange(reading, at)
  if (!YEAR.test(text)) return null
  const before = lower(reading, at - 1)
  const after = reading.tokens[at + 1]
  if (/^(?:fiscal|fy|no\.|number|#|about|nearly|some|over|than|of)$/.test(before) && before !== 'of') return null
  if (
    /^[$€£¥]$/.test(before) ||
    /^(?:%|percent|people|troops|soldiers|miles|km|kilometers|kilometres|tonnes|tons|[m\-]|votes|jobs|workers|families)$/.test(
      after?.lower ?? ''
    )
  ) {
    if (after?.text !== '-' || after.start !== (reading.tokens[at]?.end ?? -1)) return null
    return yearRange(reading, at)
  }
  const timed = YEAR_BEFORE.has(before)
  if (before === 'of') {
    const named = reading.tokens[at - 2]
    return {
      last: at + 1,
      edtf: text,
      basis: 'STATED',
      use: named && /^\p{Lu}/u.test(named.text) ? 'BACKGROUND' : 'EVENT'
    }
  }
  const names = after !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos) && at + 1 < reading.sentence.lastToken
  if (names && !timed) return { last: at + 1, edtf: text, basis: 'STATED', use: 'BACKGROUND' }
  if (names && before === 'in' && after?.pos === 'NOUN')
    return { last: at + 1, edtf: text, basis: 'STATED', use: 'BACKGROUND' }
  if (!timed && !WEEKDAYS.has(before) && reading.sentence.form !== 'HEADLINE') {
    return before === ',' || before === 'a' || before === 'the'
      ? { last: at + 1, edtf: text, basis: 'STATED', use: 'BACKGROUND' }
      : null
  }
  return { last: at + 1, edtf: text, basis: 'STATED', use: 'EVENT' }
}

/** "2019-2021", "2023-24": a span of years names a period. */
function yearRange(reading: Reading, at: number): Found | null {
  const glued = /^((?:19|20)\d\d)[-–](\d{4}|\d\d)$/.exec(textAt(reading, at))
  const from = Number(glued?.[1] ?? textAt(reading, at))
  const text = glued?.[2] ?? textAt(reading, at + 2)
  const until = YEAR.test(text) ? Number(text) : /^\d\d$/.test(text) ? Math.floor(from / 100) * 100 + Number(text) : 0
  return until > from
    ? { last: glued ? at + 1 : at + 3, edtf: `${from}/${until}`, basis: 'STATED', use: 'BACKGROUND' }
    : null
}

/** "the 1990s": background always. */
export const decade: Recogniser = (reading, at) => {
  const match = /^((?:1[89]|20)\d0)(?:s|'s|’s)?$/.exec(textAt(reading, at))
  const suffix = /s$/.test(textAt(reading, at)) || /^(?:s|'s|’s)$/.test(textAt(reading, at + 1))
  if (
    !match?.[1] ||
    !suffix ||
    (YEAR.test(textAt(reading, at)) && reading.tokens[at + 1]?.start !== reading.tokens[at]?.end)
  )
    return null
  const from = Number(match[1])
  if (YEAR.test(textAt(reading, at)) && lower(reading, at - 1) !== 'the') return null
  return {
    last: YEAR.test(textAt(reading, at)) ? at + 2 : at + 1,
    edtf: `${from}/${from + 9}`,
    basis: 'STATED',
    use: 'BACKGROUND'
  }
}

/** "the first quarter of 2024", "the second half of this year", "Q3 2025". */
export const quarter: Recogniser = (reading, at) => {
  const short = /^Q([1-4])$/.exec(textAt(reading, at))
  const ordinal = ORDINALS.get(lower(reading, at))
  const unit = short ? 'quarter' : lower(reading, at + 1)
  const number = short ? Number(short[1]) : ordinal
  if (number === undefined || !/^(?:quarter|half)$/.test(unit)) return null
  const bare = short ? at + 1 : at + 2
  const next = /^(?:of|in)$/.test(lower(reading, bare)) ? bare + 1 : bare
  const after = yearAfter(reading, next)
  const { anchor } = reading
  const thisYear = /^(?:the|this)$/.test(lower(reading, next)) && lower(reading, next + 1) === 'year' && anchor
  // "in the second quarter": the nearest that the tense allows
  const placed = short
    ? lower(reading, at - 1) === 'in'
    : /^(?:first|second|third|fourth)$/.test(lower(reading, at)) && lower(reading, at - 2) === 'in'
  const alone = placed && !after && !thisYear && unit === 'quarter' && next === bare
  const near = alone ? impliedYear(reading, 3 * number - 2, null, at, next) : null
  const inYear = after?.year ?? (thisYear ? anchor.year : near)
  if (inYear === null || (unit === 'half' && number > 2 && lower(reading, at) !== 'last')) return null
  const months = unit === 'half' ? 6 : 3
  const index = unit === 'half' ? (number > 2 ? 2 : number) : number
  const from = (index - 1) * months + 1
  return {
    last: after?.last ?? (alone ? bare : next + 2),
    edtf: `${monthOf(inYear, from)}/${monthOf(inYear, from + months - 1)}`,
    basis: after?.stated ? 'STATED' : 'IMPLIED',
    use: 'EVENT'
  }
}

/** "spring 2024", "this summer", "last winter". */
export const season: Recogniser = (reading, at) => {
  const word = lower(reading, at)
  const which = /^(?:last|this|next)$/.test(word) ? word : null
  const where = which ? at + 1 : at
  const from =
    SEASONS.get(lower(reading, where)) ?? (lower(reading, where) === 'fall' && which !== null ? 9 : undefined)
  if (from === undefined) return null
  let next = where + 1
  if (lower(reading, next) === 'of') next++
  const after = which ? null : yearAfter(reading, next)
  const { anchor } = reading
  let inYear = after?.year ?? null
  if (inYear === null && which !== null && anchor?.month != null) {
    const begun = anchor.month >= from
    inYear =
      which === 'last'
        ? anchor.month > from + 2
          ? anchor.year
          : anchor.year - 1
        : which === 'next' && begun
          ? anchor.year + 1
          : anchor.year
  }
  // "will visit Lindon in autumn", "in the spring"
  const alone =
    which === null &&
    (lower(reading, at - 1) === 'in' || /^in the$/.test(`${lower(reading, at - 2)} ${lower(reading, at - 1)}`))
  if (alone && anchor?.month != null) inYear ??= impliedYear(reading, from, null, at, where + 1)
  if (inYear === null) return null
  return {
    last: after?.last ?? where + 1,
    edtf: `${monthOf(inYear, from)}/${monthOf(inYear, from + 2)}`,
    basis: after?.stated ? 'STATED' : 'IMPLIED',
    use: 'EVENT'
  }
}
