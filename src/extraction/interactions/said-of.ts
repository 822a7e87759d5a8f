import type { ActorRef, Attribution, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn } from './actors.js'
import { areRulers } from './rulers.js'

/** "They have lied," he said of Harad; "told Harad that it must withdraw": whom a pronoun in his words means. */
export function saidOf(clause: Clause, attribution: Attribution, analysis: SentenceAnalysis): NounPhrase | null {
  const { subject, quoted } = clause
  const { speaker, verb } = attribution
  const { clauses } = analysis
  const ruling = quoted && subject !== null && areRulers(subject) // "The army must go home," she said of Harad
  if (
    !subject ||
    subject.actors.length > 0 ||
    !(ruling || /^(?:it|this|that|they|he|she|these|those|you)$/.test(subject.lemma))
  )
    return null
  const conditioned = /^(?:it|they|he|she)$/.test(subject.lemma) ? onCondition(clause, clauses) : null
  if (conditioned) return conditioned
  if (!quoted) return /^(?:it|they|he|she)$/.test(subject.lemma) ? listenerOf(clause, attribution, analysis) : null
  const telling = clauses.find(c => c.subject?.first === speaker?.first && c.verb.lemma === verb)
  // "You must stop," he told Harad
  if (subject.lemma === 'you') return verb === 'tell' && !telling?.verb.passive ? (telling?.objects[0] ?? null) : null
  return telling?.obliques.find(o => /^(?:of|about)$/.test(o.preposition))?.phrase ?? null
}

/** "If Harad is sincere, it must stop": who stands in the condition. */
const onCondition = (clause: Clause, clauses: readonly Clause[]): NounPhrase | null =>
  clauses.find(
    c =>
      c.relation === 'ADVERBIAL' &&
      c.subordinator === 'if' &&
      c.verb.head < clause.verb.head &&
      c.attribution?.speaker?.first === clause.attribution?.speaker?.first &&
      doersIn(c.subject).length > 0
  )?.subject ?? null

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

/** "Their army must leave", he went on: whom a pronoun in a quotation means, the sentences before it tell. */
export const pointsBack = ({ subject, quoted, verb }: Clause, tokens: readonly Token[]): boolean =>
  quoted &&
  // "his army had | "killed and injured" them": only what follows are his words
  !tokens.slice(subject?.last ?? verb.first, verb.head).some(t => /^["“]$/.test(t.text)) &&
  subject !== null &&
  subject.items.length === 1 &&
  subject.actors.length === 0 &&
  subject.owners.length === 0 &&
  (/^(?:they|he|she)$/.test(subject.lemma) ||
    (subject.lemma === 'it' && YIELDING.test(verb.lemma)) ||
    (/^(?:their|its|his|her)$/.test(subject.items[0]!.possessive ?? '') && THEIRS.test(subject.lemma)))
/** "It must stop": what is asked of a state and of no thing. */
const YIELDING =
  /^(?:stop|end|withdraw|leave|release|free|return|respect|halt|pull|apologi[sz]e|explain|lift|cease|disarm|comply)$/
const THEIRS =
  /^(?:army|troop|soldier|force|government|leader|leadership|regime|president|minister|military|navy|ship|vessel|detention|policy|action|behaviour|behavior|conduct|claim|attack|aggression|decision|attitude|official|diplomat|missile|drone)$/

/** "This is a hostile act by Harad", "it was Harad's latest unhelpful step": whose deed a pronoun is said to be. */
export function calledBy({ subject, objects, verb }: Clause): readonly ActorRef[] {
  const [deed] = objects
  if (!subject || !deed || verb.lemma !== 'be' || !/^(?:it|this|that|these|those|there)$/.test(subject.lemma)) return []
  const by = deed.complements.find(c => /^(?:by|from|on the part of)$/.test(c.preposition))?.phrase ?? null
  const doers = doersIn(by)
  return doers.length > 0 || deed.actors.length > 0 ? doers : deed.owners.filter(r => r.side !== null)
}
