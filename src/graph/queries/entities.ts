import type { Row } from '../engine.js'
import { flag, json, text } from '../rows.js'

export const entitiesByIds = `/* entitiesByIds */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n.json AS json, n.learnt AS learnt,
    n.mergedInto AS into`

/** The ids under which leaders and organisations stood before people decided who they are. */
export const formersOfEntities = `/* formersOfEntities */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.formers IS NOT NULL RETURN id, n.formers AS formers`

export const officesByIds = `/* officesByIds */
  UNWIND $ids AS id MATCH (n:Office {id: id}) RETURN id, n.json AS json`

/** Who answers to a folded name. */
export const entitiesByName = `/* entitiesByName */
  MATCH (n:Name {id: $id}) UNWIND n.entities AS entity MATCH (e:Entity {id: entity})
  RETURN e.id AS id, e.json AS json, e.learnt AS learnt, e.mergedInto AS into`

const LISTED = ['Country', 'Leader', 'Organization', 'Framework', 'Topic'] as const
export type ListedLabel = (typeof LISTED)[number]

/** `$words` begin with a blank: each must begin a word of the entity. */
const MATCHES = `all(word IN $words WHERE (' ' + n.words) CONTAINS word)`

/** One constant a label, from a closed list. */
export const listEntities = Object.fromEntries(
  LISTED.map(label => [
    label,
    `/* list${label} */
  MATCH (n:${label}) WHERE n.sort > $after AND NOT n.id IN $except AND ${MATCHES}
  RETURN n.sort AS sort, n.json AS json, n.learnt AS learnt ORDER BY sort LIMIT $limit`
  ])
) as Record<ListedLabel, string>

export const countEntities = Object.fromEntries(
  LISTED.map(label => [
    label,
    `/* countListed${label} */
  MATCH (n:${label}) WHERE n.sort > '' AND NOT n.id IN $except AND ${MATCHES} RETURN count(n) AS n`
  ])
) as Record<ListedLabel, string>

export const listEntitiesAmong = `/* listEntitiesAmong */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.sort > $after AND ${MATCHES}
  RETURN n.sort AS sort, n.json AS json, n.learnt AS learnt ORDER BY sort LIMIT $limit`

export const countEntitiesAmong = `/* countEntitiesAmong */
  UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.sort > '' AND ${MATCHES} RETURN count(n) AS n`

/** Leaders of offices of countries and organisations whose tenure may touch a stretch of days; no kinds: of any kind. */
export const leadersInOfficeOf = `/* leadersInOfficeOf */
  UNWIND $owners AS owner
  MATCH (o:Entity {id: owner})<-[:OF]-(office:Office)<-[h:HELD]-(n:Leader)
  WHERE h.from <= $until AND h.until >= $from AND ($kinds = [] OR office.kind IN $kinds)
  RETURN DISTINCT owner, n.id AS id`

export const leadersInOffice = `/* leadersInOffice */
  MATCH (n:Leader)-[h:HELD]->(office:Office)
  WHERE h.from <= $until AND h.until >= $from AND ($kinds = [] OR office.kind IN $kinds)
  RETURN DISTINCT n.id AS id`

export const organizationsOfCountries = `/* organizationsOfCountries */
  UNWIND $owners AS owner MATCH (c:Country {id: owner})-[:MEMBER_OF]->(n:Organization)
  RETURN DISTINCT owner, n.id AS id`

export const countriesOfOrganizations = `/* countriesOfOrganizations */
  UNWIND $owners AS owner MATCH (o:Organization {id: owner})<-[:MEMBER_OF]-(n:Country)
  RETURN DISTINCT owner, n.id AS id`

export const countriesOfFrameworks = `/* countriesOfFrameworks */
  UNWIND $owners AS owner MATCH (f:Framework {id: owner})-[:INCLUDES]->(n:Country)
  RETURN DISTINCT owner, n.id AS id`

export const frameworksOfParties = `/* frameworksOfParties */
  UNWIND $owners AS owner MATCH (c:Entity {id: owner})<-[:INCLUDES]-(n:Framework)
  RETURN owner, n.id AS id, n.sort AS sort, n.json AS json`

export const allOrganizations = `/* allOrganizations */
  MATCH (n:Organization) RETURN n.id AS id, n.json AS json`

export const allFrameworks = `/* allFrameworks */
  MATCH (n:Framework) RETURN n.id AS id, n.json AS json`

export const tenuresOfLeaders = `/* tenuresOfLeaders */
  UNWIND $leaders AS leader MATCH (l:Leader {id: leader})-[h:HELD]->(:Office)
  RETURN leader AS owner, h.from AS from, h.until AS until, h.json AS json`

export const learntTenuresOfLeaders = `/* learntTenuresOfLeaders */
  UNWIND $leaders AS leader MATCH (l:Leader {id: leader})-[h:HELD]->(:Office) WHERE h.learnt = true
  RETURN leader AS owner, h.from AS from, h.until AS until, h.json AS json`

export const tenuresOfOwners = `/* tenuresOfOwners */
  UNWIND $owners AS owner MATCH (o:Entity {id: owner})<-[:OF]-(:Office)<-[h:HELD]-(:Leader)
  WHERE h.from <= $until AND h.until >= $from
  RETURN owner, h.from AS from, h.until AS until, h.json AS json`

export const membershipsOfCountries = `/* membershipsOfCountries */
  UNWIND $countries AS country MATCH (c:Country {id: country})-[m:MEMBER_OF]->(n:Organization)
  WHERE m.from <= $until AND m.until >= $from
  RETURN country, n.id AS organization, n.sort AS sort, m.json AS json`

export const membersOfOrganizations = `/* membersOfOrganizations */
  UNWIND $organizations AS organization
  MATCH (o:Organization {id: organization})<-[m:MEMBER_OF]-(c:Country)
  WHERE m.from <= $until AND m.until >= $from
  RETURN organization, c.sort AS sort, m.json AS json`

export function readRecord<T>(row: Row): T {
  return json<T>(row, 'json')
}

export function readLearnable<T extends object>(row: Row): T & { readonly learnt: boolean } {
  return { ...json<T>(row, 'json'), learnt: flag(row, 'learnt') }
}

export function readSort(row: Row): string {
  return text(row, 'sort')
}
