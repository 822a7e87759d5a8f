import type { EventKind } from '../../domain/vocabulary.js'
import type { Parameters, Transaction, Value } from '../engine.js'
import { periodLength } from '../model/keys.js'
import type { BucketKind } from '../model/keys.js'
import { newestOfKind, newestOfOwners } from '../queries/events.js'
import type { OwnerRow } from '../queries/events.js'
import type { Tests } from '../queries/passes.js'
import { lists as listsIn, number } from '../rows.js'
import { impliedBy } from './owners.js'
import type { ShelvedList } from './owners.js'
import { compareSorts, END } from './shelves.js'
import type { EventHit } from './shelves.js'

export interface Newest {
  readonly kinds: readonly BucketKind[]
  readonly tests: Tests
  readonly parameters: Parameters
  /** Sort value below which they are to be. */
  readonly after: string | null
  /** How many rows at most, each list. */
  readonly limit: number
  /** Whether to bring what hangs at each event. */
  readonly attached?: boolean
}

/** Shelves looked at beyond as many as there would be if each held one row: those of the cursor's own period. */
const MORE_SHELVES = 4
/** With pages so sparse that they need more, the shelves are counted first. */
const MOST_SHELVES = 48

/**
 * The newest rows of each list, all in one statement; null for a list of which it cannot vouch for the whole page, or
 * that stands in several ways: that one is to be walked shelf by shelf.
 */
export async function newestAtOnce(
  transaction: Transaction,
  lists: readonly ShelvedList[],
  { kinds, tests, parameters, after, limit, attached = false }: Newest
): Promise<(EventHit[] | null)[]> {
  const rows = lists.flatMap(({ sets, tags }, request): OwnerRow[] => {
    const [owners, ...others] = sets
    if (owners === undefined || others.length > 0) return []
    return [...new Set(owners)].map(owner => {
      const length = periodLength(owner)
      const implied = new Set(impliedBy(owner))
      const all = [...new Set(tags)].filter(tag => !implied.has(tag))
      return { request, owner, length, top: (after ?? END).slice(0, length), all }
    })
  })
  if (rows.length === 0) return lists.map(() => null)
  const shelves = Math.min(limit + MORE_SHELVES, MOST_SHELVES)
  const statement = newestOfOwners[attached ? 'attached' : 'alone']
  const tested = rows.some(({ all }) => all.length > 0) ? new Set([...tests, 'all'] as const) : tests
  const found = await transaction.run(statement(tested), {
    ...parameters,
    rows,
    kinds,
    shelves,
    wanted: limit,
    limit,
    cursor: after ?? END
  })
  const hits = lists.map((): EventHit[] | null => null)
  const doubtful = new Set<number>()
  for (const row of found) {
    const [request, seen, opened] = [number(row, 'request'), number(row, 'seen'), number(row, 'opened')]
    const own = listsIn(row, 'found').map(hitOf)
    const isAll = opened === seen && seen < shelves
    // The last of the shelves seen may be one of several of its period.
    const isEnough = opened < seen && own.length >= limit
    if (isAll || isEnough) hits[request] = [...(hits[request] ?? []), ...own]
    else doubtful.add(request)
  }
  return hits.map((list, request) => (list === null || doubtful.has(request) ? null : inOrder(list, limit)))
}

/** The newest of all events of a kind, on an engine that walks indexes in order. */
export async function newestOfAll(
  transaction: Transaction,
  kind: EventKind,
  { after, limit, attached = false }: Pick<Newest, 'after' | 'limit' | 'attached'>
): Promise<EventHit[]> {
  const statement = newestOfKind[kind][attached ? 'attached' : 'alone']
  const [row] = await transaction.run(statement, { cursor: after ?? END, limit })
  return row === undefined ? [] : listsIn(row, 'found').map(hitOf)
}

function hitOf([sort, json, attached]: readonly Value[]): EventHit {
  const own = eventHit(String(sort), String(json))
  if (!Array.isArray(attached)) return own
  const hanging = new Map<string, EventHit>()
  for (const [at, event] of attached as readonly (readonly Value[])[]) {
    const hit = eventHit(String(at), String(event))
    hanging.set(hit.id, hit)
  }
  return { ...own, attached: [...hanging.values()].sort((a, b) => compareSorts(a.sort, b.sort, 'DESC')) }
}

function eventHit(sort: string, json: string): EventHit {
  return { id: sort.slice(sort.indexOf('|') + 1), sort, json }
}

/** One row an event: a list over several owners meets the same on the shelves of each. */
function inOrder(hits: readonly EventHit[], limit: number): EventHit[] {
  const distinct = [...new Map(hits.map(hit => [hit.id, hit])).values()]
  return distinct.sort((a, b) => compareSorts(a.sort, b.sort, 'DESC')).slice(0, limit)
}
