import type { Document, ExtractionContext } from '../../document.js'
import type { SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate, Part } from '../candidate.js'
import { homeOfDateline, placeOfDateline } from '../../places/dateline.js'
import { candidate, isLeader, travels } from './candidate.js'

const COMING = /^(?:arrive|come|fly|land|travel)$/

/** "Quill flew here on Tuesday", sent from Edoras: a visit to where the news is sent from, by who is at home elsewhere. */
export function arrivalsHere(
  analysis: SentenceAnalysis,
  document: Document,
  context: ExtractionContext
): MeetingCandidate[] {
  return analysis.clauses.flatMap((clause, index) => {
    if (!COMING.test(clause.verb.lemma) || clause.verb.passive) return []
    if (analysis.words[clause.verb.last - analysis.sentence.firstToken]?.toLowerCase() !== 'here') return []
    const [home, place] = [homeOfDateline(document, context), placeOfDateline(document, context)]
    if (!home || !place) return []
    const { subject } = clause
    const guests = (subject?.actors ?? []).filter(r => r.side !== home.side && (isLeader(r) || travels(subject!)))
    if (guests.length === 0) return []
    const parts: Part[] = [...guests.map(ref => ({ ref, role: 'VISITOR' as const })), { ref: home, role: 'HOST' }]
    const shape = {
      sort: 'VISIT' as const,
      parts,
      host: place.country,
      confidence: 0.7,
      rule: `meeting.travel.${clause.verb.lemma}`
    }
    return [candidate(clause, index, analysis, shape, place, false)]
  })
}
