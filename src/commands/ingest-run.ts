import type { ArticleInput } from '../input/article-input.js'
import { describeSource, readArticles, type InputSource, type ReadOptions } from '../input/read-articles.js'
import { sizeOfInputs } from '../input/find-files.js'
import type { Destination } from './destination.js'
import { EXIT, type ExitCode } from './exit.js'
import { rateText, showProgress, tallyText, type Tally } from './progress.js'
import type { Terminal } from './terminal.js'

/** Refusals kept for the summary; a run over a million bad records must not fill the memory. */
const REFUSALS_KEPT = 1_000

/** Brings all articles of the inputs to a destination and tells how it went. */
export async function ingestAll(
  inputs: readonly string[],
  reading: Omit<ReadOptions, 'onBytes'>,
  destination: Destination,
  terminal: Terminal
): Promise<ExitCode> {
  const began = Date.now()
  const tally: Tally = { read: 0, stored: 0, alreadyThere: 0, refused: 0 }
  const refusals: string[] = []
  let bytes = 0
  const progress = showProgress(terminal, await sizeOfInputs(inputs))
  const refuse = (source: InputSource, reason: string): void => {
    tally.refused++
    if (refusals.length < REFUSALS_KEPT) refusals.push(`${describeSource(source)}: ${reason}`)
  }
  /** Where the articles come from that are on their way, the oldest first. */
  const underway: InputSource[] = []
  const good = async function* (): AsyncGenerator<ArticleInput> {
    for await (const item of readArticles(inputs, { ...reading, onBytes: count => (bytes += count) })) {
      tally.read++
      if ('error' in item) refuse(item.source, item.error.message)
      else {
        underway.push(item.source)
        yield item.article
      }
      progress.update(bytes, tally)
    }
  }
  try {
    for await (const result of destination.takeAll(good())) {
      const source = underway.shift()
      if (result.outcome === 'REFUSED') {
        if (source) refuse(source, result.reason)
      } else if (result.outcome === 'STORED') tally.stored++
      else tally.alreadyThere++
      progress.update(bytes, tally)
    }
  } finally {
    progress.stop()
    summarise(tally, refusals, Date.now() - began, terminal)
  }
  return tally.refused > 0 ? EXIT.failed : EXIT.done
}

function summarise(tally: Tally, refusals: readonly string[], milliseconds: number, terminal: Terminal): void {
  for (const refusal of refusals) terminal.err(`refused ${refusal}`)
  if (tally.refused > refusals.length) terminal.err(`… and ${tally.refused - refusals.length} more refused`)
  terminal.out(`${tallyText(tally)} in ${(milliseconds / 1_000).toFixed(1)} s (${rateText(tally.read, milliseconds)})`)
}
