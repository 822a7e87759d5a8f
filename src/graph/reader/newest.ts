import type { Day } from '../../domain/partial-date.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { Parameters, Transaction, Value } from '../engine.js'
import { ALL, monthlyBuckets, periodLength, rack, UNDATED } from '../model/keys.js'
import { knownOwners } from '../model/times.js'
import type { BucketKind } from '../model/keys.js'
import { newestOfKind, newestOfOwners } from '../queries/events.js'
import type { OwnerRow, ShelfSearch } from '../queries/events.js'
import type { Tests } from '../queries/passes.js'
import { lists as listsIn, number, text } from '../rows.js'
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
  /** Whether to bring what hangs at each event; not of what was known on a day. */
  readonly attached?: boolean
  /** Versions known on that day in place of the events of today. */
  readonly asOf?: Day | null
  /** The last month of which there is anything, where that is known. */
  readonly lastMonth?: string | null
}

const MONTHS = 12
const MOST_DAYS = 31

export type NewestOfAll = Pick<Newest, 'limit' | 'attached'>

/** Shelves looked at beyond as many as there would be if each held one row: those of the cursor's own period. */
const MORE_SHELVES = 4
/** With pages so sparse that they need more, the shelves are counted first. */
const MOST_SHELVES = 48

/** So many months are looked up by name before all the shelves of an owner are looked at. */
const MONTHS_NAMED = 24

/**
 * How many times the rows of a page the shelves opened are to hold. As of a day some of them were not known yet; where the
 * newest shelves hold little but what was learnt later, more are looked through before the shelves are counted.
 */
const SHARES = { today: [1], asOf: [1.25, 5] } as const

/**
 * The newest rows of each list, all in one statement; null for a list of which it cannot vouch for the whole page, or
 * that stands in several ways: that one is to be walked shelf by shelf.
 */
export async function newestAtOnce(
  transaction: Transaction,
  lists: readonly ShelvedList[],
  newest: Newest
): Promise<(EventHit[] | null)[]> {
  const hits = lists.map((): EventHit[] | null => null)
  let open = new Set(lists.flatMap(({ sets }, request) => (sets.length === 1 ? [request] : [])))
  for (const { search, racks, share } of passesOf(newest, transaction.walksIndexes)) {
    const rows = rowsOfLists(lists, open, newest, racks).filter(row => search !== 'named' || row.racks.length > 0)
    const { whole, sparse } = await openShelves(transaction, rows, newest, search, share)
    for (const [request, found] of whole) hits[request] = inOrder(found, newest.limit)
    // shelves that were named are looked for among all of the owner's too
    open = search === 'named' ? new Set([...open].filter(request => !whole.has(request))) : sparse
    if (open.size === 0) break
  }
  return hits
}

interface Pass {
  readonly search: ShelfSearch
  readonly racks: Racks
  readonly share: number
}

/** In which manners the shelves are looked for, one after the other until all lists are whole. */
function passesOf(newest: Newest, walksIndexes: boolean): Pass[] {
  const shares = SHARES[newest.asOf == null ? 'today' : 'asOf']
  if (walksIndexes) return shares.map(share => ({ search: 'walked', racks: rack, share }))
  const owned = shares.map((share): Pass => ({ search: 'owned', racks: () => [], share }))
  return [{ search: 'named', racks: idsOfMonths(newest), share: shares[0] }, ...owned]
}

/** The ids of the shelves of months from the cursor back, of what has shelves by the month; none where the months are not known. */
function idsOfMonths({ after, lastMonth = null }: Newest): Racks {
  const last = after === null || (lastMonth !== null && lastMonth < after) ? lastMonth : after
  if (last === null || !/^\d{4}-\d\d/.test(last) || last.startsWith(UNDATED.slice(0, 4))) return () => []
  return (shelved, kind, owner) => (owner === ALL ? monthlyBuckets(shelved, kind, last, MONTHS_NAMED) : [])
}

