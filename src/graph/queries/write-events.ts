/** What a resolution reads before it decides, and what it writes: sets of rows, one statement each. */

/** A write takes the node's lock on Neo4j; the embedded engine has one writer. */
export const lockBlocks = `/* lockBlocks */
  UNWIND $keys AS key MERGE (b:Block {id: key}) SET b.locked = true`

export const createInBlock = `/* createInBlock */
  UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (b:Block {id: row.block}) CREATE (c)-[:IN_BLOCK]->(b)`

export const setReports = `/* setReports */
  UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) SET c.report = row.report`

export const reportsInBlocks = `/* reportsInBlocks */
  UNWIND $keys AS key MATCH (b:Block {id: key})<-[:IN_BLOCK]-(c:Claim)
  RETURN DISTINCT c.id AS id, c.report AS report, c.component AS component`

export const componentsOfArticles = `/* componentsOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim) RETURN DISTINCT c.component AS component`

export const componentsReferring = `/* componentsReferring */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim) WHERE c.refers = true
  RETURN DISTINCT c.component AS component`

export const componentsOfActors = `/* componentsOfActors */
  UNWIND $ids AS id MATCH (n:Entity {id: id})-[:TOOK_PART]->(e:Event) RETURN DISTINCT e.component AS component`

export const claimsOfComponents = `/* claimsOfComponents */
  UNWIND $components AS component MATCH (c:Claim {component: component})
  RETURN c.json AS json, c.knownAt AS knownAt, c.retractedAt AS retractedAt, c.component AS component`

export const sourcesOfArticles = `/* sourcesOfArticles */
  UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id, a.published AS published, a.publisher AS publisher, a.voice AS voice,
    a.absences AS absences`

export const setComponents = `/* setComponents */
  UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.component = row.component`

export const eventsByLink = `/* eventsByLink */
  UNWIND $ids AS id MATCH (a:Article {id: id})-[:MAKES]->(c:Claim)-[:SUPPORTS]->(e:Event)
  RETURN DISTINCT id, c.kind AS kind, c.event AS event, e.id AS target, c.id AS claim`

export const eventsOfComponents = `/* eventsOfComponents */
  UNWIND $components AS component MATCH (c:Claim {component: component})-[:SUPPORTS]->(e:Event)
  RETURN DISTINCT e.json AS json, e.component AS component, e.knownFrom AS knownFrom, e.words AS words`

export const EVENT_KIND_LABELS = ['Summit', 'Agreement', 'Interaction'] as const
export type EventKindLabel = (typeof EVENT_KIND_LABELS)[number]

/** One constant a label, from a closed list. */
export const createEvents = Object.fromEntries(
  EVENT_KIND_LABELS.map(label => [
    label,
    `/* create${label}s */
  UNWIND $rows AS row CREATE (e:Event:${label} {id: row.id}) SET e += row.properties`
  ])
) as Record<EventKindLabel, string>

export const setEvents = `/* setEvents */
  UNWIND $rows AS row MATCH (e:Event {id: row.id}) SET e += row.properties`

export const setDeadlines = `/* setDeadlines */
  UNWIND $rows AS row MATCH (e:Event {id: row.id}) SET e.deadline = row.deadline`

export const deleteEvents = `/* deleteEvents */
  UNWIND $ids AS id MATCH (e:Event {id: id}) DETACH DELETE e`

