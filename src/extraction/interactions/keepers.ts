import type { ActorRef, SentenceAnalysis } from '../clauses/types.js'
import { doersOfClause } from './agents.js'
import type { Predication } from './predication.js'

const HOLDING =
  /^(?:seize|detain|arrest|hold|abduct|capture|jail|kidnap|imprison|intern|keep|take|impound|confiscate|sentence)$/
const FREEING = /^(?:free|release|let|return|repatriate|liberate|give)$/
const FREEDOM = /^(?:release|freedom|freeing|liberation|return|repatriation|handover)$/

/**
 * "The Front seized ten monks, said Gondor, demanding that they be freed", "called for the release of ten monks held by the
 * Front": who holds them is asked. Nobody where no freedom is asked for.
 */
export function keepersIn(
  { clause, carried, head }: Predication,
  { clauses, phrases }: SentenceAnalysis
): readonly ActorRef[] {
  if (!clause) return []
  const index = clauses.indexOf(clause)
  const noun = carried ?? phrases.find(x => x.head === head)
  const asked =
    FREEDOM.test(noun?.lemma ?? '') ||
    clauses.some(
      c =>
        (c.outer === index || c === clause) &&
        c.verb.passive &&
        FREEING.test(c.verb.lemma) &&
        (c === clause || c.relation === 'COMPLEMENT')
    )
  if (!asked) return []
  const held = clauses.filter(c => c !== clause && HOLDING.test(c.verb.lemma) && !c.verb.negated)
  return held.map(doersOfClause).find(refs => refs.length > 0) ?? []
}
