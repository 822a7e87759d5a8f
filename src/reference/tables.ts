import { InvariantError } from '../domain/errors.js'
import type { TenureRecord } from './reference.js'

/**
 * The files of `data/` are tables: column names once, then one record a line, so that they stay small and a change of one
 * record is a change of one line. A column given as `[name, default]` may be left out at the end of a line.
 */
export interface Table {
  readonly source: string
  readonly verifiedAt: string | null
  readonly columns: readonly (string | readonly [string, unknown])[]
  readonly records: readonly (readonly unknown[])[]
}

/** A table with its lines turned into objects of the caller's record type. */
export function readTable<T>(text: string): { source: string; verifiedAt: string | null; records: T[] } {
  const table = JSON.parse(text) as Table
  const names = table.columns.map(column => (typeof column === 'string' ? column : (column[0] as string)))
  const defaults = table.columns.map(column => (typeof column === 'string' ? null : column[1]))
  const records = table.records.map(line => {
    if (line.length > names.length) throw new InvariantError(`reference record has too many values: ${line.join(', ')}`)
    const record: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) record[names[i] as string] = i < line.length ? line[i] : defaults[i]
    return record as T
  })
  return { source: table.source, verifiedAt: table.verifiedAt, records }
}

/** Letters of a tenure's `flags` column. */
const TENURE_FLAGS = { acting: 'a', shared: 's', disputed: 'd', unverified: 'u' } as const

interface PackedTenure {
  readonly leader: string
  readonly office: string
  readonly from: string | null
  readonly until: string | null
  readonly source: number
  readonly flags: string
  readonly knownUntil: string | null
}

/** Tenures keep their sources in a list of their own and name them by number: thousands share a few dozen. */
export function readTenures(text: string): TenureRecord[] {
  const { sources } = JSON.parse(text.slice(0, text.indexOf('"columns"')).replace(/,\s*$/, '}')) as {
    sources: string[]
  }
  return readTable<PackedTenure>(text).records.map(({ leader, office, from, until, source, flags, knownUntil }) => ({
    leader,
    office,
    from,
    until,
    acting: flags.includes(TENURE_FLAGS.acting),
    shared: flags.includes(TENURE_FLAGS.shared),
    disputed: flags.includes(TENURE_FLAGS.disputed),
    source: sources[source] ?? 'unverified',
    verified: !flags.includes(TENURE_FLAGS.unverified),
    knownUntil
  }))
}
