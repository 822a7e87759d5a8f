import type { Event } from '../event.js'
import type { CorrectionDecision, Decision } from './decisions.js'

/** Fields that people can correct. What identity and counts are made of is not among them. */
const CORRECTABLE: ReadonlySet<string> = new Set([
  'title',
  'date',
  'status',
  'level',
  'format',
  'place',
  'host',
  'framework',
  'agreementKind',
  'deadline',
  'type',
  'mode'
])

/** The event with the values that people put right, the latest correction of a field last. */
export function applyCorrections(event: Event, decisions: readonly Decision[]): Event {
  const claims = new Set([...event.claims, ...event.against])
  const corrections = decisions
    .filter((d): d is CorrectionDecision => d.kind === 'CORRECTION')
    .filter(d => CORRECTABLE.has(d.field) && d.field in event && followsMost(d.claims, claims))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  return corrections.reduce<Event>(
    (corrected, { field, value }) => ({ ...corrected, [field]: JSON.parse(value) as unknown }),
    event
  )
}

/** A correction follows most of its claims; where they part evenly, it follows the part with the smallest of them. */
function followsMost(claims: readonly string[], held: ReadonlySet<string>): boolean {
  const here = claims.filter(id => held.has(id)).length
  if (here * 2 !== claims.length) return here * 2 > claims.length
  return held.has([...claims].sort()[0] ?? '')
}
