import { dayNumber } from '../../domain/partial-date.js'
import type { ExtractionContext } from '../document.js'
import { ARRIVING, hadCome, sidesOfParts, type MeetingCandidate } from './candidate.js'
import { isElsewhere, isGoalOf, isRecalled } from './other-visits.js'
import {
  type MeetingEvent,
  absorb,
  datesMeet,
  placesMeet,
  realitiesMeet,
  leadersMeet,
  sortsMeet,
  sortSuits,
  expanded
} from './fit.js'

/** "Quill and Brand are to discuss borders" tells of a meeting only where it is past and no other meeting of theirs is told of. */
export function withoutTopicsAlone(events: MeetingEvent[]): MeetingEvent[] {
  const topical = (e: MeetingEvent): boolean => e.candidates.every(c => c.rule.endsWith('.discuss'))
  const told = events.filter(e => !topical(e)).map(e => sidesOfParts(e.parts))
  return events.filter(e => {
    if (!topical(e)) return true
    const sides = sidesOfParts(e.parts)
    return e.reality === 'HELD' && !told.some(others => sides.filter(s => others.includes(s)).length >= 2)
  })
}

/** What only the headline tells, of parties of a meeting told of below, is that meeting. */
export function withoutHeadlines(events: MeetingEvent[]): MeetingEvent[] {
  const gone = new Set<MeetingEvent>()
  for (const event of events) {
    const [first] = event.candidates
    if (!first || !event.candidates.every(c => c.sentence.form === 'HEADLINE')) continue
    const sides = sidesOfParts(event.parts)
    const below = events.find(
      e =>
        e !== event &&
        !gone.has(e) &&
        e.candidates.some(c => c.sentence.form !== 'HEADLINE') &&
        sides.length > 0 &&
        sides.every(s => sidesOfParts(e.parts).includes(s)) &&
        e.candidates.some(c => c.sort === 'CALL') === event.candidates.some(c => c.sort === 'CALL') &&
        (event.candidates.every(c => c.untold) || event.reality === e.reality) &&
        leadersMeet(event.parts, e.parts) &&
        datesMeet(event.date, e.date) &&
        placesMeet(event.place, e.place)
    )
    if (!below) continue
    const { reality } = below
    below.candidates.unshift(...event.candidates)
    absorb(below, event)
    below.reality = reality
    gone.add(event)
  }
  return events.filter(e => !gone.has(e))
}

/** Whom a visitor met in a country he met on the days of his only visit there. */
export function withDaysOfVisits(events: MeetingEvent[]): MeetingEvent[] {
  const leaders = (e: MeetingEvent): string[] => e.parts.map(p => p.ref.actor).filter(a => a.startsWith('leader:'))
  for (const event of events) {
    if (event.date || !event.place?.country || !/^(?:HELD|PLANNED)$/.test(event.reality)) continue
    const visits = events.filter(
      v =>
        v !== event &&
        v.reality === event.reality &&
        v.date &&
        v.place?.country === event.place?.country &&
        v.candidates.some(c => c.sort === 'VISIT') &&
        !v.candidates.every(hadCome) &&
        !isRecalled(v, event) &&
        leaders(v).some(l => leaders(event).includes(l))
    )
    if (visits.length === 1) event.date = { ...visits[0]!.date!, basis: 'IMPLIED' }
  }
  return events
}

/** "signed a pact in Lindon during a visit by Brand": whoever is at home there visits nobody. */
export function withHostsAtHome(events: MeetingEvent[]): MeetingEvent[] {
  for (const event of events) {
    const home = event.place?.country ? `country:${event.place.country}` : null
    const guests = event.parts.filter(p => p.role === 'VISITOR' && p.ref.side !== home)
    if (guests.length === 0) continue
    event.parts = event.parts.map(p => (p.role === 'VISITOR' && p.ref.side === home ? { ...p, role: 'HOST' } : p))
  }
  return events
}

const AMBASSADORS = /\b(?:met|received|hosted|briefed) (?:[\w ]{1,30} )?ambassadors (?:of|from)\b/i

/** Who is posted to a body, or to nowhere in particular, is at home anywhere. */
const AT_LARGE = /\b(?:un|u\.n\.|united nations|eu|european union|nato|au|at[- ]large|special|goodwill|roving)\b/i

