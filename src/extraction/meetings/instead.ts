import type { MeetingCandidate } from './candidate.js'
import type { MeetingEvent } from './fit.js'
import { isLeader } from './verbs/candidate.js'

/** How many sentences above may tell of what is replaced. */
const ABOVE = 2
const INSTEAD = /^instead\b(?! of\b)|\binstead(?:[,;.!]|$)/i
const WAS_TO = /\b(?:was|were|had been) (?:to|due|scheduled|set|planned|supposed|expected|meant)\b/i

/**
 * "called off a meeting with Brand in Umbar on Monday. He will meet Doe instead": there and then, where nothing else is told. What was to be is
 * called off. Changes the events.
 */
export function takePlaces(events: readonly MeetingEvent[]): void {
  for (const event of events) {
    const told = event.candidates.find(c => INSTEAD.test(c.sentence.text))
    if (!told || !/^(?:HELD|PLANNED)$/.test(event.reality)) continue
    const replaced = events.findLast(
      e =>
        e !== event &&
        !/^(?:HELD|DENIED|HYPOTHETICAL)$/.test(e.reality) &&
        isShared(e, event) &&
        e.candidates.some(c => c.at < told.at && told.sentence.index - c.sentence.index <= ABOVE)
    )
    if (!replaced) continue
    if (replaced.date) event.date ??= { ...replaced.date, basis: 'IMPLIED' }
    if (event.candidates.every(c => c.sort !== 'CALL')) event.place ??= replaced.place
    if (replaced.reality === 'PLANNED' && replaced.candidates.every(c => WAS_TO.test(c.sentence.text)))
      callOff(replaced, told)
  }
}

/** What is done instead tells that it did not come to this. */
function callOff(replaced: MeetingEvent, { sentence, at }: MeetingCandidate): void {
  const { candidates } = replaced
  replaced.reality = 'CANCELLED'
  const own = candidates.findIndex(c => c.sentence === sentence)
  const last = candidates.at(-1)!
  if (own >= 0) candidates[own] = { ...candidates[own]!, reality: 'CANCELLED' }
  else
    candidates.push({
      ...last,
      sentence,
      at,
      reality: 'CANCELLED',
      date: null,
      place: null,
      definite: true,
      untold: false,
      ahead: false,
      rule: 'meeting.fate.instead',
      confidence: 0.65
    })
}

/** Whether one of those who were to meet meets now, or somebody else of his country whom he was to meet. */
const isShared = (replaced: MeetingEvent, event: MeetingEvent): boolean =>
  replaced.parts.some(p => isLeader(p.ref) && event.parts.some(q => q.ref.actor === p.ref.actor)) ||
  replaced.parts.filter(p => event.parts.some(q => q.ref.side === p.ref.side)).length >= 2
