import type { ActorRef, Attribution, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn } from './actors.js'
import type { InteractionCandidate } from './candidate.js'

/** What somebody does to another by saying it. */
export function spoken(
  clause: Clause,
  type: 'REQUEST' | 'ACCUSE' | 'REJECT' | 'SUPPORT' | 'THREATEN' | 'SANCTION',
  sources: readonly ActorRef[],
  targets: readonly ActorRef[],
  rule: string
): InteractionCandidate {
  return {
    sentence: clause.sentence,
    at: clause.verb.head,
    type,
    mode: type === 'ACCUSE' ? 'allege' : type === 'SANCTION' ? 'expel' : 'change',
    contexts: [],
    sources,
    targets,
    reality: 'HELD',
    date: null,
    attribution: null,
    confidence: 0.72,
    rule: `interactions.speech.${rule}`
  }
}

/** Whose words a clause is: "Gondor said it hoped that" leads back to Gondor. */
export function speakersIn(attribution: Attribution | null, analysis: SentenceAnalysis): readonly ActorRef[] {
  let speaker = attribution?.speaker ?? null
  for (let guard = 0; guard < 3; guard++) {
    const own = doersIn(speaker)
    if (own.length > 0 || !speaker || !isPronoun(speaker)) return own
    const { first } = speaker
    const told = analysis.clauses.find(c => c.subject?.first === first && c.relation === 'COMPLEMENT')
    speaker = told?.attribution?.speaker ?? null
  }
  return []
}

const isPronoun = ({ items, lemma }: NounPhrase): boolean => items.length === 1 && /^(?:it|he|she|they)$/.test(lemma)
