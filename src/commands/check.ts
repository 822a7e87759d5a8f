import { assemble } from '../assemble.js'
import { checkStore } from '../ingest/check.js'
import { EXIT, type ExitCode } from './exit.js'
import { existingGraph, extractionSettings, graphSettings } from './graph-settings.js'
import type { GraphOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** `entente check`: whether a store holds together. Changes nothing. */
export async function check({ graph }: GraphOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = existingGraph(graphSettings(graph))
  const { store, reference, ingest } = await assemble(settings, extractionSettings())
  try {
    const { looked, problems } = await checkStore(store, reference)
    for (const problem of problems) terminal.err(`broken: ${problem}`)
    const { articles, claims, events } = looked
    const old = await ingest.readByOthers()
    if (old > 0) {
      terminal.err(
        `${old} of ${articles} articles were read by another version of the extractor: run entente reextract`
      )
    }
    const verdict = problems.length === 0 ? 'all well' : `${problems.length} problems`
    terminal.out(`${settings.url}: ${articles} articles, ${claims} claims, ${events} events: ${verdict}`)
    return problems.length === 0 ? EXIT.done : EXIT.failed
  } finally {
    await store.close()
  }
}
