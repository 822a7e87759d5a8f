import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn, without } from './actors.js'
import type { Predication } from './predication.js'

/** "cabled Gondor's king | to offer his condolences", "wrote to Gondor to say it was sorry": whom he writes to. */
export function addressedBefore(
  { clause }: Predication,
  type: InteractionType,
  { clauses }: SentenceAnalysis,
  sources: readonly ActorRef[]
): ActorRef[] {
  if (clause?.relation !== 'INFINITIVE' || clause.outer === null || !/^(?:SUPPORT|ACCUSE|REQUEST)$/.test(type))
    return []
  const host = clauses[clause.outer]
  if (!host || host.verb.passive || !WRITING.test(host.verb.lemma)) return []
  const to = host.objects[0] ?? host.obliques.find(o => o.preposition === 'to')?.phrase ?? null
  return without(doersIn(to), sources)
}
const WRITING = /^(?:write|cable|wire|telephone|phone|call|ring|message|text|telegraph|visit)$/

/** Whom somebody speaks to about himself: "warned its citizens to leave Harad". */
const OWN_PEOPLE =
  /^(?:citizen|national|people|public|resident|traveller|traveler|tourist|voter|soldier|troop|force|army)$/

export const speaksHome = (phrase: NounPhrase): boolean =>
  OWN_PEOPLE.test(phrase.lemma) && phrase.items.some(i => i.possessive === 'its' || i.possessive === 'their')
