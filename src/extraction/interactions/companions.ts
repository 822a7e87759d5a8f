import type { ActorRef, Clause, NounPhrase, Oblique } from '../clauses/types.js'
import { doersIn } from './actors.js'
import type { Predication } from './predication.js'

const WITH_OTHERS = /^(?:together with|alongside|in (?:coordination|concert|tandem) with)$/
/** "in partnership with Rohan" */
const JOINT_WORK = /^(?:coordination|cooperation|partnership|conjunction|collaboration|concert|tandem|lockstep)$/

/** Those with whom somebody does what a clause says: "imposed sanctions in coordination with Rohan". Whom it is done to is no companion. */
export function companionsIn(p: Predication, clause: Clause): ActorRef[] {
  const hanging = [...(clause.subject?.complements ?? []), ...clause.objects.flatMap(withinReach), ...clause.obliques]
  return [...hanging, ...clause.obliques.flatMap(o => o.phrase.complements)]
    .flatMap(companionOf)
    .filter(phrase => !p.slots.some(slot => slot.phrase.first === phrase.first))
    .flatMap(doersIn)
}

const withinReach = ({ complements }: NounPhrase): readonly Oblique[] => [
  ...complements,
  ...complements.flatMap(c => c.phrase.complements)
]

function companionOf({ preposition, phrase }: Oblique): NounPhrase[] {
  if (WITH_OTHERS.test(preposition)) return [phrase]
  if (preposition !== 'in' || !JOINT_WORK.test(phrase.lemma)) return []
  const [first] = phrase.complements
  return first?.preposition === 'with' ? [first.phrase] : []
}
