import type { Governor } from '../clauses/types.js'

/** "used the visit to condemn", "took the opportunity to praise": what somebody makes use of to do it he does with it. */
export const takesChance = (verb: Governor | undefined, noun: Governor | undefined): boolean =>
  noun?.tense === 'NONE' &&
  (verb?.lemma === 'use' ||
    (/^(?:take|seize)$/.test(verb?.lemma ?? '') &&
      /^(?:opportunity|chance|occasion|moment|time|step|stage|podium|floor|decision)$/.test(noun.lemma)))
