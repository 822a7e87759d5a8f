import type { Place, SummitFacts } from '../../domain/claim.js'
import type { SummitFormat, SummitStatus } from '../../domain/vocabulary.js'
import type { Document, ExtractionContext } from '../document.js'
import { sidesOfParts, type MeetingCandidate } from './candidate.js'
import { participantsOf, windowOf, type ClaimDraft } from '../events/claims.js'
import { frameworkOfSides } from './framework-of.js'
import { levelOf } from './level-of-event.js'
import type { MeetingEvent } from './fit.js'
import { movedTo } from './new-day.js'
import type { Reality } from '../reality/kinds.js'

const STATUS: Readonly<Record<Reality, SummitStatus>> = {
  HELD: 'HELD',
  PLANNED: 'PLANNED',
  PROPOSED: 'PROPOSED',
  REFUSED: 'REFUSED',
  POSTPONED: 'POSTPONED',
  CANCELLED: 'CANCELLED',
  DENIED: 'REFUSED',
  HYPOTHETICAL: 'PROPOSED'
}

/** The key of the gathering beside which a meeting took place, where the article tells of that by itself. */
export function besideOf(event: MeetingEvent, used: readonly MeetingEvent[]): string | null {
  const beside = event.candidates.map(c => c.besides).find(b => b !== null) ?? null
  if (beside === null) return null
  const at = used.findIndex(
    e => e !== event && e.parts.some(p => p.ref.actor === beside) && e.candidates.some(c => c.sort === 'SUMMIT')
  )
  return at < 0 ? null : `s${at + 1}`
}

/** One claim for each sentence that tells of a meeting. */
export function draftsOf(
  event: MeetingEvent,
  key: string,
  besides: string | null,
  document: Document,
  context: ExtractionContext
): ClaimDraft[] {
  const unnamed = event.candidates.find(c => c.unnamed)
  const parts = [...event.parts]
  const country = event.place?.country
  if (unnamed && country && !sidesOfParts(parts).includes(`country:${country}`)) {
    parts.push({
      ref: { actor: `country:${country}`, side: `country:${country}`, mention: parts[0]!.ref.mention },
      role: 'HOST'
    })
  }
  const seat = hostOfGathering(event, parts, context)
  if (seat && !sidesOfParts(parts).includes(`country:${seat}`))
    parts.push({
      ref: { actor: `country:${seat}`, side: `country:${seat}`, mention: parts[0]!.ref.mention },
      role: 'HOST'
    })
  const participants = participantsOf(parts)
  const sides = sidesOfParts(parts)
  const host = event.host ?? (country && sides.includes(`country:${country}`) ? country : null)
  const format = formatOf(event, guestsOfGathering(event, parts, seat), context)
  const level = levelOf(event, document, context)
  // who receives somebody does so at home, where no other place is told
  const receives = parts.some(p => p.role === 'HOST' && p.ref.side === `country:${host}`)
  const state = host && receives ? context.reference.countries.get(host) : undefined
  const home = state
    ? { city: state.capital === state.name ? state.capital : null, country: state.code }
    : seatOfReceiver(event, context)
  const place = format === 'CALL' ? null : (event.place ?? home)
  const framework =
    event.candidates.map(c => c.framework).find(f => f !== null) ??
    frameworkOfSides(
      sides,
      level,
      event.candidates.map(c => c.sentence),
      document,
      context
    )
  const bySentence = new Map<number, MeetingCandidate>()
  for (const c of event.candidates) {
    const known = bySentence.get(c.sentence.index)
    if (!known || c.confidence > known.confidence) bySentence.set(c.sentence.index, c)
  }
  return [...bySentence.values()].flatMap<ClaimDraft>(c => {
    const reality =
      c.reality === 'DENIED' || c.reality === 'HYPOTHETICAL' ? c.reality : settled(c.reality, event.reality)
    const facts: SummitFacts = {
      kind: 'SUMMIT',
      level,
      format,
      status: STATUS[reality],
      place,
      host,
      framework,
      besides,
      name: c.name
    }
    const told: ClaimDraft = {
      sentence: c.sentence,
      event: key,
      participants,
      facts,
      date: event.date,
      window: event.date ? null : windowOf(reality, document),
      reality,
      basis: sidesOfParts(c.parts).length >= 2 ? 'STATED' : 'IMPLIED',
      attribution: c.attribution,
      confidence: c.confidence,
      rule: c.rule
    }
    const moved = movedTo(c, reality, event.date, document)
    if (moved === null) return [told]
    const window = moved.old === null ? windowOf(reality, document) : null
    return [
      { ...told, facts: { ...facts, status: 'POSTPONED' }, date: moved.old, window, reality: 'POSTPONED' },
      { ...told, facts: { ...facts, status: 'PLANNED' }, date: moved.anew, window: null, reality: 'PLANNED' }
    ]
  })
}

