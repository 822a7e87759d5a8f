import type { NounPhrase } from '../clauses/types.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { headsOf } from './phrases.js'

const PEOPLE: ReadonlySet<string> = nounsOf(
  ['PERSON', 'CAPTIVE'],
  'soldier personnel troop diplomat crew sailor officer pilot teacher'
)

/** "its soldiers", "eleven of its sailors": people of whoever speaks of them. */
export const areOwnPeople = (held: NounPhrase | null): boolean =>
  held !== null &&
  [held, ...held.complements.filter(c => c.preposition === 'of').map(c => c.phrase)].some(
    x => x.items.some(i => /^(?:its|his|their)$/.test(i.possessive ?? '')) && headsOf(x).some(h => PEOPLE.has(h))
  )
