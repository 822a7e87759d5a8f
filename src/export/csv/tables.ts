import { stringify } from 'csv-stringify/sync'
import { cellsOf, EDGE_COLUMNS, NODE_COLUMNS, NODE_KINDS } from '../graph/columns.js'
import type { GraphEdge, GraphNode, NodeKind } from '../graph/columns.js'
import type { Cell, Column } from '../graph/column.js'
import type { GraphWalk } from '../graph/walk.js'

export interface Table {
  /** `summits`: the name of its file and of its resource. */
  readonly name: string
  readonly about: string
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'about'>[]
  rows(walk: GraphWalk): AsyncIterable<readonly (readonly Cell[])[]>
}

const TABLE_NAMES: Readonly<Record<NodeKind, string>> = {
  Country: 'countries',
  Organization: 'organizations',
  Leader: 'leaders',
  Office: 'offices',
  Framework: 'frameworks',
  Topic: 'topics',
  Summit: 'summits',
  Agreement: 'agreements',
  Interaction: 'interactions',
  Article: 'articles',
  Claim: 'claims'
}

/** Values of a list in one cell. Ids and codes never hold it; names of others lose it. */
const LIST_SEPARATOR = '|'

/** What a spreadsheet would run instead of showing. */
const FORMULA = /^[=+\-@\t\r]/u

const ID = { name: 'id', type: 'string', about: 'Global id.' } as const

function nodeTable(kind: NodeKind): Table {
  return {
    name: TABLE_NAMES[kind],
    about: `Nodes of kind ${kind}.`,
    columns: [ID, ...NODE_COLUMNS[kind]],
    async *rows(walk) {
      for await (const nodes of walk.nodes(kind)) yield nodes.map(nodeRow)
    }
  }
}

function nodeRow(node: GraphNode): Cell[] {
  return [node.id, ...cellsOf(node).map(({ column, value }) => (column.free ? disarmed(value) : value))]
}

function edgeRow(one: GraphEdge): Cell[] {
  return [one.kind, one.from, one.to, ...EDGE_COLUMNS.map(column => column.of(one))]
}

function disarmed(value: Cell): Cell {
  const quote = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
  if (typeof value === 'string') return quote(value)
  return Array.isArray(value) ? value.map(text => quote(String(text).replaceAll(LIST_SEPARATOR, '/'))) : value
}

const edges: Table = {
  name: 'edges',
  about: 'Relationships between nodes of all kinds.',
  columns: [
    { name: 'kind', type: 'string', about: 'Kind of relationship: TOOK_PART, HELD, …' },
    { name: 'from', type: 'string', about: 'Id of the node it starts at.' },
    { name: 'to', type: 'string', about: 'Id of the node it leads to.' },
    ...EDGE_COLUMNS
  ],
  async *rows(walk) {
    for await (const some of walk.edges()) yield some.map(edgeRow)
  }
}

const EVIDENCE: readonly NodeKind[] = ['Article', 'Claim']

/** The tables of an export: nodes kind by kind, then edges. */
export function tablesOf(evidence: boolean): readonly Table[] {
  const kinds = NODE_KINDS.filter(kind => evidence || !EVIDENCE.includes(kind))
  return [...kinds.map(nodeTable), edges]
}

/** A table as CSV by RFC 4180, piece by piece. */
export async function* csvOf(table: Table, walk: GraphWalk): AsyncGenerator<string> {
  yield written([table.columns.map(({ name }) => name)])
  for await (const rows of table.rows(walk)) if (rows.length > 0) yield written(rows)
}

function written(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map(row => row.map(value => (Array.isArray(value) ? value.join(LIST_SEPARATOR) : value)))
  return stringify(cells, { record_delimiter: '\r\n', cast: { boolean: String } })
}
