import type { Value } from '../engine.js'

/** Which shelves an owner has of some kinds, with how many stand on each. */
export const shelvesOfOwners = `/* shelvesOfOwners */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN owner, b.id AS id, b.period AS period, b.kind AS kind, b.n AS n`

/**
 * Filters that an event passes; an empty list or text lets everything through, `NOTHING` nothing. They travel as one
 * map: Neo4j plans a statement anew for each mixture of parameter types and list sizes (200 ms), and looks into no map.
 */
export interface EventFilterParameters {
  readonly [name: string]: Value
  readonly kinds: readonly string[]
  readonly anyCountry: readonly string[]
  readonly anyLeader: readonly string[]
  readonly anyOrganization: readonly string[]
  readonly anyTopic: readonly string[]
  readonly anyFramework: readonly string[]
  readonly none: readonly string[]
  readonly levels: readonly string[]
  readonly formats: readonly string[]
  readonly statuses: readonly string[]
  /** Empty where nothing is overdue. */
  readonly overdue: string
  readonly agreementKinds: readonly string[]
  readonly interactionTypes: readonly string[]
  readonly quadClasses: readonly string[]
  readonly from: string
  readonly until: string
  readonly minConfidence: number
  readonly minArticles: number
  /** True for what happened alone. */
  readonly happened: boolean
}

/** A value no property has: a filter by an empty list. */
export const NOTHING: readonly string[] = ['~']

/**
 * Undated events overlap no stretch of days. An interval with one open end has the other: an open beginning always
 * came before, an open end always comes after.
 */
const PROPERTIES = `(size($filter.levels) = 0 OR e.level IN $filter.levels)
    AND (size($filter.formats) = 0 OR e.format IN $filter.formats)
    AND (size($filter.statuses) = 0 OR (CASE WHEN e.kind = 'SUMMIT' AND e.status = 'PLANNED' AND e.latest < $filter.overdue
      THEN 'UNCONFIRMED' ELSE e.status END) IN $filter.statuses)
    AND (size($filter.agreementKinds) = 0 OR e.agreementKind IN $filter.agreementKinds)
    AND (size($filter.interactionTypes) = 0 OR e.interactionType IN $filter.interactionTypes)
    AND (size($filter.quadClasses) = 0 OR e.quadClass IN $filter.quadClasses)
    AND ($filter.from = '' OR e.latest >= $filter.from OR (e.latest IS NULL AND e.earliest IS NOT NULL))
    AND ($filter.until = '' OR e.earliest <= $filter.until OR (e.earliest IS NULL AND e.latest IS NOT NULL))
    AND e.confidence >= $filter.minConfidence
    AND e.articleCount >= $filter.minArticles
    AND (NOT $filter.happened OR e.happened)`

const TAGS = `(size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))
    AND (size($filter.anyCountry) = 0 OR any(tag IN $filter.anyCountry WHERE tag IN e.tags))
    AND (size($filter.anyLeader) = 0 OR any(tag IN $filter.anyLeader WHERE tag IN e.tags))
    AND (size($filter.anyOrganization) = 0 OR any(tag IN $filter.anyOrganization WHERE tag IN e.tags))
    AND (size($filter.anyTopic) = 0 OR any(tag IN $filter.anyTopic WHERE tag IN e.tags))
    AND (size($filter.anyFramework) = 0 OR any(tag IN $filter.anyFramework WHERE tag IN e.tags))
    AND (size($filter.none) = 0 OR none(tag IN $filter.none WHERE tag IN e.tags))`

/**
 * How much of a filter there is to test. Over 100,000 events the tests cost the embedded engine more than finding
 * the events does (nothing 25 ms, properties 150, tags as well 300), so what is not asked for is not tested.
 * Kinds are always told by the shelf.
 */
export type Depth = 'plain' | 'properties' | 'tags'
export const PASSES: Readonly<Record<Depth, string>> = {
  plain: 'true',
  properties: PROPERTIES,
  tags: `${PROPERTIES}\n    AND ${TAGS}`
}

export function eachDepth(build: (passes: string, depth: Depth) => string): Readonly<Record<Depth, string>> {
  const { plain, properties, tags } = PASSES
  return {
    plain: build(plain, 'plain'),
    properties: build(properties, 'properties'),
    tags: build(tags, 'tags')
  }
}

/** A shelf to read for one request; `all` are tags that its events must have. */
export interface ShelfRow {
  readonly [name: string]: Value
  readonly request: number
  readonly id: string
  readonly all: readonly string[]
}

/** At most `$limit` of each shelf, the newest below `$cursor`. */
export const newestOnShelves = eachDepth(
  (passes, depth) => `/* newestOnShelves ${depth} */
  UNWIND $rows AS row
  CALL (row) {
    MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event) WHERE e.sort < $cursor AND ${passes}
    RETURN e.id AS id, e.sort AS sort ORDER BY sort DESC LIMIT $limit
  }
  RETURN row.request AS request, id, sort`
)

export const oldestOnShelves = eachDepth(
  (passes, depth) => `/* oldestOnShelves ${depth} */
  UNWIND $rows AS row
  CALL (row) {
    MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event) WHERE e.sort > $cursor AND ${passes}
    RETURN e.id AS id, e.sort AS sort ORDER BY sort LIMIT $limit
  }
  RETURN row.request AS request, id, sort`
)

/** For lists that stand on one owner's shelves: nothing is met twice. */
export const countOnShelves = eachDepth(
  (passes, depth) => `/* countOnShelves ${depth} */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event) WITH row, e WHERE ${passes}
  RETURN row.request AS request, count(e) AS n`
)

/** For lists over several owners: an event may stand on the shelves of each. */
export const countDistinctOnShelves = `/* countDistinctOnShelves */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event) WITH row, e WHERE ${PASSES.tags}
  RETURN row.request AS request, count(DISTINCT e.id) AS n`

/** For owners with few events, which need no shelves: the ids are known, what is left is to filter them. */
export const passingAmong = `/* passingAmong */
  UNWIND $rows AS row MATCH (e:Event {id: row.id}) WITH row, e WHERE e.kind IN $filter.kinds AND ${PASSES.tags}
  RETURN row.request AS request, e.id AS id, e.sort AS sort`

/** What hangs on an event: reached at it, part of it, beside it. */
export const eventsAtEvents = `/* eventsAtEvents */
  UNWIND $owners AS owner MATCH (s:Event {id: owner})<-[:REACHED_AT|PART_OF|BESIDES]-(e:Event)
  RETURN DISTINCT owner, e.id AS id`

export const eventsOfArticles = `/* eventsOfArticles */
  UNWIND $owners AS owner MATCH (a:Article {id: owner})-[:MAKES]->(:Claim)-[:SUPPORTS]->(e:Event)
  RETURN DISTINCT owner, e.id AS id`

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
