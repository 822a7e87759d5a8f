import type { ExportRequest, ExportSource } from './format.js'
import { NODE_COLUMNS, NODE_KINDS } from './graph/columns.js'
import type { GraphEdge, GraphNode } from './graph/columns.js'
import type { Cell, Column } from './graph/column.js'
import { GraphWalk } from './graph/walk.js'
import { xmlText } from './xml.js'

/** What stands between the values of a list: neither XML format has lists that all readers part alike. */
const LIST_SEPARATOR = '|'

/** All that any kind of node has, each name once: attributes are declared before the nodes. */
export function nodeAttributes(): readonly { readonly name: string; readonly type: Column<never>['type'] }[] {
  const all = new Map<string, Column<never>['type']>([
    ['label', 'string'],
    ['kind', 'string']
  ])
  for (const kind of NODE_KINDS) for (const { name, type } of NODE_COLUMNS[kind]) all.set(name, type)
  return [...all].map(([name, type]) => ({ name, type }))
}

/** A value as text of an XML file; null where there is none. */
export function cellText(value: Cell): string | null {
  if (value === null) return null
  return xmlText(Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value))
}

/** How an XML format writes a graph: what stands before, between and after, and its elements. Edges are numbered from 0. */
export interface XmlGraph {
  readonly head: string
  readonly between: string
  readonly end: string
  node(node: GraphNode): string
  edge(edge: GraphEdge, number: number): string
}

/** The graph page by page, without claims and articles unless asked for. */
export async function* writeXmlGraph(
  { store }: ExportSource,
  { filter, evidence }: ExportRequest,
  { head, between, end, node, edge }: XmlGraph
): AsyncGenerator<string> {
  const walk = new GraphWalk(store, { filter, evidence: evidence ?? false })
  yield head
  for await (const nodes of walk.nodes(...NODE_KINDS)) if (nodes.length > 0) yield nodes.map(node).join('')
  if (between !== '') yield between
  let count = 0
  for await (const edges of walk.edges()) if (edges.length > 0) yield edges.map(one => edge(one, count++)).join('')
  yield end
}
