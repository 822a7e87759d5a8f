import { keyOf, nodeId } from '../../graph/model/keys.js'
import { relationsOf } from '../../graph/model/relations.js'
import type { EventFilter, StoreReader, StoredEvent } from '../../graph/store.js'
import { edge } from './columns.js'
import type { GraphEdge } from './columns.js'
import type { Entities } from './entities.js'

/** Offices held, whose they are, memberships, and whom frameworks include: what hangs on some entities of one kind. */
export async function edgesOfEntities(
  store: StoreReader,
  kind: 'Leader' | 'Office' | 'Country' | 'Framework',
  ids: readonly string[],
  entities: Entities
): Promise<GraphEdge[]> {
  const keys = ids.map(keyOf)
  const edges: GraphEdge[] = []
  if (kind === 'Leader') {
    const tenures = await store.tenuresOfLeaders(keys)
    ids.forEach((leader, index) => {
      for (const { office, from: since, until, knownUntil = null } of tenures[index] ?? []) {
        edges.push(edge('HELD', leader, nodeId('office', office), { since, until, knownUntil }))
      }
    })
  } else if (kind === 'Office') {
    const offices = await store.officesByIds(keys)
    ids.forEach((id, index) => {
      const { country, organization } = offices[index] ?? {}
      if (country) edges.push(edge('OF', id, nodeId('country', country)))
      if (organization) edges.push(edge('OF', id, nodeId('organization', organization)))
    })
  } else if (kind === 'Country') {
    const memberships = await store.membershipsOfCountries(keys, null)
    ids.forEach((country, index) => {
      for (const { organization, membership } of memberships[index] ?? []) {
        const { from: since, until, role } = membership
        edges.push(edge('MEMBER_OF', country, nodeId('organization', organization), { since, until, role }))
      }
    })
  } else {
    const frameworks = await store.frameworksByIds(keys)
    ids.forEach((id, index) => {
      const { countries = [], organizations = [] } = frameworks[index] ?? {}
      const parties = [...countries.map(code => `country:${code}`), ...organizations.map(key => `organization:${key}`)]
      for (const party of parties) edges.push(edge('INCLUDES', id, party))
    })
  }
  return edges.filter(({ from, to }) => entities.has(from) && entities.has(to))
}

/** What joins events to entities, and, where evidence is wanted, claims to events. */
export function edgesOfEvent(event: StoredEvent, entities: Entities, evidence: boolean): GraphEdge[] {
  return relationsOf(event).flatMap(({ type, other, role, onBehalfOf }) => {
    switch (type) {
      case 'SUPPORTS':
      case 'AGAINST':
        return evidence ? [edge(type, other, event.id)] : []
      case 'TOOK_PART':
        return entities.has(other) ? [edge(type, other, event.id, { role, onBehalfOf })] : []
      case 'CONCERNS':
      case 'IN_FRAMEWORK':
      case 'HOSTED_BY':
        return entities.has(other) ? [edge(type, event.id, other)] : []
      default:
        return [] // to other events: these may not be wanted, and are looked up from the other end
    }
  })
}

const HANGING_AT_ONCE = 100

/** What was reached at these events, is part of them, or took place beside them, as far as it passes the filter too. */
export async function edgesBetweenEvents(
  store: StoreReader,
  events: readonly StoredEvent[],
  filter: EventFilter
): Promise<GraphEdge[]> {
  if (events.length === 0) return []
  const owners = events.map(({ id }) => id)
  const pages = await store.eventsOf(owners, {
    filter,
    order: 'DATE_DESC',
    page: { first: HANGING_AT_ONCE, after: null }
  })
  const edges: GraphEdge[] = []
  for (const [index, owner] of owners.entries()) {
    const hanging = pages[index]
    for (const { node } of hanging?.edges ?? []) edges.push(...between(node, owner))
    // Rarely does more than a page hang on one event.
    if (hanging?.hasNextPage) {
      edges.push(...(await restHangingOn(store, owner, filter, hanging.edges.at(-1)?.cursor ?? null)))
    }
  }
  return edges
}

async function restHangingOn(
  store: StoreReader,
  owner: string,
  filter: EventFilter,
  from: string | null
): Promise<GraphEdge[]> {
  const edges: GraphEdge[] = []
  for (let after = from; after !== null;) {
    const page = { first: HANGING_AT_ONCE, after }
    const [hanging] = await store.eventsOf([owner], { filter, order: 'DATE_DESC', page })
    for (const { node } of hanging?.edges ?? []) edges.push(...between(node, owner))
    after = hanging?.hasNextPage ? (hanging.edges.at(-1)?.cursor ?? null) : null
  }
  return edges
}

function between(event: StoredEvent, owner: string): GraphEdge[] {
  if (event.kind === 'SUMMIT') return event.besides === owner ? [edge('BESIDES', event.id, owner)] : []
  if (event.kind === 'INTERACTION') return []
  return [
    ...(event.partOf === owner ? [edge('PART_OF', event.id, owner)] : []),
    ...(event.summit === owner ? [edge('REACHED_AT', event.id, owner)] : [])
  ]
}
