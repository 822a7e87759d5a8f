import type { Event } from '../event.js'
import type { Day } from '../partial-date.js'
import { ploverScore, quadClassOf } from '../plover.js'
import type { EventKind } from '../vocabulary.js'
import type { ClaimRecord, ResolverContext } from './context.js'
import type { CorrectionDecision, Decision } from './decisions.js'
import { disagreementsOf } from './disagreements.js'
import { interactionTitle, summitTitle } from './titles.js'

/** Fields that people can correct, by kind. What identity and counts are made of is not among them. */
export const CORRECTABLE = {
  SUMMIT: ['title', 'date', 'status', 'level', 'format', 'place', 'host', 'framework'],
  AGREEMENT: ['title', 'date', 'status', 'agreementKind', 'framework', 'deadline'],
  INTERACTION: ['title', 'date', 'status', 'type', 'mode']
} as const satisfies Readonly<Record<EventKind, readonly string[]>>

const isCorrectable = (kind: EventKind, field: string): boolean =>
  (CORRECTABLE[kind] as readonly string[]).includes(field)

/** The corrections among decisions, in the order in which they were made. */
export function correctionsOf(decisions: readonly Decision[]): CorrectionDecision[] {
  return decisions
    .filter((d): d is CorrectionDecision => d.kind === 'CORRECTION')
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
}

/** Whether a correction held on a day: made by then and not undone yet. Without a day: whether it holds. */
function held({ at, undoneOn }: CorrectionDecision, day: Day | null): boolean {
  if (day === null) return undoneOn === null
  return at.slice(0, 10) <= day && (undoneOn === null || undoneOn > day)
}

/**
 * The event with the values that people put right, the latest correction of a field last: as it is, or as it was on a
 * `day`. What follows from a value follows it: a title from date and place, a score from type and mode, and what the
 * accepted claims say otherwise.
 */
export function applyCorrections(
  event: Event,
  corrections: readonly CorrectionDecision[],
  { context, accepted }: { readonly context: ResolverContext; readonly accepted: readonly ClaimRecord[] },
  day: Day | null = null
): Event {
  if (corrections.length === 0) return event
  const claims = new Set([...event.claims, ...event.against])
  const own = corrections.filter(
    correction =>
      isCorrectable(event.kind, correction.field) && held(correction, day) && followsMost(correction.claims, claims)
  )
  if (own.length === 0) return event
  const corrected = own.reduce<Event>(
    (so, { field, value }) => ({ ...so, [field]: JSON.parse(value) as unknown }),
    event
  )
  const titled = own.some(({ field }) => field === 'title')
  const fields = [...new Set(own.map(({ field }) => field))].sort().join(', ')
  const confidenceReasons = [...event.confidenceReasons, `people put right: ${fields}`]
  const disagreements = disagreementsOf(corrected, accepted)
  return retold({ ...corrected, disagreements, confidenceReasons }, titled, context)
}

function retold(event: Event, titled: boolean, context: ResolverContext): Event {
  switch (event.kind) {
    case 'SUMMIT': {
      if (titled) return event
      const country = event.place?.country == null ? null : context.nameOf(`country:${event.place.country}`)
      return { ...event, title: summitTitle(event, country, context) }
    }
    case 'INTERACTION': {
      const { type, mode } = event
      const title = titled ? event.title : interactionTitle(event, context)
      return { ...event, title, score: ploverScore(type, mode), quadClass: quadClassOf(type) }
    }
    case 'AGREEMENT':
      return event
  }
}

/** A correction follows most of its claims; where they part evenly, it follows the part with the smallest of them. */
function followsMost(claims: readonly string[], held: ReadonlySet<string>): boolean {
  const here = claims.filter(id => held.has(id)).length
  if (here * 2 !== claims.length) return here * 2 > claims.length
  return held.has([...claims].sort()[0] ?? '')
}
