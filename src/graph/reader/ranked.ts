import { InputError } from '../../domain/errors.js'
import type { Parameters, Transaction } from '../engine.js'
import { rankedOnShelves } from '../queries/events.js'
import type { Tests } from '../queries/passes.js'
import { number } from '../rows.js'
import type { EventOrder, PageRequest } from '../store.js'
import { rowsOf } from './owners.js'
import type { EventHit, Shelf, ShelfRequest } from './shelves.js'
import { compareSorts, END, readEventHit, within } from './shelves.js'

export type RankedOrder = Exclude<EventOrder, 'DATE_DESC' | 'DATE_ASC'>

/** A row of a list; `rank` where the list is not ordered by date. */
export interface RankedHit extends EventHit {
  readonly rank?: number
}

/** A row of a short list, which is put in order here. */
export interface FollowedHit extends EventHit {
  readonly confidence: number
  readonly articleCount: number
}

export function isRanked(order: EventOrder): order is RankedOrder {
  return order === 'CONFIDENCE_DESC' || order === 'ARTICLE_COUNT_DESC'
}

/** The statement for a list in this order. */
export function rankedCypher(order: RankedOrder, tests: Tests, versions: boolean): string {
  return rankedOnShelves[order][versions ? 'versions' : 'events'](tests)
}

/** Where a row stands in its list: its sort value, behind its rank where it has one. */
export function cursorOf({ rank, sort }: RankedHit): string {
  return rank === undefined ? sort : `${rank}|${sort}`
}

interface Place {
  readonly rank: number
  readonly sort: string
}

function placeOf(cursor: string | null): Place {
  if (cursor === null) return { rank: Number.MAX_SAFE_INTEGER, sort: END }
  const end = cursor.indexOf('|')
  const rank = Number(cursor.slice(0, end))
  if (end < 1 || !Number.isFinite(rank)) {
    throw new InputError('after: this cursor names no place in this list; pass one that a page gave you', {
      code: 'BAD_CURSOR',
      field: 'after'
    })
  }
  return { rank, sort: cursor.slice(end + 1) }
}

/** The greatest first, of equal ones the newest. */
function compareRanked(a: Place, b: Place): number {
  return b.rank - a.rank || compareSorts(a.sort, b.sort, 'DESC')
}

interface RankedWalk {
  /** The statement; `byTags` when rows must be told apart by tags that their shelf does not imply. */
  readonly cypher: (byTags: boolean) => string
  readonly parameters: Parameters
  readonly page: PageRequest
  readonly since: string | null
  readonly until: string | null
}

/**
 * One page (and one row more) for each request in an order that no shelf has: every shelf is looked into, each gives at
 * most a page, in one statement.
 */
export async function walkRanked(
  transaction: Transaction,
  requests: readonly ShelfRequest[],
  shelves: ReadonlyMap<string, readonly Shelf[]>,
  { cypher, parameters, page, since, until }: RankedWalk
): Promise<RankedHit[][]> {
  const rows = requests.flatMap((request, index) =>
    rowsOf(request, shelves, index, shelf => within(shelf, { since, until }))
  )
  const lists = requests.map(() => new Map<string, RankedHit & { readonly rank: number }>())
  if (rows.length > 0) {
    const after = placeOf(page.after)
    const found = await transaction.run(cypher(rows.some(row => row.all.length > 0)), {
      ...parameters,
      rows,
      rank: after.rank,
      cursor: after.sort,
      limit: page.first + 1
    })
    for (const row of found) {
      const hit = { ...readEventHit(row), rank: number(row, 'rank') }
      lists[number(row, 'request')]?.set(hit.id, hit)
    }
  }
  return lists.map(list => [...list.values()].sort(compareRanked).slice(0, page.first + 1))
}

/** One page (and one row more) of a list that is at hand whole. */
export function cutInOrder(hits: readonly FollowedHit[], order: EventOrder, page: PageRequest): RankedHit[] {
  if (!isRanked(order)) {
    const direction = order === 'DATE_ASC' ? 'ASC' : 'DESC'
    return hits
      .map(({ id, sort, json }) => ({ id, sort, json }))
      .sort((a, b) => compareSorts(a.sort, b.sort, direction))
      .filter(hit => page.after === null || compareSorts(hit.sort, page.after, direction) > 0)
      .slice(0, page.first + 1)
  }
  const after = page.after === null ? null : placeOf(page.after)
  return hits
    .map(({ id, sort, json, confidence, articleCount }) => ({
      id,
      sort,
      json,
      rank: order === 'CONFIDENCE_DESC' ? confidence : articleCount
    }))
    .sort(compareRanked)
    .filter(hit => after === null || compareRanked(hit, after) > 0)
    .slice(0, page.first + 1)
}
