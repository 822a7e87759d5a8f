/** Read buckets and ties: derived from events and articles, kept in the transaction that changes them. */

/** Shelves are made when something is first put on them; `n` counts what stands there. */
export const mergeBuckets = `/* mergeBuckets */
  UNWIND $rows AS row MERGE (b:Bucket {id: row.id})
  ON CREATE SET b.owner = row.owner, b.kind = row.kind, b.period = row.period, b.n = 0
  SET b.n = b.n + row.delta`

export const shelveEvents = `/* shelveEvents */
  UNWIND $rows AS row MATCH (e:Event {id: row.id}), (b:Bucket {id: row.bucket}) CREATE (b)-[:HAS]->(e)`

export const unshelveEvents = `/* unshelveEvents */
  UNWIND $rows AS row MATCH (e:Event {id: row.id})<-[r:HAS]-(b:Bucket) WHERE b.id = row.bucket DELETE r`

export const mergeTies = `/* mergeTies */
  UNWIND $rows AS row MERGE (t:Tie {id: row.id})
  ON CREATE SET t.a = row.a, t.b = row.b, t.n = 0, t.score = 0.0, t.all = 0, t.loose = true
  SET t.n = t.n + row.n, t.score = t.score + row.score, t.all = t.all + row.all
  RETURN t.id AS id, t.loose AS loose`

export const joinTies = `/* joinTies */
  UNWIND $rows AS row MATCH (t:Tie {id: row.id}), (a:Entity {id: row.a}), (b:Entity {id: row.b})
  CREATE (a)-[:TIED]->(t) CREATE (b)-[:TIED]->(t) REMOVE t.loose`
