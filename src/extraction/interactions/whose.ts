import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn } from './actors.js'

/** "Gondor, whose troops": who stands before "whose", nobody where another word opens the phrase. */
export function ownedByWhose(
  { first }: NounPhrase,
  { phrases }: SentenceAnalysis,
  tokens: readonly Token[]
): readonly ActorRef[] {
  const at = tokens[first]?.lower === 'whose' ? first : tokens[first - 1]?.lower === 'whose' ? first - 1 : -1
  if (at < 0) return []
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at
  return doersIn(phrases.find(x => x.last === end) ?? null).filter(r => r.side !== null)
}
