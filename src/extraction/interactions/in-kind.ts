import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef } from '../clauses/types.js'
import type { InteractionCandidate } from './candidate.js'

/** How many sentences back that which is answered in kind may be told. */
const REACH = 3

/** What one state does to another short of force. */
const PENALTIES: ReadonlySet<InteractionType> = new Set(['SANCTION', 'COERCE'])

const ANSWERED = /\.(?:respond|answer|reply|retaliate|reciprocate)\b/
const IN_KIND = /\bin kind\b/i

const sidesOf = (refs: readonly ActorRef[]): string =>
  [...new Set(refs.map(({ side, actor }) => side ?? actor))].sort().join(' ')

/** "expelled the envoy. Rohan replied in kind": Rohan did what had been done to it. */
export function inKind(reply: InteractionCandidate, told: readonly InteractionCandidate[]): InteractionCandidate {
  // "warned that it would answer in kind" is a threat
  if (reply.type !== 'SANCTION' || !ANSWERED.test(reply.rule) || !IN_KIND.test(reply.sentence.text)) return reply
  const answered = told.findLast(
    deed =>
      PENALTIES.has(deed.type) &&
      deed.reality === 'HELD' &&
      reply.sentence.index - deed.sentence.index <= REACH &&
      sidesOf(deed.sources) === sidesOf(reply.targets) &&
      sidesOf(deed.targets) === sidesOf(reply.sources)
  )
  if (answered === undefined) return reply
  const { type, mode, contexts } = answered
  return { ...reply, type, mode, contexts }
}
