import { cellsOf, EDGE_COLUMNS, NODE_COLUMNS, NODE_KINDS } from './graph/columns.js'
import type { GraphEdge, GraphNode } from './graph/columns.js'
import { GraphWalk } from './graph/walk.js'
import type { Cell, Column } from './graph/column.js'
import type { ExportFormat } from './format.js'
import { xmlText } from './xml.js'

export const LIST_SEPARATOR = '|'

type XmlType = 'string' | 'int' | 'double' | 'boolean'

/** GraphML has no dates and no lists. */
const TYPES: Readonly<Record<Column<never>['type'], XmlType>> = {
  string: 'string',
  integer: 'int',
  number: 'double',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
  list: 'string'
}

/** All that any kind of node has, each name once: attributes are declared before the nodes. */
export function nodeAttributes(): readonly { readonly name: string; readonly type: Column<never>['type'] }[] {
  const all = new Map<string, Column<never>['type']>([
    ['label', 'string'],
    ['kind', 'string']
  ])
  for (const kind of NODE_KINDS) for (const { name, type } of NODE_COLUMNS[kind]) all.set(name, type)
  return [...all].map(([name, type]) => ({ name, type }))
}

export const graphml: ExportFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  description: 'for Gephi, yEd, networkx, igraph; without claims and articles unless asked for',
  selects: true,
  resumes: false,
  async *write({ store }, { filter, evidence }) {
    const walk = new GraphWalk(store, { filter, evidence: evidence ?? false })
    yield head()
    for await (const nodes of walk.nodes(...NODE_KINDS)) if (nodes.length > 0) yield nodes.map(nodeElement).join('')
    let count = 0
    for await (const edges of walk.edges()) {
      if (edges.length > 0) yield edges.map(one => edgeElement(one, count++)).join('')
    }
    yield '</graph>\n</graphml>\n'
  }
}

function head(): string {
  const key = (of: 'node' | 'edge', name: string, type: XmlType): string =>
    `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...nodeAttributes().map(({ name, type }) => key('node', name, TYPES[type])),
    key('edge', 'kind', 'string'),
    ...EDGE_COLUMNS.map(({ name, type }) => key('edge', name, TYPES[type])),
    '<graph id="entente" edgedefault="directed">\n'
  ].join('')
}

function data(of: 'node' | 'edge', name: string, value: Cell): string {
  if (value === null) return ''
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value)
  return `<data key="${of}-${name}">${xmlText(text)}</data>`
}

function nodeElement(node: GraphNode): string {
  const values = cellsOf(node).map(({ column, value }) => data('node', column.name, value))
  return `<node id="${xmlText(node.id)}">${data('node', 'label', node.label)}${data('node', 'kind', node.kind)}${values.join('')}</node>\n`
}

function edgeElement(one: GraphEdge, number: number): string {
  const values = EDGE_COLUMNS.map(column => data('edge', column.name, column.of(one)))
  const ends = `source="${xmlText(one.from)}" target="${xmlText(one.to)}"`
  return `<edge id="e${number}" ${ends}>${data('edge', 'kind', one.kind)}${values.join('')}</edge>\n`
}
