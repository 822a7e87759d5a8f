import type { Event } from '../../domain/event.js'
import type { Day, PartialDate } from '../../domain/partial-date.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { Engine, Transaction } from '../engine.js'
import { pairOwner, wideOwner } from '../model/keys.js'
import * as queries from '../queries/relationship.js'
import { articlesOfClaims, claimsOfVersions, intensityOfVersions } from '../queries/versions.js'
import { grouped, json, number, text, textOrNull } from '../rows.js'
import type {
  ConnectionOptions,
  IntensityBucket,
  Page,
  PageRequest,
  RelationshipSummary,
  StoredEvent
} from '../store.js'
import { eventCypher, filterParameters, tagsOfAll, testsOf } from './event-filter.js'
import { pagesOnShelves } from './events.js'
import { candidateOwners, ownersOfParties, requestOn } from './owners.js'
import { pageOf } from './pages.js'
import { periodOf } from './periods.js'
import type { Direction, EventHit, Shelf, ShelfRequest } from './shelves.js'
import { readEventHit, shelvesOf, walkShelves } from './shelves.js'

/** Shelves on which everything of these parties stands, and what must be true of what is read there. */
async function together(
  transaction: Transaction,
  parties: readonly string[],
  asOf: Day | null
): Promise<{
  request: ShelfRequest
  shelves: ReadonlyMap<string, readonly Shelf[]>
  rows: { id: string; all: readonly string[] }[]
}> {
  const all = [...new Set(parties)].sort()
  const sets = ownersOfParties(all)
  const shelves = await shelvesOf(transaction, sets.flat(), EVENT_KINDS, asOf !== null)
  const request = requestOn(sets, all, shelves)
  const rows = request.owners.flatMap(owner =>
    (shelves.get(owner) ?? []).map(shelf => ({ id: shelf.id, all: request.all }))
  )
  return { request, shelves, rows }
}

/** The first or last event that happened and is dated, for each list. */
async function contacts(
  transaction: Transaction,
  requests: readonly ShelfRequest[],
  shelves: ReadonlyMap<string, readonly Shelf[]>,
  direction: Direction,
  asOf: Day | null = null
): Promise<(EventHit | null)[]> {
  const lists = await walkShelves(transaction, requests, shelves, {
    read: readEventHit,
    cypher: eventCypher(testsOf({}, 'happened'), asOf !== null),
    parameters: { filter: filterParameters({}), ...(asOf === null ? {} : { asOf }) },
    direction,
    page: { first: 1, after: null },
    undated: false
  })
  return lists.map(([hit]) => hit ?? null)
}

export function relationship(
  engine: Engine,
  parties: readonly string[],
  asOf: Day | null = null
): Promise<RelationshipSummary> {
  return engine.read(async transaction => {
    const { request, shelves, rows } = await together(transaction, parties, asOf)
    if (rows.length === 0) return { parties, firstContact: null, lastContact: null, articleCount: 0 }
    const [first = null] = await contacts(transaction, [request], shelves, 'ASC', asOf)
    const [last = null] = await contacts(transaction, [request], shelves, 'DESC', asOf)
    const articleCount = await articlesBehind(transaction, rows, asOf)
    const dateOf = (hit: EventHit | null): PartialDate | null => (hit ? (JSON.parse(hit.json) as Event).date : null)
    return { parties, firstContact: dateOf(first), lastContact: dateOf(last), articleCount }
  })
}

/** Articles that speak of what stands on these shelves, as known on a day where one is given. */
async function articlesBehind(
  transaction: Transaction,
  rows: readonly { id: string; all: readonly string[] }[],
  asOf: Day | null
): Promise<number> {
  if (asOf === null) {
    const [count] = await transaction.run(queries.articleCountOnShelves, { rows })
    return count ? number(count, 'n') : 0
  }
  const known = await transaction.run(claimsOfVersions, { rows, asOf })
  const ids = [...new Set(known.flatMap(row => json<Event>(row, 'json').claims))]
  const [count] = ids.length === 0 ? [] : await transaction.run(articlesOfClaims, { ids })
  return count ? number(count, 'n') : 0
}

export function timeline(
  engine: Engine,
  parties: readonly string[],
  options: ConnectionOptions
): Promise<Page<StoredEvent>> {
  return engine.read(async transaction => {
    const all = [...new Set(parties)].sort()
    const filtered = candidateOwners(options.filter, null)
    const sets = [...ownersOfParties(all), ...(tagsOfAll(options.filter).length > 0 ? filtered : [])]
    const tags = [...all, ...tagsOfAll(options.filter)]
    const [page] = await pagesOnShelves(transaction, shelves => [requestOn(sets, tags, shelves)], sets.flat(), options)
    return page ?? { edges: [], hasNextPage: false }
  })
}

