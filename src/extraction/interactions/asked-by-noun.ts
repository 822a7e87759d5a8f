import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { WISH_NOUNS } from '../lexicon/interactions/charges.js'

/** Whose wish it is that a clause spells out ("Gondor's demand | that Harad withdraw"); null for all other clauses. */
export function askedByNoun(
  { subject, verb }: Clause,
  { phrases }: SentenceAnalysis,
  tokens: readonly Token[]
): readonly ActorRef[] | null {
  const that = (subject?.first ?? verb.first) - 1
  if (tokens[that]?.lower !== 'that') return null
  const noun = phrases.find(x => x.last === that && WISH_NOUNS.has(x.lemma))
  return noun ? noun.owners.filter(r => r.side !== null) : null
}
