import type { DateMention } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'

/** "met in Umbar, the town recaptured in 2020, on Friday": behind the comma that ends what was inserted a day is that of the verb before it; null elsewhere. */
export function behindInsertion(
  { firstToken, lastToken }: DateMention,
  owner: number | null,
  { clauses, words, sentence }: SentenceAnalysis
): number | null {
  const inner = owner === null ? undefined : clauses[owner]
  if (!inner || !/^(?:REDUCED|RELATIVE)$/.test(inner.relation)) return null
  const word = (token: number): string => (words[token - sentence.firstToken] ?? '').toLowerCase()
  const comma = word(firstToken - 1) === ',' ? firstToken - 1 : word(firstToken - 2) === ',' ? firstToken - 2 : -1
  if (comma < 0 || (comma === firstToken - 2 && word(firstToken - 1) !== 'on')) return null
  // nothing but the end, or another comma, comes behind
  if (!/^[.,;]?$/.test(word(lastToken))) return null
  const main = clauses.findLastIndex(c => c.verb.head < inner.verb.first && /^(?:MAIN|COORDINATE)$/.test(c.relation))
  if (main < 0) return null
  const between = words.slice(clauses[main]!.verb.head - sentence.firstToken, inner.verb.first - sentence.firstToken)
  return between.includes(',') ? main : null
}
