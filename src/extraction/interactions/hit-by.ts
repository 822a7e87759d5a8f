import type { Clause, NounPhrase, Oblique } from '../clauses/types.js'

/** "tariffs | targeting Harad", "sanctions that hit Harad": what a penalty is said to hit it is on. */
export function hitBy({ head }: NounPhrase, clauses: readonly Clause[]): Oblique[] {
  const hitting = clauses.find(
    c =>
      (c.relation === 'REDUCED' || c.relation === 'RELATIVE') &&
      c.subject?.head === head &&
      !c.verb.passive &&
      /^(?:target|hit|punish|affect|cover|cripple)$/.test(c.verb.lemma)
  )
  return (hitting?.objects ?? []).map(phrase => ({ preposition: 'on', phrase }))
}