/** What is told of the shelves of a kind that a list's owner, or his past, has: see `OwnerRow`. */
type Racks = (shelved: string, kind: BucketKind, owner: string) => string | readonly string[]

function rowsOfLists(
  lists: readonly ShelvedList[],
  open: ReadonlySet<number>,
  { after, kinds, asOf = null }: Newest,
  racksOf: Racks
): OwnerRow[] {
  const top = after ?? END
  const isDay = asOf !== null && asOf < top
  const counted = isDay ? asOf : top
  return [...open].flatMap((request): OwnerRow[] => {
    const { sets, tags } = lists[request] as ShelvedList
    return [...new Set(sets[0])].map(owner => {
      const length = periodLength(owner)
      const implied = new Set(impliedBy(owner))
      const all = [...new Set(tags)].filter(tag => !implied.has(tag))
      const period = { length, top: top.slice(0, length), counted: counted.slice(0, length) }
      const part = isDay ? elapsed(asOf, length) : 0
      const owners = asOf === null ? [owner] : knownOwners(owner, asOf)
      const racks = owners.flatMap(one => kinds.flatMap(kind => racksOf(one, kind, owner)))
      return { request, owner, owners, ...period, part, all, racks }
    })
  })
}

/** How much of the period of a day, of which so much is written, has passed on that day: news is told at any time of it. */
function elapsed(day: Day, length: number): number {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return length === 'YYYY'.length ? (month - 1) / MONTHS : (date - 1) / MOST_DAYS
}

/** Lists of which the whole page was found, and those whose opened shelves hold too little, while there are more shelves. */
async function openShelves(
  transaction: Transaction,
  rows: readonly OwnerRow[],
  { kinds, tests, parameters, after, limit, attached = false, asOf = null }: Newest,
  search: ShelfSearch,
  share: number
): Promise<{ whole: Map<number, EventHit[]>; sparse: Set<number> }> {
  const whole = new Map<number, EventHit[]>()
  const doubtful = new Set<number>()
  const sparse = new Set<number>()
  if (rows.length === 0) return { whole, sparse }
  const shelves = Math.min(limit * Math.ceil(share / 2) + MORE_SHELVES, MOST_SHELVES)
  const statement = newestOfOwners[search][asOf !== null ? 'known' : attached ? 'attached' : 'alone']
  const tested = rows.some(({ all }) => all.length > 0) ? new Set([...tests, 'all'] as const) : tests
  const found = await transaction.run(statement(tested), {
    ...parameters,
    ...(asOf === null ? {} : { asOf }),
    rows,
    kinds,
    shelves,
    wanted: Math.ceil(limit * share),
    limit,
    cursor: after ?? END
  })
  for (const row of found) {
    const [request, seen, opened] = [number(row, 'request'), number(row, 'seen'), number(row, 'opened')]
    const own = listsIn(row, 'found').map(hitOf)
    const isAll = search !== 'named' && opened === seen && seen < shelves
    // The last of the shelves seen may be one of several of its period, unless they were all named.
    const isEnough = (opened < seen || search === 'named') && own.length >= limit
    if (isAll || isEnough) whole.set(request, [...(whole.get(request) ?? []), ...own])
    else doubtful.add(request)
    if (opened < seen) sparse.add(request)
  }
  for (const request of doubtful) whole.delete(request)
  return { whole, sparse: new Set([...doubtful].filter(request => sparse.has(request))) }
}

/** The newest of all events of a kind after each of some places, on an engine that walks indexes in order. */
export async function newestOfAll(
  transaction: Transaction,
  places: readonly Newest['after'][],
  kind: EventKind,
  { limit, attached = false }: NewestOfAll
): Promise<EventHit[][]> {
  const statement = newestOfKind[kind][attached ? 'attached' : 'alone']
  const cursors = places.map(after => after ?? END)
  const rows = await transaction.run(statement, { cursors: [...new Set(cursors)], limit })
  const found = new Map(rows.map(row => [text(row, 'cursor'), listsIn(row, 'found')]))
  return cursors.map(cursor => (found.get(cursor) ?? []).map(hitOf))
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
