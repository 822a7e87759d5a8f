import { onlySide } from './actors.js'
import type { ActorRef } from '../clauses/types.js'
import type { InteractionCandidate } from './candidate.js'
import { isHostile } from './compose.js'
import { quarrels } from './quarrels.js'

/** How many sentences back whom a speaker goes on about may have been named. */
const REACH = 2

/** "Harad is no friend of ours," he said. "They must leave.": whom the same speaker has just blamed or asked for something. */
export function stillOf(
  candidate: InteractionCandidate,
  earlier: readonly InteractionCandidate[]
): readonly ActorRef[] {
  const mine = new Set(candidate.sources.map(r => r.side))
  const said = earlier.findLast(
    c =>
      candidate.sentence.index - c.sentence.index <= REACH &&
      (quarrels(c.type) || c.type === 'REQUEST') &&
      c.sources.length > 0 &&
      c.sources.every(r => mine.has(r.side))
  )
  return said && new Set(said.targets.map(r => r.side)).size === 1 ? said.targets : []
}

/** "They will pay for this", "the attacks must stop": of whom the speaker goes on, else who has just done it. */
export function meantStill(
  candidate: InteractionCandidate,
  earlier: readonly InteractionCandidate[]
): readonly ActorRef[] {
  const still = stillOf(candidate, earlier)
  const ofDeeds = candidate.rule.endsWith('.still')
  if (still.length > 0 || !(candidate.type === 'THREATEN' || ofDeeds)) return still
  const mine = new Set(candidate.sources.map(r => r.side))
  const done = earlier.filter(
    c =>
      candidate.sentence.index - c.sentence.index <= REACH &&
      candidate.sentence.index >= c.sentence.index &&
      isHostile(c.type) &&
      c.sources.every(r => !mine.has(r.side))
  )
  const toMe = done.findLast(c => c.targets.some(r => mine.has(r.side)))
  if (toMe) return toMe.sources
  // "Harad bombed Rohan. Gondor said the attacks must stop": of one alone who has done anything
  return ofDeeds && candidate.type === 'REQUEST' ? onlySide(done.flatMap(c => c.sources)) : []
}
