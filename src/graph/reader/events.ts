import type { Day } from '../../domain/partial-date.js'
import type { Engine, Row, Transaction } from '../engine.js'
import type { EventKind } from '../../domain/vocabulary.js'
import { ALL, typeOf } from '../model/keys.js'
import { knownOwners } from '../model/times.js'
import * as queries from '../queries/events.js'
import { number, text } from '../rows.js'
import type { ConnectionOptions, EventFilter, Page, StoredEvent } from '../store.js'
import { daysOf, eventCypher, filterParameters, kindsOf, tagsOfAll, testsOf } from './event-filter.js'
import { gathered } from '../gather.js'
import type { ReadMany } from '../gather.js'
import { newestAtOnce, newestOfAll } from './newest.js'
import type { NewestOfAll } from './newest.js'
import { candidateOwners, listFor, requestOn } from './owners.js'
import type { ShelvedList } from './owners.js'
import { emptyPage, pageOf } from './pages.js'
import { cursorOf, cutInOrder, isRanked, rankedCypher, walkRanked } from './ranked.js'
import type { FollowedHit, RankedHit } from './ranked.js'
import { parsedEvent } from './parsed-events.js'
import type { EventHit } from './shelves.js'
import { readEventHit, shelvesOf, walkShelves } from './shelves.js'

/** An event of today, with what hangs at it where that was brought along. */
function present({ id, json, attached }: EventHit): StoredEvent {
  const own = parsedEvent(id, json)
  if (attached === undefined) return own
  return { ...own, attached: attached.map(hit => ({ node: parsedEvent(hit.id, hit.json), cursor: hit.sort })) }
}

/** Turns rows of lists into pages of whole events. What stands in several lists is read once. */
function pagesOfHits(
  lists: readonly (readonly RankedHit[])[],
  { page, asOf = null }: ConnectionOptions
): Page<StoredEvent>[] {
  const read = new Map<string, StoredEvent>()
  const eventOf = (hit: RankedHit): StoredEvent => {
    const known = read.get(hit.id)
    if (known) return known
    const stored = asOf === null ? present(hit) : parsedEvent(hit.id, hit.json, asOf)
    read.set(hit.id, stored)
    return stored
  }
  return lists.map(hits => pageOf(hits, page, hit => ({ node: eventOf(hit), cursor: cursorOf(hit) })))
}

/** Reads lists that stand on shelves. */
export async function pagesOnShelves(
  transaction: Transaction,
  lists: readonly ShelvedList[],
  options: ConnectionOptions,
  lastMonth: string | null = null
): Promise<Page<StoredEvent>[]> {
  const quick = await newestLists(transaction, lists, options, lastMonth)
  const left = lists.filter((_list, index) => quick[index] == null)
  const walked = left.length === 0 ? [] : await walkedLists(transaction, left, options)
  const rest = walked.values()
  return pagesOfHits(
    quick.map(hits => hits ?? rest.next().value ?? []),
    options
  )
}

/** Null for a list that has to be walked. Filters leave an unknown part of what stands on a shelf. */
async function newestLists(
  transaction: Transaction,
  lists: readonly ShelvedList[],
  { filter, order, page, asOf = null, attached = false }: ConnectionOptions,
  lastMonth: string | null
): Promise<(readonly RankedHit[] | null)[]> {
  const tests = testsOf(filter)
  if (order !== 'DATE_DESC' || tests.size > 0) return lists.map(() => null)
  return newestAtOnce(transaction, lists, {
    kinds: kindsOf(filter),
    tests,
    parameters: {},
    after: page.after,
    limit: page.first + 1,
    attached,
    asOf,
    lastMonth
  })
}

async function walkedLists(
  transaction: Transaction,
  lists: readonly ShelvedList[],
  options: ConnectionOptions
): Promise<(readonly RankedHit[])[]> {
  const { filter, order, page } = options
  const asOf = options.asOf ?? null
  const owners = lists.flatMap(({ sets }) => sets.flat())
  const shelves = await shelvesOf(transaction, owners, kindsOf(filter), asOf)
  const requests = lists.map(list => requestOn(list, shelves))
  const days = daysOf(filter)
  const tests = testsOf(filter)
  const parameters = { filter: filterParameters(filter), ...(asOf === null ? {} : { asOf }) }
  return isRanked(order)
    ? walkRanked(transaction, requests, shelves, {
        cypher: byTags => rankedCypher(order, byTags ? new Set([...tests, 'all'] as const) : tests, asOf !== null),
        parameters,
        page,
        ...days
      })
    : walkShelves(transaction, requests, shelves, {
        read: readEventHit,
        cypher: eventCypher(tests, asOf !== null),
        parameters,
        direction: order === 'DATE_ASC' ? 'ASC' : 'DESC',
        page,
        ...days
      })
}

/** The kind of a list of all events of one kind, the newest first and as they are today; null for any other list. */
function onlyKindOf({ filter, order, asOf = null }: ConnectionOptions): EventKind | null {
  if (order !== 'DATE_DESC' || asOf !== null || testsOf(filter).size > 0) return null
  const [kind, ...others] = kindsOf(filter)
  return kind !== undefined && others.length === 0 && isOfAll(candidateOwners(filter, null)) ? kind : null
}

