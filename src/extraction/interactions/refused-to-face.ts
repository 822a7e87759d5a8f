import type { ActorRef, Attribution, Clause, SentenceAnalysis } from '../clauses/types.js'
import { doersIn, without } from './actors.js'
import { isHostile } from './compose.js'
import type { Predication } from './predication.js'

/** "told Harad that Gondor would not pay", "Rohan is not for sale, he told Harad": who is told that something will not be done. */
export function refusesToFace(
  clause: Clause,
  { speaker, verb: told }: Attribution,
  { clauses }: SentenceAnalysis,
  predications: readonly Predication[],
  sources: readonly ActorRef[]
): readonly ActorRef[] {
  const { verb, subject, subordinator, relation } = clause
  if (told !== 'tell' || !speaker || sources.length === 0 || !verb.negated || !subject) return []
  if (relation !== 'MAIN' && relation !== 'COORDINATE' && relation !== 'COMPLEMENT') return []
  if (subordinator !== null && subordinator !== 'that') return []
  const sides = new Set(sources.map(r => r.side))
  const own =
    /^(?:we|i|it|he|she|they)$/.test(subject.lemma) ||
    [...subject.actors, ...subject.owners].some(r => sides.has(r.side))
  const unwilling = verb.tense === 'FUTURE' || /^(?:will|would|can|could|shall)$/.test(verb.modal ?? '')
  const unsold = verb.lemma === 'be' && clause.obliques.some(o => o.preposition === 'for' && o.phrase.lemma === 'sale')
  if (!unsold && !(own && unwilling)) return []
  if (predications.some(p => p.clause === clause && (isHostile(p.sense.root) || p.sense.root === 'ACCUSE'))) return []
  const telling = clauses.find(c => c.subject?.first === speaker.first && c.verb.lemma === 'tell' && !c.verb.passive)
  return without(doersIn(telling?.objects[0] ?? null), sources)
}
