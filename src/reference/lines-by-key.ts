/**
 * A table as text: a line for each key, in the order of the keys, with the numbers it stands for. What it says of one key is
 * found without reading the rest, so that opening it costs nothing however long it is.
 */
export class LinesByKey {
  #text: string | null = null

  /** `read` is asked for the text when the table is first needed. */
  constructor(private readonly read: () => string) {}

  /** The numbers of a key, in their order; none where the table does not hold it. */
  numbersOf(key: string): readonly number[] {
    const text = (this.#text ??= this.read())
    let from = 0
    let to = text.length
    while (from < to) {
      const start = lineStart(text, (from + to) >>> 1)
      const tab = text.indexOf('\t', start)
      const found = text.slice(start, tab)
      if (found === key) return numbersIn(text.slice(tab + 1, lineEnd(text, tab)))
      if (found < key) from = lineEnd(text, tab) + 1
      else to = start
    }
    return []
  }
}

/** The text of such a table. */
export function linesByKey(numbers: ReadonlyMap<string, readonly number[]>): string {
  const keys = [...numbers.keys()].sort((a, b) => (a < b ? -1 : 1))
  return keys
    .map(
      key =>
        `${key}\t${numbers
          .get(key)!
          .map(number => number.toString(RADIX))
          .join(' ')}\n`
    )
    .join('')
}

/** Short to write. */
const RADIX = 36
const numbersIn = (text: string): number[] => text.split(' ').map(number => parseInt(number, RADIX))
const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)
const lineEnd = (text: string, at: number): number => text.indexOf('\n', at)
