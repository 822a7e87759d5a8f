import { WEEKDAYS, MONTHS } from '../lexicon/calendar.js'
import { lower, NEAR } from './tokens-of-dates.js'
import { addDays, monthOf, weekOf, weekdayOf } from './calendar.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { Anchor } from './calendar.js'
import { dayOfStay } from './day-of-stay.js'
import { dayOfMonth } from './day-of-month.js'
import { distance } from './distances.js'
import type { Found, Reading, Recogniser } from './read.js'
import { weekdayOfWeek } from './weekday-of-week.js'
import { timeSince, yearsSince } from './years-since.js'
import { isCalledOff, isPast, looksForward, mayHavePassed } from './tense.js'
import { beforeDated, inWeekAhead } from './weekday-in-story.js'

const implied = (last: number, edtf: string): Found => ({ last, edtf, basis: 'IMPLIED', use: 'EVENT' })

/** What a publication known only by month or year says of a day near it: that month or year. */
function coarse(anchor: Anchor): string {
  return anchor.month === null ? String(anchor.year) : monthOf(anchor.year, anchor.month)
}

/** How many days after it was written something may be printed. */
const DAYS_IN_PRINT = 2

/** "Friday", "last Friday", "next Tuesday"; a weekday before a full date ("Sunday, Dec. 12") adds nothing to it. */
const weekday: Recogniser = (reading, at) => {
  const word = lower(reading, at)
  // "the following Saturday", but "following Saturday's talks"
  const following = word === 'following' && lower(reading, at - 1) === 'the'
  const which = following || /^(?:last|next|this|coming|past)$/.test(word) ? word : null
  const where = which ? at + 1 : at
  const token = reading.tokens[where]
  const wanted = token && /^\p{Lu}/u.test(token.text) ? WEEKDAYS.get(token.lower) : undefined
  const { anchor } = reading
  if (wanted === undefined || !anchor) return null
  let next = where + 1
  if (lower(reading, next) === ',' || lower(reading, next) === '(') next++
  if (MONTHS.has(lower(reading, next)) || (/^\d/.test(lower(reading, next)) && MONTHS.has(lower(reading, next + 1))))
    return null
  if (anchor.day === null) return implied(where + 1, coarse(anchor))
  // "the following Saturday": counted from the day dated last
  if (which === 'following') {
    const from = reading.previous?.earliest
    return from ? implied(where + 1, addDays(from, ((wanted - weekdayOf(from) + 6) % 7) + 1)) : null
  }
  const back = (weekdayOf(anchor.day) - wanted + 7) % 7
  // "the Wednesday before last"
  if (which === null && lower(reading, next) === 'before' && lower(reading, next + 1) === 'last')
    return implied(next + 2, addDays(anchor.day, -7 - (back || 7)))
  // "last Thursday", written on a Friday: yesterday would be called by another name
  if (which === 'last') return implied(where + 1, addDays(anchor.day, back <= 1 ? -7 - back : -back))
  if (which === 'next' || which === 'coming') return implied(where + 1, addDays(anchor.day, back === 0 ? 7 : 7 - back))
  if (back === 0) {
    const ahead = looksForward(reading, at, where + 1) ? inWeekAhead(reading, wanted) : null
    return implied(where + 1, ahead ?? beforeDated(reading, at, anchor.day) ?? anchor.day)
  }
  // "this Wednesday", written on a Monday
  if (which === 'this') return implied(where + 1, addDays(anchor.day, wanted - weekdayOf(anchor.day)))
  // "is to see him later on Thursday": on the day on which it was written, however late it is printed
  const later = lower(reading, at - (lower(reading, at - 1) === 'on' ? 2 : 1)) === 'later'
  if (later && back <= DAYS_IN_PRINT) return implied(where + 1, addDays(anchor.day, -back))
  // "had been due on Monday, but it was put off": whichever is nearer
  const forward = isCalledOff(reading, where + 1)
    ? back > 1
    : mayHavePassed(reading, at, where + 1)
      ? back > 3
      : looksForward(reading, at, where + 1)
  const day = addDays(anchor.day, forward ? 7 - back : -back)
  return implied(where + 1, forward ? (inWeekAhead(reading, wanted) ?? day) : (beforeDated(reading, at, day) ?? day))
}

