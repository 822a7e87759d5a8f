import type { Place } from '../../domain/claim.js'
import { sidesOfParts, type Part } from './candidate.js'
import type { MeetingEvent } from './fit.js'

/**
 * Whether a visit may be another than the one on which somebody was met: to one of several cities of the country, or recalled from months ago,
 * where nothing tells in which and when they met.
 */
export const isElsewhere = (visit: MeetingEvent, met: MeetingEvent, events: readonly MeetingEvent[]): boolean =>
  (met.date === null && visit.date !== null && isRecalled(visit, met)) || isOtherStop(visit, met, events)

/** Whether a visit is told of long ago, and a meeting as news. */
export const isRecalled = (visit: MeetingEvent, met: MeetingEvent): boolean =>
  visit.candidates.every(c => c.background) && !met.candidates.some(c => c.background)

/** "met Brand. On Tuesday he visited Umbar and Edoras": stops of a journey to a country of which another city was told, where the meeting is told of none. */
export const isOtherStop = (
  { place, parts }: { readonly place: Place | null; readonly parts: readonly Part[] },
  met: MeetingEvent,
  events: readonly MeetingEvent[]
): boolean =>
  met.place === null &&
  place?.city != null &&
  events.some(
    e =>
      e.place?.city != null &&
      e.place.country === place.country &&
      e.place.city !== place.city &&
      e.candidates.some(c => c.sort === 'VISIT') &&
      e.parts.some(p => p.role === 'VISITOR' && parts.some(q => q.role === 'VISITOR' && q.ref.actor === p.ref.actor))
  )

/** "was in Umbar for talks with Brand", who is at home elsewhere: no visit to those at home there. */
export function isGoalOf(visit: MeetingEvent, { candidates, parts, place }: MeetingEvent): boolean {
  const [way, ...more] = visit.candidates
  const visitor = visit.parts.find(p => p.role === 'VISITOR')
  return (
    more.length === 0 &&
    way !== undefined &&
    visitor !== undefined &&
    way.rule === 'meeting.travel.be' &&
    way.place?.city != null &&
    way.place.city === place?.city &&
    candidates.some(c => c.sentence === way.sentence && c.at > way.at && c.rule.startsWith('meeting.noun.')) &&
    parts.some(p => p.ref.actor === visitor.ref.actor) &&
    sidesOfParts(parts).length >= 2
  )
}
