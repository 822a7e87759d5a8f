import { cellsOf, EDGE_COLUMNS } from './graph/columns.js'
import type { GraphEdge, GraphNode } from './graph/columns.js'
import type { Cell, Column } from './graph/column.js'
import type { ExportFormat } from './format.js'
import { cellText, nodeAttributes, writeXmlGraph } from './xml-graph.js'
import { xmlText } from './xml.js'

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

export const graphml: ExportFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  description: 'for Gephi, yEd, networkx, igraph; without claims and articles unless asked for',
  selects: true,
  resumes: false,
  write: (source, request) =>
    writeXmlGraph(source, request, {
      head: head(),
      between: '',
      end: '</graph>\n</graphml>\n',
      node: nodeElement,
      edge: edgeElement
    })
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
  const text = cellText(value)
  return text === null ? '' : `<data key="${of}-${name}">${text}</data>`
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
