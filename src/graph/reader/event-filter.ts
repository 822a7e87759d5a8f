import type { EventFilter } from '../store.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { KeyedType } from '../model/keys.js'
import { nodeId } from '../model/keys.js'
import { NOTHING } from '../queries/events.js'
import type { EventFilterParameters } from '../queries/events.js'

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

/**
 * The first day a shelf must reach. An interval with an open end stands among the undated and may still pass, so only
 * dated shelves are left out by it.
 */
export function sinceOf(filter: EventFilter): string | null {
  return filter.date?.from ?? null
}

/** True when only kinds narrow the list: then the shelves' own numbers are the count. */
export function onlyKinds(filter: EventFilter): boolean {
  return Object.entries(filter).every(([name, value]) => name === 'kinds' || value === undefined)
}
