import type { Value } from '../engine.js'

/** Which shelves an owner has of some kinds, with how many stand on each. */
export const shelvesOfOwners = `/* shelvesOfOwners */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND b.n > 0
  RETURN owner, b.id AS id, b.period AS period, b.kind AS kind, b.n AS n`

/** Filters that an event passes; null (or an empty list, for `none`) lets everything through. */
export interface EventFilterParameters {
  readonly [name: string]: Value
  readonly kinds: readonly string[]
  readonly anyCountry: readonly string[] | null
  readonly anyLeader: readonly string[] | null
  readonly anyOrganization: readonly string[] | null
  readonly anyTopic: readonly string[] | null
  readonly anyFramework: readonly string[] | null
  readonly none: readonly string[]
  readonly levels: readonly string[] | null
  readonly formats: readonly string[] | null
  readonly statuses: readonly string[] | null
  readonly agreementKinds: readonly string[] | null
  readonly interactionTypes: readonly string[] | null
  readonly quadClasses: readonly string[] | null
  readonly from: string | null
  readonly until: string | null
  readonly minConfidence: number | null
  readonly minArticles: number | null
  readonly happened: boolean | null
}

/**
 * Undated events overlap no stretch of days. An interval with one open end has the other: an open beginning always
 * came before, an open end always comes after.
 */
const PASSES = `e.kind IN $kinds
    AND all(tag IN row.all WHERE tag IN e.tags)
    AND ($anyCountry IS NULL OR any(tag IN $anyCountry WHERE tag IN e.tags))
    AND ($anyLeader IS NULL OR any(tag IN $anyLeader WHERE tag IN e.tags))
    AND ($anyOrganization IS NULL OR any(tag IN $anyOrganization WHERE tag IN e.tags))
    AND ($anyTopic IS NULL OR any(tag IN $anyTopic WHERE tag IN e.tags))
    AND ($anyFramework IS NULL OR any(tag IN $anyFramework WHERE tag IN e.tags))
    AND none(tag IN $none WHERE tag IN e.tags)
    AND ($levels IS NULL OR e.level IN $levels)
    AND ($formats IS NULL OR e.format IN $formats)
    AND ($statuses IS NULL OR e.status IN $statuses)
    AND ($agreementKinds IS NULL OR e.agreementKind IN $agreementKinds)
    AND ($interactionTypes IS NULL OR e.interactionType IN $interactionTypes)
    AND ($quadClasses IS NULL OR e.quadClass IN $quadClasses)
    AND ($from IS NULL OR e.latest >= $from OR (e.latest IS NULL AND e.earliest IS NOT NULL))
    AND ($until IS NULL OR e.earliest <= $until OR (e.earliest IS NULL AND e.latest IS NOT NULL))
    AND ($minConfidence IS NULL OR e.confidence >= $minConfidence)
    AND ($minArticles IS NULL OR e.articleCount >= $minArticles)
    AND ($happened IS NULL OR e.happened = $happened)`

/** A shelf to read for one request; `all` are tags that its events must have. */
export interface ShelfRow {
  readonly [name: string]: Value
  readonly request: number
  readonly id: string
  readonly all: readonly string[]
}

/** At most `$limit` of each shelf, the newest below `$cursor`. */
export const newestOnShelves = `/* newestOnShelves */
  UNWIND $rows AS row
  CALL (row) {
    MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event) WHERE e.sort < $cursor AND ${PASSES}
    RETURN e.id AS id, e.sort AS sort ORDER BY sort DESC LIMIT $limit
  }
  RETURN row.request AS request, id, sort`

export const oldestOnShelves = `/* oldestOnShelves */
  UNWIND $rows AS row
  CALL (row) {
    MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event) WHERE e.sort > $cursor AND ${PASSES}
    RETURN e.id AS id, e.sort AS sort ORDER BY sort LIMIT $limit
  }
  RETURN row.request AS request, id, sort`

export const countOnShelves = `/* countOnShelves */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event) WITH row, e WHERE ${PASSES}
  RETURN row.request AS request, count(DISTINCT e.id) AS n`

/** For owners with few events, which need no shelves: the ids are known, what is left is to filter them. */
export const passingAmong = `/* passingAmong */
  UNWIND $rows AS row MATCH (e:Event {id: row.id}) WITH row, e WHERE ${PASSES}
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
