import { parsePartialDate, type PartialDate } from '../../domain/partial-date.js'
import { addDays } from '../dates/calendar.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import { COUNTS } from './counted-days.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { gathersMany } from '../places/of-sideline.js'

/** "on the eve of the summit", "the day before their talks", "two days after the meeting" */
const BESIDE =
  /\b(?:on the (eve) of|(\w+) days? (before|after|ahead of|following|prior to)) (?:the|that|this|their|his|her) (?:[\p{L}-]+ ){0,3}?(summit|conference|gathering|forum|meeting|talks|negotiations|encounter|visit|trip|tour)\b(?! (?:in|at|with|between|of|on|to)\b)/iu

/**
 * The day of a meeting whose sentence tells none but counts from another of which the text gives the day ("On the eve of the summit she
 * received Brand"). Implied; null where no such meeting is told.
 */
export function dayBesideMeeting(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[]
): PartialDate | null {
  const told = event.candidates.find(c => !c.definite && c.date === null && BESIDE.test(c.sentence.text))
  const [, eve, count = '', link = '', noun = ''] = told ? BESIDE.exec(told.sentence.text)! : []
  if (!told || (analyses[told.sentence.index]?.dates.length ?? 0) > 0) return null
  const days = eve ? 1 : (COUNTS.get(count.toLowerCase()) ?? Number(count))
  const from = events.findLast(
    e =>
      e !== event &&
      e.date?.precision === 'DAY' &&
      e.candidates[0]!.sentence.index < told.sentence.index &&
      isOfKind(e, noun.toLowerCase())
  )?.date?.earliest
  if (!from || !Number.isInteger(days)) return null
  const day = addDays(from, /^(?:after|following)$/i.test(link) ? days : -days)
  return parsePartialDate(day, 'IMPLIED')
}

function isOfKind(event: MeetingEvent, noun: string): boolean {
  if (/^(?:visit|trip|tour)$/.test(noun)) return event.candidates.some(c => c.sort === 'VISIT')
  // a reception told "on the eve of the summit" is not the summit
  if (/^(?:summit|conference|gathering|forum)$/.test(noun))
    return gathersMany(event) && !event.candidates.some(c => BESIDE.test(c.sentence.text) && c.sort !== 'SUMMIT')
  return event.candidates.some(c => c.sort !== 'VISIT' && c.sort !== 'CALL')
}
