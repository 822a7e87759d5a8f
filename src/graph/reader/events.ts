import { anchorOf } from '../../domain/ids.js'
import type { Event } from '../../domain/event.js'
import type { Day } from '../../domain/partial-date.js'
import type { Engine, Transaction } from '../engine.js'
import { ALL, typeOf } from '../model/keys.js'
import * as queries from '../queries/events.js'
import { countVersions, passingVersions } from '../queries/versions.js'
import { grouped, json, number, text } from '../rows.js'
import type { ConnectionOptions, EventFilter, Page, StoredEvent } from '../store.js'
import { daysOf, depthOf, eventCypher, filterParameters, kindsOf, tagsOfAll } from './event-filter.js'
import { candidateOwners, requestFor } from './owners.js'
import { pageOf } from './pages.js'
import { versionsByIds, versionsOfEvents } from './versions.js'
import type { Direction, Hit, Shelf, ShelfRequest } from './shelves.js'
import { compareSorts, shelvesOf, walkShelves } from './shelves.js'

const directionOf = (options: ConnectionOptions): Direction => (options.order === 'DATE_ASC' ? 'ASC' : 'DESC')

/** Events by ids given out at any time, in the order asked, null for what was never one. `asOf`: as known on that day. */
export async function eventsByIds(
  transaction: Transaction,
  ids: readonly string[],
  asOf: Day | null = null
): Promise<(StoredEvent | null)[]> {
  const today = await presentEvents(transaction, ids)
  if (asOf === null) return today
  return versionsOfEvents(
    transaction,
    today.map(event => event?.id ?? null),
    asOf
  )
}

async function presentEvents(transaction: Transaction, ids: readonly string[]): Promise<(StoredEvent | null)[]> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, StoredEvent>()
  if (wanted.length === 0) return []
  const present = await transaction.run(queries.eventsByIds, { ids: wanted })
  const events = new Map<string, Event>(present.map(row => [text(row, 'id'), json<Event>(row, 'json')]))
  const gone = wanted.filter(id => !events.has(id) && anchorOf(id) !== null)
  for (const [id, event] of await heirsOf(transaction, gone)) events.set(id, event)
  const former = await formerIds(
    transaction,
    [...events.values()].map(event => event.id)
  )
  for (const [id, event] of events) found.set(id, { ...event, formerIds: former.get(event.id) ?? [], retracted: false })
  const retracted = gone.filter(id => !found.has(id))
  if (retracted.length > 0) {
    for (const row of await transaction.run(queries.formerEventsByIds, { ids: retracted })) {
      found.set(text(row, 'id'), { ...json<Event>(row, 'json'), formerIds: [], retracted: true })
    }
  }
  return ids.map(id => found.get(id) ?? null)
}

/** What became of ids that are no event's today: where their claim stands, else where most of their claims do. */
async function heirsOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Event>> {
  const heirs = new Map<string, Event>()
  if (ids.length === 0) return heirs
  const anchors = ids.map(id => ({ id, anchor: anchorOf(id) ?? '' }))
  for (const row of await transaction.run(queries.eventsByAnchors, { rows: anchors })) {
    heirs.set(text(row, 'id'), json<Event>(row, 'json'))
  }
  const orphans = ids.filter(id => !heirs.has(id))
  if (orphans.length === 0) return heirs
  const candidates = await transaction.run(queries.heirsOfFormerEvents, { ids: orphans })
  const best = new Map<string, { event: string; n: number }>()
  for (const row of candidates) {
    const [id, event, n] = [text(row, 'id'), text(row, 'event'), number(row, 'n')]
    const before = best.get(id)
    if (!before || n > before.n || (n === before.n && event < before.event)) best.set(id, { event, n })
  }
  if (best.size === 0) return heirs
  const rows = await transaction.run(queries.eventsByIds, { ids: [...new Set([...best.values()].map(b => b.event))] })
  const events = new Map<string, Event>(rows.map(row => [text(row, 'id'), json<Event>(row, 'json')]))
  for (const [id, { event }] of best) {
    const heir = events.get(event)
    if (heir) heirs.set(id, heir)
  }
  return heirs
}

