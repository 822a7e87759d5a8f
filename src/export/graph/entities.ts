import { actorsOf, keyOf, nodeId } from '../../graph/model/keys.js'
import type { Page, PageRequest, StoreReader, StoredEvent } from '../../graph/store.js'
import type { GraphNode } from './columns.js'
import { eventPages } from './selection.js'
import type { Selection } from './selection.js'

export const ENTITY_KINDS = ['Country', 'Organization', 'Leader', 'Office', 'Framework', 'Topic'] as const
export type EntityNodeKind = (typeof ENTITY_KINDS)[number]

export const CHUNK = 200

/**
 * Ids of the entities of a selection, by kind and in order. They are the one thing an export keeps in mind: there are
 * some ten thousand of them, however many events.
 */
export class Entities {
  readonly #ids: ReadonlyMap<EntityNodeKind, readonly string[]>
  readonly #all: ReadonlySet<string>

  constructor(ids: ReadonlyMap<EntityNodeKind, Iterable<string>>) {
    this.#ids = new Map([...ids].map(([kind, some]) => [kind, [...some].sort()]))
    this.#all = new Set([...this.#ids.values()].flat())
  }

  has(id: string): boolean {
    return this.#all.has(id)
  }

  /** Ids of a kind after one, some at a time. */
  *chunks(kind: EntityNodeKind, after: string | null = null): Generator<readonly string[]> {
    const ids = (this.#ids.get(kind) ?? []).filter(id => after === null || id > after)
    for (let at = 0; at < ids.length; at += CHUNK) yield ids.slice(at, at + CHUNK)
  }
}

/** Whom and what a selection names: of the whole graph everybody, of a filter those its events name. */
export async function entitiesOf(store: StoreReader, { filter }: Selection): Promise<Entities> {
  const named = new Map<EntityNodeKind, Set<string>>(ENTITY_KINDS.map(kind => [kind, new Set()]))
  const add = (id: string): void => void named.get(kindOf(id))?.add(id)
  if (filter === null) {
    for (const [kind, list] of Object.entries(LISTS)) await listAll(store, kind as keyof typeof LISTS, list, add)
  } else {
    for await (const { events } of eventPages(store, filter)) for (const id of events.flatMap(namedIn)) add(id)
    await dropUnknown(store, named)
  }
  for (const ids of chunksOf(named.get('Leader') ?? [])) {
    for (const tenure of (await store.tenuresOfLeaders(ids.map(keyOf))).flat()) add(nodeId('office', tenure.office))
  }
  // An office without its country or organisation would say nothing.
  for (const ids of chunksOf(named.get('Office') ?? [])) {
    for (const office of await store.officesByIds(ids.map(keyOf))) {
      if (office?.country) add(nodeId('country', office.country))
      if (office?.organization) add(nodeId('organization', office.organization))
    }
  }
  await dropUnknown(store, named)
  return new Entities(named)
}

function kindOf(id: string): EntityNodeKind {
  const type = id.slice(0, id.indexOf(':'))
  return (type.slice(0, 1).toUpperCase() + type.slice(1)) as EntityNodeKind
}

function namedIn(event: StoredEvent): string[] {
  const framework = event.kind === 'INTERACTION' ? null : event.framework
  const places = event.kind === 'SUMMIT' ? [event.host, event.place?.country] : []
  return [
    ...actorsOf(event),
    ...event.topics.map(topic => nodeId('topic', topic)),
    ...(framework ? [nodeId('framework', framework)] : []),
    ...places.flatMap(code => (code ? [nodeId('country', code)] : []))
  ]
}

function* chunksOf(ids: Iterable<string>): Generator<string[]> {
  const all = [...ids].sort()
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK)
}

/** An event can name what the reference data no longer have: there would be edges to nowhere. */
async function dropUnknown(store: StoreReader, named: ReadonlyMap<EntityNodeKind, Set<string>>): Promise<void> {
  for (const [kind, ids] of named) {
    for (const part of chunksOf(ids)) {
      const found = new Set((await entityNodes(store, kind, part)).map(({ id }) => id))
      for (const id of part) if (!found.has(id)) ids.delete(id)
    }
  }
}

type Listed = { readonly id: string } | { readonly code: string }
const LISTS: Readonly<
  Record<Exclude<EntityNodeKind, 'Office'>, (store: StoreReader, page: PageRequest) => Promise<Page<Listed>>>
> = {
  Country: (store, page) => store.listCountries({}, page),
  Organization: (store, page) => store.listOrganizations({}, page),
  Leader: (store, page) => store.listLeaders({}, page),
  Framework: (store, page) => store.listFrameworks({}, page),
  Topic: (store, page) => store.listTopics({}, page)
}

async function listAll(
  store: StoreReader,
  kind: keyof typeof LISTS,
  list: (typeof LISTS)[keyof typeof LISTS],
  add: (id: string) => void
): Promise<void> {
  const type = kind.toLowerCase() as 'country' | 'leader' | 'organization' | 'framework' | 'topic'
  for (let after: string | null = null; ;) {
    const { edges, hasNextPage } = await list(store, { first: CHUNK, after })
    for (const { node } of edges) add(nodeId(type, 'code' in node ? node.code : node.id))
    after = edges.at(-1)?.cursor ?? null
    if (!hasNextPage || after === null) return
  }
}

/** The nodes with these ids; those that are not there are left out. */
export async function entityNodes(
  store: StoreReader,
  kind: EntityNodeKind,
  ids: readonly string[]
): Promise<GraphNode[]> {
  const keys = ids.map(keyOf)
  switch (kind) {
    case 'Country':
      return named(kind, ids, await store.countriesByCodes(keys), ({ name }) => name)
    case 'Organization':
      return named(kind, ids, await store.organizationsByIds(keys), ({ name }) => name)
    case 'Leader':
      return named(kind, ids, await store.leadersByIds(keys), ({ name }) => name)
    case 'Office':
      return named(kind, ids, await store.officesByIds(keys), ({ title }) => title)
    case 'Framework':
      return named(kind, ids, await store.frameworksByIds(keys), ({ name }) => name)
    case 'Topic':
      return named(kind, ids, await store.topicsByIds(keys), ({ name }) => name)
  }
}

function named<K extends EntityNodeKind, R>(
  kind: K,
  ids: readonly string[],
  records: readonly (R | null)[],
  label: (record: R) => string
): GraphNode[] {
  return records.flatMap((record, index) =>
    record === null ? [] : [{ kind, id: ids[index] ?? '', label: label(record), record } as unknown as GraphNode]
  )
}
