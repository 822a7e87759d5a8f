import type { Claim, InteractionFacts } from '../../domain/claim.js'
import type { InteractionStatus, Role } from '../../domain/vocabulary.js'
import { clausesOf } from '../clauses/analyse.js'
import type { ActorRef } from '../clauses/types.js'
import type { Note } from '../../domain/claim.js'
import type { Stage } from '../document.js'
import type { InteractionCandidate } from '../interactions/candidate.js'
import { groupInteractions } from '../interactions/group.js'
import { readSentence } from '../interactions/read-sentence.js'
import { claimsFrom, noteOn, participantsOf, windowOf, type ClaimDraft } from './events/claims.js'
import type { Reality } from './events/modality.js'

/**
 * In: sentences, mentions, dates, and the SUMMIT and AGREEMENT claims of this article. Out: INTERACTION claims, one for each
 * sentence and event; and a note for each sentence that looked like one and was not used. Stands last of the event
 * stages, so that no meeting and no agreement is said again.
 */
export const interactions: Stage = {
  name: 'interactions',
  run(document, context) {
    const candidates: InteractionCandidate[] = []
    const notes: Note[] = []
    for (const analysis of clausesOf(document, context)) {
      if (analysis.sentence.form === 'CAPTION' || analysis.sentence.form === 'LIST_ITEM') continue
      const outcomes = readSentence(analysis, document.tokens)
      const used = outcomes.flatMap(o => ('candidate' in o ? [o.candidate] : []))
      candidates.push(...used.filter(c => !saidAlready(c, document.claims)))
      const refused = outcomes.find(o => 'refusal' in o)
      if (used.length === 0 && refused && 'refusal' in refused) {
        const { word, reason } = refused.refusal
        notes.push(noteOn(analysis.sentence, 'interactions.notUsed', `${word}: ${reason}`))
      }
    }
    const drafts = groupInteractions(candidates).map(({ event, candidate }) => draftOf(event, candidate, document))
    return {
      ...document,
      claims: [...document.claims, ...claimsFrom(drafts, document, context)],
      notes: [...document.notes, ...notes]
    }
  }
}

/** Mediation of a meeting that is a claim already. */
function saidAlready(candidate: InteractionCandidate, claims: readonly Claim[]): boolean {
  if (candidate.type !== 'CONSULT' && candidate.type !== 'COOPERATE') return false
  return claims.some(c => c.start >= candidate.sentence.start && c.start < candidate.sentence.end)
}

function draftOf(event: string, candidate: InteractionCandidate, document: Parameters<Stage['run']>[0]): ClaimDraft {
  const { sources, targets, reality } = candidate
  const facts: InteractionFacts = {
    kind: 'INTERACTION',
    type: candidate.type,
    mode: candidate.mode,
    contexts: candidate.contexts,
    status: statusOf(reality)
  }
  const parts = (refs: readonly ActorRef[], role: Role): { ref: ActorRef; role: Role }[] =>
    refs.map(ref => ({ ref, role }))
  return {
    sentence: candidate.sentence,
    event,
    participants: [...participantsOf(parts(sources, 'SOURCE')), ...participantsOf(parts(targets, 'TARGET'))],
    facts,
    date: candidate.date?.date ?? null,
    window: candidate.date ? null : windowOf(reality, document),
    reality,
    basis: candidate.date?.date.basis ?? 'STATED',
    attribution: candidate.attribution,
    confidence: candidate.confidence,
    rule: candidate.rule
  }
}

function statusOf(reality: Reality): InteractionStatus {
  switch (reality) {
    case 'PLANNED':
    case 'POSTPONED':
      return 'PLANNED'
    case 'PROPOSED':
      return 'PROPOSED'
    case 'REFUSED':
      return 'REFUSED'
    case 'CANCELLED':
      return 'CANCELLED'
    default:
      return 'DONE'
  }
}
