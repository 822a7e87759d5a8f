/** A sentence with the two actors whose relation is asked for, and the root it has by hand. */
export interface PloverRow {
  readonly id: string
  readonly sentence: string
  readonly source: string
  readonly target: string
  readonly gold: string
}

/**
 * Reads a table with tabs. Columns are found by their header: `sentence`, `source`, `target` and `gold_root` (or `root`),
 * in any order; all others are left alone.
 */
export function readPloverRows(tsv: string): PloverRow[] {
  const [header, ...lines] = tsv.split(/\r?\n/).filter(line => line.length > 0)
  const names = (header ?? '').split('\t')
  const column = (...wanted: string[]): number => {
    const at = names.findIndex(name => wanted.includes(name.trim()))
    if (at < 0)
      throw new Error(`the table has no column "${wanted.join('" or "')}"; its header is "${names.join(', ')}"`)
    return at
  }
  const sentence = column('sentence')
  const source = column('source')
  const target = column('target')
  const gold = column('gold_root', 'root')
  const id = names.findIndex(name => /id$/.test(name.trim()))
  return lines.map((line, i) => {
    const cells = line.split('\t')
    const cell = (at: number): string => (cells[at] ?? '').trim()
    return {
      id: id < 0 ? String(i + 1) : cell(id),
      sentence: cell(sentence),
      source: cell(source),
      target: cell(target),
      gold: cell(gold)
    }
  })
}
