import type { ExtractionContext } from '../document.js'
import { sidesOfParts } from './candidate.js'
import type { MeetingEvent } from './fit.js'

const COMING_TOGETHER: ReadonlySet<string> = new Set(['INTERGOVERNMENTAL', 'BLOC'])

/** Bodies of an organisation in which its members sit. */
const COUNCILS = /^organization:(?:.*-council|council-of-.*|.*-assembly|eurogroup)$/

/** "The Union's president chaired a meeting of its ministers": one of its own presides over its members. */
const CHAIRING = /\b(?:chair(?:s|ed|ing)?|presid(?:es?|ed|ing) over|conven(?:es?|ed|ing))\b/i

/** Why a group of candidates is no meeting between states or their bodies; null when it is one. */
export function refusalOf(event: MeetingEvent, context: ExtractionContext): string | null {
  const sides = sidesOfParts(event.parts)
  const strong = event.candidates.some(c => c.strong)
  if (!strong) return 'names talks without two parties'
  if (sides.length === 0) return 'does not say who meets'
  if (sides.length >= 2) {
    const organizations = sides
      .filter(s => s.startsWith('organization:'))
      .map(s => context.reference.organizations.get(s.slice('organization:'.length)))
    if (
      sides.length === 2 &&
      organizations.length === 2 &&
      organizations.some((o, i) => o?.partOf && o.partOf === organizations[1 - i]?.id)
    )
      return 'is a meeting within one organisation'
    return null
  }
  const only = sides[0]!
  const elsewhere = event.place?.country != null && `country:${event.place.country}` !== only
  if (event.parts.every(p => p.role === 'MEDIATOR') && !elsewhere) return 'does not say who meets' // "Union-led talks"
  if (only.startsWith('organization:')) {
    if (isOnlyBefore(event)) return 'only says what something else comes before'
    const kind = context.reference.organizations.get(only.slice('organization:'.length))?.kind
    const gathers = event.candidates.some(
      c =>
        c.sort === 'SUMMIT' ||
        (c.sort !== 'VISIT' && !c.parts.some(p => p.ref.actor.startsWith('leader:'))) ||
        (c.parts.some(p => p.ref.actor === only) && CHAIRING.test(c.sentence.text))
    )
    return gathers && (kind === undefined || COMING_TOGETHER.has(kind) || COUNCILS.test(only))
      ? null
      : 'names one party only'
  }
  if (event.candidates.some(c => c.gathers)) return null
  // "the Gondor-South summit took place in Umbar": a gathering with a name of its own
  const known = (id: string | null): boolean =>
    id !== null && context.reference.frameworks.get(id)?.kind === 'MULTILATERAL'
  if (event.place && event.candidates.some(c => c.sort === 'SUMMIT' && known(c.framework))) return null
  const abroad = event.place?.country && `country:${event.place.country}` !== only
  if (abroad && event.candidates.some(c => c.unnamed || c.sort === 'SUMMIT')) return null
  const hosts = event.host && event.candidates.some(c => c.sort === 'SUMMIT' && c.place)
  if (hosts) return null
  return 'names one party only'
}

/** "will boycott meetings leading up to the Union summit": of the summit no more is told than that something comes before it. */
const isOnlyBefore = ({ candidates, parts, place, date, reality }: MeetingEvent): boolean =>
  reality === 'PLANNED' &&
  !place &&
  !date &&
  parts.length === 1 &&
  candidates.every(c => LEADING_UP.test(c.sentence.text))
const LEADING_UP = /\b(?:leading|lead|run|running|building|build)[- ]?up to\b/i

/** "The two visited the temple together", of those who met anyhow: a part of that visit. */
export function outingOf(event: MeetingEvent, events: readonly MeetingEvent[]): string | null {
  if (!event.candidates.every(c => c.rule === 'meeting.verb.share')) return null
  const sides = sidesOfParts(event.parts)
  const met = (other: MeetingEvent): boolean =>
    other !== event &&
    other.reality === 'HELD' &&
    !other.candidates.some(c => c.background) &&
    sides.every(side => sidesOfParts(other.parts).includes(side))
  return events.some(met) ? 'is an outing of those who met anyhow' : null
}
