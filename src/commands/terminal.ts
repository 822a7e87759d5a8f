import { styleText } from 'node:util'

/** Where a command speaks: results to `out`, everything about how it goes to `err`, so that results can be piped. */
export interface Terminal {
  out(line: string): void
  err(line: string): void
  /** Somebody watches: progress may be drawn over itself. */
  readonly watched: boolean
  /** Results may be coloured. */
  readonly colours: boolean
  readonly columns: number
}

const WIDEST = 110

/** The terminal of this process. Node's own `hasColors` respects NO_COLOR and FORCE_COLOR. */
export function processTerminal(): Terminal {
  // `entente extract … | head` closes the pipe early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  return {
    out: line => void process.stdout.write(`${line}\n`),
    err: line => void process.stderr.write(`${line}\n`),
    watched: process.stderr.isTTY,
    colours: process.stdout.isTTY && process.stdout.hasColors(),
    columns: Math.min(process.stdout.columns || 100, WIDEST)
  }
}

/** Text in bold or underlined, when `colours` are wanted: whether they are is the terminal's business, not Node's guess. */
export function styled(style: 'bold' | 'underline', text: string, colours: boolean): string {
  return colours ? styleText(style, text, { validateStream: false }) : text
}