/** What happened between the parties, summed by period, the earliest first; periods without events are left out. */
export function intensity(
  engine: Engine,
  parties: readonly string[],
  by: 'YEAR' | 'QUARTER' | 'MONTH',
  asOf: Day | null = null
): Promise<IntensityBucket[]> {
  return engine.read(async transaction => {
    const { rows } = await together(transaction, parties, asOf)
    if (rows.length === 0) return []
    const periods = new Map<string, { score: number; count: number; cooperative: number; conflictual: number }>()
    const found =
      asOf === null
        ? await transaction.run(queries.intensityByMonth, { rows })
        : await transaction.run(intensityOfVersions, { rows, asOf })
    for (const row of found) {
      const period = periodOf(text(row, 'month'), by)
      const sums = periods.get(period) ?? { score: 0, count: 0, cooperative: 0, conflictual: 0 }
      const n = number(row, 'n')
      sums.score += number(row, 'score')
      sums.count += n
      if (textOrNull(row, 'quadClass')?.endsWith('_COOPERATION')) sums.cooperative += n
      else sums.conflictual += n
      periods.set(period, sums)
    }
    return [...periods]
      .map(([period, sums]) => ({ period, ...sums, score: round(sums.score) }))
      .sort((a, b) => (a.period < b.period ? -1 : 1))
  })
}

/** Scores have one decimal: sums of floats must not show the order in which they were added. */
function round(score: number): number {
  return Math.round(score * 100) / 100
}

interface Partner {
  readonly country: string
  readonly count: number
  readonly score: number
}

/** Most contacts first, then by code. The count leads the cursor, padded so that it compares as text. */
function partnerCursor({ count, country }: Partner): string {
  return `${String(999_999_999 - count).padStart(9, '0')}|${country}`
}

/** Countries each has met, agreed or dealt with, by how often. */
export function partnersOfCountries(
  engine: Engine,
  codes: readonly string[],
  page: PageRequest
): Promise<Page<{ country: string; count: number; score: number; lastContact: Day | null }>[]> {
  return engine.read(async transaction => {
    const ids = codes.map(code => (code.startsWith('country:') ? code : `country:${code}`))
    if (ids.length === 0) return []
    const rows = await transaction.run(queries.tiesOfEntities, { ids: [...new Set(ids)] })
    const partners = grouped(ids, rows, 'id', row => {
      const other = text(row, 'a') === text(row, 'id') ? text(row, 'b') : text(row, 'a')
      return { country: other, count: number(row, 'n'), score: round(number(row, 'score')) }
    })
    const pages = partners.map(list =>
      pageOf(
        list
          .filter(partner => partner.country.startsWith('country:') && partner.count > 0)
          .map(partner => ({ partner, cursor: partnerCursor(partner) }))
          .sort((a, b) => (a.cursor < b.cursor ? -1 : 1))
          .filter(({ cursor }) => page.after === null || cursor > page.after),
        page,
        ({ partner, cursor }) => ({ node: partner, cursor })
      )
    )
    const pairs = pages.flatMap(({ edges }, index) =>
      edges.map(({ node }) => [ids[index] ?? '', node.country] as const)
    )
    const days = await lastContacts(transaction, pairs)
    return pages.map(({ edges, hasNextPage }, index) => ({
      hasNextPage,
      edges: edges.map(({ node, cursor }) => ({
        cursor,
        node: {
          ...node,
          country: node.country.slice('country:'.length),
          lastContact: days.get(pairOwner(ids[index] ?? '', node.country)) ?? null
        }
      }))
    }))
  })
}

async function lastContacts(
  transaction: Transaction,
  pairs: readonly (readonly [string, string])[]
): Promise<Map<string, Day>> {
  const sets = pairs.map(([a, b]) => [pairOwner(a, b), wideOwner(a)])
  const shelves = await shelvesOf(transaction, sets.flat(), EVENT_KINDS)
  const requests = pairs.map((pair, index) => requestOn([sets[index] ?? []], pair, shelves))
  const hits = await contacts(transaction, requests, shelves, 'DESC')
  const days = new Map<string, Day>()
  for (const [index, hit] of hits.entries()) {
    const [a = '', b = ''] = pairs[index] ?? []
    if (hit) days.set(pairOwner(a, b), hit.sort.slice(0, hit.sort.indexOf('|')))
  }
  return days
}
