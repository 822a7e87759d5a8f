import type { ActorKey, Participant } from '../domain/claim.js'
import type { Role } from '../domain/vocabulary.js'

/** Who took part for whom. A country or organisation that people spoke for is not listed once more by itself. */
export interface Participation {
  /** Actor keys. */
  readonly leader: ActorKey | null
  readonly country: ActorKey | null
  readonly organization: ActorKey | null
  readonly role: Role
}

export function isCountry(key: ActorKey | null): key is `country:${string}` {
  return key !== null && key.startsWith('country:')
}

export function isOrganization(key: ActorKey | null): key is `organization:${string}` {
  return key !== null && key.startsWith('organization:')
}

export function isLeader(key: ActorKey | null): key is `leader:${string}` {
  return key !== null && key.startsWith('leader:')
}

/** What follows the type in an actor key or global id: `country:KR` gives `KR`. */
export function ownKey(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

/** All actors of an event, those that people act for included, each once, in the event's order. */
export function actorsOf(participants: readonly Participant[]): ActorKey[] {
  const actors: ActorKey[] = []
  const add = (actor: ActorKey): void => {
    if (!actors.includes(actor)) actors.push(actor)
  }
  for (const { actor, onBehalfOf } of participants) {
    add(actor)
    if (onBehalfOf !== null) add(onBehalfOf)
  }
  return actors
}

/** Actors with this role. */
export function actorsInRole(participants: readonly Participant[], role: Role): ActorKey[] {
  return [...new Set(participants.filter(participant => participant.role === role).map(({ actor }) => actor))]
}

export function participationsOf(participants: readonly Participant[]): Participation[] {
  const spokenFor = new Set(participants.map(({ onBehalfOf }) => onBehalfOf))
  return participants
    .filter(({ actor }) => isLeader(actor) || !spokenFor.has(actor))
    .map(({ actor, onBehalfOf, role }) => {
      const side = isLeader(actor) ? onBehalfOf : actor
      return {
        leader: isLeader(actor) ? actor : null,
        country: isCountry(side) ? side : null,
        organization: isOrganization(side) ? side : null,
        role
      }
    })
}
