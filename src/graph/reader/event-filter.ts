import type { EventFilter } from '../store.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { KeyedType } from '../model/keys.js'
import { nodeId } from '../model/keys.js'
import { newestOnShelves, NOTHING, oldestOnShelves } from '../queries/events.js'
import { newestVersions, oldestVersions } from '../queries/versions.js'
import type { Depth, EventFilterParameters } from '../queries/events.js'
import type { Direction } from './shelves.js'

/** What everybody in `all` lists must be tagged with. */
export function tagsOfAll(filter: EventFilter): string[] {
  return [
    ...(filter.countries?.all ?? []).map(key => nodeId('country', key)),
    ...(filter.leaders?.all ?? []).map(key => nodeId('leader', key)),
    ...(filter.organizations?.all ?? []).map(key => nodeId('organization', key)),
    ...(filter.topics?.all ?? []).map(key => nodeId('topic', key))
  ]
}

/** No list is no filter; an empty list passes nothing. */
function wanted(list: readonly string[] | undefined): readonly string[] {
  if (list === undefined) return []
  return list.length === 0 ? NOTHING : list
}

function tags(type: KeyedType, keys: readonly string[] | undefined): readonly string[] | undefined {
  return keys?.map(key => nodeId(type, key))
}

export function filterParameters(filter: EventFilter, happened = false): EventFilterParameters {
  return {
    kinds: kindsOf(filter),
    anyCountry: wanted(tags('country', filter.countries?.any)),
    anyLeader: wanted(tags('leader', filter.leaders?.any)),
    anyOrganization: wanted(tags('organization', filter.organizations?.any)),
    anyTopic: wanted(tags('topic', filter.topics?.any)),
    anyFramework: wanted(tags('framework', filter.frameworks)),
    none: [
      ...(tags('country', filter.countries?.none) ?? []),
      ...(tags('leader', filter.leaders?.none) ?? []),
      ...(tags('organization', filter.organizations?.none) ?? []),
      ...(tags('topic', filter.topics?.none) ?? [])
    ],
    levels: wanted(filter.levels),
    formats: wanted(filter.formats),
    statuses: wanted(filter.statuses),
    overdue: filter.overdue ?? '',
    agreementKinds: wanted(filter.agreementKinds),
    interactionTypes: wanted(filter.interactionTypes),
    quadClasses: wanted(filter.quadClasses),
    from: filter.date?.from ?? '',
    until: filter.date?.until ?? '',
    minConfidence: filter.minConfidence ?? 0,
    minArticles: filter.minArticles ?? 0,
    happened
  }
}

export function kindsOf(filter: EventFilter): readonly EventKind[] {
  return filter.kinds ?? EVENT_KINDS
}

/** The days between which a shelf must reach; those of open intervals stand among the undated and are always looked at. */
export function daysOf(filter: EventFilter): { since: string | null; until: string | null } {
  return { since: filter.date?.from ?? null, until: filter.date?.until ?? null }
}

/** How much of a filter is left to test when kinds and `all` are told by the shelves. */
export function depthOf(filter: EventFilter, happened = false): Depth {
  const { kinds: _kinds, countries, leaders, organizations, topics, frameworks, ...properties } = filter
  const groups = [countries, leaders, organizations, topics]
  if (frameworks || groups.some(group => group?.any || (group?.none && group.none.length > 0))) return 'tags'
  return happened || Object.values(properties).some(value => value !== undefined) ? 'properties' : 'plain'
}

/** The statement for what is to be tested: see `Walk`. */
export function eventCypher(
  filter: EventFilter,
  happened = false,
  versions = false
): (direction: Direction, byTags: boolean) => string {
  const depth = depthOf(filter, happened)
  const [newest, oldest] = versions ? [newestVersions, oldestVersions] : [newestOnShelves, oldestOnShelves]
  return (direction, byTags) => (direction === 'DESC' ? newest : oldest)[byTags ? 'tags' : depth]
}
