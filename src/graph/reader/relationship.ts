import type { Event } from '../../domain/event.js'
import type { Day, PartialDate } from '../../domain/partial-date.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { Engine, Transaction } from '../engine.js'
import { UNDATED } from '../model/keys.js'
import * as queries from '../queries/relationship.js'
import { articlesOfClaims, claimsOfVersions, intensityOfVersions } from '../queries/versions.js'
import { json, number, text, textOrNull } from '../rows.js'
import type { ConnectionOptions, IntensityBucket, Page, StoredEvent } from '../store.js'
import { eventCypher, filterParameters, tagsOfAll, testsOf } from './event-filter.js'
import { pagesOnShelves } from './events.js'
import { newestAtOnce } from './newest.js'
import { candidateOwners, listOfParties, requestOn } from './owners.js'
import type { ShelvedList } from './owners.js'
import { periodOf } from './periods.js'
import type { Direction, EventHit } from './shelves.js'
import { readEventHit, shelvesOf, walkShelves } from './shelves.js'

/** Shelves on which everything of these parties stands, and what must be true of what is read there. */
async function together(
  transaction: Transaction,
  parties: readonly string[],
  asOf: Day | null
): Promise<{
  rows: { id: string; all: readonly string[] }[]
}> {
  const list = listOfParties(parties)
  const shelves = await shelvesOf(transaction, list.sets.flat(), EVENT_KINDS, asOf)
  const request = requestOn(list, shelves)
  const rows = request.owners.flatMap(owner =>
    (shelves.get(owner) ?? []).map(shelf => ({ id: shelf.id, all: request.all }))
  )
  return { rows }
}

/** The first or last event that happened and is dated, for each list. */
export async function contacts(
  transaction: Transaction,
  lists: readonly ShelvedList[],
  kinds: readonly EventKind[],
  direction: Direction,
  asOf: Day | null = null
): Promise<(EventHit | null)[]> {
  const tests = testsOf({}, 'happened')
  const quick =
    direction === 'DESC'
      ? await newestAtOnce(transaction, lists, { kinds, tests, parameters: {}, after: null, limit: 1, asOf })
      : lists.map(() => null)
  const left = lists.filter((_list, index) => quick[index] == null)
  if (left.length === 0) return quick.map(hits => datedOne(hits?.[0]))
  const shelves = await shelvesOf(
    transaction,
    left.flatMap(({ sets }) => sets.flat()),
    kinds,
    asOf
  )
  const requests = left.map(list => requestOn(list, shelves))
  const walked = await walkShelves(transaction, requests, shelves, {
    read: readEventHit,
    cypher: eventCypher(tests, asOf !== null),
    parameters: { filter: filterParameters({}), ...(asOf === null ? {} : { asOf }) },
    direction,
    page: { first: 1, after: null },
    undated: false
  })
  const rest = walked.values()
  return quick.map(hits => datedOne((hits ?? rest.next().value)?.[0]))
}

/** The undated come last: where one is the first, there is no other. */
function datedOne(hit: EventHit | undefined): EventHit | null {
  return hit === undefined || hit.sort.startsWith(UNDATED) ? null : hit
}

/** When the first or last event that happened and is dated took place, for each set of parties. */
export function contactDates(
  engine: Engine,
  relationships: readonly (readonly string[])[],
  which: 'FIRST' | 'LAST',
  asOf: Day | null = null
): Promise<(PartialDate | null)[]> {
  const lists = relationships.map(listOfParties)
  return engine.read(async transaction => {
    const hits = await contacts(transaction, lists, EVENT_KINDS, which === 'FIRST' ? 'ASC' : 'DESC', asOf)
    return hits.map(hit => (hit ? (JSON.parse(hit.json) as Event).date : null))
  })
}

export function articleCountOf(engine: Engine, parties: readonly string[], asOf: Day | null = null): Promise<number> {
  return engine.read(async transaction => {
    const { rows } = await together(transaction, parties, asOf)
    return rows.length === 0 ? 0 : articlesBehind(transaction, rows, asOf)
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

/** A page for each set of parties. */
export function timelines(
  engine: Engine,
  relationships: readonly (readonly string[])[],
  options: ConnectionOptions
): Promise<Page<StoredEvent>[]> {
  const demanded = tagsOfAll(options.filter)
  const filtered = demanded.length > 0 ? candidateOwners(options.filter, null) : []
  const lists = relationships.map(parties => {
    const { sets, tags } = listOfParties(parties)
    return { sets: [...sets, ...filtered], tags: [...tags, ...demanded] }
  })
  return engine.read(transaction => pagesOnShelves(transaction, lists, options))
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
export function round(score: number): number {
  return Math.round(score * 100) / 100
}
