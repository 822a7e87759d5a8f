import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { Engine, Transaction } from '../engine.js'
import { pairOwner, wideOwner } from '../model/keys.js'
import { tiesOfEntities } from '../queries/relationship.js'
import { text } from '../rows.js'
import type { GraphPath } from '../store.js'
import { eventCypher, filterParameters, testsOf } from './event-filter.js'
import { requestOn } from './owners.js'
import { readHit, shelvesOf, walkShelves } from './shelves.js'

/** More shortest ways than this between two hubs tell nobody anything. */
const MAX_PATHS = 10
/** Nodes looked at from both sides together: two hubs of a large graph meet long before. */
const MAX_VISITED = 20_000

/** Which nodes lead to a node on a shortest way from one side. */
type Parents = Map<string, string[]>

interface Side {
  readonly parents: Parents
  frontier: readonly string[]
}

/**
 * The shortest ways from one actor to another along who met, agreed or dealt with whom: both sides are widened level by
 * level, always the smaller one, in one statement a level, until they meet. No way within `maxHops` gives an empty list.
 */
export function paths(engine: Engine, from: string, to: string, maxHops: number): Promise<GraphPath[]> {
  if (from === to) return Promise.resolve([])
  return engine.read(async transaction => {
    const ways = await shortestWays(transaction, from, to, maxHops)
    return withEvents(transaction, ways)
  })
}

async function shortestWays(transaction: Transaction, from: string, to: string, maxHops: number): Promise<string[][]> {
  const forward: Side = { parents: new Map([[from, []]]), frontier: [from] }
  const backward: Side = { parents: new Map([[to, []]]), frontier: [to] }
  for (let hops = 0; hops < maxHops; hops++) {
    const side = forward.frontier.length <= backward.frontier.length ? forward : backward
    const other = side === forward ? backward : forward
    if (side.frontier.length === 0) return []
    side.frontier = await widen(transaction, side.frontier, side.parents)
    const meeting = side.frontier.filter(node => other.parents.has(node))
    if (meeting.length > 0) return join(meeting, forward.parents, backward.parents)
    if (forward.parents.size + backward.parents.size > MAX_VISITED) return []
  }
  return []
}

/** One level further; nodes first reached now get every node of the level before that leads to them. */
async function widen(transaction: Transaction, frontier: readonly string[], parents: Parents): Promise<string[]> {
  const next: Parents = new Map()
  for (const row of await transaction.run(tiesOfEntities, { ids: frontier })) {
    const node = text(row, 'id')
    const other = text(row, 'a') === node ? text(row, 'b') : text(row, 'a')
    if (parents.has(other)) continue
    next.set(other, [...(next.get(other) ?? []), node])
  }
  for (const [node, leading] of next) parents.set(node, leading.sort())
  return [...next.keys()].sort()
}

function join(meeting: readonly string[], forward: Parents, backward: Parents): string[][] {
  const ways: string[][] = []
  for (const node of meeting) {
    for (const head of chains(node, forward)) {
      for (const tail of chains(node, backward)) {
        ways.push([...head.reverse(), ...tail.slice(1)])
        if (ways.length >= MAX_PATHS) return ways
      }
    }
  }
  return ways
}

/** Ways from a node back to where its side began, at most as many as are shown. */
function chains(node: string, parents: Parents): string[][] {
  const leading = parents.get(node) ?? []
  if (leading.length === 0) return [[node]]
  return leading
    .slice(0, MAX_PATHS)
    .flatMap(parent => chains(parent, parents).map(chain => [node, ...chain]))
    .slice(0, MAX_PATHS)
}

/** Finds for each step the newest event in which both take part. */
async function withEvents(transaction: Transaction, ways: readonly string[][]): Promise<GraphPath[]> {
  const steps = ways.flatMap(way => way.slice(1).map((to, index) => [way[index] ?? '', to] as const))
  const sets = steps.map(([a, b]) => {
    const leader = [a, b].find(id => id.startsWith('leader:'))
    return leader ? [leader] : [pairOwner(a, b), wideOwner(a)]
  })
  const shelves = await shelvesOf(transaction, sets.flat(), EVENT_KINDS)
  const requests = steps.map((pair, index) => requestOn([sets[index] ?? []], pair, shelves))
  const hits = await walkShelves(transaction, requests, shelves, {
    read: readHit,
    cypher: eventCypher(testsOf({})),
    parameters: { filter: filterParameters({}) },
    direction: 'DESC',
    page: { first: 1, after: null }
  })
  const eventOf = new Map(steps.map(([a, b], index) => [pairOwner(a, b), hits[index]?.[0]?.id]))
  return ways.flatMap(way => {
    const path = way.slice(1).map((to, index) => {
      const from = way[index] ?? ''
      return { from, to, event: eventOf.get(pairOwner(from, to)) }
    })
    const known = path.flatMap(({ event, ...step }) => (event === undefined ? [] : [{ ...step, event }]))
    return known.length === path.length ? [{ nodes: way, steps: known }] : []
  })
}
