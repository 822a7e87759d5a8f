/**
 * A table that is asked about any word of a text, most of which it does not hold. A plain object is slow to say so: the
 * engine keeps it as a row of fields and looks through its prototype besides. One without a prototype it keeps as a table
 * of hashes, eight times as quick; and "constructor" is a word like any other.
 */
export const wordTable = <V>(entries: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
  Object.assign(Object.create(null) as Record<string, V>, entries)
