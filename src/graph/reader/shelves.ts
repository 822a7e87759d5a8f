import type { Day } from '../../domain/partial-date.js'
import type { Parameters, Row, Transaction } from '../engine.js'
import { UNDATED } from '../model/keys.js'
import { knownOwners } from '../model/times.js'
import type { BucketKind } from '../model/keys.js'
import { shelvesOfOwners } from '../queries/events.js'
import { knownShelvesOfOwners } from '../queries/versions.js'
import type { ShelfRow } from '../queries/events.js'
import { number, text } from '../rows.js'
import type { PageRequest } from '../store.js'

/** One list to read: the shelves of its owners, narrowed to rows with all these tags. */
export interface ShelfRequest {
  /** Several owners when a list stands on the shelves of each (a pair, and one of its wide events). */
  readonly owners: readonly string[]
  readonly all: readonly string[]
}

export interface Shelf {
  readonly id: string
  readonly owner: string
  /** `2025` or `2025-08`; zeros for the undated. */
  readonly period: string
  /** True for what began in an earlier period. */
  readonly spans: boolean
  readonly n: number
}

export interface Hit {
  readonly id: string
  readonly sort: string
}

/** A row of a list of events, with the event or the version of it. */
export interface EventHit extends Hit {
  readonly json: string
  /** What hangs at it, the newest first, where that was brought along. */
  readonly attached?: readonly EventHit[]
}

export const readHit = (row: Row): Hit => ({ id: text(row, 'id'), sort: text(row, 'sort') })
export const readEventHit = (row: Row): EventHit => ({ ...readHit(row), json: text(row, 'json') })

/** What is on the shelves of these owners, by owner. */
export async function shelvesOf(
  transaction: Transaction,
  owners: readonly string[],
  kinds: readonly BucketKind[],
  /** Shelves of what was known on that day: of events that were known by then, and of what is past. */
  asOf: Day | null = null
): Promise<ReadonlyMap<string, readonly Shelf[]>> {
  const byOwner = new Map<string, Shelf[]>(owners.map(owner => [owner, []]))
  if (byOwner.size === 0) return byOwner
  const distinct = [...byOwner.keys()]
  const shelved = (owner: string, day: Day) => knownOwners(owner, day).map(one => ({ owner, shelved: one }))
  const rows = await (asOf === null
    ? transaction.run(shelvesOfOwners, { owners: distinct, kinds })
    : transaction.run(knownShelvesOfOwners, { rows: distinct.flatMap(owner => shelved(owner, asOf)), kinds, asOf }))
  for (const row of rows) {
    const period = text(row, 'period')
    byOwner.get(text(row, 'owner'))?.push({
      id: text(row, 'id'),
      owner: text(row, 'owner'),
      period: period.replace('+', ''),
      spans: period.endsWith('+'),
      n: number(row, 'n')
    })
  }
  return byOwner
}

export type Direction = 'DESC' | 'ASC'

/** How a list is walked: which way, from where, and the statement that reads some of its shelves. */
export interface Walk<H extends Hit> {
  readonly read: (row: Row) => H
  /** The statement; `byTags` when rows must be told apart by tags that their shelf does not imply. */
  readonly cypher: (direction: Direction, byTags: boolean) => string
  readonly parameters: Parameters
  readonly direction: Direction
  readonly page: PageRequest
  /** Rows whose last possible day is before this are not wanted: their shelves are not opened. */
  readonly since?: string | null
  /** Rows whose first possible day is after this are not wanted either. */
  readonly until?: string | null
  /** False where undated rows cannot pass the filter. */
  readonly undated?: boolean
}

/** Beyond every sort value, and before every one. */
export const END = '~'
export const START = ''

const isUndated = (period: string): boolean => period.startsWith('0000')

/**
 * One page (and one row more, to know whether another follows) for each request.
 *
 * Shelves are opened in the order of the list, at first as many as hold a page, then twice as many each time, all
 * requests in one statement a round. Undated rows stand last in both directions, so going up they are a list of their
 * own behind the dated one.
 */
