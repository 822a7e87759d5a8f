import type { InteractionType } from '../../domain/vocabulary.js'
import type { Clause, NounPhrase, Oblique } from '../clauses/types.js'

const HITTING = /^(?:target|hit|punish|affect|cover|cripple)$/
const RINGING = /^(?:encircle|surround|circle|ring|simulate|rehearse|target|menace|threaten)$/

/** "tariffs | targeting Harad", "drills encircling Harad": what a penalty or a show of force is said to hit it is on, or around. */
export function hitBy({ head }: NounPhrase, root: InteractionType, clauses: readonly Clause[]): Oblique[] {
  const verbs = root === 'SANCTION' ? HITTING : root === 'MOBILIZE' ? RINGING : null
  if (!verbs) return []
  const hitting = clauses.find(
    c =>
      (c.relation === 'REDUCED' || c.relation === 'RELATIVE' || c.relation === 'PARTICIPIAL') &&
      c.subject?.head === head &&
      !c.verb.passive &&
      verbs.test(c.verb.lemma)
  )
  return (hitting?.objects ?? []).map(phrase => ({ preposition: root === 'SANCTION' ? 'on' : 'around', phrase }))
}
