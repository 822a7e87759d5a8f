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
    ...event.topics.flatMap(topic => to('CONCERNS', `topic:${topic}`)),
    ...to('IN_FRAMEWORK', framework && `framework:${framework}`),
    ...own
  ]
}
