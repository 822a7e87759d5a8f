import { assemble } from '../assemble.js'
import { EXIT, type ExitCode } from './exit.js'
import { extractionSettings, graphSettings } from './graph-settings.js'
import type { GraphOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** `entente migrate`: brings a store to the form this version needs, resolves its claims anew where another version did, and says what it did. */
export async function migrate({ graph }: GraphOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = graphSettings(graph)
  const { store, ingest } = await assemble(settings, extractionSettings())
  try {
    const { from, to, applied, referenceLoaded } = await store.migrate()
    for (const name of applied) terminal.out(`applied ${name}`)
    if (referenceLoaded) terminal.out('loaded reference data')
    if (await ingest.refresh()) terminal.out('resolved all claims anew: reference data or the resolver has changed')
    terminal.out(
      from === to ? `${settings.url} is at version ${to}` : `${settings.url} went from version ${from} to ${to}`
    )
    return EXIT.done
  } finally {
    await store.close()
  }
}
