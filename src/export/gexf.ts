import { cellsOf, EDGE_COLUMNS } from './graph/columns.js'
import type { GraphEdge, GraphNode } from './graph/columns.js'
import type { Cell, Column } from './graph/column.js'
import type { ExportFormat } from './format.js'
import { cellText, nodeAttributes, writeXmlGraph } from './xml-graph.js'
import { xmlText } from './xml.js'

/** GEXF has lists, but readers differ in how they part them: text is read alike by all. */
const TYPES: Readonly<Record<Column<never>['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'string',
  datetime: 'string',
  list: 'string'
}

/** GEXF 1.2, the version that Gephi and networkx read alike. */
export const gexf: ExportFormat = {
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  description: 'for Gephi; without claims and articles unless asked for',
  selects: true,
  resumes: false,
  write: (source, request) =>
    writeXmlGraph(source, request, {
      head: head(),
      between: '</nodes>\n<edges>\n',
      end: '</edges>\n</graph>\n</gexf>\n',
      node: nodeElement,
      edge: edgeElement
    })
}

function head(): string {
  const attribute = (name: string, type: string): string => `<attribute id="${name}" title="${name}" type="${type}"/>\n`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n',
    '<graph mode="static" defaultedgetype="directed">\n<attributes class="node" mode="static">\n',
    ...nodeAttributes()
      .filter(({ name }) => name !== 'label')
      .map(({ name, type }) => attribute(name, TYPES[type])),
    '</attributes>\n<attributes class="edge" mode="static">\n',
    attribute('kind', 'string'),
    ...EDGE_COLUMNS.map(({ name, type }) => attribute(name, TYPES[type])),
    '</attributes>\n<nodes>\n'
  ].join('')
}

function values(cells: readonly { readonly name: string; readonly value: Cell }[]): string {
  const filled = cells.flatMap(({ name, value }) => {
    const text = cellText(value)
    return text === null ? [] : [`<attvalue for="${name}" value="${text}"/>`]
  })
  return `<attvalues>${filled.join('')}</attvalues>`
}

function nodeElement(node: GraphNode): string {
  const cells = cellsOf(node).map(({ column, value }) => ({ name: column.name, value }))
  const all = values([{ name: 'kind', value: node.kind }, ...cells])
  return `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}">${all}</node>\n`
}

function edgeElement(one: GraphEdge, number: number): string {
  const cells = EDGE_COLUMNS.map(column => ({ name: column.name, value: column.of(one) }))
  const ends = `source="${xmlText(one.from)}" target="${xmlText(one.to)}"`
  return `<edge id="${number}" ${ends} label="${one.kind}">${values([{ name: 'kind', value: one.kind }, ...cells])}</edge>\n`
}
