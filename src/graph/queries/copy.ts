/**
 * Reading and writing a graph as it stands, node by node: for copying it to another engine. Labels and types come from
 * closed lists; whatever is not in them is refused rather than left behind.
 */

/** The label that a node's key is unique under. Every node has exactly one of them. */
export const KEY_LABELS = [
  'Entity',
  'Office',
  'Name',
  'Article',
  'Claim',
  'Event',
  'Version',
  'FormerEvent',
  'Block',
  'Bucket',
  'Tie',
  'Decision',
  'Audit',
  'Change',
  'Review',
  'Meta'
] as const
export type KeyLabel = (typeof KEY_LABELS)[number]

/** Labels that stand beside a key label. */
export const KIND_LABELS = [
  'Country',
  'Leader',
  'Organization',
  'Framework',
  'Topic',
  'Summit',
  'Agreement',
  'Interaction'
] as const
export type KindLabel = (typeof KIND_LABELS)[number]

export const RELATIONSHIP_TYPES = [
  'HELD',
  'OF',
  'MEMBER_OF',
  'INCLUDES',
  'MAKES',
  'MENTIONS',
  'SUPPORTS',
  'AGAINST',
  'IN_BLOCK',
  'TOOK_PART',
  'CONCERNS',
  'IN_FRAMEWORK',
  'PART_OF',
  'REACHED_AT',
  'BESIDES',
  'HOSTED_BY',
  'HAS_VERSION',
  'INCLUDED',
  'ANCHORED_ON',
  'HAS',
  'TIED',
  'DECIDES',
  'PAST',
  'HAD' // of earlier versions of the program
] as const
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]

const perKey = (make: (label: KeyLabel) => string): Readonly<Record<KeyLabel, string>> =>
  Object.fromEntries(KEY_LABELS.map(label => [label, make(label)])) as Record<KeyLabel, string>

/** The embedded engine has no index for ranges and goes through the whole label: to be asked for many at a time. */
export const readIds = perKey(
  label => `/* read${label}Ids */
  MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit`
)

export const readNodes = perKey(
  label => `/* read${label}Nodes */
  UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, labels(n) AS labels, properties(n) AS properties`
)

/**
 * What goes out from these nodes. A country takes part in tens of thousands of events: that is read from the other end,
 * where it is a handful for each.
 */
export const readOutgoing = perKey(
  label => `/* readOutgoingOf${label} */
  UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]->(m) WHERE type(r) <> 'TOOK_PART'
  RETURN id AS source, type(r) AS type, properties(r) AS properties, m.id AS target, labels(m) AS labels`
)

export const readTookPart = `/* readTookPart */
  UNWIND $ids AS id MATCH (n:Event {id: id})<-[r:TOOK_PART]-(m:Entity)
  RETURN m.id AS source, type(r) AS type, properties(r) AS properties, id AS target, labels(n) AS labels`

export const countNodesUnder = perKey(
  label => `/* count${label}Nodes */
  MATCH (n:${label}) RETURN count(n) AS n`
)

/** Some of the nodes under a label, with their relationships. */
export const deleteNodesUnder = perKey(
  label => `/* delete${label}Nodes */
  MATCH (n:${label}) WITH n LIMIT $limit DETACH DELETE n`
)

/** `kind` null for nodes that have their key label only. */
export function writeNodes(key: KeyLabel, kind: KindLabel | null): string {
  return `/* write${kind ?? key}Nodes */
  UNWIND $rows AS row MERGE (n:${key} {id: row.id}) SET n += row.properties${kind === null ? '' : `, n:${kind}`}`
}

export function writeRelationships(from: KeyLabel, type: RelationshipType, to: KeyLabel): string {
  return `/* write${type}From${from}To${to} */
  UNWIND $rows AS row MATCH (a:${from} {id: row.source}), (b:${to} {id: row.target})
  CREATE (a)-[r:${type}]->(b) SET r += row.properties`
}
