import type { Place } from '../../domain/claim.js'
import { dayNumber, type PartialDate } from '../../domain/partial-date.js'
import type { ExtractionContext } from '../document.js'
import type { MeetingCandidate, Part } from './candidate.js'
import { sidesOfParts } from './candidate.js'
import type { Reality } from '../reality/kinds.js'

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

/** "The summit", with nothing else said, or what it is like: it points to a meeting, whatever became of that. */
export function pointing(candidate: MeetingCandidate): boolean {
  if (!candidate.definite || candidate.occurs || candidate.reality !== 'HELD') return false
  // "The talks in Edoras are the first since 2019"
  const told = candidate.date !== null || candidate.place !== null
  return candidate.described === true || (!told && sidesOfParts(candidate.parts).length < 2)
}

export function absorb(event: MeetingEvent, other: MeetingEvent): void {
  for (const part of other.parts) {
    const known = event.parts.findIndex(p => p.ref.actor === part.ref.actor)
    if (known < 0) event.parts.push(part)
    else if (event.parts[known]!.role === 'PARTICIPANT' && part.role !== 'PARTICIPANT') event.parts[known] = part
  }
  const told = event.candidates.some(c => c.place && c.sentence.form !== 'HEADLINE' && !other.candidates.includes(c))
  if (other.place && (!event.place || (other.place.city && (!event.place.city || !told)))) event.place = other.place
  event.host ??= other.host
  if (other.date && (!event.date || narrower(other.date, event.date) || widens(other.date, event.date, event)))
    event.date = other.date
  if (REAL.indexOf(other.reality) < REAL.indexOf(event.reality)) event.reality = other.reality
}

/** A day says more than a month, two days than their week; of all the days of a meeting one is only one. */
function narrower(a: PartialDate, b: PartialDate): boolean {
  if (a.precision === 'DAY') return b.precision !== 'DAY' && !isEndOf(a, b)
  if (a.precision !== 'INTERVAL' || b.precision === 'DAY') return false
  const [from, until, start, end] = [a.earliest, a.latest, b.earliest, b.latest].map(day => dayNumber(day ?? ''))
  if (from == null || until == null || start == null || end == null) return false
  return until - from < DAYS_OF_WEEK - 1 && until - from < end - start && from >= start && until <= end
}

/** "arrived on Monday for a three-day visit": the days of the visit, not only the first. */
const widens = (a: PartialDate, b: PartialDate, { candidates }: MeetingEvent): boolean =>
  b.precision === 'DAY' && isEndOf(b, a) && candidates.every(c => c.sort === 'VISIT')

const DAYS_OF_WEEK = 7
const isEndOf = (day: PartialDate, span: PartialDate): boolean =>
  span.precision === 'INTERVAL' &&
  (dayNumber(span.latest ?? '') ?? 0) - (dayNumber(span.earliest ?? '') ?? 0) < DAYS_OF_WEEK - 1 &&
  (day.edtf === span.earliest || day.edtf === span.latest)

export function datesMeet(a: PartialDate | null, b: PartialDate | null): boolean {
  if (!a || !b) return true
  return (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999')
}

export function placesMeet(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return true
  if (a.city && b.city) return a.city === b.city || areOneTown(a.city, b.city)
  return a.country === null || b.country === null || a.country === b.country
}

/** "Delhi" and "New Delhi" */
const areOneTown = (a: string, b: string): boolean => a === `New ${b}` || b === `New ${a}`

const LIFE: readonly Reality[] = ['PLANNED', 'PROPOSED', 'POSTPONED', 'CANCELLED', 'REFUSED']

export function realitiesMeet(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  const [a, b] = [candidate.reality, event.reality]
  if (a === b || a === 'DENIED' || a === 'HYPOTHETICAL' || b === 'DENIED' || b === 'HYPOTHETICAL') return true
  if (LIFE.includes(a) && LIFE.includes(b)) return true
  if (pointing(candidate)) return true
  if (event.candidates.every(c => c.untold)) return true
  // told before and after: "ahead of the summit …", "hosted the summit"
  if (candidate.ahead && !candidate.date && b === 'HELD') return true
  if (a === 'HELD' && event.candidates.every(c => c.ahead)) return true
  const date = candidate.date?.date ?? null
  // "is to meet Brand later in the day": not whom he has met by then
  if (a === 'PLANNED' && b === 'HELD' && /^later/i.test(candidate.date?.text ?? '')) return false
  return date !== null && event.date !== null && date.precision === 'DAY' && date.edtf === event.date.edtf
}

export function leadersMeet(a: readonly Part[], b: readonly Part[]): boolean {
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

const HEADS = /^HEAD_OF_/
/** "were in Umbar for a meeting of the dialogue" */
const FOR_TALKS = /\bfor (?:[a-z-]+ ){0,3}(?:meetings?|talks|summit|session|round|negotiations|dialogue)\b/i

/** "Gondorian negotiators arrived" is not the meeting of the two presidents, nor is a leader's visit what their envoys are to talk about. */
export function levelsMeet(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  const isLeader = (p: Part): boolean => p.ref.actor.startsWith('leader:')
  const heads = new Set(event.parts.filter(p => HEADS.test(p.ref.mention.office?.kind ?? '')).map(p => p.ref.side))
  const envoys = candidate.level === 'ENVOYS' && !candidate.parts.some(isLeader) && !candidate.definite
  if (envoys && heads.size >= 2 && event.candidates.every(c => c.level !== 'ENVOYS')) return false
  const visit = candidate.sort === 'VISIT' && candidate.parts.some(isLeader) && !FOR_TALKS.test(candidate.sentence.text)
  return !(
    visit &&
    sidesOfParts(event.parts).length >= 2 &&
    !event.parts.some(isLeader) &&
    event.candidates.every(c => c.sort !== 'VISIT' && c.level !== 'LEADERS' && c.sentence !== candidate.sentence)
  )
}

export function sortsMeet(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  const calls = event.candidates.some(c => c.sort === 'CALL')
  if ((candidate.sort === 'CALL') === calls) return true
  const loose =
    candidate.rule.endsWith('.talk') ||
    candidate.rule.endsWith('.discussion') ||
    candidate.rule.endsWith('.conversation') ||
    candidate.rule.endsWith('.meeting')
  const conversing = event.candidates.every(c => /\.(?:conversation|discuss)$/.test(c.rule) && !c.place)
  // who "discussed" something may have done so over the telephone
  if (candidate.rule.endsWith('.discuss') && !candidate.place) return true
  if (conversing && event.candidates.every(c => c.rule.endsWith('.discuss'))) return true
  return (calls && loose && candidate.definite && !candidate.place) || (!calls && conversing && candidate.definite)
}

export function sortSuits(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  if (candidate.sort === 'VISIT')
    return event.candidates.some(c => c.sort === 'VISIT') || event.parts.some(p => p.role === 'VISITOR')
  if (candidate.sort === 'SUMMIT') return event.candidates.some(c => c.sort !== 'VISIT' && c.sort !== 'CALL')
  return event.candidates.some(c => c.sort !== 'VISIT')
}

/** Sides, with a bloc standing for itself. */
export function expanded(parts: readonly Part[], _context: ExtractionContext): string[] {
  return sidesOfParts(parts)
}
