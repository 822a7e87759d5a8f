import { KNOWN, KNOWN_ON_SHELF } from './versions.js'

/** Along what `paths` go; each gives pairs, at most `$limit` of them. */

/** Whom an entity has met, agreed or dealt with, planned or done; how often in which kind of event. */
export const tiesForPaths = `/* tiesForPaths */
  UNWIND $ids AS id MATCH (n:Entity {id: id})-[:TIED]->(t:Tie) WHERE t.all > 0
  RETURN id, t.a AS a, t.b AS b, coalesce(t.summits, t.all) AS summits, coalesce(t.agreements, t.all) AS agreements,
    coalesce(t.interactions, t.all) AS interactions LIMIT $limit`

/** With whom an entity had to do at any time, by events that nobody tells of any more too. */
export const tiesEver = `/* tiesEver */
  UNWIND $ids AS id MATCH (n:Entity {id: id})-[:TIED]->(t:Tie) RETURN id, t.a AS a, t.b AS b LIMIT $limit`

/** Who took part, in what was known on a day, on shelves of things. */
export const tagsOfVersions = `/* tagsOfVersions */
  UNWIND $rows AS row ${KNOWN_ON_SHELF} WITH row, e WHERE ${KNOWN}
  RETURN DISTINCT row.owner AS id, e.tags AS tags`

export const standingEdges = {
  FRAMEWORK: [
    `/* frameworksOfEntities */
  UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:INCLUDES]-(o:Framework) RETURN DISTINCT id, o.id AS other LIMIT $limit`,
    `/* entitiesOfFrameworks */
  UNWIND $ids AS id MATCH (n:Framework {id: id})-[:INCLUDES]->(o:Entity) RETURN DISTINCT id, o.id AS other LIMIT $limit`
  ],
  MEMBERSHIP: [
    `/* organizationsOfMembers */
  UNWIND $ids AS id MATCH (n:Country {id: id})-[:MEMBER_OF]->(o:Organization)
  RETURN DISTINCT id, o.id AS other LIMIT $limit`,
    `/* membersForPaths */
  UNWIND $ids AS id MATCH (n:Organization {id: id})<-[:MEMBER_OF]-(o:Country)
  RETURN DISTINCT id, o.id AS other LIMIT $limit`
  ],
  OFFICE: [
    `/* ownersOfOffices */
  UNWIND $ids AS id MATCH (n:Leader {id: id})-[:HELD]->(:Office)-[:OF]->(o:Entity)
  RETURN DISTINCT id, o.id AS other LIMIT $limit`,
    `/* holdersOfOffices */
  UNWIND $ids AS id MATCH (n:Entity {id: id})<-[:OF]-(:Office)<-[:HELD]-(o:Leader)
  RETURN DISTINCT id, o.id AS other LIMIT $limit`
  ]
} as const
