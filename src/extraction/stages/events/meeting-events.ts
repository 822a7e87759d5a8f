import type { Place } from '../../../domain/claim.js'
import type { PartialDate } from '../../../domain/partial-date.js'
import type { ExtractionContext } from '../../document.js'
import type { ActorRef } from '../../clauses/types.js'
import type { MeetingCandidate, Part } from './candidate.js'
import { sidesOfParts } from './candidate.js'
import type { Reality } from './modality.js'

/** Candidates of one article that speak of one meeting. */
export interface MeetingEvent {
  readonly candidates: MeetingCandidate[]
  parts: Part[]
  place: Place | null
  host: string | null
  date: PartialDate | null
  reality: Reality
}

const REAL: readonly Reality[] = [
  'HELD',
  'CANCELLED',
  'REFUSED',
  'POSTPONED',
  'PLANNED',
  'PROPOSED',
  'HYPOTHETICAL',
  'DENIED'
]

/** Goes through the candidates in text order and puts each to the event it fits best, or to a new one. */
export function groupMeetings(
  candidates: readonly MeetingCandidate[],
  context: ExtractionContext,
  pairBefore: (offset: number) => readonly ActorRef[]
): MeetingEvent[] {
  const events: MeetingEvent[] = []
  for (const candidate of candidates) {
    let best: MeetingEvent | null = null
    let bestScore = 0
    for (let i = events.length - 1; i >= Math.max(0, events.length - 40); i--) {
      const score = fit(candidate, events[i]!, events.length - i, context)
      if (score > bestScore) {
        best = events[i]!
        bestScore = score
      }
    }
    if (best) join(best, candidate)
    else events.push(started(withTheirs(candidate, events, pairBefore)))
  }
  return withDaysOfVisits(withoutVisitsToMeetings(forward(events), context))
}

/** "their encounter in April", after a meeting of two: those two. */
function withTheirs(
  candidate: MeetingCandidate,
  events: readonly MeetingEvent[],
  pairBefore: (offset: number) => readonly ActorRef[]
): MeetingCandidate {
  const sides = sidesOfParts(candidate.parts)
  if (!candidate.theirs || sides.length >= 2) return candidate
  const last = [...events].reverse().find(e => {
    const theirs = sidesOfParts(e.parts)
    return theirs.length >= 2 && sides.every(s => theirs.includes(s))
  })
  if (last) return { ...candidate, parts: last.parts.map(p => ({ ...p, role: 'PARTICIPANT' as const })) }
  // no meeting told yet: the two that the article is about
  const pair = sides.length === 0 ? pairBefore(candidate.sentence.start) : []
  return pair.length === 0
    ? candidate
    : { ...candidate, parts: pair.map(ref => ({ ref, role: 'PARTICIPANT' as const })) }
}

/** Whom a visitor met in a country he met on the days of his only visit there. */
function withDaysOfVisits(events: MeetingEvent[]): MeetingEvent[] {
  const leaders = (e: MeetingEvent): string[] => e.parts.map(p => p.ref.actor).filter(a => a.startsWith('leader:'))
  for (const event of events) {
    if (event.date || !event.place?.country || event.reality !== 'HELD') continue
    const visits = events.filter(
      v =>
        v !== event &&
        v.reality === 'HELD' &&
        v.date &&
        v.place?.country === event.place?.country &&
        v.candidates.some(c => c.sort === 'VISIT') &&
        leaders(v).some(l => leaders(event).includes(l))
    )
    if (visits.length === 1) event.date = { ...visits[0]!.date!, basis: 'IMPLIED' }
  }
  return events
}

/** "The call, which came late, …" before a sentence that says who called whom. */
function forward(events: readonly MeetingEvent[]): MeetingEvent[] {
  const gone = new Set<MeetingEvent>()
  events.forEach((event, i) => {
    const first = event.candidates[0]!
    if (sidesOfParts(event.parts).length > 0 || !event.candidates.every(c => c.definite)) return
    const next = events
      .slice(i + 1)
      .find(
        e =>
          sidesOfParts(e.parts).length >= 2 &&
          e.candidates[0]!.sentence.index - first.sentence.index <= 2 &&
          sortsMeet(first, e) &&
          sortSuits(first, e) &&
          realitiesMeet(first, e) &&
          datesMeet(event.date, e.date) &&
          placesMeet(event.place, e.place)
      )
    if (!next) return
    next.candidates.unshift(...event.candidates)
    absorb(next, event)
    gone.add(event)
  })
  return events.filter(e => !gone.has(e))
}

function started(candidate: MeetingCandidate): MeetingEvent {
  return {
    candidates: [candidate],
    parts: [...candidate.parts],
    place: candidate.place,
    host: candidate.host,
    date: candidate.date?.date ?? null,
    reality: candidate.reality
  }
}

/** "The summit", with nothing else said: it points to a meeting, whatever became of that. */
function pointing(candidate: MeetingCandidate): boolean {
  return (
    candidate.definite &&
    !candidate.occurs &&
    !candidate.date &&
    !candidate.place &&
    candidate.reality === 'HELD' &&
    sidesOfParts(candidate.parts).length < 2
  )
}

