import type { ActorRef } from '../clauses/types.js'
import { OPPONENTS_AT_HOME } from '../lexicon/interactions/acting-for.js'
import type { InteractionCandidate, Pending } from './candidate.js'
import { facedBy, quarrels } from './quarrels.js'
import { SAID_BETWEEN } from './replies.js'

/**
 * "It also demanded compensation", said late in an article: the one country with whom the speaker has been quarrelling all along.
 * Empty where he quarrels with several, or what is said may be meant for anybody.
 */
export function oldOpponent(
  { plain, candidate, object }: Pending,
  earlier: readonly InteractionCandidate[]
): readonly ActorRef[] {
  if (!plain || !SAID_BETWEEN.has(candidate.type) || OPPONENTS_AT_HOME.has(object ?? '')) return []
  const mine = new Set(candidate.sources.map(r => r.side))
  // "Harad has ignored every appeal, a Gondorian diplomat said": his word, and nothing Harad has said
  const tellers = candidate.attribution?.speaker?.actors ?? []
  if (tellers.some(r => !mine.has(r.side))) return []
  const found = new Map<string, { ref: ActorRef; times: number }>()
  for (const c of earlier) {
    if (!quarrels(c.type) && c.type !== 'REQUEST') continue
    for (const ref of facedBy(c, mine) ?? [])
      if (ref.side?.startsWith('country:')) found.set(ref.side, { ref, times: (found.get(ref.side)?.times ?? 0) + 1 })
  }
  const [first, second] = [...found.values()].sort((a, b) => b.times - a.times)
  return first && first.times >= 2 && first.times >= 2 * (second?.times ?? 0) ? [first.ref] : []
}
