import type { PartialDate } from '../../domain/partial-date.js'
import { parsePartialDate } from '../../domain/partial-date.js'
import type { Document } from '../document.js'
import type { MeetingCandidate } from './candidate.js'
import { asPlanned } from './context.js'
import type { Reality } from '../reality/kinds.js'

const PUT_OFF =
  /\b(?:postponed?|postponing|put(?:ting)? off|push(?:ed|ing) back|moved|delay(?:ed|ing)?|reschedul(?:ed|ing)|deferred)\b/iu
/** What stands right before the new day, and not before the one for which it was first planned. */
const UNTIL = /\b(?:to|until|till|for) (?:the )?$/iu
const FIRST_PLANNED = /\b(?:planned|scheduled|due|set|meant|slated|originally) (?:for|to|on) (?:the )?$/iu
/** What was to be is now to be on another day: "was to be held on May 20 but will now take place on June 3". */
const WAS_TO_BE = /\b(?:was|were|had been) (?:to|due|scheduled|set|planned|meant|supposed|expected)\b/iu
const IS_NOW_TO_BE = /\b(?:will|would) now (?:take place|be held|happen|meet|begin|start|go ahead)\b/iu
const BUT_PUT_OFF =
  /\bbut (?:(?:has|have|had) )?(?:since )?(?:been )?(?:put off|pushed back|postponed|delayed|moved|rescheduled)\b/iu
const WAS_MOVED = /\b(?:was|were|been) moved from\b/iu
const ON = /\bon (?:the )?$/iu
const FROM = /\bfrom (?:the )?$/iu
const FARTHEST = 90

/** The days of a meeting that is put off: for which it was planned, where that is told too, and for which it is now. */
export interface Moved {
  readonly old: PartialDate | null
  readonly anew: PartialDate
}

/** Where a sentence turns to the new day, and what stands before that day. */
interface Turn {
  readonly at: number
  readonly before: RegExp
  /** Between here and the turn the meeting's own day has to stand: else it is something else that is put off. */
  readonly first: number
}

/** `PLANNED`: what its own verb makes of it; then only words that can be of no other event tell that it was put off. */
function turnOf(text: string, reality: Reality): Turn | null {
  const at = (pattern: RegExp, after = 0): number => {
    const found = text.slice(after).search(pattern)
    return found < 0 ? -1 : after + found
  }
  const turn = (start: number, before: RegExp, first = -1): Turn | null =>
    start < 0 ? null : { at: start, before, first }
  if (reality === 'POSTPONED') return turn(at(PUT_OFF), UNTIL)
  if (reality !== 'PLANNED') return null
  const first = at(WAS_TO_BE)
  if (first < 0) return turn(at(WAS_MOVED), UNTIL)
  return turn(at(IS_NOW_TO_BE, first), ON, first) ?? turn(at(BUT_PUT_OFF, first), UNTIL, first)
}

/**
 * "the summit due on June 3 was put off until June 20": both days; null where no new one is told. `date` is the day that the
 * meeting has from its own words, which may be either, or, "from June 3 to June 20", the days from one to the other.
 */
export function movedTo(
  { sentence }: MeetingCandidate,
  reality: Reality,
  date: PartialDate | null,
  { article, dates }: Document
): Moved | null {
  const published = article.published?.latest
  const turn = turnOf(sentence.text, reality)
  if (published == null || turn === null) return null
  const from = sentence.start + turn.at
  const own = dates
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(mention => ({ start: mention.start, date: asPlanned(mention, published) }))
  const before = (start: number): string => sentence.text.slice(0, start - sentence.start)
  const isOwn = ({ start, date: day }: (typeof own)[number]): boolean =>
    ofTheYear(day) === ofTheYear(date) && start > sentence.start + turn.first && start < from
  if (turn.first >= 0 && !own.some(isOwn)) return null
  for (const one of own) {
    if (one.start <= from || one.start - from > FARTHEST) continue
    const between = before(one.start).slice(turn.at)
    if (/[.;:]/.test(between)) continue
    if (FROM.test(between)) {
      const ends = endsOf(one.date)
      if (ends !== null && isAhead(ends.anew, published)) return ends
    }
    if (!turn.before.test(between) || FIRST_PLANNED.test(between) || !isAhead(one.date, published)) continue
    const first = own.find(
      ({ start, date: day }) =>
        isDay(day) && start < one.start && (FIRST_PLANNED.test(before(start)) || FROM.test(before(start)))
    )
    const old = date !== null && date.edtf !== one.date.edtf ? date : (first?.date ?? null)
    return { old: old?.edtf === one.date.edtf ? null : old, anew: one.date }
  }
  return null
}

/** A date without its year: that of a day without one may be read otherwise where a plan is told. */
const ofTheYear = (date: PartialDate | null): string => (date?.edtf ?? '').replace(/\d{4}/g, '')
const isDay = (date: PartialDate): boolean => date.precision === 'DAY'
const isAhead = (date: PartialDate, published: string): boolean =>
  isDay(date) && date.earliest !== null && date.earliest > published

/** "from June 3 to June 20", read as all the days between. */
function endsOf({ earliest, latest, precision, basis }: PartialDate): Moved | null {
  if (precision !== 'INTERVAL' || earliest === null || latest === null) return null
  const [old, anew] = [parsePartialDate(earliest, basis), parsePartialDate(latest, basis)]
  return old === null || anew === null ? null : { old, anew }
}