async function formerIds(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string[]>> {
  const former = new Map<string, string[]>()
  if (ids.length === 0) return former
  for (const row of await transaction.run(queries.formerIdsOfEvents, { ids: [...new Set(ids)] })) {
    const id = text(row, 'id')
    former.set(id, [...(former.get(id) ?? []), text(row, 'former')].sort())
  }
  return former
}

/** Turns rows of lists into pages of whole events, with one more statement for all of them. */
export async function pagesOfHits(
  transaction: Transaction,
  lists: readonly (readonly Hit[])[],
  options: ConnectionOptions
): Promise<Page<StoredEvent>[]> {
  const pages = lists.map(hits => pageOf(hits, options.page, hit => ({ node: hit.id, cursor: hit.sort })))
  const ids = [...new Set(pages.flatMap(page => page.edges.map(edge => edge.node)))]
  const asOf = options.asOf ?? null
  const found = asOf === null ? await eventsByIds(transaction, ids) : await versionsByIds(transaction, ids, asOf)
  const events = new Map(found.map((event, index) => [ids[index], event]))
  return pages.map(page => ({
    ...page,
    edges: page.edges.flatMap(({ node, cursor }) => {
      const event = events.get(node)
      return event ? [{ node: event, cursor }] : []
    })
  }))
}

/** Reads lists that stand on shelves. */
export async function pagesOnShelves(
  transaction: Transaction,
  requestsOf: (shelves: Awaited<ReturnType<typeof shelvesOf>>) => readonly ShelfRequest[],
  owners: readonly string[],
  options: ConnectionOptions
): Promise<Page<StoredEvent>[]> {
  const asOf = options.asOf ?? null
  const shelves = await shelvesOf(transaction, owners, kindsOf(options.filter), asOf !== null)
  const lists = await walkShelves(transaction, requestsOf(shelves), shelves, {
    cypher: eventCypher(options.filter, false, asOf !== null),
    parameters: { filter: filterParameters(options.filter), ...(asOf === null ? {} : { asOf }) },
    direction: directionOf(options),
    page: options.page,
    ...daysOf(options.filter)
  })
  return pagesOfHits(transaction, lists, options)
}

export function listEvents(engine: Engine, options: ConnectionOptions): Promise<Page<StoredEvent>> {
  return engine.read(async transaction => {
    const owners = candidateOwners(options.filter, null).flat()
    const [page] = await pagesOnShelves(
      transaction,
      shelves => [requestFor(options.filter, null, shelves)],
      owners,
      options
    )
    return page ?? { edges: [], hasNextPage: false }
  })
}

/** Owners with few events are followed by their relationships; the others have shelves. */
const FOLLOWED: Readonly<Record<string, string>> = {
  summit: queries.eventsAtEvents,
  agreement: queries.eventsAtEvents,
  interaction: queries.eventsAtEvents,
  article: queries.eventsOfArticles
}

export function eventsOf(
  engine: Engine,
  owners: readonly string[],
  options: ConnectionOptions
): Promise<Page<StoredEvent>[]> {
  return engine.read(async transaction => {
    const shelved = [...new Set(owners.filter(owner => !(typeOf(owner) in FOLLOWED)))]
    const onShelves =
      shelved.length === 0
        ? []
        : await pagesOnShelves(
            transaction,
            shelves => shelved.map(owner => requestFor(options.filter, owner, shelves)),
            shelved.flatMap(owner => candidateOwners(options.filter, owner).flat()),
            options
          )
    const followed = [...new Set(owners.filter(owner => typeOf(owner) in FOLLOWED))]
    const lists = await followedHits(transaction, followed, options.filter, options.asOf ?? null)
    const direction = directionOf(options)
    const after = options.page.after
    const cut = lists.map(hits =>
      hits
        .sort((a, b) => compareSorts(a.sort, b.sort, direction))
        .filter(hit => after === null || compareSorts(hit.sort, after, direction) > 0)
        .slice(0, options.page.first + 1)
    )
    const others = await pagesOfHits(transaction, cut, options)
    const pages = new Map([
      ...shelved.map((owner, index) => [owner, onShelves[index]] as const),
      ...followed.map((owner, index) => [owner, others[index]] as const)
    ])
    return owners.map(owner => pages.get(owner) ?? { edges: [], hasNextPage: false })
  })
}

async function followedHits(
  transaction: Transaction,
  owners: readonly string[],
  filter: EventFilter,
  asOf: Day | null
): Promise<Hit[][]> {
  const all = tagsOfAll(filter)
  const rows: queries.ShelfRow[] = []
  for (const cypher of new Set(Object.values(FOLLOWED))) {
    const part = owners.filter(owner => FOLLOWED[typeOf(owner)] === cypher)
    if (part.length === 0) continue
    for (const row of await transaction.run(cypher, { owners: part })) {
      rows.push({ request: owners.indexOf(text(row, 'owner')), id: text(row, 'id'), all })
    }
  }
  if (rows.length === 0) return owners.map(() => [])
  const parameters = { filter: filterParameters(filter), rows }
  const passing =
    asOf === null
      ? await transaction.run(queries.passingAmong, parameters)
      : await transaction.run(passingVersions, { ...parameters, asOf })
  const keys = owners.map((_, index) => String(index))
  const keyed = passing.map(row => ({ ...row, request: String(row.request) }))
  return grouped(keys, keyed, 'request', row => ({ id: text(row, 'id'), sort: text(row, 'sort') }))
}

export function countEvents(engine: Engine, filter: EventFilter, asOf: Day | null = null): Promise<number> {
  return engine.read(async transaction => {
    const [count] =
      asOf === null
        ? await countShelved(transaction, [ALL], filter)
        : await countKnown(transaction, [ALL], filter, asOf)
    return count ?? 0
  })
}

/** How many events of each owner were known on a day. */
async function countKnown(
  transaction: Transaction,
  owners: readonly string[],
  filter: EventFilter,
  asOf: Day
): Promise<number[]> {
  const looked = owners.flatMap(owner => candidateOwners(filter, owner).flat())
  const shelves = await shelvesOf(transaction, looked, kindsOf(filter), true)
  const rows = owners.flatMap((owner, request) => {
    const on = requestFor(filter, owner, shelves)
    return on.owners.flatMap(one => (shelves.get(one) ?? []).map(({ id }) => ({ request, id, all: on.all })))
  })
  const counts = owners.map(() => 0)
  if (rows.length === 0) return counts
  for (const row of await transaction.run(countVersions, { filter: filterParameters(filter), rows, asOf })) {
    counts[number(row, 'request')] = number(row, 'n')
  }
  return counts
}

export function countEventsOf(
  engine: Engine,
  owners: readonly string[],
  filter: EventFilter,
  asOf: Day | null = null
): Promise<number[]> {
  return engine.read(async transaction => {
    const shelved = [...new Set(owners.filter(owner => !(typeOf(owner) in FOLLOWED)))]
    const followed = [...new Set(owners.filter(owner => typeOf(owner) in FOLLOWED))]
    const counts =
      asOf === null
        ? await countShelved(transaction, shelved, filter)
        : await countKnown(transaction, shelved, filter, asOf)
    const lists = await followedHits(transaction, followed, filter, asOf)
    const byOwner = new Map<string, number>([
      ...shelved.map((owner, index) => [owner, counts[index] ?? 0] as const),
      ...followed.map((owner, index) => [owner, lists[index]?.length ?? 0] as const)
    ])
    return owners.map(owner => byOwner.get(owner) ?? 0)
  })
}

async function countShelved(
  transaction: Transaction,
  owners: readonly string[],
  filter: EventFilter
): Promise<number[]> {
  if (owners.length === 0) return []
  const looked = owners.flatMap(owner => candidateOwners(filter, owner).flat())
  const shelves = await shelvesOf(transaction, looked, kindsOf(filter))
  const requests = owners.map(owner => requestFor(filter, owner, shelves))
  return countRequests(transaction, requests, shelves, filter)
}

/** Where the shelves imply all there is to know, their own numbers are the count; else they are read. */
async function countRequests(
  transaction: Transaction,
  requests: readonly ShelfRequest[],
  shelves: ReadonlyMap<string, readonly Shelf[]>,
  filter: EventFilter
): Promise<number[]> {
  const counts = requests.map(() => 0)
  const depth = depthOf(filter)
  const shelvesOfRequest = ({ owners }: ShelfRequest): Shelf[] => owners.flatMap(owner => shelves.get(owner) ?? [])
  const parts = new Map<string, queries.ShelfRow[]>()
  for (const [index, request] of requests.entries()) {
    const needed = request.all.length > 0 ? 'tags' : depth
    if (needed === 'plain' && request.owners.length <= 1) {
      counts[index] = shelvesOfRequest(request).reduce((sum, shelf) => sum + shelf.n, 0)
      continue
    }
    const cypher = request.owners.length > 1 ? queries.countDistinctOnShelves : queries.countOnShelves[needed]
    const rows = shelvesOfRequest(request).map(shelf => ({ request: index, id: shelf.id, all: request.all }))
    parts.set(cypher, [...(parts.get(cypher) ?? []), ...rows])
  }
  for (const [cypher, rows] of parts) {
    for (const row of await transaction.run(cypher, { filter: filterParameters(filter), rows })) {
      counts[number(row, 'request')] = number(row, 'n')
    }
  }
  return counts
}

export function eventsOfClaims(engine: Engine, claims: readonly string[]): Promise<StoredEvent[][]> {
  return engine.read(async transaction => {
    if (claims.length === 0) return []
    const rows = await transaction.run(queries.eventsOfClaims, { ids: [...new Set(claims)] })
    const former = await formerIds(
      transaction,
      rows.map(row => json<Event>(row, 'json').id)
    )
    const groups = grouped(claims, rows, 'id', row => json<Event>(row, 'json'))
    return groups.map(events =>
      events.map(event => ({ ...event, formerIds: former.get(event.id) ?? [], retracted: false }))
    )
  })
}
