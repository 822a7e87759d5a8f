import type { Attribution, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'

/** "They have lied," he said of Harad: whom a pronoun in his words means. */
export function saidOf(
  { subject, quoted }: Clause,
  { speaker, verb }: Attribution,
  { clauses }: SentenceAnalysis
): NounPhrase | null {
  if (!quoted || !subject || !/^(?:it|this|that|they|he|she|these|those)$/.test(subject.lemma)) return null
  const telling = clauses.find(c => c.subject?.first === speaker?.first && c.verb.lemma === verb)
  return telling?.obliques.find(o => /^(?:of|about)$/.test(o.preposition))?.phrase ?? null
}