export async function walkShelves<H extends Hit>(
  transaction: Transaction,
  requests: readonly ShelfRequest[],
  shelves: ReadonlyMap<string, readonly Shelf[]>,
  walk: Walk<H>
): Promise<H[][]> {
  const wanted = walk.page.first + 1
  const states = requests.map((request, index) => ({
    index,
    request,
    // One row an id: a list over several owners meets the same event on the shelves of each.
    found: new Map<string, H>(),
    left: queue(request, shelves, walk)
  }))
  for (let share = 1; ; share *= 2) {
    const rows: ShelfRow[] = []
    for (const state of states) {
      if (state.found.size >= wanted) continue
      for (const shelf of take(state.left, (wanted - state.found.size) * share)) {
        rows.push({ request: state.index, id: shelf.id, all: state.request.all, met: [] })
      }
    }
    if (rows.length === 0) break
    const found = await readRound(transaction, rows, wanted, walk)
    for (const row of found) {
      const hit = walk.read(row)
      states[number(row, 'request')]?.found.set(hit.id, hit)
    }
  }
  return states.map(({ found }) => inOrder([...found.values()], walk.direction).slice(0, wanted))
}

async function readRound<H extends Hit>(
  transaction: Transaction,
  rows: ShelfRow[],
  limit: number,
  walk: Walk<H>
): Promise<readonly Row[]> {
  const { direction, parameters, page } = walk
  const byTags = rows.some(row => row.all.length > 0)
  const read = (part: ShelfRow[], cursor: string): Promise<readonly Row[]> =>
    transaction.run(walk.cypher(direction, byTags), { ...parameters, rows: part, cursor, limit })
  if (direction === 'DESC') return read(rows, page.after ?? END)
  // Going up: a cursor among the dated must not hold back the undated behind it, nor the other way round.
  const after = page.after ?? START
  const [undated, dated] = [rows.filter(isUndatedRow), rows.filter(row => !isUndatedRow(row))]
  const first = dated.length > 0 ? await read(dated, after) : []
  const second = undated.length > 0 ? await read(undated, after.startsWith(UNDATED) ? after : START) : []
  return [...first, ...second]
}

function isUndatedRow(row: ShelfRow): boolean {
  return isUndated(row.id.slice(row.id.lastIndexOf('|') + 1))
}

/** Whether a shelf may hold what falls between two days; the undated hold open intervals, which may. */
export function within(
  { period, spans }: Shelf,
  { since, until }: { readonly since?: string | null | undefined; readonly until?: string | null | undefined }
): boolean {
  if (isUndated(period)) return true
  if (since != null && period < since.slice(0, period.length)) return false
  return until == null || spans || period <= until.slice(0, period.length)
}

/** The shelves still to be opened, in the order of the list: those before the cursor are left out. */
function queue(
  request: ShelfRequest,
  shelves: ReadonlyMap<string, readonly Shelf[]>,
  walk: Omit<Walk<Hit>, 'read'>
): Shelf[] {
  const { direction, since, until, undated = true, page } = walk
  const after = page.after
  const open = request.owners
    .flatMap(owner => shelves.get(owner) ?? [])
    .filter(shelf => {
      if (isUndated(shelf.period)) return undated
      if (!within(shelf, { since, until })) return false
      if (after === null) return true
      if (direction === 'DESC') return shelf.period <= after.slice(0, shelf.period.length)
      return !after.startsWith(UNDATED) && shelf.period >= after.slice(0, shelf.period.length)
    })
  const rank = (shelf: Shelf): string => (direction === 'ASC' && isUndated(shelf.period) ? '9999-99' : shelf.period)
  return open.sort((a, b) => (direction === 'DESC' ? compare(rank(b), rank(a)) : compare(rank(a), rank(b))))
}

/**
 * Takes whole periods off the front until they hold `wanted` rows. A period is never divided between two rounds: its
 * kinds and owners stand on shelves of their own, and a later round must not bring what belongs before an earlier one.
 */
function take(queue: Shelf[], wanted: number): Shelf[] {
  const taken: Shelf[] = []
  let rows = 0
  while (queue.length > 0 && rows < wanted) {
    const period = queue[0]?.period
    while (queue.length > 0 && queue[0]?.period === period) {
      const shelf = queue.shift()
      if (!shelf) break
      taken.push(shelf)
      rows += shelf.n
    }
  }
  return taken
}

function inOrder<H extends Hit>(hits: readonly H[], direction: Direction): H[] {
  return hits.toSorted((a, b) => compareSorts(a.sort, b.sort, direction))
}

/** The order of a list over sort values; the undated last in both directions. */
export function compareSorts(a: string, b: string, direction: Direction): number {
  if (direction === 'DESC') return compare(b, a)
  const [undatedA, undatedB] = [a.startsWith(UNDATED), b.startsWith(UNDATED)]
  return undatedA === undatedB ? compare(a, b) : undatedA ? 1 : -1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
