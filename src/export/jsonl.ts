import { cellsOf, EDGE_COLUMNS, NODE_KINDS } from './graph/columns.js'
import type { GraphEdge, GraphNode } from './graph/columns.js'
import { GraphWalk } from './graph/walk.js'
import type { ExportFormat } from './format.js'

/** One node or edge a line. The last line says how many there were: without it the document is cut off. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  description: 'a node or an edge a line, as JSON, with cursors to go on from',
  selects: true,
  resumes: true,
  async *write({ store }, { filter, evidence, after, placeMark }) {
    const walk = new GraphWalk(store, { filter, evidence: evidence ?? true })
    let [nodeCount, edgeCount] = [0, 0]
    for await (const { nodes, edges, place } of walk.batches({ nodes: NODE_KINDS, edges: true }, after)) {
      nodeCount += nodes.length
      edgeCount += edges.length
      const mark = placeMark === null ? [] : [line({ cursor: placeMark(place) })]
      const lines = [...nodes.map(nodeLine), ...edges.map(edgeLine), ...mark]
      if (lines.length > 0) yield lines.join('')
    }
    yield line({ end: { nodes: nodeCount, edges: edgeCount } })
  }
}

const line = (value: object): string => `${JSON.stringify(value)}\n`

function nodeLine(node: GraphNode): string {
  const values = cellsOf(node).map(({ column, value }) => [column.name, value] as const)
  return line({ node: node.kind, id: node.id, ...Object.fromEntries(values) })
}

function edgeLine(one: GraphEdge): string {
  const values = EDGE_COLUMNS.flatMap(column => {
    const value = column.of(one)
    return value === null ? [] : [[column.name, value] as const]
  })
  return line({ edge: one.kind, from: one.from, to: one.to, ...Object.fromEntries(values) })
}
