import type { Value } from '../engine.js'
import { byTests } from './passes.js'
import type { Tests } from './passes.js'
import { KNOWN, KNOWN_BY_THEN, KNOWN_ON_SHELF, SETTLED } from './versions.js'
import type { EventKindLabel } from './write-events.js'

/** Which shelves an owner has of some kinds, with how many stand on each. */
export const shelvesOfOwners = `/* shelvesOfOwners */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN owner, b.id AS id, b.period AS period, b.kind AS kind, b.n AS n`

/** A shelf to read for one request; its events must have the tags of `all`, and none of `met`. */
export interface ShelfRow {
  readonly [name: string]: Value
  readonly request: number
  readonly id: string
  readonly all: readonly string[]
  readonly met: readonly string[]
}

/** Where lists are read: events of today, or what was known of them on a day, under the same name. */
export type Shelved = 'events' | 'versions'

/** The last period of which owners have anything, or as of a day anything that was known by then. */
export const lastPeriodOfOwners = {
  events: `/* lastPeriodOfOwners events */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN owner, max(b.period) AS period`,
  versions: `/* lastPeriodOfOwners versions */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND ${KNOWN_BY_THEN}
  RETURN owner, max(b.period) AS period`
} as const satisfies Record<Shelved, string>

const ON_SHELF = {
  events: {
    match: 'MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event)',
    known: ''
  },
  versions: {
    match: KNOWN_ON_SHELF,
    known: `${KNOWN} AND `
  }
} as const

/** A statement for today's events and one for versions. */
export function ofBoth(
  build: (source: { readonly match: string; readonly known: string }, name: Shelved) => (tests: Tests) => string
): Readonly<Record<Shelved, (tests: Tests) => string>> {
  return { events: build(ON_SHELF.events, 'events'), versions: build(ON_SHELF.versions, 'versions') }
}

/** At most `$limit` of each shelf, the newest below `$cursor`, whole: a second statement would cost more than what is read in vain. */
export const newestOnShelves = ofBoth(({ match, known }, name) =>
  byTests(
    (condition, label) => `/* newestOnShelves ${name} ${label} */
  UNWIND $rows AS row
  CALL (row) {
    ${match} WHERE ${known}e.sort < $cursor AND ${condition}
    RETURN e.id AS id, e.sort AS sort, e.json AS json ORDER BY sort DESC LIMIT $limit
  }
  RETURN row.request AS request, id, sort, json`
  )
)

/** An owner whose newest events are asked for: its shelves up to the period of the cursor, periods being of some length. */
export interface OwnerRow {
  readonly [name: string]: Value
  readonly request: number
  readonly owner: string
  /** As of a day: the owner with those under whom its past stands. */
  readonly owners: readonly string[]
  readonly top: string
  /** The rows of shelves from this period on do not count as found: some may be beyond the cursor, or not known yet. */
  readonly counted: string
  /** But this share of the rows of that very period does. */
  readonly part: number
  readonly length: number
  /** What the ids of its shelves of each kind begin with, or those ids, see `ShelfSearch`. */
  readonly racks: readonly string[]
  readonly all: readonly string[]
}

/**
 * The newest of an owner in one statement. Of its newest shelves, `$shelves` at most, it opens whole periods until they hold
 * `$wanted` rows, those of `counted` and later periods aside, and gives the newest `$limit` of what is there. Whether the
 * page is whole is told by how many shelves were seen and opened. `attached` brings what hangs at each event too.
 */
const ALONE = '[e.sort, e.json]'
const ATTACHED = '[e.sort, e.json, [(e)<-[:REACHED_AT|PART_OF|BESIDES]-(a:Event) | [a.sort, a.json]]]'

/**
 * How an owner's newest shelves are found: all of the owner are looked at; or, on an engine that walks indexes in their
 * order, the ids of each kind are followed downwards (half of the database's work for fifty owners); or they are looked up by
 * the ids that shelves of some periods have, where an owner has shelves by the thousand.
 */
export type ShelfSearch = 'owned' | 'walked' | 'named'

const NEWEST_SHELVES: Readonly<Record<ShelfSearch, (held: string, owned: string) => string>> = {
  owned: (held, owned) => `
    ${owned} WHERE b.kind IN $kinds AND ${held} AND b.period <= row.top + '~'
    WITH b ORDER BY b.period DESC LIMIT $shelves`,
  walked: held => `
    UNWIND row.racks AS rack
    CALL (row, rack) {
      MATCH (b:Bucket) WHERE b.id > rack AND b.id <= rack + row.top + '~' AND ${held}
      RETURN b ORDER BY b.id DESC LIMIT $shelves
    }
    WITH row, b ORDER BY b.period DESC LIMIT $shelves`,
  named: held => `
    UNWIND row.racks AS rack MATCH (b:Bucket {id: rack}) WHERE ${held}
    WITH b ORDER BY b.period DESC`
}

