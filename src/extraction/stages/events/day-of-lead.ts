import { dayNumber, type PartialDate } from '../../../domain/partial-date.js'
import type { Document } from '../../document.js'
import type { ActorRef, SentenceAnalysis } from '../../clauses/types.js'
import { REPORTING } from '../../clauses/words.js'
import { sidesOfParts } from './candidate.js'
import type { MeetingEvent } from './meeting-fit.js'
import { isLeader } from './verb-candidate.js'
import { dateOwners } from './when.js'

const DAYS_OF_NEWS = 7

/**
 * The day of a meeting told without one: the only recent day that its own sentences give ("were signed on Monday after talks"), else the one of an
 * opening sentence that names those who met ("Quill told Brand on Tuesday …"). Implied, never stated.
 */
export function dayOfLead(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  document: Document,
  analyses: readonly SentenceAnalysis[]
): PartialDate | null {
  const published = document.article.published?.latest
  const sides = sidesOfParts(event.parts)
  if (!published || sides.length < 2) return null
  const dayIn = (analysis: SentenceAnalysis): PartialDate | null => {
    const owners = dateOwners(analysis)
    const [only, ...more] = owners.keys()
    // "on Thursday (November 23)": one day, named twice
    if (!only || more.some(d => d.date.edtf !== only.date.edtf) || only.date.precision !== 'DAY' || !only.date.latest)
      return null
    const [from, to] = [dayNumber(only.date.latest), dayNumber(published)]
    const ago = from !== null && to !== null ? to - from : -1
    return ago >= 0 && ago <= DAYS_OF_NEWS ? { ...only.date, basis: 'IMPLIED' } : null
  }
  const sentences = event.candidates.map(c => c.sentence)
  // the day of a sentence that tells of another meeting may be that one's
  const shared = (analysis: SentenceAnalysis): boolean =>
    events.some(e => e !== event && e.candidates.some(c => c.sentence === analysis.sentence))
  for (const analysis of analyses) {
    if (!sentences.includes(analysis.sentence) || saidThen(analysis) || shared(analysis)) continue
    const day = dayIn(analysis)
    if (day) return day
  }
  // who telephoned need not have done so on the day of what the article opens with
  if (event.candidates.some(c => c.sort === 'CALL')) return null
  const first = Math.min(...sentences.map(s => s.index))
  const opening = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, 2)
  for (const analysis of opening) {
    if (first - analysis.sentence.index > CLOSE || saidThen(analysis) || shared(analysis)) continue
    const named = sides.filter(side => namesSide(side, event, analysis))
    const day = named.length >= 2 ? dayIn(analysis) : null
    if (day) return day
  }
  return null
}

/** How many sentences below the opening the meeting may first be told. */
const CLOSE = 3

/** "denied on Monday that they had met": the day of the denial */
const saidThen = (analysis: SentenceAnalysis): boolean =>
  [...dateOwners(analysis).values()].some(owner => {
    const clause = owner === null ? undefined : analysis.clauses[owner]
    if (!clause || clause.verb.lemma === 'announce' || !REPORTING.has(clause.verb.lemma)) return false
    // "Quill told Brand on Tuesday": to his face, or over the telephone
    const face = (refs: readonly ActorRef[] | undefined): boolean => (refs ?? []).some(isLeader)
    return !(clause.verb.lemma === 'tell' && face(clause.subject?.actors) && face(clause.objects[0]?.actors))
  })

/** Whether a sentence names a side or one of its people that met. */
export const namesSide = (side: string, event: MeetingEvent, analysis: SentenceAnalysis): boolean =>
  analysis.mentions.some(
    m =>
      (m.kind === 'COUNTRY' && m.reading !== 'PLACE' && m.actors.some(a => a === side)) ||
      (m.kind === 'LEADER' && event.parts.some(p => p.ref.side === side && m.actors.includes(p.ref.actor)))
  )
