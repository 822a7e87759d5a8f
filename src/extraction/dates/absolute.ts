import { MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../lexicon/calendar.js'
import { lastDay, monthOf, pad } from './calendar.js'
import type { Found, Reading, Recogniser } from './read.js'
import { looksForward } from './tense.js'

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/
const YEAR = /^(?:1[89]|20|21)\d\d$/
const RANGE = /^(?:[\-–—]|to|and|through)$/
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

const lower = (reading: Reading, at: number): string => reading.tokens[at]?.lower ?? ''
const textAt = (reading: Reading, at: number): string => reading.tokens[at]?.text ?? ''

function monthAt(reading: Reading, at: number): number | null {
  const token = reading.tokens[at]
  if (!token || !/^\p{Lu}/u.test(token.text)) return null
  return MONTHS.get(token.lower) ?? null
}

/** A year after a date: "…, 2019", "… 2019", "… last year". */
function yearAfter(
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

/** The year that a day or month without one belongs to: the nearest that the tense allows. */
function impliedYear(reading: Reading, month: number, day: number | null, first: number, last: number): number | null {
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
  if (forward) return there > here ? anchor.year : anchor.year + 1
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

/** "Aug. 23", "August 14, 2024", "April 5-6", "June 22 and 23". */
const monthDay: Recogniser = (reading, at) => {
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
const dayMonth: Recogniser = (reading, at) => {
  const days = daysAt(reading, at)
  if (!days) return null
  const ordinal = /\d(?:st|nd|rd|th)$/.test(textAt(reading, days.last - 1))
  const next = ordinal && lower(reading, days.last) === 'of' ? days.last + 1 : days.last
  const month = monthAt(reading, next)
  return month === null ? null : finish(reading, at, next + 1, month, [days.from, days.until])
}

/** "July 2023", "in June", "late October", "mid-June 2024", "the end of August". */
const monthAlone: Recogniser = (reading, at) => {
  const part = partAt(reading, at)
  const where = part?.next ?? at
  const month = monthAt(reading, where)
  if (month === null) return null
  const after = yearAfter(reading, where + 1)
  const before = lower(reading, at - 1)
  // "May" is a verb and a name, "March" a verb: alone they need a word that puts them in time
  const timed =
    part !== null ||
    /^(?:in|since|by|until|last|next|this|from|of|to|during|before|after|for|and|through|around|between|every|late|early|mid|coming)$/.test(
      before
    )
  if (!after && !timed && !qualifies(reading, where)) return null
  if (!after && /^(?:may|march)$/.test(lower(reading, where)) && before === 'of') return null
  const { anchor } = reading
  let year = after?.year ?? null
  if (year === null && anchor?.month != null && /^(?:last|this|next)$/.test(before)) {
    year =
      before === 'last'
        ? month < anchor.month
          ? anchor.year
          : anchor.year - 1
        : before === 'next'
          ? month > anchor.month
            ? anchor.year
            : anchor.year + 1
          : anchor.year
  }
  year ??= impliedYear(reading, month, null, at, where + 1)
  if (year === null) return null
  const name = monthOf(year, month)
  const edtf = part ? partOfMonth(name, part.part) : name
  return { last: after?.last ?? where + 1, edtf, basis: after?.stated ? 'STATED' : 'IMPLIED', use: 'EVENT' }
}

/** "a March summit", "Gondor's May proposal": between what determines a noun and the noun. */
function qualifies(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return (
    /^(?:an?|the|their|his|her|its|our|'s|’s)$/.test(lower(reading, at - 1)) &&
    next?.pos === 'NOUN' &&
    next.text === next.lower &&
    // "the May family": a name, unless what follows happens on days
    (!/^(?:may|march)$/.test(lower(reading, at)) || HAPPENING.test(next.lower))
  )
}

const HAPPENING =
  /^(?:summit|meeting|talk|visit|deal|agreement|accord|election|vote|referendum|attack|coup|trip|round)s?$/

type Part = 'early' | 'mid' | 'late' | 'end' | 'beginning' | 'first half' | 'second half'

function partAt(reading: Reading, at: number): { readonly part: Part; readonly next: number } | null {
  const word = lower(reading, at)
  if (word === 'early' || word === 'late') return { part: word, next: at + 1 }
  if (word === 'middle' && lower(reading, at + 1) === 'of') return { part: 'mid', next: at + 2 }
  if (word === 'mid') return { part: 'mid', next: textAt(reading, at + 1) === '-' ? at + 2 : at + 1 }
  if ((word === 'first' || word === 'second') && lower(reading, at + 1) === 'half' && lower(reading, at + 2) === 'of')
    return { part: `${word} half`, next: at + 3 }
  if ((word === 'end' || word === 'beginning' || word === 'start') && lower(reading, at + 1) === 'of')
    return { part: word === 'end' ? 'end' : 'beginning', next: at + 2 }
  return null
}

/** Early is to the 10th, mid from the 11th to the 20th, late from the 21st: as close as the words go. */
function partOfMonth(month: string, part: Part): string {
  if (part === 'early' || part === 'beginning') return `${month}-01/${month}-10`
  if (part === 'mid') return `${month}-11/${month}-20`
  if (part === 'first half') return `${month}-01/${month}-15`
  if (part === 'second half') return `${month}-16/${lastDay(month)}`
  return `${month}-21/${lastDay(month)}`
}

function partOfYear(year: number, part: Part): string {
  if (part === 'early' || part === 'beginning') return `${year}-01/${year}-04`
  if (part === 'mid') return `${year}-05/${year}-08`
  if (part === 'first half') return `${year}-01/${year}-06`
  if (part === 'second half') return `${year}-07/${year}-12`
  return part === 'end' ? `${year}-12` : `${year}-09/${year}-12`
}

/** "early 2026", "mid-2026", "the end of 2005", "the end of the year", "the end of next year". */
const partOfAYear: Recogniser = (reading, at) => {
  const part = partAt(reading, at)
  if (!part) return null
  const { anchor } = reading
  if (YEAR.test(textAt(reading, part.next))) {
    return {
      last: part.next + 1,
      edtf: partOfYear(Number(textAt(reading, part.next)), part.part),
      basis: 'STATED',
      use: 'EVENT'
    }
  }
  if (!anchor) return null
  const word = lower(reading, part.next)
  const unit = lower(reading, part.next + 1)
  if (!/^(?:the|this|next|last)$/.test(word)) return null
  const shift = word === 'next' ? 1 : word === 'last' ? -1 : 0
  if (unit === 'year')
    return { last: part.next + 2, edtf: partOfYear(anchor.year + shift, part.part), basis: 'IMPLIED', use: 'EVENT' }
  if (unit === 'month' && anchor.month !== null) {
    return {
      last: part.next + 2,
      edtf: partOfMonth(monthOf(anchor.year, anchor.month + shift), part.part),
      basis: 'IMPLIED',
      use: 'EVENT'
    }
  }
  return null
}

/** "in 2015", "by 2030"; "the 2015 nuclear deal" and "the Act of 2023" only name their thing. "fiscal 2024" is no year of ours. */
const year: Recogniser = (reading, at) => {
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
const decade: Recogniser = (reading, at) => {
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
const quarter: Recogniser = (reading, at) => {
  const short = /^Q([1-4])$/.exec(textAt(reading, at))
  const ordinal = ORDINALS.get(lower(reading, at))
  const unit = short ? 'quarter' : lower(reading, at + 1)
  const number = short ? Number(short[1]) : ordinal
  if (number === undefined || !/^(?:quarter|half)$/.test(unit)) return null
  let next = short ? at + 1 : at + 2
  if (/^(?:of|in)$/.test(lower(reading, next))) next++
  const after = yearAfter(reading, next)
  const { anchor } = reading
  const thisYear = /^(?:the|this)$/.test(lower(reading, next)) && lower(reading, next + 1) === 'year' && anchor
  const inYear = after?.year ?? (thisYear ? anchor.year : null)
  if (inYear === null || (unit === 'half' && number > 2 && lower(reading, at) !== 'last')) return null
  const months = unit === 'half' ? 6 : 3
  const index = unit === 'half' ? (number > 2 ? 2 : number) : number
  const from = (index - 1) * months + 1
  return {
    last: after?.last ?? next + 2,
    edtf: `${monthOf(inYear, from)}/${monthOf(inYear, from + months - 1)}`,
    basis: after?.stated ? 'STATED' : 'IMPLIED',
    use: 'EVENT'
  }
}

/** "spring 2024", "this summer", "last winter". */
const season: Recogniser = (reading, at) => {
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

/** "2024-05-17". */
const iso: Recogniser = (reading, at) => {
  return /^\d{4}-\d\d-\d\d$/.test(textAt(reading, at))
    ? { last: at + 1, edtf: textAt(reading, at), basis: 'STATED', use: 'EVENT' }
    : null
}

// the words they begin with stand in OPENERS (read.ts)
export const absolute: readonly Recogniser[] = [
  iso,
  dayMonth,
  monthDay,
  quarter,
  partOfAYear,
  monthAlone,
  season,
  decade,
  year
]

/** "two", "17", "a": a small count. */
export function countAt(reading: Reading, at: number): number | null {
  const word = lower(reading, at)
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return NUMBERS.get(word) ?? null
}
