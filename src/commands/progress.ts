import cliProgress from 'cli-progress'
import type { Terminal } from './terminal.js'

/** What has become of the inputs so far. */
export interface Tally {
  read: number
  stored: number
  alreadyThere: number
  refused: number
}

export interface Progress {
  update(bytes: number, tally: Readonly<Tally>): void
  stop(): void
}

const LINE_EVERY_MS = 5_000

/** A bar that draws over itself where somebody watches, a line every few seconds elsewhere. */
export function showProgress(terminal: Terminal, totalBytes: number | null, now: () => number = Date.now): Progress {
  return terminal.watched && totalBytes !== null ? bar(totalBytes, now) : lines(terminal, now)
}

function bar(totalBytes: number, now: () => number): Progress {
  const began = now()
  const drawn = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage}% | {articles} | {rate}',
      clearOnComplete: true,
      hideCursor: true,
      barsize: 30,
      stream: process.stderr
    },
    cliProgress.Presets.shades_classic
  )
  drawn.start(totalBytes, 0, { articles: 'starting', rate: '' })
  return {
    update: (bytes, tally) =>
      drawn.update(bytes, { articles: tallyText(tally), rate: rateText(tally.read, now() - began) }),
    stop: () => drawn.stop()
  }
}

function lines(terminal: Terminal, now: () => number): Progress {
  const began = now()
  let last = began
  return {
    update(_bytes, tally) {
      if (now() - last < LINE_EVERY_MS) return
      last = now()
      terminal.err(`${tallyText(tally)} (${rateText(tally.read, last - began)})`)
    },
    stop: () => undefined
  }
}

/** `read 40, stored 36, already there 2, refused 2`. */
export function tallyText({ read, stored, alreadyThere, refused }: Readonly<Tally>): string {
  return `read ${count(read)}, stored ${count(stored)}, already there ${count(alreadyThere)}, refused ${count(refused)}`
}

export function rateText(done: number, milliseconds: number): string {
  return `${count(Math.round((done * 1_000) / Math.max(milliseconds, 1)))}/s`
}

function count(value: number): string {
  return value.toLocaleString('en-US')
}
