import type { Page, PageRequest } from '../store.js'

/** Cuts a page out of rows that were asked for with one more than the page holds. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  { first }: PageRequest,
  read: (row: Row) => { node: T; cursor: string }
): Page<T> {
  return { edges: rows.slice(0, first).map(read), hasNextPage: rows.length > first }
}

export function emptyPage<T>(): Page<T> {
  return { edges: [], hasNextPage: false }
}

/** How many parts of names a filter text has: each must begin a word. See `MATCHES` in the queries. */
export function prefixes(foldedText: string): string[] {
  return foldedText.split(' ').flatMap(word => (word === '' ? [] : [` ${word}`]))
}
