import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { actsForOwner } from './actors.js'
import type { Predication } from './predication.js'

/** "complained that | Harad's ships | had come near": what acts for somebody, and does what is complained of. */
export const chargedWith = (phrase: NounPhrase, { clause }: Predication, { clauses }: SentenceAnalysis): boolean =>
  clause !== null &&
  actsForOwner(phrase) &&
  clauses.some(
    c =>
      c.relation === 'COMPLEMENT' &&
      c.subject?.first === phrase.first &&
      c.outer === clauses.indexOf(clause) &&
      !c.verb.passive
  )
