import { distinctActors } from '../clauses/actors.js'
import type { ActorRef, SentenceAnalysis } from '../clauses/types.js'
import { without } from './actors.js'
import type { Predication } from './predication.js'
import type { Surroundings } from './surroundings.js'

/** "a truce brokered by Rohan": between those whose truce the sentence tells. */
export const BROKERING = /^(?:verb:(?:broker|mediate|negotiate|facilitate|intercede|arbitrate)|noun:mediation)$/

/** "freed four Haradrim after mediation by Rohan": the two of the sentence, else those whose deal the article told last. */
export function mediatedBetween(
  p: Predication,
  analysis: SentenceAnalysis,
  sources: readonly ActorRef[],
  around: Surroundings
): readonly ActorRef[] {
  const here = analysis.phrases.flatMap(x => [...x.actors, ...x.owners])
  const others = distinctActors(
    without(here, sources).filter(r => r.side?.startsWith('country:') && r.actor === r.side)
  )
  return p.nominal && others.length === 2 ? others : without(around.parties, sources)
}

/** "agreed to a truce through Rohan's mediation", "the deal was brokered by Rohan": between those whose deal or talks the article has spoken of. */
export function brokersKnownDeal(p: Predication): boolean {
  if (p.word === 'noun:mediation') return true
  const object = p.clause?.verb.passive ? p.clause.subject : p.clause?.objects[0]
  return (
    object?.modifiers[0] === 'the' &&
    /^(?:deal|agreement|talk|truce|ceasefire|cease-fire|meeting|summit|accord|call|negotiation|treaty|pact|settlement|peace|exchange|swap)$/.test(
      object.lemma
    )
  )
}
