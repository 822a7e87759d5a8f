import type { ActorKey, Claim, Participant } from '../../domain/claim.js'
import { remembered } from '../../domain/memo.js'
import type { ActorRef } from '../clauses/types.js'
import type { Document, Sentence } from '../document.js'
import { firstMentionOf } from '../mentions-of.js'

/** Two countries that have met or spoken, of which the article goes on to tell. */
export interface Met {
  readonly sides: readonly [ActorRef, ActorRef]
  /** Which of them came to the other; null where nobody did or the article does not say. */
  readonly guest: ActorRef | null
}

/** What is told so many sentences after a meeting is no longer said at it. */
const REACH = 8

const meetings = remembered((claims: readonly Claim[]) =>
  claims.filter(c => c.facts.kind === 'SUMMIT').sort((a, b) => a.start - b.start)
)

const sideOf = ({ actor, onBehalfOf }: Participant): ActorKey => onBehalfOf ?? actor

/** The last meeting told in or before a sentence, if two countries and nobody else held it. */
export function metBefore(sentence: Sentence, document: Document): Met | null {
  const last = meetings(document.claims).findLast(c => c.start < sentence.end)
  if (!last || last.modality !== 'ASSERTED' || last.facts.kind !== 'SUMMIT' || last.facts.status !== 'HELD') return null
  if (isFar(last, sentence, document)) return null
  const [first, second, third] = [...new Set(last.participants.map(sideOf))]
  if (!first || !second || third) return null
  const refs = [first, second].map(side => refOf(side, document))
  const [one, other] = refs
  if (!one || !other) return null
  const visitors = new Set(last.participants.filter(p => p.role === 'VISITOR').map(sideOf))
  const guest = visitors.size === 1 ? (visitors.has(first) ? one : other) : null
  return { sides: [one, other], guest }
}

const isFar = ({ end }: Claim, { index }: Sentence, { sentences }: Document): boolean =>
  (sentences[index - REACH - 1]?.start ?? -1) >= end

function refOf(side: ActorKey, { mentions }: Document): ActorRef | null {
  const mention = side.startsWith('country:') ? firstMentionOf(side, mentions) : undefined
  return mention ? { actor: side, side, mention } : null
}
