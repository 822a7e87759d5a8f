/** Read buckets and ties: derived from events and articles, kept in the transaction that changes them. */

/**
 * Shelves are made when something is first put on them; `n` counts what stands there, the rest is `ShelfSums` and
 * `PartnerSums`. Each event there has been known as it is since some day: `knownSince` is no later than the first of these
 * days, `settledOn` no earlier than the last; `row.since` and `row.settled` are those of events that are put there or changed.
 */
export const mergeBuckets = `/* mergeBuckets */
  UNWIND $rows AS row MERGE (b:Bucket {id: row.id})
  ON CREATE SET b.owner = row.owner, b.kind = row.kind, b.period = row.period, b.n = 0
  SET b.knownSince = CASE WHEN row.since IS NULL THEN b.knownSince WHEN b.n = 0 OR row.since < b.knownSince THEN row.since
    ELSE coalesce(b.knownSince, '') END,
    b.settledOn = CASE WHEN row.settled IS NULL THEN b.settledOn WHEN b.n = 0 OR row.settled > b.settledOn THEN row.settled
    ELSE b.settledOn END
  SET b.n = b.n + row.delta, b.score = coalesce(b.score, 0.0) + row.score,
    b.cooperative = coalesce(b.cooperative, 0) + row.cooperative,
    b.conflictual = coalesce(b.conflictual, 0) + row.conflictual
  RETURN b.id AS id, b.partners AS partners`

/** What a country's shelf holds by partner: see `PartnerSums`. */
export const setPartners = `/* setPartners */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id}) SET b.partners = row.partners`

/** For a whole store resolved anew. */
export const setSums = `/* setSums */
  UNWIND $rows AS row MATCH (b:Bucket {id: row.id})
  SET b.score = row.score, b.cooperative = row.cooperative, b.conflictual = row.conflictual, b.partners = row.partners`

export const setTies = `/* setTies */
  UNWIND $rows AS row MATCH (t:Tie {id: row.id})
  SET t.n = row.n, t.score = row.score, t.all = row.all, t.summits = row.summits, t.agreements = row.agreements,
    t.interactions = row.interactions`

export const shelveEvents = `/* shelveEvents */
  UNWIND $rows AS row MATCH (e:Event {id: row.id}), (b:Bucket {id: row.bucket}) CREATE (b)-[:HAS]->(e)`

export const unshelveEvents = `/* unshelveEvents */
  UNWIND $rows AS row MATCH (e:Event {id: row.id})<-[r:HAS]-(b:Bucket) WHERE b.id = row.bucket DELETE r`

export const mergeTies = `/* mergeTies */
  UNWIND $rows AS row MERGE (t:Tie {id: row.id})
  ON CREATE SET t.a = row.a, t.b = row.b, t.n = 0, t.score = 0.0, t.all = 0, t.loose = true
  SET t.n = t.n + row.n, t.score = t.score + row.score, t.all = t.all + row.all,
    t.summits = coalesce(t.summits, 0) + row.summits, t.agreements = coalesce(t.agreements, 0) + row.agreements,
    t.interactions = coalesce(t.interactions, 0) + row.interactions
  RETURN t.id AS id, t.loose AS loose`

export const joinTies = `/* joinTies */
  UNWIND $rows AS row MATCH (t:Tie {id: row.id}), (a:Entity {id: row.a}), (b:Entity {id: row.b})
  CREATE (a)-[:TIED]->(t) CREATE (b)-[:TIED]->(t) REMOVE t.loose`