/** "today", "yesterday", "this morning". Inside quotations too: speakers are quoted on the day. */
const nearDay: Recogniser = (reading, at) => {
  const { anchor } = reading
  const shift =
    NEAR.get(lower(reading, at)) ??
    (lower(reading, at) === 'this' && /^(?:morning|afternoon|evening)$/.test(lower(reading, at + 1))
      ? 0
      : lower(reading, at) === 'last' && /^(?:night|evening)$/.test(lower(reading, at + 1))
        ? -1
        : undefined)
  // "today's Europe" and "the world of today" speak of the age, "today's meeting" of a day
  const owns = lower(reading, at) === 'today' && /^(?:'s|’s)$/.test(lower(reading, at + 1))
  const occasion = owns && happens(reading, at + 2)
  if (shift === undefined || !anchor || (owns && !occasion)) return null
  if (reading.tokens[at]?.text === 'Today' && !occasion && !happenedOn(reading, at + 1)) return null
  const last = /^(?:this|last)$/.test(lower(reading, at)) ? at + 2 : at + 1
  return implied(last, anchor.day === null ? coarse(anchor) : addDays(anchor.day, shift))
}

/** "Today, the Prime Minister spoke with": what was done or will be on a day, not how the age is. */
function happenedOn({ tokens, sentence }: Reading, from: number): boolean {
  if (tokens[from]?.text !== ',' || sentence.form !== 'PROSE') return false
  for (let at = from; at < Math.min(sentence.lastToken, from + 20); at++) {
    const { pos = '', lower: word = '' } = tokens[at] ?? {}
    if (word === 'will' || (pos === 'AUX' && /^(?:was|were)$/.test(word))) return true
    if (pos === 'AUX') return false
    if (pos === 'VERB') return isPast(word)
  }
  return false
}

/** "today's meeting", "today's state visit": what takes place on a day. */
function happens(reading: Reading, at: number): boolean {
  const words = [at, at + 1, at + 2].map(token => lower(reading, token))
  return words.some(word => OCCASIONS.test(word))
}
const OCCASIONS = /^(?:meetings?|summit|talks|visit|session|signing|ceremony|negotiations|call|conference|vote)$/

const SHIFT: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1]
])

/** "last week", "next month", "this year", "last weekend". */
const nearSpan: Recogniser = (reading, at) => {
  const { anchor } = reading
  if (
    lower(reading, at) === 'the' &&
    lower(reading, at + 1) === 'weekend' &&
    /^(?:at|over|during)$/.test(lower(reading, at - 1)) &&
    anchor?.day
  ) {
    const saturday = addDays(anchor.day, 5 - weekdayOf(anchor.day))
    const past = saturday >= anchor.day && !looksForward(reading, at, at + 2)
    const first = addDays(saturday, past ? -7 : saturday < anchor.day && looksForward(reading, at, at + 2) ? 7 : 0)
    return implied(at + 2, `${first}/${addDays(first, 1)}`)
  }
  const shift = SHIFT.get(lower(reading, at))
  if (shift === undefined || !anchor) return null
  const unit = lower(reading, at + 1)
  // "the past year" and "this year's budget" are spans, not dates
  const span = lower(reading, at - 1) === 'the' && /^(?:past|last|next|coming)$/.test(lower(reading, at))
  const use: Found['use'] = span ? 'BACKGROUND' : 'EVENT'
  switch (unit) {
    case 'week':
      return { ...implied(at + 2, anchor.day === null ? coarse(anchor) : weekOf(anchor.day, shift)), use }
    case 'weekend': {
      if (anchor.day === null) return implied(at + 2, coarse(anchor))
      const saturday = addDays(anchor.day, 5 - weekdayOf(anchor.day) + (shift === 0 ? 0 : 7 * shift))
      return { ...implied(at + 2, `${saturday}/${addDays(saturday, 1)}`), use }
    }
    case 'month':
      return anchor.month === null ? null : { ...implied(at + 2, monthOf(anchor.year, anchor.month + shift)), use }
    case 'year':
      return { ...implied(at + 2, String(anchor.year + shift)), use }
    default:
      return null
  }
}

const opensWithPart = (reading: Reading, at: number): boolean =>
  at === reading.sentence.firstToken + 1 &&
  lower(reading, at - 1) === 'in' &&
  /^(?:morning|afternoon|evening)$/.test(lower(reading, at + 1)) &&
  lower(reading, at + 2) !== 'of'

/** "the same day", "that evening", "earlier that day": the day dated last. */
const sameDay: Recogniser = (reading, at) => {
  const [first, second] = [lower(reading, at), lower(reading, at + 1)]
  const unit = first === 'that' ? at + 1 : first === 'the' && second === 'same' ? at + 2 : -1
  // "the same year": that of what was dated last
  if (first === 'the' && unit > 0 && lower(reading, unit) === 'year')
    return reading.year === null ? null : implied(unit + 1, reading.year)
  // "In the evening he dined with Brand", below what he did that day
  if (unit < 0 && first === 'the' && opensWithPart(reading, at)) {
    const told = dayTold(reading, at)
    if (told) return implied(at + 2, told.edtf)
  }
  if (unit < 0 || !reading.previous) return null
  const within = first === 'that' && !/^(?:earlier|later)$/.test(lower(reading, at - 1))
  const wanted = within ? /^(?:morning|afternoon|evening|night)$/ : /^(?:day|morning|afternoon|evening|night)$/
  return wanted.test(lower(reading, unit)) && !isOfAnotherMonth(reading, unit + 1)
    ? implied(unit + 1, reading.previous.edtf)
    : null
}