interface Opened {
  /** The statement's name. */
  readonly name: string
  /** Whose shelves are looked at, which of them count, and what is told of them; `n`: how many rows it counts for. */
  readonly owned: string
  readonly held: string
  readonly told: string
  readonly holds: string
  /** What must be true of what stands there. */
  readonly known: string
  readonly brought: string
}

const newest = (search: ShelfSearch, { name, owned, held, told, holds, known, brought }: Opened) =>
  byTests(
    (condition, label) => `/* newestOfOwners ${search} ${name} ${label} */
  UNWIND $rows AS row
  CALL (row) {${NEWEST_SHELVES[search](held, owned)}
    RETURN collect({id: b.id, period: substring(b.period, 0, row.length), ${told}}) AS shelves
  }
  WITH row, shelves, reduce(open = {sum: 0, last: '', shelves: []}, shelf IN shelves |
    CASE WHEN open.sum >= $wanted AND shelf.period <> open.last THEN open
    ELSE {sum: open.sum + CASE WHEN shelf.period < row.counted THEN shelf.n WHEN shelf.period = row.counted THEN row.part * shelf.n
      ELSE 0 END, last: shelf.period, shelves: open.shelves + [shelf]} END) AS open
  CALL (row, open) {
    UNWIND open.shelves AS shelf
    MATCH (b:Bucket {id: shelf.id})-${holds} WHERE ${known}e.sort < $cursor AND ${condition}
    WITH e ORDER BY e.sort DESC LIMIT $limit
    RETURN collect(${brought}) AS found
  }
  RETURN row.request AS request, size(shelves) AS seen, size(open.shelves) AS opened, found`
  )

const OF_TODAY = {
  owned: 'MATCH (b:Bucket {owner: row.owner})',
  held: 'b.n > 0',
  told: 'n: b.n',
  holds: '[:HAS]->(e:Event)',
  known: ''
} as const
/** As known on a day: the same walk, over shelves of what is past too; few of those were known on one day. */
const OF_A_DAY = {
  owned: 'UNWIND row.owners AS owner MATCH (b:Bucket {owner: owner})',
  held: KNOWN_BY_THEN, // one that is empty is opened in vain: there are few, and each test of each shelf counts
  told: `n: CASE WHEN b.past THEN 0 ELSE b.n END, settled: ${SETTLED}`,
  holds: '[:HAS|PAST]->(e)',
  known: `(shelf.settled OR (${KNOWN})) AND `
} as const

const newestBy = (search: ShelfSearch) => ({
  alone: newest(search, { ...OF_TODAY, name: 'alone', brought: ALONE }),
  attached: newest(search, { ...OF_TODAY, name: 'attached', brought: ATTACHED }),
  known: newest(search, { ...OF_A_DAY, name: 'known', brought: ALONE })
})
export const newestOfOwners = {
  owned: newestBy('owned'),
  walked: newestBy('walked'),
  named: newestBy('named')
} as const

/** The newest of all events of a kind below each of some cursors, for engines that walk an index in its order. One constant a label, from a closed list. */
const newestOfLabel = (label: EventKindLabel, name: string, brought: string): string => `/* newestOf${label}s ${name} */
  UNWIND $cursors AS cursor
  CALL (cursor) {
    MATCH (e:${label}) WHERE e.sort < cursor WITH e ORDER BY e.sort DESC LIMIT $limit RETURN collect(${brought}) AS found
  }
  RETURN cursor, found`
const ofLabel = (label: EventKindLabel) => ({
  alone: newestOfLabel(label, 'alone', ALONE),
  attached: newestOfLabel(label, 'attached', ATTACHED)
})
export const newestOfKind = {
  SUMMIT: ofLabel('Summit'),
  AGREEMENT: ofLabel('Agreement'),
  INTERACTION: ofLabel('Interaction')
} as const

export const oldestOnShelves = ofBoth(({ match, known }, name) =>
  byTests(
    (condition, label) => `/* oldestOnShelves ${name} ${label} */
  UNWIND $rows AS row
  CALL (row) {
    ${match} WHERE ${known}e.sort > $cursor AND ${condition}
    RETURN e.id AS id, e.sort AS sort, e.json AS json ORDER BY sort LIMIT $limit
  }
  RETURN row.request AS request, id, sort, json`
  )
)

