import type { Row, Transaction, Value } from '../engine.js'

/** Rows a statement takes: its overhead no longer counts, and no transaction log grows beyond bounds. */
const BATCH = 2_000

export type WriteRow = { readonly [name: string]: Value }

/** Runs one statement over rows, in batches; not at all where there are none. Rows are sorted, so that locks are taken in one order. */
export async function runRows(transaction: Transaction, cypher: string, rows: readonly WriteRow[]): Promise<Row[]> {
  const result: Row[] = []
  for (let start = 0; start < rows.length; start += BATCH) {
    result.push(...(await transaction.run(cypher, { rows: rows.slice(start, start + BATCH) })))
  }
  return result
}

/** The same for a list of keys. */
export async function runKeys(
  transaction: Transaction,
  cypher: string,
  name: 'ids' | 'keys' | 'components',
  keys: Iterable<string>
): Promise<Row[]> {
  const sorted = [...new Set(keys)].sort()
  const result: Row[] = []
  for (let start = 0; start < sorted.length; start += BATCH) {
    result.push(...(await transaction.run(cypher, { [name]: sorted.slice(start, start + BATCH) })))
  }
  return result
}

export function byKey<T>(keyOf: (one: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)]
    return x < y ? -1 : x > y ? 1 : 0
  }
}

/** What is in one list and not in the other, each once. */
export function difference<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string
): { added: T[]; removed: T[] } {
  const [had, has] = [new Map(before.map(one => [keyOf(one), one])), new Map(after.map(one => [keyOf(one), one]))]
  return {
    added: [...has].filter(([key]) => !had.has(key)).map(([, one]) => one),
    removed: [...had].filter(([key]) => !has.has(key)).map(([, one]) => one)
  }
}
