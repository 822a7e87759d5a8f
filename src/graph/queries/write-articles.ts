/** Writing of articles and claims, in batches. Bodies of rows come from `model/`. */

export const articleStatuses = `/* articleStatuses */
  UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.status AS status`

/** Makes the node, or waits for whoever is making it: from here on nobody else adds this article. */
export const claimArticles = `/* claimArticles */
  UNWIND $ids AS id MERGE (a:Article {id: id}) ON CREATE SET a.claimed = true RETURN id, a.status AS status`

export const setArticles = `/* setArticles */
  UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a += row.properties REMOVE a.claimed`

export const createClaims = `/* createClaims */
  UNWIND $rows AS row CREATE (c:Claim {id: row.id}) SET c += row.properties`

export const createMakes = `/* createMakes */
  UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (a:Article {id: row.article}) CREATE (a)-[:MAKES]->(c)`

export const createMentions = `/* createMentions */
  UNWIND $rows AS row MATCH (a:Article {id: row.article}), (n:Entity {id: row.entity}) CREATE (a)-[:MENTIONS]->(n)`

/** What counts again counts as far as no newer text has taken its place. */
export const setArticleStatus = `/* setArticleStatus */
  UNWIND $ids AS id MATCH (a:Article {id: id})
  SET a.status = CASE WHEN $status = 'ACCEPTED' AND a.supersededOn IS NOT NULL THEN 'SUPERSEDED' ELSE $status END,
     a.statusAt = $at, a.statusReason = $reason`

/** What an extractor no longer found ceased to count then, unless its article ceased to count before. */
export const retractClaims = `/* retractClaims */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim)
  WITH c, CASE WHEN $at IS NULL AND a.supersededOn IS NOT NULL THEN a.supersededOn + 'T00:00:00.000Z'
    ELSE $at END AS at
  SET c.retractedAt = CASE WHEN c.retiredAt IS NOT NULL AND (at IS NULL OR c.retiredAt < at) THEN c.retiredAt
    ELSE at END`

export const shelveArticles = `/* shelveArticles */
  UNWIND $rows AS row MATCH (a:Article {id: row.id}), (b:Bucket {id: row.bucket}) CREATE (b)-[:HAS]->(a)`

export const learntEntities = `/* learntEntities */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n.json AS json`

export const mergeLearntLeaders = `/* mergeLearntLeaders */
  UNWIND $rows AS row MERGE (n:Leader {id: row.id}) SET n += row.properties SET n:Entity`

export const mergeLearntOrganizations = `/* mergeLearntOrganizations */
  UNWIND $rows AS row MERGE (n:Organization {id: row.id}) SET n += row.properties SET n:Entity`

export const addNames = `/* addNames */
  UNWIND $rows AS row MERGE (n:Name {id: row.id})
  SET n.entities = CASE WHEN n.entities IS NULL THEN [row.entity] WHEN row.entity IN n.entities THEN n.entities
    ELSE n.entities + [row.entity] END`
