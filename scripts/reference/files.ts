import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot, referenceDataFolder } from '../../src/paths.js'

const curatedFolder = join(projectRoot, 'scripts', 'reference', 'curated')
export const ledgerFile = join(projectRoot, 'scripts', 'reference', 'id-ledger.tsv')

/** Rows of a CSV file as objects by column name. Quoted fields may hold commas, quotes and line ends. */
export function readCsv(file: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(readFileSync(file, 'utf8'))
  if (!header) throw new Error(`${file} is empty`)
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, (row[i] ?? '').trim()])))
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (quoted) {
      if (c !== '"') field += c
      else if (text[i + 1] === '"') field += text[++i]
      else quoted = false
    } else if (c === '"') quoted = true
    else if (c === ',') {
      row.push(field)
      field = ''
    } else if (c === '\n') {
      row.push(field)
      rows.push(row)
      row = []
      field = ''
    } else if (c !== '\r') field += c
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  return rows
}

/** Rows of a hand-kept file: fields parted by bars, lines that start with # are comments. */
export function readCurated(name: string, fields: number): string[][] {
  return readFileSync(join(curatedFolder, name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const row = line.split('|')
      if (row.length !== fields) throw new Error(`${name}: ${row.length} fields instead of ${fields} in "${line}"`)
      return row
    })
}

/** The non-empty parts of a field that holds several values. */
export function list(field: string | undefined, separator = ';'): string[] {
  return (field ?? '')
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')
}

export interface TableOptions {
  readonly source: string
  readonly verifiedAt: string | null
  readonly columns: readonly (string | readonly [string, unknown])[]
  /** Further top-level values. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** Writes a data file, one record a line; values at the end of a line that equal their column's default are left out. */
export function writeTable(file: string, options: TableOptions, records: readonly (readonly unknown[])[]): void {
  const defaults = options.columns.map(column => (typeof column === 'string' ? undefined : JSON.stringify(column[1])))
  const lines = records.map(record => {
    const values = [...record]
    while (values.length > 0 && JSON.stringify(values.at(-1)) === defaults[values.length - 1]) values.pop()
    return JSON.stringify(values)
  })
  const head = { source: options.source, verifiedAt: options.verifiedAt, ...options.extra, columns: options.columns }
  const body = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`
  writeFileSync(join(referenceDataFolder, file), `${JSON.stringify(head).slice(0, -1)},"records":[${body}]}\n`)
}

/** SHA-256 over all data files but the digest itself, by name. */
export function digestOfData(folder: string = referenceDataFolder): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder).filter(file => file.endsWith('.json') && file !== 'digest.json')
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0')
  return hash.digest('hex')
}

/** Writes the digest of the data files beside them, so that starting up need not hash megabytes. */
export function writeDigest(): void {
  writeFileSync(join(referenceDataFolder, 'digest.json'), `${JSON.stringify({ digest: digestOfData() })}\n`)
}
