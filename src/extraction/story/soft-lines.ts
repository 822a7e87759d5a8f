/** No column of wrapped text is wider than this; a longer line is a paragraph of its own. */
const WIDEST = 110
const NARROWEST = 40
const LINE_ENDS = /[.!?:;…][”"'’)\]]*$/

/**
 * The text with the line ends that only wrap it turned into spaces, letter for letter, so that all offsets stay: old wire
 * copy, statements and mails break their lines at some column. A run of lines without a blank one is wrapped where at
 * least two of them, and a quarter, break off in the middle of a sentence that the next line takes up in lower case.
 */
export function unwrapped(text: string): string {
  const soft: number[] = []
  let block: { start: number; end: number }[] = []
  const close = (): void => {
    soft.push(...wrapsOf(block, text))
    block = []
  }
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    if (text.slice(from, end).trim() === '') close()
    else if (end - from > WIDEST) close()
    else block.push({ start: from, end })
    from = end + 1
  }
  close()
  if (soft.length === 0) return text
  let whole = ''
  let at = 0
  for (const newline of soft) {
    whole += `${text.slice(at, newline)} `
    at = newline + 1
  }
  return whole + text.slice(at)
}

/** Offsets of the line ends in a run of lines that only wrap it. */
function wrapsOf(block: readonly { readonly start: number; readonly end: number }[], text: string): number[] {
  if (block.length < 3) return []
  const lines = block.map(({ start, end }) => text.slice(start, end).trim())
  const goesOn = (i: number): boolean =>
    !LINE_ENDS.test(lines[i]!) && lines[i]!.length >= NARROWEST && /^\p{Ll}/u.test(lines[i + 1] ?? '')
  let broken = 0
  for (let i = 0; i < lines.length - 1; i++) if (goesOn(i)) broken++
  if (broken < 2 || broken * 4 < lines.length - 1) return []
  const width = Math.max(...lines.map(line => line.length))
  return block.slice(0, -1).flatMap(({ end }, i) => (goesOn(i) || lines[i]!.length >= width * 0.7 ? [end] : []))
}
