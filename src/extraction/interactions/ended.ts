import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { isPlain } from '../clauses/plain.js'
import { isHostile } from './compose.js'
import type { Predication } from './predication.js'

/** "withdrew its objection to Harad's bid", "its recognition of Rohan": the objection is no more, and nobody is recognised. */
export const givesUp = ({ sense, clause }: Predication): boolean =>
  (sense.root === 'CONCEDE' || sense.root === 'RETREAT' || sense.root === 'SANCTION') &&
  clause !== null &&
  !clause.verb.passive &&
  /^(?:withdraw|drop|abandon|retract|renounce|relinquish|revoke|rescind)$/.test(clause.verb.lemma) &&
  clause.objects.length > 0 &&
  'object' in sense &&
  sense.object !== null

const ENDING = /^(?:end|stop|cease|lapse|expire|dwindle)$/
const ENDS = /^(?:end|halt|stop)$/
const DECLARING = /^(?:declare|announce|proclaim|put|bring|order)$/

/** "Gondor's aid to Harad has ended", "declared an end to its war on Harad": what a noun tells is over. */
export function endedIn(p: Predication, phrase: NounPhrase, { clauses }: SentenceAnalysis): Predication {
  const over =
    !isHostile(p.sense.root) &&
    p.sense.root !== 'CONSULT' && // talks end as they are meant to
    clauses.some(
      clause =>
        clause.subject?.head === phrase.head &&
        ENDING.test(clause.verb.lemma) &&
        !clause.verb.passive &&
        clause.objects.length === 0 &&
        isPlain(clause)
    )
  if (over) return { ...p, operators: [...p.operators, 'CEASE'] }
  if (!isHostile(p.sense.root)) return p
  const declared = clauses.find(({ verb, objects }) => {
    const [object] = objects
    return (
      object !== undefined &&
      ENDS.test(object.lemma) &&
      DECLARING.test(verb.lemma) &&
      !verb.negated &&
      object.complements.some(c => c.preposition === 'to' && c.phrase.head === phrase.head)
    )
  })
  return declared ? { ...p, source: p.source ?? declared.subject, operators: [...p.operators, 'CEASE'] } : p
}

/** "Ended a state visit", "leaders end their summit": an occasion that runs its course is not called off. */
export function concludes(clause: Clause, noun: string): boolean {
  return (
    /^(?:end|finish|stop|terminate|quit)$/.test(clause.verb.lemma) &&
    /^(?:visit|trip|tour|summit|meeting|gathering)$/.test(noun)
  )
}
