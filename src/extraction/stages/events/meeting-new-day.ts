import type { PartialDate } from '../../../domain/partial-date.js'
import { parsePartialDate } from '../../../domain/partial-date.js'
import type { Document } from '../../document.js'
import type { MeetingCandidate } from './candidate.js'
import { asPlanned } from './meeting-context.js'

const PUT_OFF =
  /\b(?:postponed?|postponing|put(?:ting)? off|push(?:ed|ing) back|moved|delay(?:ed|ing)?|reschedul(?:ed|ing)|deferred)\b/iu
/** What stands right before the new day, and not before the one for which it was first planned. */
const UNTIL = /\b(?:to|until|till|for) (?:the )?$/iu
const FIRST_PLANNED = /\b(?:planned|scheduled|due|set|meant|slated|originally) (?:for|to|on) (?:the )?$/iu
const FROM = /\bfrom (?:the )?$/iu
const FARTHEST = 90

/** The days of a meeting that is put off: for which it was planned, where that is told too, and for which it is now. */
export interface Moved {
  readonly old: PartialDate | null
  readonly anew: PartialDate
}

/**
 * "the summit due on June 3 was put off until June 20": both days; null where no new one is told. `date` is the day that the
 * meeting has from its own words, which may be either, or, "from June 3 to June 20", the days from one to the other.
 */
export function movedTo(
  { sentence }: MeetingCandidate,
  date: PartialDate | null,
  { article, dates }: Document
): Moved | null {
  const published = article.published?.latest
  const told = PUT_OFF.exec(sentence.text)
  if (published == null || told === null) return null
  const from = sentence.start + told.index
  const own = dates
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(mention => ({ start: mention.start, date: asPlanned(mention, published) }))
  const before = (start: number): string => sentence.text.slice(0, start - sentence.start)
  for (const one of own) {
    if (one.start <= from || one.start - from > FARTHEST) continue
    const between = before(one.start).slice(told.index)
    if (/[.;:]/.test(between)) continue
    if (FROM.test(between)) {
      const ends = endsOf(one.date)
      if (ends !== null && isAhead(ends.anew, published)) return ends
    }
    if (!UNTIL.test(between) || FIRST_PLANNED.test(between) || !isAhead(one.date, published)) continue
    const first = own.find(
      ({ start, date: day }) =>
        isDay(day) && start < one.start && (FIRST_PLANNED.test(before(start)) || FROM.test(before(start)))
    )
    const old = date !== null && date.edtf !== one.date.edtf ? date : (first?.date ?? null)
    return { old: old?.edtf === one.date.edtf ? null : old, anew: one.date }
  }
  return null
}

const isDay = (date: PartialDate): boolean => date.precision === 'DAY'
const isAhead = (date: PartialDate, published: string): boolean =>
  isDay(date) && date.earliest !== null && date.earliest > published

/** "from June 3 to June 20", read as all the days between. */
function endsOf({ earliest, latest, precision, basis }: PartialDate): Moved | null {
  if (precision !== 'INTERVAL' || earliest === null || latest === null) return null
  const [old, anew] = [parsePartialDate(earliest, basis), parsePartialDate(latest, basis)]
  return old === null || anew === null ? null : { old, anew }
}
