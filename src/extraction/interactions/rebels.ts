import type { NounPhrase } from '../clauses/types.js'
import type { Predication } from './predication.js'

/** "rebels in Harad", "Haradrian armed groups": against the state that they are named by, not for it. */
export const ofRebels = ({ lemma, modifiers, actors, complements }: NounPhrase): boolean =>
  // "armed groups, including the Front": it is named
  !complements.some(c => c.preposition === 'including' && c.phrase.actors.length > 0) &&
  (/^(?:rebel|insurgent|militant|guerrilla|terrorist|jihadist|extremist|separatist|mercenary)$/.test(lemma) ||
    (/^(?:group|faction|militia|force)$/.test(lemma) &&
      modifiers.some(m => /^(?:rebel|armed|terrorist|militant|insurgent|separatist|jihadist)$/.test(m)))) &&
  actors.every(r => r.actor.startsWith('country:'))

/** "supplied arms | to rebels in Harad": nothing is given to the state where they are. */
export const servesRebels = ({ clause }: Predication): boolean =>
  clause !== null && clause.obliques.some(o => o.preposition === 'to' && ofRebels(o.phrase))
