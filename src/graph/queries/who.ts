/** What people decided about who is who, and what it makes of leaders and organisations. */

/** 0 while nobody has decided anything. */
export const entityVersion = `/* entityVersion */
  MATCH (n:Meta {id: $id}) RETURN coalesce(n.entityVersion, 0) AS version`

/** Locks the node at which every write ends, for those who decide who is who. */
export const raiseEntityVersion = `/* raiseEntityVersion */
  MERGE (n:Meta {id: $id}) SET n.entityVersion = coalesce(n.entityVersion, 0) + 1`

/** There are as many as people made: few. */
export const entityDecisions = `/* entityDecisions */
  MATCH (d:Decision) WHERE d.kind IN $kinds AND d.undoneAt IS NULL RETURN d.json AS json`

export const articlesNaming = `/* articlesNaming */
  UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:MENTIONS]-(a:Article) RETURN DISTINCT a.id AS id`

export const setEntityForms = `/* setEntityForms */
  UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.properties`

export const tenuresHeldBy = `/* tenuresHeldBy */
  UNWIND $ids AS id MATCH (l:Leader {id: id})-[h:HELD]->(o:Office) WHERE h.learnt = false
  RETURN id AS leader, o.id AS office, h.from AS from, h.until AS until, h.json AS json`

export const deleteTenure = `/* deleteTenure */
  UNWIND $rows AS row MATCH (l:Leader {id: row.leader})-[h:HELD]->(o:Office)
  WHERE h.learnt = false AND o.id = row.office AND h.json = row.json DELETE h`

/** Leaders of the reference data about whom people decided. */
export const decidedLeaders = `/* decidedLeaders */
  MATCH (n:Leader) WHERE n.decided = true RETURN n.id AS id, n.json AS json`

/** A name that it was called by and is not any more. */
export const removeNames = `/* removeNames */
  UNWIND $rows AS row MATCH (n:Name {id: row.id}) SET n.entities = [entity IN n.entities WHERE entity <> row.entity]`
