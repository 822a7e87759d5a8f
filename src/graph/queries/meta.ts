import type { Row } from '../engine.js'
import { number, text, texts } from '../rows.js'

export const META_ID = 'meta'
/** The node that stands in a store while a copy is written into it. */
export const COPYING_ID = 'copying'
/** The node that stands in a store while a process resolves it anew, so that no other does at the same time. */
export const REFRESHING_ID = 'refreshing'
/** What says who works on a store at the moment is no part of it. */
export const PASSING_IDS: ReadonlySet<string> = new Set([COPYING_ID, REFRESHING_ID])

export interface Meta {
  /** Number of the last migration applied; 0 for an empty store. */
  readonly schemaVersion: number
  /** Digest of the reference data that is loaded; null before. */
  readonly referenceDigest: string | null
  /** Leaders of the reference data about whom people decided something. */
  readonly decidedLeaders: readonly string[]
  /** Leaders of the reference data of whom articles tell an office, sorted; null where nobody took note. */
  readonly learntHolders: readonly string[] | null
  /** By which resolver and with which reference data its claims were resolved; null where nobody said. */
  readonly resolverDigest: string | null
}

const META_COLUMNS = `n.schemaVersion AS schemaVersion, n.referenceDigest AS referenceDigest,
    n.decidedLeaders AS decidedLeaders, n.learntHolders AS learntHolders, n.resolverDigest AS resolverDigest`

export const readMetaNode = `/* readMetaNode */
  MATCH (n:Meta {id: $id}) RETURN ${META_COLUMNS}`

export const beginCopying = `/* beginCopying */
  MERGE (n:Meta {id: $id}) SET n.copying = true`

/** Locks the node before it is read: of two who come at the same time one finds the other there. */
export const lockRefreshing = `/* lockRefreshing */
  MERGE (n:Meta {id: $id}) SET n.asked = $by
  WITH n RETURN n.by AS by, n.until AS until`

export const holdRefreshing = `/* holdRefreshing */
  MATCH (n:Meta {id: $id}) SET n.by = $by, n.until = $until`

export const deleteMeta = `/* deleteMeta */
  MATCH (n:Meta {id: $id}) DELETE n`

export function readMeta(rows: readonly Row[]): Meta {
  const [row] = rows
  return {
    schemaVersion: row?.schemaVersion == null ? 0 : number(row, 'schemaVersion'),
    referenceDigest: row?.referenceDigest == null ? null : text(row, 'referenceDigest'),
    decidedLeaders: row?.decidedLeaders == null ? [] : texts(row, 'decidedLeaders'),
    learntHolders: row?.learntHolders == null ? null : texts(row, 'learntHolders'),
    resolverDigest: row?.resolverDigest == null ? null : text(row, 'resolverDigest')
  }
}

/** Run last in a write, so that others wait no longer than they must. */
export const countWrite = `/* countWrite */
  MERGE (n:Meta {id: $id}) SET n.writes = coalesce(n.writes, 0) + 1`

/** Every write that an answer could show moves one of these. */
export const readRevision = `/* readRevision */
  MATCH (n:Meta {id: $id}) RETURN n.writes AS writes, n.changes AS changes, n.audits AS audits, n.resolverDigest AS resolver,
    n.referenceDigest AS reference, n.schemaVersion AS version`

export const setSchemaVersion = `/* setSchemaVersion */
  MERGE (n:Meta {id: $id}) SET n.schemaVersion = $version`

export const setReferenceDigest = `/* setReferenceDigest */
  MERGE (n:Meta {id: $id}) SET n.referenceDigest = $digest`

export const setDecidedLeaders = `/* setDecidedLeaders */
  MERGE (n:Meta {id: $id}) SET n.decidedLeaders = $leaders`

export const setLearntHolders = `/* setLearntHolders */
  MERGE (n:Meta {id: $id}) SET n.learntHolders = $leaders`

/** `readMetaNode` for whoever changes what it tells: nobody else does until the transaction ends. */
export const lockMetaNode = `/* lockMetaNode */
  MATCH (n:Meta {id: $id}) SET n.writes = coalesce(n.writes, 0)
  WITH n RETURN ${META_COLUMNS}`

/** One statement a label, from a closed list: a count over all nodes at once would read every node. */
export const COUNTED_LABELS = [
  'Country',
  'Leader',
  'Office',
  'Organization',
  'Framework',
  'Topic',
  'Article',
  'Claim',
  'Event',
  'Summit',
  'Agreement',
  'Interaction',
  'Version'
] as const

export const countNodes: readonly { readonly label: string; readonly cypher: string }[] = COUNTED_LABELS.map(label => ({
  label,
  cypher: `/* count${label} */ MATCH (n:${label}) RETURN count(n) AS n`
}))