function join(event: MeetingEvent, told: MeetingCandidate): void {
  const candidate = pointing(told) && event.reality !== 'HELD' ? { ...told, reality: event.reality } : told
  if (event.candidates.every(c => c.untold) && !told.untold) event.reality = candidate.reality
  event.candidates.push(candidate)
  // what is denied or imagined adds nothing to what happened
  const unreal = (r: Reality): boolean => r === 'DENIED' || r === 'HYPOTHETICAL'
  if (unreal(candidate.reality) && !unreal(event.reality)) return
  absorb(event, started(candidate))
}

function absorb(event: MeetingEvent, other: MeetingEvent): void {
  for (const part of other.parts) {
    const known = event.parts.findIndex(p => p.ref.actor === part.ref.actor)
    if (known < 0) event.parts.push(part)
    else if (event.parts[known]!.role === 'PARTICIPANT' && part.role !== 'PARTICIPANT') event.parts[known] = part
  }
  const told = event.candidates.some(c => c.place && c.sentence.form !== 'HEADLINE' && !other.candidates.includes(c))
  if (other.place && (!event.place || (other.place.city && (!event.place.city || !told)))) event.place = other.place
  event.host ??= other.host
  if (other.date && (!event.date || narrower(other.date, event.date))) event.date = other.date
  if (REAL.indexOf(other.reality) < REAL.indexOf(event.reality)) event.reality = other.reality
}

const narrower = (a: PartialDate, b: PartialDate): boolean => a.precision === 'DAY' && b.precision !== 'DAY'

function datesMeet(a: PartialDate | null, b: PartialDate | null): boolean {
  if (!a || !b) return true
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999')
}

function placesMeet(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return true
  if (a.city && b.city) return a.city === b.city
  return a.country === null || b.country === null || a.country === b.country
}

/** "meet in Alaska", says the headline, and the lead says in which town. */
function summarised(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  return (
    event.candidates.every(c => c.sentence.form === 'HEADLINE') &&
    candidate.sentence.form !== 'HEADLINE' &&
    candidate.place?.country === event.place?.country
  )
}

const LIFE: readonly Reality[] = ['PLANNED', 'PROPOSED', 'POSTPONED', 'CANCELLED', 'REFUSED']

function realitiesMeet(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  const [a, b] = [candidate.reality, event.reality]
  if (a === b || a === 'DENIED' || a === 'HYPOTHETICAL' || b === 'DENIED' || b === 'HYPOTHETICAL') return true
  if (LIFE.includes(a) && LIFE.includes(b)) return true
  if (pointing(candidate)) return true
  if (event.candidates.every(c => c.untold)) return true
  // told before and after: "ahead of the summit …", "hosted the summit"
  if (candidate.ahead && !candidate.date && b === 'HELD') return true
  if (a === 'HELD' && event.candidates.every(c => c.ahead)) return true
  const date = candidate.date?.date ?? null
  return date !== null && event.date !== null && date.precision === 'DAY' && date.edtf === event.date.edtf
}

function leadersMeet(a: readonly Part[], b: readonly Part[]): boolean {
  const bySide = new Map<string, Set<string>>()
  for (const { ref } of b) {
    if (!ref.actor.startsWith('leader:') || !ref.side) continue
    bySide.set(ref.side, (bySide.get(ref.side) ?? new Set()).add(ref.actor))
  }
  const conflict = new Map<string, boolean>()
  for (const { ref } of a) {
    const known = ref.actor.startsWith('leader:') && ref.side ? bySide.get(ref.side) : undefined
    if (!known || !ref.side) continue
    conflict.set(ref.side, (conflict.get(ref.side) ?? true) && !known.has(ref.actor))
  }
  return ![...conflict.values()].some(Boolean)
}

function sortsMeet(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  const calls = event.candidates.some(c => c.sort === 'CALL')
  if ((candidate.sort === 'CALL') === calls) return true
  const loose =
    candidate.rule.endsWith('.talk') ||
    candidate.rule.endsWith('.discussion') ||
    candidate.rule.endsWith('.conversation') ||
    candidate.rule.endsWith('.meeting')
  const conversing = event.candidates.every(c => /\.conversation$/.test(c.rule) && !c.place)
  return (calls && loose && candidate.definite && !candidate.place) || (!calls && conversing && candidate.definite)
}

