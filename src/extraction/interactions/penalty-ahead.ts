import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { doersIn, without } from './actors.js'

/** What somebody is told may befall him. */
const BLOWS: ReadonlySet<string> = nounsOf(
  ['PENALTY'],
  'consequence response retaliation reprisal repercussion punishment reaction action isolation penalty wrath reckoning retribution strike attack war destruction'
)
const AHEAD = /^(?:will|would|could|may|might|shall|can)$/
const BEFALLING = /^(?:face|suffer|incur|risk|confront|receive)$/
const COMING = /^(?:follow|come|result|ensue|await|apply)$/
const IMPOSING = /^(?:impose|introduce|slap|levy|apply|take|consider|reimpose|adopt|increase|raise|tighten|expand)$/

/**
 * "said Harad could face sanctions", "said sanctions could follow if Harad armed them": whom a speaker lets know what may befall
 * him; nobody where others would do it.
 */
export function threatenedBy(
  clause: Clause,
  { clauses }: SentenceAnalysis,
  sources: readonly ActorRef[]
): readonly ActorRef[] {
  const { verb, subject, objects, obliques, attribution } = clause
  // "Harad faces new sanctions, the minister warned"
  const warned = attribution?.verb === 'warn' && verb.lemma === 'face' && verb.tense === 'PRESENT'
  const ahead = warned || verb.tense === 'FUTURE' || AHEAD.test(verb.modal ?? '')
  if (!ahead || verb.negated || clause.question || !subject) return []
  if (BEFALLING.test(verb.lemma) && !verb.passive)
    return objects.some(o => isOwnBlow(o, sources)) && !obliques.some(o => fromOthers(o, sources))
      ? without(doersIn(subject), sources)
      : []
  const comes = verb.passive ? IMPOSING.test(verb.lemma) : COMING.test(verb.lemma)
  if (!comes || !isOwnBlow(subject, sources) || obliques.some(o => fromOthers(o, sources))) return []
  const meant = [...subject.complements, ...obliques].find(o => /^(?:on|against|for|upon)$/.test(o.preposition))?.phrase
  const named = without(meant ? [...meant.actors, ...meant.owners] : [], sources)
  if (named.length > 0) return named
  const index = clauses.indexOf(clause)
  const condition = clauses.find(c => c.outer === index && /^(?:if|unless|should|until)$/.test(c.subordinator ?? ''))
  return without(doersIn(condition?.subject ?? null), sources)
}

/** A blow that is nobody else's: "sanctions", not "Umbar's sanctions". */
const isOwnBlow = ({ lemma, owners, actors }: NounPhrase, sources: readonly ActorRef[]): boolean =>
  BLOWS.has(lemma) && without([...owners, ...actors], sources).length === 0

const fromOthers = (
  { preposition, phrase }: { readonly preposition: string; readonly phrase: NounPhrase },
  sources: readonly ActorRef[]
): boolean =>
  /^(?:from|by)$/.test(preposition) && without([...phrase.actors, ...phrase.owners], sources).some(r => r.side !== null)