/** "on the same day in September", where what was dated last is of October. */
function isOfAnotherMonth(reading: Reading, at: number): boolean {
  const month = lower(reading, at) === 'in' ? MONTHS.get(lower(reading, at + 1)) : undefined
  return month !== undefined && Number(reading.previous?.edtf.slice(5, 7)) !== month
}

const PARTS_OF_DAY = /^(?:day|morning|afternoon|evening|night)$/

/** "the next day", "the following morning", "the night before": counted from the day dated last. */
const nextDay: Recogniser = (reading, at) => {
  const day = reading.previous?.earliest
  if (lower(reading, at) !== 'the') return null
  const [first, second, third] = [1, 2, 3].map(ahead => lower(reading, at + ahead)) as [string, string, string]
  // "the day after tomorrow", "the day before yesterday"
  const beyond =
    first === 'day' &&
    (second === 'after' && third === 'tomorrow' ? 2 : second === 'before' && third === 'yesterday' ? -2 : 0)
  if (beyond && reading.anchor?.day) return implied(at + 4, addDays(reading.anchor.day, beyond))
  if (!day) return null
  if (PARTS_OF_DAY.test(second) && /^(?:next|following|previous|preceding)$/.test(first))
    return implied(at + 3, addDays(day, /^(?:next|following)$/.test(first) ? 1 : -1))
  const apart = PARTS_OF_DAY.test(first) && (second === 'before' ? -1 : second === 'after' ? 1 : 0)
  // "the day before he left" says when he left
  const after = reading.tokens[at + 3]
  const ends = at + 3 >= reading.sentence.lastToken || /^(?:PUNCT|ADP|CCONJ)$/.test(after?.pos ?? '')
  return apart && ends ? implied(at + 3, addDays(day, apart)) : null
}

/** The day dated last: of what has been done, where what was dated last is yet to come ("spoke of a summit due in May. Earlier in the day he met"). */
const dayTold = (reading: Reading, at: number): PartialDate | null =>
  (reading.previous?.earliest ?? '') > (reading.anchor?.day ?? '9999') && !looksForward(reading, at, at + 1)
    ? reading.told
    : reading.previous

/** "later in the day", "earlier in the day": the day dated last, else that of the article; "hours later": the day dated last. */
const withinDay: Recogniser = (reading, at) => {
  const days = lower(reading, at) === 'days' && lower(reading, at + 1) === 'later'
  if (days) return monthsOfDaysLater(reading, at)
  const hours = /^(?:hours|minutes)$/.test(lower(reading, at)) && /^(?:later|earlier)$/.test(lower(reading, at + 1))
  if (hours) return reading.previous ? implied(at + 2, reading.previous.edtf) : null
  if (!/^(?:later|earlier)$/.test(lower(reading, at))) return null
  if (
    !/^(?:in|on)$/.test(lower(reading, at + 1)) ||
    lower(reading, at + 2) !== 'the' ||
    lower(reading, at + 3) !== 'day'
  )
    return null
  const day = dayTold(reading, at)?.edtf ?? reading.anchor?.day
  return day ? implied(at + 4, day) : null
}

/** "Days later", at the head of a sentence: in the month dated last, or that of the days behind the day dated last. */
function monthsOfDaysLater({ last, previous, sentence }: Reading, at: number): Found | null {
  if (at > sentence.firstToken + 1 || !last?.earliest) return null
  if (last.precision === 'MONTH') return implied(at + 2, last.edtf)
  const day = last.precision === 'DAY' ? previous?.earliest : null
  return day ? implied(at + 2, addDays(day, FEW_DAYS).slice(0, 7)) : null
}

const FEW_DAYS = 3

/** "the following month", "the previous year", "the previous week", "later that month": counted from what was dated last. */
const nextSpan: Recogniser = (reading, at) => {
  const [first, second, third] = [0, 1, 2].map(ahead => lower(reading, at + ahead)) as [string, string, string]
  const that = first === 'that' && /^(?:later|earlier|in|of|during)$/.test(lower(reading, at - 1))
  const unit = that ? second : first === 'the' && /^(?:following|preceding|previous|same)$/.test(second) ? third : ''
  const shift = that || second === 'same' ? 0 : second === 'following' ? 1 : -1
  const last = at + (that ? 2 : 3)
  const { year, month } = reading
  if (unit === 'year' && year !== null) return implied(last, String(Number(year) + shift))
  const day = reading.previous?.earliest ?? reading.anchor?.day
  if (unit === 'week' && !that && day) return implied(last, weekOf(day, shift))
  if (unit !== 'month' || month === null) return null
  return implied(last, monthOf(Number(month.slice(0, 4)), Number(month.slice(5)) + shift))
}

// the words they begin with stand in OPENERS (read.ts)
export const relative: readonly Recogniser[] = [
  weekdayOfWeek,
  weekday,
  nearDay,
  nearSpan,
  sameDay,
  nextDay,
  nextSpan,
  withinDay,
  dayOfStay,
  dayOfMonth,
  yearsSince,
  timeSince,
  distance
]
