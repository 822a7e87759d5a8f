import type { Day } from '../../domain/partial-date.js'
import { isDay } from '../../domain/partial-date.js'
import { MONTHS } from '../lexicon/calendar.js'
import { pad } from './calendar.js'

const FULL_DATE =
  /\b(?:(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? (\d{4})|([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})|(\d{4})-(\d\d)-(\d\d))\b/
/** What may stand before the date on a line of its own: "Published:", "Monday,", "By Jane Doe |". */
const LABEL = /^(?:(?:published|posted|date|on|by [\w .]{3,30}|[a-z]{3,6}day)[ :|,–-]*){0,3}$/i
const CLOCK = /^[\s,|–-]*(?:(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?\.?)?$/i
const LONGEST_LINE = 70
/** A dateline ends with a dash, a colon, or the agency between strokes: "TASHKENT, August 5, 2021. /TASS/." */
const OPENING = /^[^\n]{4,80}?(?:[—–:]|--| - |\/[A-Z][A-Za-z]+\/)/

/**
 * The day of publication that a page gives in its own words: on a line of its own above the story, or in the dateline that
 * opens it. Null where neither holds a full date.
 */
export function statedDay(text: string, storyStart: number, proseStart: number): Day | null {
  const above = text.slice(0, Math.max(storyStart, proseStart) + LONGEST_LINE).split('\n')
  for (const line of above.slice(-12)) {
    const bare = line.trim()
    const match = bare.length <= LONGEST_LINE ? FULL_DATE.exec(bare) : null
    if (!match) continue
    const alone = LABEL.test(bare.slice(0, match.index)) && CLOCK.test(bare.slice(match.index + match[0].length))
    const day = alone ? dayIn(match) : null
    if (day !== null) return day
  }
  const opening = OPENING.exec(text.slice(proseStart, proseStart + 100))?.[0]
  const match = opening ? FULL_DATE.exec(opening) : null
  return match ? dayIn(match) : null
}

function dayIn(match: RegExpExecArray): Day | null {
  if (match[7]) return isDay(match[0]) ? match[0] : null
  const month = MONTHS.get((match[2] ?? match[4] ?? '').toLowerCase())
  const year = match[3] ?? match[6] ?? ''
  const day = month === undefined ? '' : `${year}-${pad(month)}-${pad(Number(match[1] ?? match[5]))}`
  return isDay(day) ? day : null
}
