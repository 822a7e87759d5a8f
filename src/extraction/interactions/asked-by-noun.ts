import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { WISH_NOUNS } from '../lexicon/interactions/charges.js'
import { nounSpeltOut } from './spelt-out.js'

/** Whose wish it is that a clause spells out ("Gondor's demand | that Harad withdraw"); null for all other clauses. */
export function askedByNoun(
  { subject, verb }: Clause,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): readonly ActorRef[] | null {
  const noun = nounSpeltOut(subject?.first ?? verb.first, WISH_NOUNS, analysis, tokens)
  return noun ? noun.owners.filter(r => r.side !== null) : null
}
