import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { GIVEN_AS_HELP, SENT_TO_HELP } from '../lexicon/interactions/help.js'
import { doersIn, known, without } from './actors.js'
import { headsOf, unbundled } from './phrases.js'
import type { Predication } from './predication.js'

/** "Haradrian rescuers pulled", "a grant from Harad reached": whose help it is gives it. */
export function helpersOf({ sense }: Predication, source: NounPhrase): ActorRef[] {
  if (sense.root !== 'AID' && sense.root !== 'COOPERATE') return []
  const inner = unbundled(source)
  if (SENT_TO_HELP.has(inner.lemma)) return known(inner.owners.length > 0 ? inner.owners : source.owners)
  if (sense.root !== 'AID' || !headsOf(source).some(h => GIVEN_AS_HELP.has(h))) return []
  const owners = known([...inner.owners, ...source.owners])
  if (owners.length > 0) return owners
  const from = [...source.complements, ...inner.complements].find(c => c.preposition === 'from')?.phrase
  return known(from?.actors ?? [])
}

/** "deliveries of | Gondorian tanks": whose they are gives them. */
export const giftIn = ({ complements }: NounPhrase): NounPhrase | null => {
  const of = complements.find(c => c.preposition === 'of')?.phrase
  return of && of.actors.length === 0 && of.owners.length > 0 ? of : null
}

/** "Gondor retook the town, | with Rohan providing air support": who does what help is given in. */
export function supportedIn(
  { clause, sense, negated }: Predication,
  sources: readonly ActorRef[],
  { clauses, openers }: SentenceAnalysis
): ActorRef[] {
  const { subject, relation } = clause ?? { subject: null, relation: null }
  if (!clause || !subject || sense.root !== 'AID' || negated || relation !== 'REDUCED') return []
  if (openers.get(subject.first) !== 'with') return []
  const host = clause.outer === null ? clauses.find(c => c.relation === 'MAIN') : clauses[clause.outer]
  return host && !host.verb.passive && !host.verb.negated ? known(without(doersIn(host.subject), sources)) : []
}
