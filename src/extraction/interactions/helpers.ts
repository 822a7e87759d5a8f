import type { ActorRef, NounPhrase } from '../clauses/types.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { known } from './actors.js'
import { headsOf, unbundled } from './phrases.js'
import type { Predication } from './predication.js'

/** Who is sent to help, and acts for nobody but himself when he says or wants something. */
const SENT =
  /^(?:rescuer|firefighter|fireman|instructor|trainer|medic|paramedic|doctor|nurse|surgeon|engineer|technician|scientist|specialist|detective|investigator|deminer|sapper|veterinarian|teacher|team|crew|rescue|hospital|brigade|bomber|lifeguard|diver|physician|epidemiologist|volunteer|mission|police|customs)$/
/** What is given. */
const GIVEN = nounsOf(['HELP'], 'tranche cargo delivery load parcel contribution gift deposit funding')

/** "Haradrian rescuers pulled", "a grant from Harad reached": whose help it is gives it. */
export function helpersOf({ sense }: Predication, source: NounPhrase): ActorRef[] {
  if (sense.root !== 'AID' && sense.root !== 'COOPERATE') return []
  const inner = unbundled(source)
  if (SENT.test(inner.lemma)) return known(inner.owners.length > 0 ? inner.owners : source.owners)
  if (sense.root !== 'AID' || !headsOf(source).some(h => GIVEN.has(h))) return []
  const owners = known([...inner.owners, ...source.owners])
  if (owners.length > 0) return owners
  const from = [...source.complements, ...inner.complements].find(c => c.preposition === 'from')?.phrase
  return known(from?.actors ?? [])
}
