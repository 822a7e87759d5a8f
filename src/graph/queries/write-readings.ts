/** Reading articles anew: what is stored of them, and what is written when an extractor finds something else. */

/** A write, though it changes nothing: on Neo4j it takes the article's lock. */
export const touchArticles = `/* touchArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id}) SET a.extractor = a.extractor`

export const readArticles = `/* readArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id})
  RETURN id, a.json AS json, a.text AS text, a.status AS status, a.statusAt AS statusAt, a.supersededOn AS supersededOn,
    a.ingestedAt AS ingestedAt, a.extractor AS extractor, a.entities AS entities, a.notes AS notes, a.voice AS voice`

export const readClaims = `/* readClaims */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim)
  RETURN id, c.json AS json, c.recordedAt AS recordedAt, c.retractedAt AS retractedAt, c.retiredAt AS retiredAt,
    c.readings AS readings`

export const setClaims = `/* setClaims */
  UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.properties`

export const setReaders = `/* setReaders */
  UNWIND $ids AS id MATCH (a:Article {id: id}) SET a.extractor = $extractor`

export const deleteMentions = `/* deleteMentions */
  UNWIND $rows AS row MATCH (a:Article {id: row.article})-[r:MENTIONS]->(n:Entity) WHERE n.id = row.entity DELETE r`

export const unshelveArticles = `/* unshelveArticles */
  UNWIND $rows AS row MATCH (a:Article {id: row.id})<-[r:HAS]-(b:Bucket) WHERE b.id = row.bucket DELETE r`

export const dropStoriesOf = `/* dropStoriesOf */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[r:IN_BLOCK]->(:Block) DELETE r`

export const unplaceArticles = `/* unplaceArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id}) SET a.voice = a.id, a.supersededOn = null,
    a.status = CASE WHEN a.status = 'SUPERSEDED' THEN 'ACCEPTED' ELSE a.status END`

/** Claims of a retracted article stay retracted, and those that no extractor finds any more too. */
export const unplaceClaims = `/* unplaceClaims */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim) WHERE a.status <> 'RETRACTED'
  SET c.retractedAt = c.retiredAt`
