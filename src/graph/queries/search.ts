/** What everybody and everything is called: see `Directory`. */
export const allNames = `/* allNames */
  MATCH (n:Entity) RETURN n.id AS id, n.json AS json, n.learnt AS learnt, n.mergedInto AS into`

/** How many events each actor, framework and topic has. */
export const eventsByOwner = `/* eventsByOwner */
  MATCH (b:Bucket) WHERE b.n > 0 AND b.kind <> 'ARTICLE' AND b.past IS NULL RETURN b.owner AS owner, sum(b.n) AS n`

/** The versions of events that were known on a day: what they were called then, and who took part. */
export const eventsAsKnown = `/* eventsAsKnown */
  UNWIND $ids AS id MATCH (e:Version {event: id}) WITH id, e WHERE e.knownFrom <= $asOf AND e.knownUntil > $asOf
  RETURN id, e.title AS title, e.text AS text, e.tags AS tags, e.status AS status, e.articleCount AS articleCount`

export const wordsOfEntities = `/* wordsOfEntities */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n.words AS words`

export const knownTimesOfClaims = `/* knownTimesOfClaims */
  UNWIND $ids AS id MATCH (c:Claim {id: id})<-[:MAKES]-(a:Article)
  RETURN id, c.knownAt AS knownAt, c.retractedAt AS retractedAt, a.absences AS absences`

export const knownTimesOfArticles = `/* knownTimesOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id})
  RETURN id, a.json AS json, a.ingestedAt AS ingestedAt, a.status AS status, a.statusAt AS statusAt,
    a.supersededOn AS supersededOn, a.absences AS absences`

/** Which people and bodies learnt from texts take part in an event that has been known as it is since before a day. */
export const learntByEvents = `/* learntByEvents */
  UNWIND $ids AS id MATCH (b:Bucket {owner: id})-[:HAS]->(e:Event) WITH id, e WHERE e.knownFrom <= $asOf
  RETURN DISTINCT id`

/** The articles that name them and may have been known on a day: read, or published, by then. */
export const learntByArticles = `/* learntByArticles */
  UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:MENTIONS]-(a:Article)
  WITH id, a WHERE a.latest <= $asOf OR a.ingestedAt < $end
  RETURN id, a.json AS json, a.ingestedAt AS ingestedAt`
