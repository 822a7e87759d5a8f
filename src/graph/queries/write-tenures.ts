/** Tenures learnt from texts, beside those of the reference data. */

export const deleteLearntTenures = `/* deleteLearntTenures */
  UNWIND $rows AS row MATCH (l:Leader {id: row.leader})-[r:HELD]->(:Office)
  WHERE r.learnt = true AND r.component = row.component DELETE r`

/** A write, though it changes nothing: of two who add a spelling at the same time one would be lost on Neo4j. */
export const lockLearntOffices = `/* lockLearntOffices */
  UNWIND $ids AS id MERGE (o:Office {id: id}) SET o.title = coalesce(o.title, '') RETURN id, o.json AS json`

export const mergeLearntOffices = `/* mergeLearntOffices */
  UNWIND $rows AS row MERGE (o:Office {id: row.id}) SET o += row.properties`

export const joinLearntOffices = `/* joinLearntOffices */
  UNWIND $rows AS row MATCH (o:Office {id: row.id}), (n:Entity {id: row.of}) MERGE (o)-[:OF]->(n)`

export const createLearntTenures = `/* createLearntTenures */
  UNWIND $rows AS row MATCH (l:Leader {id: row.leader}), (o:Office {id: row.office})
  CREATE (l)-[:HELD {from: row.from, until: row.until, learnt: true, component: row.component, json: row.json}]->(o)`

/** Of whom among these articles tell an office. */
export const learntHoldersAmong = `/* learntHoldersAmong */
  UNWIND $ids AS id MATCH (l:Leader {id: id})-[r:HELD]->(:Office) WHERE r.learnt = true RETURN DISTINCT id`
