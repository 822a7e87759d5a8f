/** One line of a page, with offsets into the text (blank lines are left out). */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The lines that hold anything, without the white space around them. Linear in the length of the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const until = newline < 0 ? text.length : newline
    const raw = text.slice(from, until)
    const trimmed = raw.trim()
    if (trimmed.length > 0) {
      const start = from + raw.indexOf(trimmed)
      lines.push({ text: trimmed, start, end: start + trimmed.length })
    }
    from = until + 1
  }
  return lines
}
