import type { Document, ExtractionContext } from '../document.js'
import { DOCUMENT_KINDS, sidesOf, type AgreementEvent } from './events.js'
import { partiesFromContext } from './fallback.js'
import { endsWar } from './matter.js'

/** An agreement of an article, and why it is none; null where it is one. */
export interface Settled {
  readonly event: AgreementEvent
  readonly refusal: string | null
}

/** Whose the agreements are that name no parties of their own, and which are left. */
export function settled(
  events: readonly AgreementEvent[],
  document: Document,
  context: ExtractionContext
): readonly Settled[] {
  const accepted = events.filter(e => refusalOf(e, context) === null)
  const merged = new Set<AgreementEvent>()
  for (const event of events) {
    if (refusalOf(event, context) === null || resolvedAlone(event) || accepted.some(a => overlap(a, event))) continue
    const parties = partiesFromContext(event, document, context)
    if (parties.length === 0) continue
    event.parties = parties
    const twin = accepted.find(a => sameTruce(a, event))
    if (twin) {
      twin.candidates.push(...event.candidates)
      merged.add(event)
    } else if (refusalOf(event, context) === null) accepted.push(event)
  }
  return events.filter(e => !merged.has(e)).map(event => ({ event, refusal: refusalOf(event, context) }))
}

/** "Quill signed the truce on Friday", "Brand followed and signed the ceasefire": each of the two signs the one that they have. */
function sameTruce(told: AgreementEvent, event: AgreementEvent): boolean {
  const [mine, theirs] = [sidesOf(event.parties), sidesOf(told.parties)]
  return (
    event.candidates.every(c => c.definite) &&
    event.candidates.some(c => endsWar(c) && c.status === 'SIGNED') &&
    told.candidates.some(c => endsWar(c) && c.status === 'SIGNED') &&
    mine.length === theirs.length &&
    mine.every(s => theirs.includes(s))
  )
}

/** Whether what lacks its parties may be what another sentence told with them. */
function overlap(told: AgreementEvent, event: AgreementEvent): boolean {
  const [a, b] = [told.candidates[0]!, event.candidates[0]!]
  const sentences = new Set(event.candidates.map(c => c.sentence.index))
  // "By the communiqué, the two decided to …" tells of the communiqué no more than that
  const apart =
    a.undertaking && !b.undertaking && event.candidates.some(c => c.sentence !== a.sentence && c.confidence >= 0.8)
  if (!apart && told.candidates.some(c => sentences.has(c.sentence.index))) return true
  // "negotiations on a new agreement" are not about the one in force
  if (b.status === 'UNDER_NEGOTIATION' && /^new /i.test(b.title) && a.status !== 'UNDER_NEGOTIATION') return false
  const fits = a.kind === b.kind || a.kind === 'OTHER' || b.kind === 'OTHER'
  return fits && sidesOf(event.parties).every(s => sidesOf(told.parties).includes(s))
}

/** What the members of a bloc do with a deal of their own. */
const AMONG_THEMSELVES = /^agreement\.(?:adopt|endorse|agree|reach|strike|clinch|seal|back|enter|extend)\./

/** Why candidates are no agreement between states, their bodies or movements; null when they are one. */
function refusalOf(event: AgreementEvent, context: ExtractionContext): string | null {
  if (!event.candidates.some(c => c.strong)) return 'names an arrangement without saying that anybody concluded it'
  const sides = sidesOf(event.parties)
  if (sides.length >= 2) return null
  if (sides.length === 1 && resolvedAlone(event)) return 'is resolved by one body, not agreed between several'
  const only = sides[0]
  if (only === undefined) return 'does not say between whom'
  if (only.startsWith('organization:')) {
    const kind = context.reference.organizations.get(only.slice('organization:'.length))?.kind
    const whole = kind === undefined || kind === 'INTERGOVERNMENTAL' || kind === 'BLOC'
    // a bloc agrees within itself; "a deal with the bloc" has another side that is not named
    const within = event.candidates.some(
      c => c.undertaking || DOCUMENT_KINDS.has(c.kind) || (AMONG_THEMSELVES.test(c.rule) && !/ with /.test(c.title))
    )
    return whole && within ? null : 'names one party only'
  }
  // "signed a treaty with the region's new leaders": the other side is no state we know
  // and "quit the grain deal" tells of a deal, whoever else is in it
  return event.candidates.some(
    c => c.leaving || (c.otherSide && /^(?:SIGNED|AGREED|IN_FORCE|RATIFIED|UNDER_NEGOTIATION)$/.test(c.status))
  )
    ? null
    : 'names one party only'
}

/** "The council adopted a resolution condemning Harad": whom a body resolves something about has agreed to nothing. */
const resolvedAlone = ({ candidates, parties }: AgreementEvent): boolean =>
  candidates.every(c => c.rule.endsWith('.resolution')) && sidesOf(parties).some(s => s.startsWith('organization:'))
