import type { Place } from '../../../domain/claim.js'
import type { Document, ExtractionContext } from '../../document.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { placeOfDateline } from './dateline.js'
import type { MeetingEvent } from './meeting-fit.js'
import { isLeader } from './verb-candidate.js'

/** How many opening sentences are sent from where the dateline says. */
const OPENING = 10

/** Where heads of state and government receive. */
const RESIDENCES =
  /^(?:state house|government house|(?:presidential|royal|prime ministerial) (?:palace|residence|office|compound|house))$/

/**
 * Where somebody was at home to whom the others came, for a meeting told without a place: "was meeting a delegation at the state house", or
 * the city of the dateline where it lies in the country, or is the seat, of one who met a person from elsewhere. Null for all others.
 */
export function placeAtHome(
  event: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (!/^(?:HELD|PLANNED)$/.test(event.reality)) return null
  if (event.candidates.some(c => c.sort === 'CALL' || c.sideline || c.background)) return null
  return atResidence(event, analyses) ?? sentFromHome(event, document, analyses, context)
}

function atResidence({ candidates, parts }: MeetingEvent, analyses: readonly SentenceAnalysis[]): Place | null {
  const received = candidates.some(({ sentence, at }) => {
    const { phrases = [], openers } = analyses[sentence.index] ?? {}
    return phrases.some(p => p.first > at && /^(?:at|in)$/.test(openers?.get(p.first) ?? '') && isResidence(p))
  })
  const heads = new Set(
    parts
      .filter(p => /^HEAD_OF_/.test(p.ref.mention.office?.kind ?? ''))
      .map(p => p.ref.side)
      .filter(s => s?.startsWith('country:'))
  )
  const [home, ...more] = heads
  return received && home && more.length === 0 ? { city: null, country: home.slice('country:'.length) } : null
}

const isResidence = ({ modifiers, lemma }: NounPhrase): boolean =>
  RESIDENCES.test([...modifiers.filter(m => !/^(?:the|his|her)$/.test(m)), lemma].join(' '))

function sentFromHome(
  { reality, candidates, parts }: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const line = placeOfDateline(document, context)
  if (reality !== 'HELD' || !line?.country || line.city === null) return null
  const opening = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, OPENING)
  const told = opening.filter(a => candidates.some(c => c.sentence === a.sentence))
  if (told.length === 0 || told.some(a => namesElsewhere(a, line))) return null
  const atHome = (side: string | null): boolean =>
    side === `country:${line.country}` || (side !== null && seatOf(side, context) === line.city)
  return parts.some(p => atHome(p.ref.side)) &&
    parts.some(p => isLeader(p.ref) && p.ref.side !== null && !atHome(p.ref.side))
    ? line
    : null
}

const seatOf = (side: string, { reference }: ExtractionContext): string | null =>
  reference.organizations.get(side.replace(/^organization:/, ''))?.headquarters?.city ?? null

/** Whether a sentence names another place where it may have been. */
const namesElsewhere = ({ mentions }: SentenceAnalysis, line: Place): boolean =>
  mentions.some(
    m =>
      (m.kind === 'PLACE' && m.ref !== line.city) ||
      (m.kind === 'COUNTRY' &&
        m.reading === 'PLACE' &&
        m.country !== line.country &&
        !m.actors.includes(`country:${line.country}`))
  )
