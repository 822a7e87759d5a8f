/** What everybody and everything is called: see `Directory`. */
export const allNames = `/* allNames */
  MATCH (n:Entity) RETURN n.id AS id, n.json AS json`

/** How many events each actor, framework and topic has. */
export const eventsByOwner = `/* eventsByOwner */
  MATCH (b:Bucket) WHERE b.n > 0 AND b.kind <> 'ARTICLE' RETURN b.owner AS owner, sum(b.n) AS n`