/** An ambassador whom a minister or a leader of one country meets is posted there: "the Gondorian ambassador met Rohan's foreign minister". */
export function withPostsOfEnvoys(events: MeetingEvent[]): MeetingEvent[] {
  for (const event of events) {
    if (event.place || event.candidates.some(c => c.sort === 'CALL' || c.sideline)) continue
    if (!/^(?:HELD|PLANNED)$/.test(event.reality)) continue
    const people = event.parts.map(p => p.ref).filter(r => r.mention.kind === 'LEADER' && r.mention.office)
    const envoys = people.filter(
      r => r.mention.office!.kind === 'AMBASSADOR' && !AT_LARGE.test(r.mention.office!.title)
    )
    const homes = new Set(people.filter(r => !envoys.includes(r)).map(r => r.side))
    const [home, ...more] = [...homes]
    // "met the ambassadors of Rohan and Harad", whom nobody names
    const posted =
      event.parts.length > people.length &&
      event.parts.every(p => p.ref.mention.kind !== 'ORGANIZATION') &&
      event.candidates.some(c => AMBASSADORS.test(c.sentence.text))
    if (posted && envoys.length === 0 && more.length === 0 && home?.startsWith('country:')) {
      event.place = { city: null, country: home.slice('country:'.length) }
      continue
    }
    if (envoys.length === 0 || more.length > 0 || !home?.startsWith('country:')) continue
    if (people.length < event.parts.length || envoys.some(r => r.side === home || r.mention.office!.former)) continue
    event.place = { city: null, country: home.slice('country:'.length) }
  }
  return events
}

/** Two meetings of the same people in one city on one day, neither of which is told as another, are one. */
export function withoutTwins(events: MeetingEvent[]): MeetingEvent[] {
  const kept: MeetingEvent[] = []
  for (const event of events) {
    const twin = kept.find(e => areTwins(e, event))
    if (!twin) kept.push(event)
    else {
      twin.candidates.push(...event.candidates)
      absorb(twin, event)
    }
  }
  return kept
}

function areTwins(a: MeetingEvent, b: MeetingEvent): boolean {
  const call = (e: MeetingEvent): boolean => e.candidates.some(c => c.sort === 'CALL')
  const apart = [...a.candidates, ...b.candidates].some(c => c.other || c.sideline)
  return (
    !apart &&
    a.reality === 'HELD' &&
    b.reality === 'HELD' &&
    a.date !== null &&
    a.date.edtf === b.date?.edtf &&
    a.place?.city != null &&
    a.place.city === b.place?.city &&
    !call(a) &&
    !call(b) &&
    sidesOfParts(a.parts).sort().join() === sidesOfParts(b.parts).sort().join() &&
    leadersMeet(a.parts, b.parts)
  )
}

/** Somebody was the other's guest at home. */
const received = (event: MeetingEvent): boolean =>
  event.parts.some(p => p.role === 'HOST') && event.parts.some(p => p.role === 'VISITOR')

/** Whom a visitor meets of the country he is in, where no place is told, he meets there. */
export function withPlacesOfVisits(events: MeetingEvent[]): MeetingEvent[] {
  const leaders = (e: MeetingEvent): string[] => e.parts.map(p => p.ref.actor).filter(a => a.startsWith('leader:'))
  for (const event of events) {
    if (event.place?.city || event.candidates.some(c => c.sort === 'CALL' || c.sideline)) continue
    if (!/^(?:HELD|PLANNED)$/.test(event.reality)) continue
    const sides = sidesOfParts(event.parts)
    const visits = events.filter(
      v =>
        v !== event &&
        v.place?.country &&
        sides.includes(`country:${v.place.country}`) &&
        (!event.place || event.place.country === v.place.country) &&
        (v.reality === 'HELD' || v.reality === event.reality) &&
        (v.candidates.some(c => c.sort === 'VISIT' || ARRIVING.test(c.rule)) || received(v)) &&
        !isRecalled(v, event) &&
        (datesMeet(event.date, v.date) || shortlyBefore(v, event) || endedAfter(v, event)) &&
        leaders(v).some(l => leaders(event).includes(l))
    )
    if (visits.length === 1) event.place = visits[0]!.place
  }
  return events
}

