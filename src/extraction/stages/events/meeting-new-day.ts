import type { PartialDate } from '../../../domain/partial-date.js'
import type { Document } from '../../document.js'
import type { MeetingCandidate } from './candidate.js'

const PUT_OFF =
  /\b(?:postponed?|postponing|put(?:ting)? off|push(?:ed|ing) back|moved|delay(?:ed|ing)?|reschedul(?:ed|ing)|deferred)\b/iu
/** What stands right before the new day, and not before the one for which it was first planned. */
const UNTIL = /\b(?:to|until|till|for) (?:the )?$/iu
const FIRST_PLANNED = /\b(?:planned|scheduled|due|set|meant|originally) (?:for|to) (?:the )?$/iu
const FARTHEST = 90

/** "put off until June 20": the day for which a meeting that is put off is planned now; null where none is told. */
export function newDayOf({ sentence }: MeetingCandidate, { article, dates }: Document): PartialDate | null {
  const published = article.published?.latest
  const told = PUT_OFF.exec(sentence.text)
  if (published == null || told === null) return null
  const from = sentence.start + told.index
  for (const { start, date } of dates) {
    if (start <= from || start >= sentence.end || start - from > FARTHEST) continue
    const before = sentence.text.slice(told.index, start - sentence.start)
    if (!UNTIL.test(before) || FIRST_PLANNED.test(before) || /[.;:]/.test(before)) continue
    if (date.precision === 'DAY' && date.earliest !== null && date.earliest > published) return date
  }
  return null
}
