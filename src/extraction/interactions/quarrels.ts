import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef } from '../clauses/types.js'
import type { InteractionCandidate } from './candidate.js'
import { isHostile } from './compose.js'

/** Whether an act of this type sets two against each other. */
export const quarrels = (type: InteractionType): boolean => isHostile(type) || type === 'ACCUSE' || type === 'REJECT'

/** Who stands on the other side of an act in which some of `mine` are on one side alone; null where they are on both, or on none. */
export function facedBy(
  { sources, targets }: InteractionCandidate,
  mine: ReadonlySet<string | null>
): readonly ActorRef[] | null {
  const [from, at] = [sources.some(r => mine.has(r.side)), targets.some(r => mine.has(r.side))]
  if (from === at) return null
  return from ? targets : sources
}
