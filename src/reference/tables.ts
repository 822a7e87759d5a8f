import { InvariantError } from '../domain/errors.js'
import type { TenureRecord } from './reference.js'

/**
 * The files of `data/` are tables: column names once, then one record a line, so that they stay small and a change of one
 * record is a change of one line. A column given as `[name, default]` may be left out at the end of a line.
 */
interface Head {
  readonly columns: readonly (string | readonly [string, unknown])[]
  readonly [further: string]: unknown
}

const RECORDS = '"records":['

/** A table whose lines are turned into records when they are asked for: a command that reads one article needs few. */
export class Table<T> {
  readonly head: Head
  /** Where the first line begins. */
  readonly #first: number
  readonly #known = new Map<number, T>()
  readonly #recordOf: (line: readonly unknown[]) => T
  #all: readonly T[] | null = null

  /** `finish` makes of a line's values by column what the caller wants. */
  constructor(
    private readonly text: string,
    finish: (values: Record<string, unknown>, head: Head) => T = values => values as T
  ) {
    const records = text.indexOf(RECORDS)
    this.head = JSON.parse(`${text.slice(0, records)}"records":[]}`) as Head
    this.#first = records + RECORDS.length + 1
    const names = this.head.columns.map(column => (typeof column === 'string' ? column : column[0]))
    const defaults = this.head.columns.map(column => (typeof column === 'string' ? null : column[1]))
    this.#recordOf = line => {
      if (line.length > names.length)
        throw new InvariantError(`reference record has too many values: ${line.join(', ')}`)
      const values: Record<string, unknown> = {}
      for (let i = 0; i < names.length; i++) values[names[i]!] = i < line.length ? line[i] : defaults[i]
      return finish(values, this.head)
    }
  }

  get length(): number {
    return this.text.length
  }

  /** Where each line begins, in their order. */
  *places(): Generator<number, undefined> {
    const { text } = this
    for (let at = this.#first; text.charAt(at) === '['; at = text.indexOf('\n', at) + 1) yield at
  }

  /** The record of the line that begins at a place; the same object each time. */
  at(place: number): T {
    let record = this.#known.get(place)
    if (record === undefined) {
      const { text } = this
      const end = text.indexOf('\n', place)
      const line = text.slice(place, text.charAt(end - 1) === ',' ? end - 1 : end)
      this.#known.set(place, (record = this.#recordOf(JSON.parse(line) as unknown[])))
    }
    return record
  }

  /** All of them, read at once. */
  get records(): readonly T[] {
    return (this.#all ??= this.#readAll())
  }

  #readAll(): readonly T[] {
    const { records } = JSON.parse(this.text) as { records: readonly (readonly unknown[])[] }
    const places = this.places()
    return records.map(line => {
      const place = places.next().value as number
      const record = this.#known.get(place) ?? this.#recordOf(line)
      this.#known.set(place, record)
      return record
    })
  }
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
export function tenureTable(text: string): Table<TenureRecord> {
  return new Table(text, (values, head) => {
    const { leader, office, from, until, source, flags, knownUntil } = values as unknown as PackedTenure
    return {
      leader,
      office,
      from,
      until,
      acting: flags.includes(TENURE_FLAGS.acting),
      shared: flags.includes(TENURE_FLAGS.shared),
      disputed: flags.includes(TENURE_FLAGS.disputed),
      source: (head.sources as readonly string[])[source] ?? 'unverified',
      verified: !flags.includes(TENURE_FLAGS.unverified),
      knownUntil
    }
  })
}
