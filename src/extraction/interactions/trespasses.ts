import type { Clause } from '../clauses/types.js'

/** "said Haradrian jets had entered its airspace" */
export const trespasses = ({ verb, objects, obliques }: Clause): boolean =>
  /^(?:enter|cross|fly|sail|drift|stray)$/.test(verb.lemma) &&
  !verb.negated &&
  !verb.passive &&
  [...objects, ...obliques.map(o => o.phrase)].some(
    x =>
      /^(?:airspace|water|waters|territory)$/.test(x.lemma) &&
      x.items.some(i => /^(?:its|their|our)$/.test(i.possessive ?? ''))
  )

/** "said Harad had carried out an act of terror" */
export const actsBadly = ({ verb, objects }: Clause): boolean =>
  /^(?:carry|commit|perpetrate|stage|perform)$/.test(verb.lemma) &&
  !verb.negated &&
  !verb.passive &&
  objects.some(
    ({ lemma, complements }) =>
      lemma === 'act' &&
      complements.some(
        ({ preposition, phrase }) =>
          preposition === 'of' &&
          /^(?:terror|terrorism|sabotage|aggression|piracy|war|barbarism|provocation|violence|genocide|betrayal|vandalism|hostility)$/.test(
            phrase.lemma
          )
      )
  )
