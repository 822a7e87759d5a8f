import { OPEN_END } from '../../domain/partial-date.js'

/** Events as they were known on a day: what is past stands on shelves of its own, by its own date and parties and the time in which it was known. */

/** Known on that day: an event, or one of its past versions, and never two. */
export const KNOWN = `e.knownFrom <= $asOf AND e.knownUntil > $asOf`

/** Where what was known on a day stands: events that were known by then as they are today, and versions that are past. */
export const KNOWN_ON_SHELF = `MATCH (b:Bucket {id: row.id})-[:HAS|PAST]->(e)`

/** Shelves of which nothing was known yet on that day are left out. */
export const KNOWN_BY_THEN = `b.knownSince <= $asOf`

/** Everything on such a shelf was known on that day as it is today: nothing there is to be tested. */
export const SETTLED = `coalesce(b.settledOn, '${OPEN_END}') <= $asOf`

/** Of owners with those under whom their past stands: see `pastOwner`. */
export const knownShelvesOfOwners = `/* knownShelvesOfOwners */
  UNWIND $rows AS row MATCH (b:Bucket {owner: row.shelved}) WHERE b.kind IN $kinds AND b.n > 0 AND ${KNOWN_BY_THEN}
  RETURN row.owner AS owner, b.id AS id, b.period AS period, b.kind AS kind, b.n AS n`

export const versionsOfEvents = `/* versionsOfEvents */
  UNWIND $ids AS id MATCH (e:Version {event: id}) WITH id, e WHERE ${KNOWN}
  RETURN id, e.json AS json`

export const intensityOfVersions = `/* intensityOfVersions */
  UNWIND $rows AS row ${KNOWN_ON_SHELF}
  WITH row, e WHERE ${KNOWN} AND e.happened = true AND e.latest IS NOT NULL
    AND (size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))
  RETURN e.month AS month, e.quadClass AS quadClass, sum(e.score) AS score, count(e) AS n`

export const claimsOfVersions = `/* claimsOfVersions */
  UNWIND $rows AS row ${KNOWN_ON_SHELF}
  WITH row, e WHERE ${KNOWN} AND (size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))
  RETURN DISTINCT e.id AS id, e.json AS json`

export const articlesOfClaims = `/* articlesOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN count(DISTINCT c.article) AS n`

/** Writing: where past versions stand, and how many stand on each shelf. */
export const shelvesOfVersions = `/* shelvesOfVersions */
  UNWIND $ids AS id MATCH (v:Version {id: id})<-[:PAST]-(b:Bucket) RETURN id, b.id AS bucket`

export const mergePastBuckets = `/* mergePastBuckets */
  UNWIND $rows AS row MERGE (b:Bucket {id: row.id})
  ON CREATE SET b.owner = row.owner, b.kind = row.kind, b.period = row.period, b.n = 0, b.past = true, b.knownSince = ''
  SET b.n = b.n + row.delta`

export const countPast = `/* countPast */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id}) SET b.n = b.n + row.delta`

export const shelveVersions = `/* shelveVersions */
  UNWIND $rows AS row MATCH (v:Version {id: row.id}), (b:Bucket {id: row.bucket}) CREATE (b)-[:PAST]->(v)`

export const unshelveVersions = `/* unshelveVersions */
  UNWIND $rows AS row MATCH (v:Version {id: row.id})<-[r:PAST]-(b:Bucket) WHERE b.id = row.bucket DELETE r`

/** What an earlier version of the program wrote in their place, some of it at a time. */
export const dropFormerShelves = `/* dropFormerShelves */
  MATCH (:Bucket)-[r:HAD]->(:Version) WITH r LIMIT $limit DELETE r RETURN count(r) AS n`