/** Relationships of events: from the event's end, which has few. */
export const RELATIONS = {
  SUPPORTS: {
    create: `/* createSupports */
  UNWIND $rows AS row MATCH (c:Claim {id: row.other}), (e:Event {id: row.event}) CREATE (c)-[:SUPPORTS]->(e)`,
    remove: `/* deleteSupports */
  UNWIND $rows AS row MATCH (c:Claim {id: row.other})-[r:SUPPORTS]->(e:Event {id: row.event}) DELETE r`
  },
  AGAINST: {
    create: `/* createAgainst */
  UNWIND $rows AS row MATCH (c:Claim {id: row.other}), (e:Event {id: row.event}) CREATE (c)-[:AGAINST]->(e)`,
    remove: `/* deleteAgainst */
  UNWIND $rows AS row MATCH (c:Claim {id: row.other})-[r:AGAINST]->(e:Event {id: row.event}) DELETE r`
  },
  TOOK_PART: {
    create: `/* createTookPart */
  UNWIND $rows AS row MATCH (e:Event {id: row.event}), (n:Entity {id: row.other})
  CREATE (n)-[:TOOK_PART {role: row.role, onBehalfOf: row.onBehalfOf}]->(e)`,
    remove: `/* deleteTookPart */
  UNWIND $rows AS row MATCH (e:Event {id: row.event})<-[r:TOOK_PART]-(n:Entity)
  WHERE n.id = row.other AND r.role = row.role DELETE r`
  },
  CONCERNS: {
    create: `/* createConcerns */
  UNWIND $rows AS row MATCH (e:Event {id: row.event}), (n:Topic {id: row.other}) CREATE (e)-[:CONCERNS]->(n)`,
    remove: `/* deleteConcerns */
  UNWIND $rows AS row MATCH (e:Event {id: row.event})-[r:CONCERNS]->(n:Topic) WHERE n.id = row.other DELETE r`
  },
  IN_FRAMEWORK: {
    create: `/* createInFramework */
  UNWIND $rows AS row MATCH (e:Event {id: row.event}), (n:Framework {id: row.other}) CREATE (e)-[:IN_FRAMEWORK]->(n)`,
    remove: `/* deleteInFramework */
  UNWIND $rows AS row MATCH (e:Event {id: row.event})-[r:IN_FRAMEWORK]->(n:Framework) WHERE n.id = row.other DELETE r`
  },
  HOSTED_BY: {
    create: `/* createHostedBy */
  UNWIND $rows AS row MATCH (e:Event {id: row.event}), (n:Country {id: row.other}) CREATE (e)-[:HOSTED_BY]->(n)`,
    remove: `/* deleteHostedBy */
  UNWIND $rows AS row MATCH (e:Event {id: row.event})-[r:HOSTED_BY]->(n:Country) WHERE n.id = row.other DELETE r`
  },
  PART_OF: {
    create: `/* createPartOf */
  UNWIND $rows AS row MATCH (e:Event {id: row.event}), (n:Event {id: row.other}) CREATE (e)-[:PART_OF]->(n)`,
    remove: `/* deletePartOf */
  UNWIND $rows AS row MATCH (e:Event {id: row.event})-[r:PART_OF]->(n:Event) WHERE n.id = row.other DELETE r`
  },
  REACHED_AT: {
    create: `/* createReachedAt */
  UNWIND $rows AS row MATCH (e:Event {id: row.event}), (n:Event {id: row.other}) CREATE (e)-[:REACHED_AT]->(n)`,
    remove: `/* deleteReachedAt */
  UNWIND $rows AS row MATCH (e:Event {id: row.event})-[r:REACHED_AT]->(n:Event) WHERE n.id = row.other DELETE r`
  },
  BESIDES: {
    create: `/* createBesides */
  UNWIND $rows AS row MATCH (e:Event {id: row.event}), (n:Event {id: row.other}) CREATE (e)-[:BESIDES]->(n)`,
    remove: `/* deleteBesides */
  UNWIND $rows AS row MATCH (e:Event {id: row.event})-[r:BESIDES]->(n:Event) WHERE n.id = row.other DELETE r`
  }
} as const
export type RelationType = keyof typeof RELATIONS

export const versionsOfComponents = `/* versionsOfComponents */
  UNWIND $components AS component MATCH (v:Version {component: component})
  RETURN v.id AS id, v.digest AS digest`

export const mergeVersions = `/* mergeVersions */
  UNWIND $rows AS row MERGE (v:Version {id: row.id}) SET v += row.properties`

export const deleteVersions = `/* deleteVersions */
  UNWIND $ids AS id MATCH (v:Version {id: id}) DETACH DELETE v`

export const joinVersions = `/* joinVersions */
  UNWIND $rows AS row MATCH (v:Version {id: row.id}), (e:Event {id: row.event}) CREATE (e)-[:HAS_VERSION]->(v)`

export const deleteFormerEvents = `/* deleteFormerEvents */
  UNWIND $ids AS id MATCH (f:FormerEvent {id: id}) DETACH DELETE f`

export const createFormerEvents = `/* createFormerEvents */
  UNWIND $rows AS row CREATE (f:FormerEvent {id: row.id}) SET f += row.properties`

export const joinFormerAnchors = `/* joinFormerAnchors */
  UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (f:FormerEvent {id: row.id}) CREATE (f)-[:ANCHORED_ON]->(c)`

export const joinFormerClaims = `/* joinFormerClaims */
  UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (f:FormerEvent {id: row.id}) CREATE (f)-[:INCLUDED]->(c)`

export const setResolverDigest = `/* setResolverDigest */
  MERGE (n:Meta {id: $id}) SET n.resolverDigest = $digest`