/** "The Union's secretary-general received Quill": at its seat, as states do in their countries. */
function seatOfReceiver({ parts, candidates }: MeetingEvent, { reference }: ExtractionContext): Place | null {
  if (!candidates.some(c => /\.(?:receive|welcome)$/.test(c.rule) && c.sort === 'MEETING')) return null
  const body = parts.find(p => p.role === 'HOST' && p.ref.side?.startsWith('organization:'))?.ref.side
  return (body && reference.organizations.get(body.slice('organization:'.length))?.headquarters) || null
}

/** The country in which an organisation's summit takes place away from its seat: it hosts it. Null for all other meetings. */
function hostOfGathering(
  event: MeetingEvent,
  parts: MeetingEvent['parts'],
  { reference }: ExtractionContext
): string | null {
  const country = event.place?.country
  const only = sidesOfParts(parts.filter(p => p.role !== 'HOST')).filter(s => s.startsWith('organization:'))
  if (!country || only.length !== 1 || !event.candidates.some(c => c.sort === 'SUMMIT')) return null
  if (!/^(?:HELD|PLANNED)$/.test(event.reality)) return null
  const body = reference.organizations.get(only[0]!.slice('organization:'.length))
  return body && body.headquarters?.country !== country ? country : null
}

/** "The Union's summit is hosted by Quill": who only has the people of an organisation as guests makes it no meeting of two. */
function guestsOfGathering({ candidates }: MeetingEvent, parts: MeetingEvent['parts'], seat: string | null): string[] {
  const sides = sidesOfParts(parts).filter(s => s !== `country:${seat}`)
  const guests = sidesOfParts(parts.filter(p => p.role !== 'HOST'))
  const [body, ...others] = guests
  const sits = candidates.some(c => c.gathers || c.sort === 'SUMMIT')
  return sits && others.length === 0 && body?.startsWith('organization:') ? guests : sides
}

/** A sentence that only mentions the meeting ("the talks") says nothing new of its state. */
function settled(own: Reality, event: Reality): Reality {
  return own === 'HELD' || event === 'HELD' ? event : own
}

/** A bloc and one of its members: the member has not met the bloc but come to its meeting. */
function ofMember(sides: readonly string[], { reference }: ExtractionContext): boolean {
  const body = sides.find(side => side.startsWith('organization:'))?.slice('organization:'.length)
  const country = sides.find(side => side.startsWith('country:'))?.slice('country:'.length)
  if (body === undefined || country === undefined) return false
  return reference.organizations.get(body)?.members.some(m => m.country === country && m.until === null) ?? false
}

function formatOf(event: MeetingEvent, sides: readonly string[], context: ExtractionContext): SummitFormat {
  if (event.candidates.some(c => c.sideline)) return 'SIDELINE'
  if (
    event.candidates.some(c => c.sort === 'CALL') &&
    event.candidates.every(c => c.sort === 'CALL' || c.definite || c.rule.endsWith('.discuss'))
  )
    return 'CALL'
  if (event.candidates.every(c => c.sort === 'VISIT')) return 'VISIT'
  const organizations = sides.filter(s => s.startsWith('organization:'))
  const hostOnly = event.parts.some(p => p.role === 'HOST' && p.ref.side !== null && sides.includes(p.ref.side))
  // "Rohan's hosting of the White Council summit" is no meeting of two
  const assembly = organizations.length === 1 && hostOnly && event.candidates.some(c => c.sort === 'SUMMIT')
  // one who attends a bloc's own summit
  const among =
    organizations.length === 1 &&
    sides.length === 2 &&
    event.candidates.some(c => c.sort === 'SUMMIT' && (c.framework !== null || ofMember(sides, context)))
  // "is in Lindon for a regional summit"
  const regional =
    event.candidates.some(c => c.regional) && event.candidates.every(c => c.regional || c.sort === 'VISIT')
  if (sides.length === 2 && !assembly && !among && !regional) return 'BILATERAL'
  if (sides.length === 3 && organizations.length === 0) return 'TRILATERAL'
  if (isOfJustThree(event, sides, context)) return 'TRILATERAL'
  return 'MULTILATERAL'
}

/** "hosted Quill and Brand for a summit of the Three Rivers": those three, and the arrangement that is theirs alone. */
function isOfJustThree({ candidates }: MeetingEvent, sides: readonly string[], context: ExtractionContext): boolean {
  const framework = candidates.map(c => c.framework).find(f => f !== null)
  const { countries = [] } = (framework && context.reference.frameworks.get(framework)) || {}
  const met = sides.filter(side => side.startsWith('country:'))
  return met.length === 3 && countries.length === 3 && countries.every(code => met.includes(`country:${code}`))
}
