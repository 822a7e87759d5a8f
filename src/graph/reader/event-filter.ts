import type { EventFilter } from '../store.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import { nodeId } from '../model/keys.js'
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

const orNull = <T>(list: readonly T[] | undefined): readonly T[] | null => list ?? null

export function filterParameters(filter: EventFilter, happened: boolean | null = null): EventFilterParameters {
  return {
    kinds: kindsOf(filter),
    anyCountry: orNull(filter.countries?.any?.map(key => nodeId('country', key))),
    anyLeader: orNull(filter.leaders?.any?.map(key => nodeId('leader', key))),
    anyOrganization: orNull(filter.organizations?.any?.map(key => nodeId('organization', key))),
    anyTopic: orNull(filter.topics?.any?.map(key => nodeId('topic', key))),
    anyFramework: orNull(filter.frameworks?.map(key => nodeId('framework', key))),
    none: [
      ...(filter.countries?.none ?? []).map(key => nodeId('country', key)),
      ...(filter.leaders?.none ?? []).map(key => nodeId('leader', key)),
      ...(filter.organizations?.none ?? []).map(key => nodeId('organization', key)),
      ...(filter.topics?.none ?? []).map(key => nodeId('topic', key))
    ],
    levels: orNull(filter.levels),
    formats: orNull(filter.formats),
    statuses: orNull(filter.statuses),
    agreementKinds: orNull(filter.agreementKinds),
    interactionTypes: orNull(filter.interactionTypes),
    quadClasses: orNull(filter.quadClasses),
    from: filter.date?.from ?? null,
    until: filter.date?.until ?? null,
    minConfidence: filter.minConfidence ?? null,
    minArticles: filter.minArticles ?? null,
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