const isOfAll = ([owners, ...more]: ShelvedList['sets']): boolean =>
  more.length === 0 && owners?.length === 1 && owners[0] === ALL

/** The last month in which anybody's shelves of some kinds, or as of a day those of his past, hold anything; null of none. */
export function lastMonths(
  engine: Engine,
  owners: readonly string[],
  kinds: readonly EventKind[],
  asOf: Day | null
): Promise<(string | null)[]> {
  return engine.read(async transaction => {
    const shelved = owners.map(owner => (asOf === null ? [owner] : knownOwners(owner, asOf)))
    const statement = queries.lastPeriodOfOwners[asOf === null ? 'events' : 'versions']
    const rows = await transaction.run(statement, {
      owners: [...new Set(shelved.flat())],
      kinds,
      ...(asOf === null ? {} : { asOf })
    })
    const last = new Map(rows.map(row => [text(row, 'owner'), text(row, 'period')]))
    return shelved.map(
      some =>
        some
          .flatMap(owner => last.get(owner) ?? [])
          .sort()
          .at(-1) ?? null
    )
  })
}

/** Pages of lists of all events; those of one kind along an index where the engine walks one. */
export function eventLists(
  engine: Engine,
  lastMonthsOf: ReadMany<string, [readonly EventKind[], Day | null], string | null>
): (options: ConnectionOptions) => Promise<Page<StoredEvent>> {
  const newest = gathered(engine, (places: readonly (string | null)[], kind: EventKind, how: NewestOfAll) =>
    engine.read(transaction => newestOfAll(transaction, places, kind, how))
  )
  return async options => {
    const kind = engine.walksIndexes ? onlyKindOf(options) : null
    if (kind !== null) {
      const { page, attached = false } = options
      const hits = await newest([page.after], kind, { limit: page.first + 1, attached })
      return pagesOfHits(hits, options)[0] ?? emptyPage()
    }
    const list = listFor(options.filter, null)
    const isFromTop = options.page.after === null && isOfAll(list.sets) && !engine.walksIndexes
    const before = engine.ownWrites()
    const [last = null] = isFromTop ? await lastMonthsOf([ALL], kindsOf(options.filter), options.asOf ?? null) : []
    const pages = await engine.read(transaction =>
      pagesOnShelves(transaction, [list], options, engine.ownWrites() === before ? last : null)
    )
    return pages[0] ?? emptyPage()
  }
}

/** Owners with few events are followed by their relationships; the others have shelves. */
export const FOLLOWED: Readonly<Record<string, keyof typeof queries.followed>> = {
  summit: 'EVENT',
  agreement: 'EVENT',
  interaction: 'EVENT',
  article: 'ARTICLE'
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
            shelved.map(owner => listFor(options.filter, owner)),
            options
          )
    const followed = [...new Set(owners.filter(owner => typeOf(owner) in FOLLOWED))]
    const lists = await followedHits(transaction, followed, options.filter, options.asOf ?? null)
    const cut = lists.map(hits => cutInOrder(hits, options.order, options.page))
    const others = pagesOfHits(cut, options)
    const pages = new Map([
      ...shelved.map((owner, index) => [owner, onShelves[index]] as const),
      ...followed.map((owner, index) => [owner, others[index]] as const)
    ])
    return owners.map(owner => pages.get(owner) ?? { edges: [], hasNextPage: false })
  })
}

export async function followedHits(
  transaction: Transaction,
  owners: readonly string[],
  filter: EventFilter,
  asOf: Day | null
): Promise<FollowedHit[][]> {
  const all = tagsOfAll(filter)
  const tests = testsOf(filter, 'all')
  const parameters = { filter: filterParameters(filter), ...(asOf === null ? {} : { asOf }) }
  const found: Row[] = []
  for (const kind of ['EVENT', 'ARTICLE'] as const) {
    const rows = owners.flatMap((id, request) => (FOLLOWED[typeOf(id)] === kind ? [{ request, id, all, met: [] }] : []))
    if (rows.length === 0) continue
    if (asOf === null) {
      found.push(...(await transaction.run(queries.followed[kind](tests), { ...parameters, rows })))
      continue
    }
    const hanging = await transaction.run(queries.idsFollowed[kind], { rows })
    const known = hanging.map(row => ({ request: number(row, 'request'), id: text(row, 'id'), all, met: [] }))
    if (known.length === 0) continue
    found.push(...(await transaction.run(queries.versionsAmong(tests), { ...parameters, rows: known })))
  }
  const lists = owners.map(() => new Map<string, FollowedHit>())
  for (const row of found) {
    const hit = {
      ...readEventHit(row),
      confidence: number(row, 'confidence'),
      articleCount: number(row, 'articleCount')
    }
    lists[number(row, 'request')]?.set(hit.id, hit)
  }
  return lists.map(list => [...list.values()])
}
