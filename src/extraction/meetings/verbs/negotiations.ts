import { distinctActors } from '../../clauses/actors.js'
import type { Clause } from '../../clauses/types.js'
import { sidesOfParts, participant } from '../candidate.js'
import type { Shape } from './candidate.js'

/** "Gondor has been negotiating with Rohan", "the two are negotiating a deal with Harad": talks that go on. */
export function negotiating({ verb, subject, objects, obliques }: Clause): Shape | null {
  if (verb.lemma !== 'negotiate' || !verb.progressive || verb.passive || verb.negated || verb.modal !== null)
    return null
  const withs = [...obliques, ...objects.flatMap(o => o.complements)].filter(o => o.preposition === 'with')
  const actors = distinctActors([...(subject?.actors ?? []), ...withs.flatMap(o => o.phrase.actors)])
  const parts = actors.map(participant)
  if (sidesOfParts(parts).length < 2) return null
  return { sort: 'MEETING', parts, confidence: 0.65, rule: 'meeting.verb.negotiate' }
}