/** How well a candidate fits an event; 0 when it is another one. */
function fit(candidate: MeetingCandidate, event: MeetingEvent, distance: number, context: ExtractionContext): number {
  if (!sortsMeet(candidate, event) || !datesMeet(candidate.date?.date ?? null, event.date)) return 0
  if (!(placesMeet(candidate.place, event.place) || summarised(candidate, event)) || !realitiesMeet(candidate, event))
    return 0
  const sameSentence = event.candidates.some(c => c.sentence === candidate.sentence)
  if (candidate.other && !(event.candidates.every(c => c.other) && !sameSentence)) return 0
  if (
    candidate.sideline !== event.candidates.some(c => c.sideline) &&
    candidate.sideline &&
    event.candidates.some(c => c.place !== null)
  )
    return 0
  const mine = new Set(expanded(candidate.parts, context))
  const theirs = new Set(expanded(event.parts, context))
  const common = [...mine].filter(s => theirs.has(s)).length
  if (!leadersMeet(candidate.parts, event.parts)) return 0
  const near = 1 / (1 + distance)
  if (mine.size >= 2 && theirs.size >= 2) {
    const visit = candidate.sort === 'VISIT' || event.candidates.some(c => c.sort === 'VISIT')
    const same = mine.size === theirs.size && common === mine.size
    if (same) return 3 + near + weight(candidate, event)
    if (
      common === Math.min(mine.size, theirs.size) &&
      common >= 2 &&
      differByHost(candidate.parts, event.parts, candidate)
    )
      return 2 + near
    if (visit && common >= 2 && candidate.sort === 'VISIT' && leaderShared(candidate, event)) return 1.5 + near
    return 0
  }
  // fewer than two sides: only a definite description points back
  const pointsBack = candidate.definite || candidate.sort === 'VISIT' || mine.size === 1
  if (!pointsBack || common < Math.min(mine.size, theirs.size)) return 0
  if (mine.size === 0 && !candidate.definite) return 0
  if (mine.size <= 1 && candidate.sentence.index - event.candidates[event.candidates.length - 1]!.sentence.index > 12)
    return 0
  if (mine.size <= 1 && theirs.size <= 1 && common === 0) return 0
  if (mine.size === 0 && !sortSuits(candidate, event)) return 0
  if (
    mine.size === 1 &&
    !candidate.definite &&
    theirs.size >= 2 &&
    candidate.sort !== 'VISIT' &&
    !leaderShared(candidate, event)
  )
    return 0
  const sameNoun = event.candidates.some(c => c.rule === candidate.rule)
  return 1 + near + (sortSuits(candidate, event) ? 0.5 : 0) + (sameNoun ? 0.6 : 0) + weight(candidate, event)
}

/** "The talks" are those the article is about, sooner than an encounter it recalls in passing. */
function weight(candidate: MeetingCandidate, event: MeetingEvent): number {
  if (candidate.date || candidate.place) return 0
  const aside = event.candidates.some(c => c.sideline) && !candidate.sideline ? -0.4 : 0
  return aside + 0.4 * Math.min(1, event.candidates.length / 3)
}

/** Three parties and two are one meeting where the third only hosts or mediates, or where "the talks" name fewer than took part. */
function differByHost(a: readonly Part[], b: readonly Part[], candidate: MeetingCandidate): boolean {
  const aside = (parts: readonly Part[]): string[] =>
    sidesOfParts(parts.filter(p => p.role !== 'HOST' && p.role !== 'MEDIATOR')).sort()
  const [x, y] = [aside(a), aside(b)]
  if (x.length >= 2 && x.join() === y.join()) return true
  return candidate.definite && candidate.rule.startsWith('meeting.noun') && x.every(s => y.includes(s))
}

const leaderShared = (candidate: MeetingCandidate, event: MeetingEvent): boolean =>
  candidate.parts.some(p => p.ref.actor.startsWith('leader:') && event.parts.some(q => q.ref.actor === p.ref.actor))

function sortSuits(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  if (candidate.sort === 'VISIT')
    return event.candidates.some(c => c.sort === 'VISIT') || event.parts.some(p => p.role === 'VISITOR')
  if (candidate.sort === 'SUMMIT') return event.candidates.some(c => c.sort !== 'VISIT' && c.sort !== 'CALL')
  return event.candidates.some(c => c.sort !== 'VISIT')
}

/** Sides, with a bloc standing for itself. */
function expanded(parts: readonly Part[], _context: ExtractionContext): string[] {
  return sidesOfParts(parts)
}

/** A visit whose visitor and host meet in the same article is that meeting, seen from the road. */
function withoutVisitsToMeetings(events: readonly MeetingEvent[], context: ExtractionContext): MeetingEvent[] {
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
        visit.candidates.every(c => realitiesMeet(c, m)) &&
        datesMeet(visit.date, m.date) &&
        placesMeet(visit.place, m.place)
    )
    if (host) {
      host.candidates.push(...visit.candidates)
      absorb(host, visit)
    } else kept.push(visit)
  }
  return kept.sort((a, b) => firstAt(a) - firstAt(b))
}

/** On a visit to Gondor he met exiles from Harad: no meeting of the visitor with his hosts. */
const meetsMovement = (event: MeetingEvent, visitSides: readonly string[]): boolean =>
  event.parts.some(p => p.ref.side?.startsWith('organization:~') && !visitSides.includes(p.ref.side))

const firstAt = (event: MeetingEvent): number => Math.min(...event.candidates.map(c => c.at))
