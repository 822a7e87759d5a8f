import { ofBoth } from './events.js'
import { byTests } from './passes.js'

/** Distinct articles that speak of the events on these shelves with all these tags. */
export const articleCountOnShelves = `/* articleCountOnShelves */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event)<-[:SUPPORTS]-(c:Claim)
  WITH row, e, c WHERE (size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))
  RETURN count(DISTINCT c.article) AS n`

/** Sums a month over what happened. An event stands on one shelf of a pair, so nothing is counted twice. */
export const intensityByMonth = `/* intensityByMonth */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})-[:HAS]->(e:Event)
  WITH row, e WHERE e.happened = true AND e.latest IS NOT NULL 
    AND (size(row.all) = 0 OR all(tag IN row.all WHERE tag IN e.tags))
  RETURN e.month AS month, e.quadClass AS quadClass, sum(e.score) AS score, count(e) AS n`

/** Whom an entity has met, agreed or dealt with. */
export const tiesOfEntities = `/* tiesOfEntities */
  UNWIND $ids AS id MATCH (n:Entity {id: id})-[:TIED]->(t:Tie) WHERE t.all > 0
  RETURN id, t.a AS a, t.b AS b, t.n AS n, t.score AS score`

/** On which dates something happened, with one of the events of each. */
export const contactDays = ofBoth(({ match, known }, name) =>
  byTests(
    (condition, label) => `/* contactDays ${name} ${label} */
  UNWIND $rows AS row ${match} WITH row, e WHERE ${known}${condition}
  RETURN e.earliest AS earliest, e.latest AS latest, min(e.id) AS event, count(e) AS n`
  )
)

/** In which forms events came. */
export const formsOnShelves = ofBoth(({ match, known }, name) =>
  byTests(
    (condition, label) => `/* formsOnShelves ${name} ${label} */
  UNWIND $rows AS row ${match} WITH row, e WHERE ${known}${condition}
  RETURN e.kind AS kind, e.format AS format, e.agreementKind AS agreementKind, e.interactionType AS type,
    e.mode AS mode, e.happened AS happened, count(e) AS n, sum(e.score) AS score`
  )
)
