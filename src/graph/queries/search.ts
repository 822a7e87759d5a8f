/** What a hit is shown with. */
export const entityHits = `/* entityHits */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n.name AS shown, n.words AS words`

export const eventHits = `/* eventHits */
  UNWIND $ids AS id MATCH (n:Event {id: id}) RETURN id, n.title AS shown, n.words AS words`

export const claimHits = `/* claimHits */
  UNWIND $ids AS id MATCH (n:Claim {id: id}) WHERE n.retractedAt IS NULL RETURN id, n.quote AS shown, n.words AS words`

export const articleHits = `/* articleHits */
  UNWIND $ids AS id MATCH (n:Article {id: id}) WHERE n.status = 'ACCEPTED' RETURN id, n.title AS shown, n.words AS words`

/** Entities with a word that begins like this: for a word typed half, which the text index cannot find. */
export const entitiesByPrefix = `/* entitiesByPrefix */
  MATCH (n:Entity) WHERE all(word IN $words WHERE (' ' + n.words) CONTAINS word)
  RETURN n.id AS id ORDER BY id LIMIT $limit`
