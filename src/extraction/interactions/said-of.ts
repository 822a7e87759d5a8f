import type { ActorRef, Attribution, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn } from './actors.js'

/** "They have lied," he said of Harad; "told Harad that it must withdraw": whom a pronoun in his words means. */
export function saidOf(clause: Clause, attribution: Attribution, analysis: SentenceAnalysis): NounPhrase | null {
  const { subject, quoted } = clause
  const { speaker, verb } = attribution
  const { clauses } = analysis
  if (!subject || subject.actors.length > 0 || !/^(?:it|this|that|they|he|she|these|those|you)$/.test(subject.lemma))
    return null
  if (!quoted) return /^(?:it|they|he|she)$/.test(subject.lemma) ? listenerOf(clause, attribution, analysis) : null
  const telling = clauses.find(c => c.subject?.first === speaker?.first && c.verb.lemma === verb)
  return telling?.obliques.find(o => /^(?:of|about)$/.test(o.preposition))?.phrase ?? null
}

/** "told the envoy of Harad that the raids must stop": to whose face it is said. */
export function listenerOf(
  { relation }: Clause,
  { speaker, verb }: Attribution,
  { clauses }: SentenceAnalysis
): NounPhrase | null {
  if (relation !== 'COMPLEMENT' || !/^(?:tell|remind|inform)$/.test(verb)) return null
  const telling = clauses.find(c => c.subject?.first === speaker?.first && c.verb.lemma === verb && !c.verb.passive)
  return telling?.objects[0] ?? null
}

/** "This is a hostile act by Harad", "it was Harad's latest unhelpful step": whose deed a pronoun is said to be. */
export function calledBy({ subject, objects, verb }: Clause): readonly ActorRef[] {
  const [deed] = objects
  if (!subject || !deed || verb.lemma !== 'be' || !/^(?:it|this|that|these|those|there)$/.test(subject.lemma)) return []
  const by = deed.complements.find(c => /^(?:by|from|on the part of)$/.test(c.preposition))?.phrase ?? null
  const doers = doersIn(by)
  return doers.length > 0 || deed.actors.length > 0 ? doers : deed.owners.filter(r => r.side !== null)
}
