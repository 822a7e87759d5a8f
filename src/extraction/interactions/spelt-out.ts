import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'

/** The noun that a clause which begins at `from` spells out behind "that": "the accusation | that Harad was meddling". */
export function nounSpeltOut(
  from: number,
  nouns: ReadonlySet<string>,
  { phrases }: SentenceAnalysis,
  tokens: readonly Token[]
): NounPhrase | undefined {
  if (tokens[from - 1]?.lower !== 'that') return undefined
  return phrases.find(x => x.last === from - 1 && nouns.has(x.lemma))
}
