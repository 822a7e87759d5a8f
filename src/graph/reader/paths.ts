import type { Event } from '../../domain/event.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { Engine, Transaction } from '../engine.js'
import { pairOwner, wideOwner } from '../model/keys.js'
import type { GraphPath, PathOptions, PathSearch } from '../store.js'
import { eventCypher, filterParameters, testsOf } from './event-filter.js'
import { requestOn } from './owners.js'
import { Edges } from './path-edges.js'
import type { EventHit } from './shelves.js'
import { readEventHit, shelvesOf, walkShelves } from './shelves.js'

/** Steps tried in one search for all ways: between two hubs there are more ways than anybody could read. */
const MOST_TRIED = 50_000

/**
 * Ways from one thing to another, the shortest first, each with what joins its steps. Both sides are widened level by
 * level, always the smaller one, until they meet; for all ways, the levels say how far each thing still is from the end.
 * The work is bounded: what is left out is told by `truncated`.
 */
export function paths(engine: Engine, from: string, to: string, options: PathOptions): Promise<PathSearch> {
  if (from === to) return Promise.resolve({ paths: [], truncated: false, looked: 0 })
  return engine.read(async transaction => {
    const edges = new Edges(transaction, options.kinds, options.asOf ?? null)
    const shortest = await lengthOfShortest(edges, from, to, options.maxHops)
    if (shortest === null) return { paths: [], truncated: edges.truncated, looked: edges.looked }
    const longest = options.all ? options.maxHops : shortest
    const distances = await distancesTo(edges, to, longest)
    const { ways, cut } = waysOf(edges, from, to, { shortest, longest, most: options.first, distances })
    const found = await withEvents(transaction, edges, ways, options)
    return { paths: found, truncated: edges.truncated || cut, looked: edges.looked }
  })
}

/** How many steps the shortest way has; null where none is short enough. */
async function lengthOfShortest(edges: Edges, from: string, to: string, maxHops: number): Promise<number | null> {
  const side = (id: string): { seen: Set<string>; frontier: string[] } => ({ seen: new Set([id]), frontier: [id] })
  const [forward, backward] = [side(from), side(to)]
  for (let hops = 1; hops <= maxHops; hops++) {
    const smaller = forward.frontier.length <= backward.frontier.length ? forward : backward
    const other = smaller === forward ? backward : forward
    if (smaller.frontier.length === 0) return null
    await edges.read(smaller.frontier)
    const next = new Set(smaller.frontier.flatMap(id => edges.next(id)).filter(id => !smaller.seen.has(id)))
    if ([...next].some(id => other.seen.has(id))) return hops
    for (const id of next) smaller.seen.add(id)
    smaller.frontier = [...next].sort()
  }
  return null
}

/** How many steps each thing is from the end, as far as a way within `longest` steps can pass it. */
async function distancesTo(edges: Edges, to: string, longest: number): Promise<ReadonlyMap<string, number>> {
  const distances = new Map([[to, 0]])
  let frontier = [to]
  for (let distance = 1; distance < longest && frontier.length > 0; distance++) {
    await edges.read(frontier)
    const next = new Set(frontier.flatMap(id => edges.next(id)).filter(id => !distances.has(id)))
    for (const id of next) distances.set(id, distance)
    frontier = [...next].sort()
  }
  return distances
}

interface Search {
  readonly shortest: number
  readonly longest: number
  readonly most: number
  readonly distances: ReadonlyMap<string, number>
}

/** Ways without a turn back, by length, then by ids. Walked from the end, whose surroundings are known. */
function waysOf(edges: Edges, from: string, to: string, search: Search): { ways: string[][]; cut: boolean } {
  const ways: string[][] = []
  let tried = 0
  let cut = false
  const walk = (way: readonly string[], left: number): void => {
    const here = way.at(-1) ?? ''
    for (const next of neighbours(edges, here, search.distances)) {
      if (cut || way.includes(next)) continue
      if (++tried > MOST_TRIED) cut = true
      if (left === 1) {
        if (next !== to) continue
        if (ways.length === search.most) cut = true
        else ways.push([...way, next])
      } else if (next !== to && (search.distances.get(next) ?? Infinity) <= left - 1) walk([...way, next], left - 1)
    }
  }
  for (let length = search.shortest; length <= search.longest && !cut; length++) walk([from], length)
  return { ways, cut }
}

/** Edges have no direction: what is next to a thing that was not read itself is told by those that were. */
function neighbours(edges: Edges, id: string, distances: ReadonlyMap<string, number>): string[] {
  const own = edges.next(id)
  if (own.length > 0) return own
  return [...distances.keys()].filter(other => edges.next(other).includes(id)).sort()
}

/** Finds for each step that an event makes the newest event of those kinds in which both take part. */
async function withEvents(
  transaction: Transaction,
  edges: Edges,
  ways: readonly string[][],
  { kinds, asOf = null }: PathOptions
): Promise<GraphPath[]> {
  const steps = ways
    .flatMap(way => way.slice(1).map((to, index) => [way[index] ?? '', to] as const))
    .filter(([from, to]) => edges.kind(from, to) === 'EVENT')
  const sets = steps.map(([a, b]) => {
    const leader = [a, b].find(id => id.startsWith('leader:'))
    return leader ? [leader] : [pairOwner(a, b), wideOwner(a)]
  })
  const filter = { kinds: EVENT_KINDS.filter(kind => kinds.includes(kind)) }
  const shelves = await shelvesOf(transaction, sets.flat(), filter.kinds, asOf)
  const requests = steps.map((pair, index) => requestOn({ sets: [sets[index] ?? []], tags: pair }, shelves))
  const hits = await walkShelves(transaction, requests, shelves, {
    read: readEventHit,
    cypher: eventCypher(testsOf({}), asOf !== null),
    parameters: { filter: filterParameters(filter), ...(asOf === null ? {} : { asOf }) },
    direction: 'DESC',
    page: { first: 1, after: null }
  })
  // A version has an id of its own; what it is a version of stands in it.
  const idOf = (hit: EventHit | undefined): string | null =>
    hit === undefined ? null : asOf === null ? hit.id : (JSON.parse(hit.json) as Event).id
  const eventOf = new Map(steps.map(([a, b], index) => [pairOwner(a, b), idOf(hits[index]?.[0])]))
  return ways.flatMap(way => {
    const path = way.slice(1).map((to, index) => {
      const from = way[index] ?? ''
      const kind = edges.kind(from, to)
      return { from, to, kind, event: kind === 'EVENT' ? (eventOf.get(pairOwner(from, to)) ?? null) : null }
    })
    return path.every(({ kind, event }) => kind !== 'EVENT' || event !== null) ? [{ nodes: way, steps: path }] : []
  })
}
