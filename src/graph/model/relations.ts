import type { Event } from '../../domain/event.js'
import type { RelationType } from '../queries/write-events.js'

export interface Relation extends Record<string, string | null> {
  readonly type: RelationType
  readonly event: string
  readonly other: string
  readonly role: string | null
  readonly onBehalfOf: string | null
}

/** All relationships of an event but those to its shelves and versions. */
export function relationsOf(event: Event): Relation[] {
  const to = (
    type: RelationType,
    other: string | null,
    role: string | null = null,
    onBehalfOf: string | null = null
  ) => (other === null ? [] : [{ type, event: event.id, other, role, onBehalfOf }])
  const own =
    event.kind === 'SUMMIT'
      ? [...to('HOSTED_BY', event.host && `country:${event.host}`), ...to('BESIDES', event.besides)]
      : event.kind === 'AGREEMENT'
        ? [...to('PART_OF', event.partOf), ...to('REACHED_AT', event.summit)]
        : []
  const framework = event.kind === 'INTERACTION' ? null : event.framework
  return [
    ...event.claims.flatMap(claim => to('SUPPORTS', claim)),
    ...event.against.flatMap(claim => to('AGAINST', claim)),
    ...event.participants.flatMap(p => to('TOOK_PART', p.actor, p.role, p.onBehalfOf)),
    ...representedParties(event).flatMap(({ party, role }) => to('TOOK_PART', party, role)),
    ...event.topics.flatMap(topic => to('CONCERNS', `topic:${topic}`)),
    ...to('IN_FRAMEWORK', framework && `framework:${framework}`),
    ...own
  ]
}

/** Countries and organisations that take part through somebody alone: they take part all the same. */
function representedParties({ participants }: Event): { party: string; role: string }[] {
  const present = new Set(participants.map(p => `${p.role} ${p.actor}`))
  const parties = new Map<string, { party: string; role: string }>()
  for (const { role, onBehalfOf } of participants) {
    if (onBehalfOf !== null && !present.has(`${role} ${onBehalfOf}`))
      parties.set(`${role} ${onBehalfOf}`, { party: onBehalfOf, role })
  }
  return [...parties.values()]
}
