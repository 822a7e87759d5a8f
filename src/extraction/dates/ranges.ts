import { parsePartialDate } from '../../domain/partial-date.js'
import type { DateMention, Token } from '../document.js'
import { WEEKDAYS } from '../lexicon/calendar.js'
import { addDays, weekdayOf } from './calendar.js'

/** "from July 3 to July 5", "between August 2024 and February 2025", "from 1997 to 2008": one span instead of two dates. */
export function joinRanges(text: string, tokens: readonly Token[], dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const range = before ? rangeOf(text, tokens, before, date) : null
    if (range) joined[joined.length - 1] = range
    else joined.push(date)
  }
  return joined
}

/** Whether the second of two days named alike ("Friday and Saturday") is the day after the first. */
function isDayAfter(from: DateMention, until: DateMention): boolean {
  const [first, second] = [from, until].map(d => d.text.toLowerCase().replace(/^(?:last|next|this) /, ''))
  const alike =
    [first, second].every(text => WEEKDAYS.has(text!)) ||
    [first, second].every(text => /^(?:yesterday|today|tomorrow)$/.test(text!)) ||
    [first, second].every(text => /\d/.test(text!))
  if (!alike || from.date.precision !== 'DAY' || until.date.precision !== 'DAY') return false
  const next = addDays(from.date.edtf, 1)
  // "on Saturday and Sunday", read on that Sunday or before
  return until.date.edtf === next || (WEEKDAYS.has(second!) && weekdayOf(until.date.edtf) === weekdayOf(next))
}

/** Whether one of two days or months is meant, the second of them the later one. */
const isEither = (from: DateMention, until: DateMention): boolean =>
  from.date.precision === until.date.precision &&
  /^(?:DAY|MONTH)$/.test(from.date.precision) &&
  from.date.edtf < until.date.edtf

function rangeOf(text: string, tokens: readonly Token[], from: DateMention, until: DateMention): DateMention | null {
  if (until.firstToken - from.lastToken !== 1) return null
  const link = tokens[from.lastToken]?.lower ?? ''
  const opening = tokens[from.firstToken - 1]?.lower ?? ''
  const spans =
    (opening === 'from' && /^(?:to|until|till|through)$/.test(link)) ||
    (opening === 'between' && link === 'and') ||
    link === 'through' ||
    // "on Friday and Saturday", "on May 30 and May 31"
    (opening !== 'between' && link === 'and' && isDayAfter(from, until)) ||
    // "in October or November", "on Thursday or Friday"
    (link === 'or' && isEither(from, until)) ||
    // "October 27-November 8"
    (/^[-–]$/.test(link) && from.date.precision === 'DAY' && until.date.precision === 'DAY')
  if (!spans || from.date.earliest === null || until.date.latest === null) return null
  if (from.date.edtf.includes('/') || until.date.edtf.includes('/')) return null
  const basis = from.date.basis === 'STATED' && until.date.basis === 'STATED' ? 'STATED' : 'IMPLIED'
  // "from Tuesday until Friday", read on a Wednesday: the Friday after that Tuesday
  const weekdays = [from, until].every(d => WEEKDAYS.has(d.text.toLowerCase()))
  const end = weekdays && until.date.edtf < from.date.edtf ? addDays(until.date.edtf, 7) : until.date.edtf
  const date = parsePartialDate(`${from.date.edtf}/${end}`, basis)
  if (!date) return null
  const years = from.date.precision === 'YEAR'
  return {
    start: from.start,
    end: until.end,
    firstToken: from.firstToken,
    lastToken: until.lastToken,
    text: text.slice(from.start, until.end),
    date,
    // a span of years is history or somebody's term
    use: years ? 'BACKGROUND' : from.use
  }
}
