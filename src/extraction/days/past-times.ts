import type { DateMention } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'

/** "The last time Quill met Brand was in May": the clause that tells what was done then, for a date of the copula. */
export function lastTime(owner: number | null, { clauses, words, sentence }: SentenceAnalysis): number | null {
  const copula = owner === null ? undefined : clauses[owner]
  if (copula?.verb.lemma !== 'be' || copula.objects.length > 0) return null
  const time = words.findIndex((w, i) => w === 'time' && /^(?:last|first|only|previous)$/i.test(words[i - 1] ?? ''))
  const told = time < 0 ? -1 : clauses.findIndex(c => c.verb.first > sentence.firstToken + time)
  return told >= 0 && clauses[told]!.verb.last <= copula.verb.first ? told : null
}

/** "It is two years since Quill met Brand": the clause that tells what was done then. */
export function sinceThen(date: DateMention, { clauses, words, sentence }: SentenceAnalysis): number | null {
  const since = date.lastToken - 1 - sentence.firstToken
  if (words[since]?.toLowerCase() !== 'since') return null
  const next = clauses.findIndex(c => c.verb.first >= date.lastToken)
  return next < 0 ? null : next
}