/** At most `$limit` of each shelf, the greatest below `$rank`; of equal ones the newest below `$cursor`. */
const ranked = (property: 'confidence' | 'articleCount') =>
  ofBoth(({ match, known }, name) =>
    byTests(
      (condition, label) => `/* rankedOnShelves ${property} ${name} ${label} */
  UNWIND $rows AS row
  CALL (row) {
    ${match} WHERE ${known}(e.${property} < $rank OR (e.${property} = $rank AND e.sort < $cursor)) AND ${condition}
    RETURN e.id AS id, e.sort AS sort, e.json AS json, e.${property} AS rank ORDER BY rank DESC, sort DESC LIMIT $limit
  }
  RETURN row.request AS request, id, sort, json, rank`
    )
  )
export const rankedOnShelves = {
  CONFIDENCE_DESC: ranked('confidence'),
  ARTICLE_COUNT_DESC: ranked('articleCount')
} as const

/** How many events: on one owner's shelves, or on those of several where `met` sees to it that each counts once. */
export const countOnShelves = ofBoth(({ match, known }, name) =>
  byTests(
    (condition, label) => `/* countOnShelves ${name} ${label} */
  UNWIND $rows AS row ${match} WITH row, e WHERE ${known}${condition}
  RETURN row.request AS request, count(e) AS n`
  )
)

const FOLLOWED_ROW = `row.request AS request, e.id AS id, e.sort AS sort, e.json AS json,
    e.confidence AS confidence, e.articleCount AS articleCount`

/**
 * Events of owners that have few of them and need no shelves: what is reached at an event, part of it or beside it, and
 * what an article tells of. An event may come more than once.
 */
export const followed = {
  EVENT: byTests(
    (condition, label) => `/* eventsAtEvents ${label} */
  UNWIND $rows AS row MATCH (s:Event {id: row.id})<-[:REACHED_AT|PART_OF|BESIDES]-(e:Event)
  WITH row, e WHERE e.kind IN $filter.kinds AND ${condition} RETURN ${FOLLOWED_ROW}`
  ),
  ARTICLE: byTests(
    (condition, label) => `/* eventsOfArticles ${label} */
  UNWIND $rows AS row MATCH (a:Article {id: row.id})-[:MAKES]->(:Claim)-[:SUPPORTS]->(e:Event)
  WITH row, e WHERE e.kind IN $filter.kinds AND ${condition} RETURN ${FOLLOWED_ROW}`
  )
} as const

/** As `followed`, for what was known on a day: first the events that hang there, then the versions of them that pass. */
export const idsFollowed = {
  EVENT: `/* idsAtEvents */
  UNWIND $rows AS row MATCH (s:Event {id: row.id})<-[:REACHED_AT|PART_OF|BESIDES]-(e:Event)
  RETURN row.request AS request, e.id AS id`,
  ARTICLE: `/* idsOfArticles */
  UNWIND $rows AS row MATCH (a:Article {id: row.id})-[:MAKES]->(:Claim)-[:SUPPORTS]->(e:Event)
  RETURN row.request AS request, e.id AS id`
} as const

export const versionsAmong = byTests(
  (condition, label) => `/* versionsAmong ${label} */
  UNWIND $rows AS row MATCH (e:Version {event: row.id})
  WITH row, e WHERE ${KNOWN} AND e.kind IN $filter.kinds AND ${condition} RETURN ${FOLLOWED_ROW}`
)

export const eventsByIds = `/* eventsByIds */
  UNWIND $ids AS id MATCH (e:Event {id: id}) RETURN id, e.json AS json`

/** Ids given out before that name a claim of these events today. */
export const formerIdsOfEvents = `/* formerIdsOfEvents */
  UNWIND $ids AS id MATCH (e:Event {id: id})<-[:SUPPORTS]-(:Claim)<-[:ANCHORED_ON]-(f:FormerEvent)
  RETURN id, f.id AS former`

export const eventsByAnchors = `/* eventsByAnchors */
  UNWIND $rows AS row MATCH (c:Claim {id: row.anchor})-[:SUPPORTS]->(e:Event) RETURN row.id AS id, e.json AS json`

/** Where the claims of a former event stand today, and how many of them in each event. */
export const heirsOfFormerEvents = `/* heirsOfFormerEvents */
  UNWIND $ids AS id MATCH (f:FormerEvent {id: id})-[:INCLUDED]->(c:Claim)-[:SUPPORTS]->(e:Event)
  RETURN id, e.id AS event, count(c) AS n`

export const formerEventsByIds = `/* formerEventsByIds */
  UNWIND $ids AS id MATCH (f:FormerEvent {id: id}) RETURN id, f.json AS json`

export const eventsOfClaims = `/* eventsOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id})-[:SUPPORTS]->(e:Event) RETURN id, e.sort AS sort, e.json AS json`
