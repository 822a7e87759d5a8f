import type { EventFilter, KeySet } from '../store.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { Value } from '../engine.js'
import type { KeyedType } from '../model/keys.js'
import { nodeId } from '../model/keys.js'
import { newestOnShelves, oldestOnShelves } from '../queries/events.js'
import { NOTHING } from '../queries/passes.js'
import type { EventFilterParameters, TestName, Tests } from '../queries/passes.js'
import type { Direction } from './shelves.js'
import { prefixes } from './pages.js'

/** What everybody in `all` lists must be tagged with. */
export function tagsOfAll(filter: EventFilter): string[] {
  return [
    ...(filter.countries?.all ?? []).map(key => nodeId('country', key)),
    ...(filter.leaders?.all ?? []).map(key => nodeId('leader', key)),
    ...(filter.organizations?.all ?? []).map(key => nodeId('organization', key)),
    ...(filter.topics?.all ?? []).map(key => nodeId('topic', key))
  ]
}

/** An empty list passes nothing. */
function wanted(list: readonly string[] | undefined): readonly string[] | undefined {
  return list?.length === 0 ? NOTHING : list
}

function tags(type: KeyedType, keys: readonly string[] | undefined): readonly string[] | undefined {
  return keys?.map(key => nodeId(type, key))
}

function noneOf(filter: EventFilter): readonly string[] | undefined {
  const of = (type: KeyedType, set: KeySet | undefined): readonly string[] => tags(type, set?.none) ?? []
  const none = [
    ...of('country', filter.countries),
    ...of('leader', filter.leaders),
    ...of('organization', filter.organizations),
    ...of('topic', filter.topics),
    ...(tags('framework', filter.noFrameworks) ?? [])
  ]
  return none.length === 0 ? undefined : none
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list
}

/** What each test compares with; nothing where it is not asked for. */
function tested(filter: EventFilter): Partial<Record<TestName, Value | undefined>> {
  return {
    levels: wanted(filter.levels),
    formats: wanted(filter.formats),
    statuses: wanted(filter.statuses),
    agreementKinds: wanted(filter.agreementKinds),
    fulfilments: wanted(filter.fulfilments),
    interactionTypes: wanted(filter.interactionTypes),
    quadClasses: wanted(filter.quadClasses),
    from: filter.date?.from,
    until: filter.date?.until,
    minConfidence: filter.confidence?.min,
    maxConfidence: filter.confidence?.max,
    minArticles: filter.articles?.min,
    maxArticles: filter.articles?.max,
    minIndependent: filter.independent?.min,
    maxIndependent: filter.independent?.max,
    anyCountry: wanted(tags('country', filter.countries?.any)),
    anyLeader: wanted(tags('leader', filter.leaders?.any)),
    anyOrganization: wanted(tags('organization', filter.organizations?.any)),
    anyTopic: wanted(tags('topic', filter.topics?.any)),
    anyFramework: wanted(tags('framework', filter.frameworks)),
    none: noneOf(filter),
    allModalities: nonEmpty(filter.modalities?.all),
    anyModality: wanted(filter.modalities?.any),
    noModality: nonEmpty(filter.modalities?.none),
    words: filter.words === undefined ? undefined : nonEmpty(prefixes(filter.words))
  }
}

function asked(filter: EventFilter): [TestName, Value][] {
  return (Object.entries(tested(filter)) as [TestName, Value | undefined][]).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [TestName, Value]]
  )
}

export function filterParameters(filter: EventFilter): EventFilterParameters {
  return {
    kinds: kindsOf(filter),
    overdue: filter.overdue ?? '',
    promisedBefore: filter.promisedBefore ?? '',
    ...Object.fromEntries(asked(filter))
  }
}

export function kindsOf(filter: EventFilter): readonly EventKind[] {
  return filter.kinds ?? EVENT_KINDS
}

/** The days between which a shelf must reach; those of open intervals stand among the undated and are always looked at. */
export function daysOf(filter: EventFilter): { since: string | null; until: string | null } {
  return { since: filter.date?.from ?? null, until: filter.date?.until ?? null }
}

/** What is left to test when kinds and, unless added, the tags in `all` are told by the shelves. */
export function testsOf(filter: EventFilter, ...more: readonly TestName[]): Tests {
  return new Set([...asked(filter).map(([name]) => name), ...more])
}

/** The statement for what is to be tested: see `Walk`. */
export function eventCypher(tests: Tests, versions = false): (direction: Direction, byTags: boolean) => string {
  const statements = { DESC: newestOnShelves, ASC: oldestOnShelves } as const
  return (direction, byTags) =>
    statements[direction][versions ? 'versions' : 'events'](byTags ? new Set([...tests, 'all'] as const) : tests)
}
