import { styled } from './terminal.js'

interface Style {
  readonly colours: boolean
  readonly columns: number
}

/** How much of the paragraph is shown around a quote that is only part of it. */
const AROUND = 90
const LEFT_MARGIN = 4

/**
 * The lines of a text around a span, wrapped, with the span underlined: by the terminal where it has colours, by a line
 * of tildes below where it has not.
 */
export function quoteInContext(
  text: string,
  span: { readonly start: number; readonly end: number },
  style: Style
): string[] {
  const from = contextStart(text, span.start)
  const until = contextEnd(text, span.end)
  // Every character keeps its place, so that marks below fall under what they mark.
  const shown = text.slice(from, until).replace(/\s/gu, ' ')
  const marked = { start: span.start - from, end: span.end - from }
  return wrap(shown, style.columns - LEFT_MARGIN).flatMap(line => {
    const start = Math.max(marked.start, line.start)
    const end = Math.min(marked.end, line.end)
    const words = shown.slice(line.start, line.end)
    if (start >= end) return [words]
    const [before, quoted, after] = [
      shown.slice(line.start, start),
      shown.slice(start, end),
      shown.slice(end, line.end)
    ]
    if (style.colours) return [before + styled('underline', quoted, true) + after]
    return [words, ' '.repeat(start - line.start) + '~'.repeat(end - start)]
  })
}

function contextStart(text: string, start: number): number {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1
  if (start - paragraph <= AROUND) return paragraph
  const space = text.indexOf(' ', start - AROUND)
  return space < 0 || space >= start ? start : space + 1
}

function contextEnd(text: string, end: number): number {
  const newline = text.indexOf('\n', end)
  const paragraph = newline < 0 ? text.length : newline
  if (paragraph - end <= AROUND) return paragraph
  const space = text.lastIndexOf(' ', end + AROUND)
  return space <= end ? end : space
}

function wrap(text: string, columns: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  while (start < text.length) {
    let end = Math.min(start + columns, text.length)
    const space = text.lastIndexOf(' ', end)
    if (end < text.length && space > start) end = space
    lines.push({ start, end })
    start = text[end] === ' ' ? end + 1 : end
  }
  return lines
}
