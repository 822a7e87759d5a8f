import { InvariantError } from '../domain/errors.js'
import type { Row, Value } from './engine.js'

/** Readers of columns: a row that is not what its query promises is our mistake, and is said at once. */
function wrong(row: Row, column: string, wanted: string): InvariantError {
  return new InvariantError(`column ${column} is ${JSON.stringify(row[column])}, not ${wanted}`)
}

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw wrong(row, column, 'text')
  return value
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] == null ? null : text(row, column)
}

export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw wrong(row, column, 'a number')
  return value
}

/** For sums that a store written by an earlier version does not have yet. */
export function numberOr(row: Row, column: string, fallback: number): number {
  return row[column] == null ? fallback : number(row, column)
}

export function flag(row: Row, column: string): boolean {
  const value = row[column]
  if (typeof value !== 'boolean') throw wrong(row, column, 'true or false')
  return value
}

export function texts(row: Row, column: string): readonly string[] {
  const value: Value | undefined = row[column]
  if (!Array.isArray(value) || !value.every(item => typeof item === 'string'))
    throw wrong(row, column, 'a list of texts')
  return value as string[]
}

/** A list of lists: what is in them is for the caller to tell. */
export function lists(row: Row, column: string): readonly (readonly Value[])[] {
  const value: Value | undefined = row[column]
  if (!Array.isArray(value) || !value.every(Array.isArray)) throw wrong(row, column, 'a list of lists')
  return value as readonly (readonly Value[])[]
}

/** What the store wrote as JSON with its own hands comes back as what it was. */
export function json<T>(row: Row, column: string): T {
  return JSON.parse(text(row, column)) as T
}

/** Groups rows by one column, in the order of `keys`; a key without rows gets an empty list. */
export function grouped<T>(
  keys: readonly string[],
  rows: readonly Row[],
  column: string,
  read: (row: Row) => T
): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = text(row, column)
    const group = groups.get(key)
    if (group) group.push(read(row))
    else groups.set(key, [read(row)])
  }
  return keys.map(key => groups.get(key) ?? [])
}
