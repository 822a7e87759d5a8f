import type { Day } from '../../domain/partial-date.js'
import { addDays, lastDay, monthOf, pad } from './calendar.js'
import type { Found, Reading, Recogniser } from './read.js'
import { looksForward } from './tense.js'
import { lower, monthFromHere } from './tokens-of-dates.js'

const ORDINAL = /^([12]?\d|3[01])(?:st|nd|rd|th)$/
/** Days after which what was dated before lies too far back for its month to be that of publication. */
const CLOSE = 31

/** "will meet him on the 14th", "from the 3rd to the 5th": a day of the month that is being spoken of. */
export const dayOfMonth: Recogniser = (reading, at) => {
  const day = ordinalAt(reading, at)
  if (day === null || !/^(?:on|from)$/.test(lower(reading, at - 2)) || lower(reading, at - 1) !== 'the') return null
  const until = rangeFrom(reading, at)
  const end = until?.last ?? at + 1
  const month = ofMonth(reading, end)
  if (month === null && isCounted(reading, end)) return null
  const from = month === null ? nearest(reading, day, at, end) : dayIn(month, day)
  if (from === null) return null
  const last = until === null ? null : dayIn(from.slice(0, 7), until.day)
  const edtf = last !== null && last > from ? `${from}/${last}` : from
  const tail = month === null ? 0 : MONTH_NAMED
  return { last: (last === null ? at + 1 : until!.last) + tail, edtf, basis: 'IMPLIED', use: 'EVENT' } satisfies Found
}

/** How many words "of this month" has. */
const MONTH_NAMED = 3

/** "on the 17th of this month" */
const ofMonth = (reading: Reading, at: number): string | null =>
  lower(reading, at) === 'of' ? monthFromHere(reading, at + 1) : null

function ordinalAt(reading: Reading, at: number): number | null {
  const match = ORDINAL.exec(lower(reading, at))
  return match ? Number(match[1]) : null
}

/** "the 14th and 15th", "the 14th to the 16th" */
function rangeFrom(reading: Reading, at: number): { readonly day: number; readonly last: number } | null {
  if (!/^(?:and|to|until|through|[-–])$/.test(lower(reading, at + 1))) return null
  const end = lower(reading, at + 2) === 'the' ? at + 3 : at + 2
  const day = ordinalAt(reading, end)
  return day === null ? null : { day, last: end + 1 }
}

/** "on the 14th floor", "on the 60th anniversary", "on the 14th of the month" */
function isCounted({ tokens, sentence }: Reading, next: number): boolean {
  const token = next < sentence.lastToken ? tokens[next] : undefined
  return token !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(token.pos) || token.lower === 'of')
}

/** In the month of publication, or the one before or after where the tense asks for that; after a day long gone by, in its month. */
function nearest(reading: Reading, day: number, first: number, last: number): Day | null {
  const { anchor, previous } = reading
  if (anchor?.day == null || anchor.month === null) return null
  const told = previous?.earliest ?? null
  if (told !== null && addDays(told, CLOSE) < anchor.day) {
    const same = dayIn(told.slice(0, 7), day)
    return same !== null && same >= told ? same : null
  }
  const here = dayIn(anchor.day.slice(0, 7), day)
  const forward = looksForward(reading, first, last)
  if (here !== null && (here === anchor.day || here > anchor.day === forward)) return here
  return dayIn(monthOf(anchor.year, anchor.month + (forward ? 1 : -1)), day)
}

/** The day of a month, where the month is that long. */
function dayIn(month: string, day: number): Day | null {
  const date = `${month}-${pad(day)}`
  return date <= lastDay(month) ? date : null
}
