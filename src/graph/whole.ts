import { InvariantError } from '../domain/errors.js'
import type { Engine, Row } from './engine.js'
import * as queries from './queries/copy.js'
import type { KeyLabel, RelationshipType } from './queries/copy.js'
import { PASSING_IDS } from './queries/meta.js'
import { text, texts } from './rows.js'
import type { WholePage } from './store.js'

/** A whole graph as it stands, in pages: for copying it and for checking it. */

export const PAGE = 500
/** Ids are short. */
const IDS_AT_ONCE = 40 * PAGE

export interface IdPage {
  readonly key: KeyLabel
  readonly ids: readonly string[]
}

/** The ids of all nodes under each key label. */
export async function* idPages(engine: Engine): AsyncGenerator<IdPage> {
  for (const key of queries.KEY_LABELS) {
    for (let after = ''; ;) {
      const limit = IDS_AT_ONCE
      const rows = await engine.read(transaction => transaction.run(queries.readIds[key], { after, limit }))
      const ids = rows.map(row => text(row, 'id')).filter(id => !PASSING_IDS.has(id))
      for (let at = 0; at < ids.length; at += PAGE) yield { key, ids: ids.slice(at, at + PAGE) }
      const last = rows.at(-1)
      if (rows.length < IDS_AT_ONCE || !last) break
      after = text(last, 'id')
    }
  }
}

export function nodesOf(engine: Engine, { key, ids }: IdPage): Promise<readonly Row[]> {
  return engine.read(transaction => transaction.run(queries.readNodes[key], { ids }))
}

export interface KeyedRelationship {
  readonly from: KeyLabel
  readonly type: RelationshipType
  readonly to: KeyLabel
  /** The three together. */
  readonly key: string
  readonly row: Row
}

export function relationshipsFrom(engine: Engine, { key, ids }: IdPage): Promise<readonly KeyedRelationship[]> {
  return engine.read(async transaction => {
    const outgoing = await transaction.run(queries.readOutgoing[key], { ids })
    const tookPart = key === 'Event' ? await transaction.run(queries.readTookPart, { ids }) : []
    return [...outgoing.map(row => keyed(key, row)), ...tookPart.map(row => keyed('Entity', row))]
  })
}

function keyed(from: KeyLabel, row: Row): KeyedRelationship {
  const type = text(row, 'type')
  if (!isOneOf(queries.RELATIONSHIP_TYPES, type))
    throw new InvariantError(`relationship ${type} is not known to copying`)
  const to = keyLabelOf(texts(row, 'labels'))
  return { from, type, to, key: `${from} ${type} ${to}`, row }
}

function keyLabelOf(labels: readonly string[]): KeyLabel {
  const keys = queries.KEY_LABELS.filter(label => labels.includes(label))
  const [key] = keys
  if (!key || keys.length > 1)
    throw new InvariantError(`a node with labels ${labels.join(', ')} is not known to copying`)
  return key
}

export function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value)
}

/** Every node with its properties and relationships, as the store has them. */
export async function* wholeGraph(engine: Engine): AsyncGenerator<WholePage> {
  for await (const page of idPages(engine)) {
    const nodes = await nodesOf(engine, page)
    const links = await relationshipsFrom(engine, page)
    yield {
      label: page.key,
      nodes: nodes.map(row => ({
        id: text(row, 'id'),
        labels: texts(row, 'labels'),
        properties: row.properties as Row
      })),
      links: links.map(({ type, row }) => ({
        source: text(row, 'source'),
        type,
        target: text(row, 'target'),
        properties: row.properties as Row
      }))
    }
  }
}
