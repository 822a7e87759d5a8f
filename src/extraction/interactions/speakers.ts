import type { ActorRef, Attribution, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn } from './actors.js'

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
