import type { ActorKey } from '../domain/claim.js'
import type { Mention } from './document.js'
import { remembered } from '../domain/memo.js'

const firstByActor = remembered((mentions: readonly Mention[]) => {
  const first = new Map<string, Mention>()
  for (const mention of mentions) for (const actor of mention.actors) if (!first.has(actor)) first.set(actor, mention)
  return first
})

/** The first mention, in their order, of an actor. */
export function firstMentionOf(actor: string, mentions: readonly Mention[]): Mention | undefined {
  return firstByActor(mentions).get(actor)
}

/** For whom an actor that a mention names acts: a person for whom his office is of, where that is known; all others for themselves. */
export const sideOf = ({ kind, office }: Mention, actor: ActorKey): ActorKey | null =>
  kind === 'LEADER' ? (office?.of ?? null) : actor
