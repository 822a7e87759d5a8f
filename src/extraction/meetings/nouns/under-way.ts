import type { PhraseRole } from '../../events/roles.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'

/** "are in negotiations with Rohan", "leaders involved in negotiations", "negotiations are in their final stages": they go on. */
export function isUnderWay(core: NounPhrase, role: PhraseRole | null, { words, sentence }: SentenceAnalysis): boolean {
  if (core.lemma !== 'negotiation' || !role) return false
  const { verb, governors } = role.clause
  if (verb.negated || verb.modal !== null || governors.length > 0) return false
  if (role.role === 'OBLIQUE')
    return role.preposition === 'in' && /^(?:be|remain|lock|involve|engage|take)$/.test(verb.lemma)
  if (role.role !== 'SUBJECT' || !/^(?:be|remain|reach|enter|near|continue|drag)$/.test(verb.lemma)) return false
  return GOING_ON.test(words.slice(verb.first - sentence.firstToken).join(' '))
}

const GOING_ON =
  /^(?:\w+ )?(?:now |still |already )*(?:under ?way|ongoing|on-going|continuing|(?:in |at )?(?:(?:the|their|its|an?) )?(?:final|last|closing|advanced|early|decisive) (?:stages?|phase|stretch|round))|^(?:continues?|have continued|are continuing|drag on)\b/
