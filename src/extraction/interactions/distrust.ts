import type { ActorRef, Clause } from '../clauses/types.js'
import { doersIn } from './actors.js'

/** "We cannot trust Harad", "Harad could not be trusted": who is said to be beyond trust. */
export function distrusted({ verb, subject, objects }: Clause): readonly ActorRef[] {
  if (!verb.negated || !/^(?:trust|believe)$/.test(verb.lemma)) return []
  if (verb.passive) return verb.lemma === 'trust' ? doersIn(subject) : []
  const [whom] = objects
  return whom && whom.actors.length > 0 && /^(?:we|i|you|nobody|no-one|one|it|he|she|they)$/.test(subject?.lemma ?? '')
    ? doersIn(whom)
    : []
}
