export type Cell = string | number | boolean | readonly string[] | null

/** One thing that a kind of node or an edge has. `about` is for people: it goes into the formats that can say it. */
export interface Column<T> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'list'
  readonly about: string
  /** Words of others (names, titles, quotes): what a spreadsheet could take for a formula is disarmed there. */
  readonly free?: boolean
  of(record: T): Cell
}
