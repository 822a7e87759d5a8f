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