/** "The call, which came late, …", "said the latest talks with Rohan in Lindon …" before a sentence that says who called or met whom. */
export function forward(events: readonly MeetingEvent[]): MeetingEvent[] {
  const gone = new Set<MeetingEvent>()
  events.forEach((event, i) => {
    const first = event.candidates[0]!
    // "the previous five meetings" are others
    const told = sidesOfParts(event.parts)
    if (told.length > 1 || !event.candidates.every(c => c.definite && !c.other)) return
    if (told.some(side => !side.startsWith('country:'))) return
    const next = events
      .slice(i + 1)
      .find(
        e =>
          sidesOfParts(e.parts).length >= 2 &&
          told.every(side => sidesOfParts(e.parts).includes(side)) &&
          (told.length === 0 || e.candidates.every(c => c.sort === first.sort)) &&
          leadersMeet(event.parts, e.parts) &&
          e.candidates[0]!.sentence.index - first.sentence.index <= 2 &&
          sortsMeet(first, e) &&
          sortSuits(first, e) &&
          realitiesMeet(first, e) &&
          datesMeet(event.date, e.date) &&
          placesMeet(event.place, e.place)
      )
    if (!next) return
    if (next.candidates.every(hadCome)) next.date = event.date
    next.candidates.unshift(...event.candidates)
    absorb(next, event)
    gone.add(event)
  })
  return events.filter(e => !gone.has(e))
}

/** A visit whose visitor and host meet in the same article is that meeting, seen from the road. */
export function withoutVisitsToMeetings(events: readonly MeetingEvent[], context: ExtractionContext): MeetingEvent[] {
  const kept: MeetingEvent[] = []
  const visits: MeetingEvent[] = []
  for (const event of events) (event.candidates.every(c => c.sort === 'VISIT') ? visits : kept).push(event)
  for (const visit of visits) {
    const sides = expanded(visit.parts, context)
    const host = kept.find(
      m =>
        m.candidates.some(c => c.sort !== 'CALL') &&
        sides.length >= 2 &&
        sides.every(s => expanded(m.parts, context).includes(s)) &&
        (expanded(m.parts, context).length === sides.length || (visit.place !== null && m.place !== null)) &&
        leadersMeet(visit.parts, m.parts) &&
        !meetsMovement(m, sides) &&
        !isElsewhere(visit, m, events) &&
        visit.candidates.every(c => realitiesMeet(c, m)) &&
        (datesMeet(visit.date, m.date) || arrivedFor(visit, m) || endedAfter(visit, m)) &&
        placesMeet(visit.place, m.place)
    )
    const goal = host ? undefined : kept.find(m => isGoalOf(visit, m))
    if (goal) goal.candidates.push(...visit.candidates)
    else if (host) {
      const place =
        visit.place && visit.candidates.every(c => goesOn(c, host))
          ? { city: null, country: visit.place.country }
          : visit.place
      host.candidates.push(...visit.candidates)
      absorb(host, { ...visit, place, date: visit.candidates.every(hadCome) ? null : visit.date })
    } else kept.push(visit)
  }
  return kept.sort((a, b) => firstAt(a) - firstAt(b))
}

/** "Quill then flew to Umbar", behind his meeting: where he went from there. */
export const goesOn = ({ sort, at, sentence }: MeetingCandidate, { candidates }: MeetingEvent): boolean =>
  sort === 'VISIT' && ONWARD.test(sentence.text) && candidates.some(c => c.sort !== 'VISIT' && c.at < at)

const ONWARD =
  /\b(?:then|later|afterwards?|next|subsequently|on to|before (?:\w+ )?(?:travell?ing|flying|heading|leaving|going))\b/i

/** "arrived on the 8th", for what took place on the 9th or 10th. */
function arrivedFor(visit: MeetingEvent, meeting: MeetingEvent): boolean {
  return visit.candidates.every(c => ARRIVING.test(c.rule)) && shortlyBefore(visit, meeting)
}

/** "ended a visit on Tuesday", for what took place the day before. */
const endedAfter = (visit: MeetingEvent, meeting: MeetingEvent): boolean =>
  visit.reality === 'HELD' &&
  visit.candidates.every(c => ENDED.test(c.sentence.text) && /\.(?:visit|trip|tour|stay)$/.test(c.rule)) &&
  shortlyBefore(meeting, visit)
const ENDED = /\b(?:ended|concluded|completed|finished|wrapped up|wound up|rounded off|capped|closed)\b/i

function shortlyBefore(visit: MeetingEvent, meeting: MeetingEvent): boolean {
  const [from, on] = [visit.date?.latest, meeting.date?.earliest].map(day => (day ? dayNumber(day) : null))
  return from != null && on != null && on - from >= 0 && on - from <= 2
}

/** On a visit to Gondor he met exiles from Harad: no meeting of the visitor with his hosts. */
const meetsMovement = (event: MeetingEvent, visitSides: readonly string[]): boolean =>
  event.parts.some(p => p.ref.side?.startsWith('organization:~') && !visitSides.includes(p.ref.side))

const firstAt = (event: MeetingEvent): number => Math.min(...event.candidates.map(c => c.at))
