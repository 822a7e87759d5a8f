import type { MeetingCandidate } from './candidate.js'
import { type MeetingEvent, absorb, placesMeet } from './fit.js'

/** "will fly to Umbar for the Union's summit": who goes there for it takes part, and that is one meeting. */
export function withAttendees(events: readonly MeetingEvent[]): MeetingEvent[] {
  const gone = new Set<MeetingEvent>()
  for (const trip of events) {
    const [way, ...more] = trip.candidates
    if (way?.sort !== 'VISIT' || more.length > 0 || !ON_THE_WAY.test(way.rule)) continue
    const gathering = events.find(e => e !== trip && e.reality === trip.reality && isGoneTo(way, e))
    if (!gathering) continue
    gathering.candidates.push(way)
    absorb(gathering, {
      ...trip,
      date: gathering.date ?? trip.date,
      parts: trip.parts.map(p => (p.role === 'VISITOR' ? { ...p, role: 'PARTICIPANT' } : p))
    })
    gone.add(trip)
  }
  return events.filter(e => !gone.has(e))
}

/** Whether a gathering is what a way is told to be gone for, in the same words. */
const isGoneTo = (way: MeetingCandidate, { candidates, parts, place }: MeetingEvent): boolean =>
  parts.some(p => p.ref.actor.startsWith('organization:')) &&
  placesMeet(place, way.place) &&
  candidates.some(
    c =>
      c.sentence === way.sentence &&
      c.sort === 'SUMMIT' &&
      c.at > way.at &&
      (c.occasionOf === way.at ||
        TO_ATTEND.test(c.sentence.text) ||
        (place?.city != null && WHERE.test(c.sentence.text)))
  )
const ON_THE_WAY = /^meeting\.travel\./
const TO_ATTEND =
  /\b(?:(?:to|will) (?:attend|join|address|take part in|participate in)|for (?:the|an?|this|next)) (?:[\p{L}\d'’-]+ ){0,6}(?:summit|meeting|conference|gathering|forum|session)\b/iu
/** "leaves for Umbar, where the Union will meet" */
const WHERE = /, where\b/i
