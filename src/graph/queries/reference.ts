/** Loading of reference data: batches of rows, each statement repeatable. */

const ENTITY_LABELS = ['Country', 'Leader', 'Organization', 'Framework', 'Topic'] as const
export type EntityLabel = (typeof ENTITY_LABELS)[number]

/** One constant a label, from a closed list. */
export const mergeEntities = Object.fromEntries(
  ENTITY_LABELS.map(label => [
    label,
    `/* merge${label} */
  UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties SET n:Entity`
  ])
) as Record<EntityLabel, string>

export const mergeNames = `/* mergeNames */
  UNWIND $rows AS row MERGE (n:Name {id: row.id}) SET n.entities = row.entities, n.digest = $digest`

/** Names that entities learnt from texts answer to are kept when the reference data is loaded again. */
export const learntNames = `/* learntNames */
  MATCH (n:Name) WHERE any(entity IN n.entities WHERE entity CONTAINS ':~') RETURN n.id AS id, n.entities AS entities`

export const mergeOffices = `/* mergeOffices */
  UNWIND $rows AS row MERGE (n:Office {id: row.id}) SET n += row.properties`

export const deleteOfficeOwners = `/* deleteOfficeOwners */
  MATCH (:Office)-[r:OF]->(:Entity) DELETE r`

export const createOfficeOwners = `/* createOfficeOwners */
  UNWIND $rows AS row MATCH (n:Office {id: row.id}), (o:Entity {id: row.of}) CREATE (n)-[:OF]->(o)`

export const deleteTenures = `/* deleteTenures */
  MATCH (:Leader)-[r:HELD]->(:Office) WHERE r.learnt = false DELETE r`

export const createTenures = `/* createTenures */
  UNWIND $rows AS row MATCH (l:Leader {id: row.leader}), (o:Office {id: row.office})
  CREATE (l)-[:HELD {from: row.from, until: row.until, learnt: row.learnt, json: row.json}]->(o)`

export const holdersOfLearntTenures = `/* holdersOfLearntTenures */
  MATCH (l:Leader)-[r:HELD]->(:Office) WHERE r.learnt = true RETURN DISTINCT l.id AS id`

export const deleteMemberships = `/* deleteMemberships */
  MATCH (:Country)-[r:MEMBER_OF]->(:Organization) DELETE r`

export const createMemberships = `/* createMemberships */
  UNWIND $rows AS row MATCH (c:Country {id: row.country}), (o:Organization {id: row.organization})
  CREATE (c)-[:MEMBER_OF {from: row.from, until: row.until, role: row.role, json: row.json}]->(o)`

export const deleteInclusions = `/* deleteInclusions */
  MATCH (:Framework)-[r:INCLUDES]->(:Entity) DELETE r`

export const createInclusions = `/* createInclusions */
  UNWIND $rows AS row MATCH (f:Framework {id: row.framework}), (e:Entity {id: row.entity}) CREATE (f)-[:INCLUDES]->(e)`

/** Entities that the new data no longer has: of those that people merged some id may be known outside. */
export const staleEntities = `/* staleEntities */
  MATCH (n:Entity) WHERE n.learnt = false AND n.digest <> $digest AND n.mergedInto IS NULL
    AND (n.formers IS NULL OR size(n.formers) = 0)
  RETURN n.id AS id`

export const entitiesInEvents = `/* entitiesInEvents */
  UNWIND $ids AS id MATCH (n:Entity {id: id})-[:TOOK_PART]->(:Event) RETURN DISTINCT id`

export const deleteEntities = `/* deleteEntities */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n`

/** Names that nobody of the new data answers to. One learnt from texts has no digest, so it is never among them. */
export const deleteStaleNames = `/* deleteStaleNames */
  MATCH (n:Name) WHERE n.digest <> $digest DETACH DELETE n`
