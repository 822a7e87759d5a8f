import { OPEN_END } from '../../domain/partial-date.js'

/** Events as they were known on a day: versions stand on shelves of their own, by their own date and parties. */

/** Known on that day: each event has at most one such version. */
export const KNOWN = `e.knownFrom <= $asOf AND e.knownUntil > $asOf`

/** Shelves of which nothing was known yet on that day are left out; one written by an earlier version does not say. */
export const KNOWN_BY_THEN = `coalesce(b.knownSince, '') <= $asOf`

/** Since that day nothing on the shelf has become known or been known otherwise: its events of today are what was known. */
export const SETTLED = `coalesce(b.settledOn, '${OPEN_END}') <= $asOf`

export const versionShelvesOfOwners = `/* versionShelvesOfOwners */
  UNWIND $owners AS owner MATCH (b:Bucket {owner: owner}) WHERE b.kind IN $kinds AND b.versions > 0 AND ${KNOWN_BY_THEN}
  RETURN owner, b.id AS id, b.period AS period, b.kind AS kind, b.versions AS n`

export const versionsOfEvents = `/* versionsOfEvents */
  UNWIND $ids AS id MATCH (e:Version {event: id}) WITH id, e WHERE ${KNOWN}
  RETURN id, e.json AS json`

export const intensityOfVersions = `/* intensityOfVersions */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAD]->(e:Version)
  WITH row, e WHERE ${KNOWN} AND e.happened = true AND e.latest IS NOT NULL
    AND (size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))
  RETURN e.month AS month, e.quadClass AS quadClass, sum(e.score) AS score, count(e) AS n`

export const claimsOfVersions = `/* claimsOfVersions */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAD]->(e:Version)
  WITH row, e WHERE ${KNOWN} AND (size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))
  RETURN DISTINCT e.id AS id, e.json AS json`

export const articlesOfClaims = `/* articlesOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN count(DISTINCT c.article) AS n`

/** Writing: where versions stand, and how many stand on each shelf. */
export const shelvesOfVersions = `/* shelvesOfVersions */
  UNWIND $ids AS id MATCH (v:Version {id: id})<-[:HAD]-(b:Bucket) RETURN id, b.id AS bucket`

/**
 * `knownSince` is no later than the first day on which anything on the shelf was known, `settledOn` no earlier than the last on
 * which a version there began or ended, as far as all that was put there says so.
 */
export const mergeVersionBuckets = `/* mergeVersionBuckets */
  UNWIND $rows AS row MERGE (b:Bucket {id: row.id})
  ON CREATE SET b.owner = row.owner, b.kind = row.kind, b.period = row.period, b.n = 0
  SET b.knownSince = CASE WHEN coalesce(b.versions, 0) = 0 OR row.since < b.knownSince THEN row.since ELSE b.knownSince END,
    b.settledOn = CASE WHEN coalesce(b.versions, 0) = 0 OR row.settled > b.settledOn THEN row.settled ELSE b.settledOn END
  SET b.versions = coalesce(b.versions, 0) + row.delta`

export const countDownVersions = `/* countDownVersions */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id}) SET b.versions = b.versions - row.n`

export const shelveVersions = `/* shelveVersions */
  UNWIND $rows AS row MATCH (v:Version {id: row.id}), (b:Bucket {id: row.bucket}) CREATE (b)-[:HAD]->(v)`

export const unshelveVersions = `/* unshelveVersions */
  UNWIND $rows AS row MATCH (v:Version {id: row.id})<-[r:HAD]-(b:Bucket) WHERE b.id = row.bucket DELETE r`
