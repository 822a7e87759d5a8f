import { InputError } from '../domain/errors.js'
import { readingOptions } from './article-options.js'
import type { Destination } from './destination.js'
import type { ExitCode } from './exit.js'
import { ingestAll } from './ingest-run.js'
import type { IngestOptions } from './options.js'
import type { Terminal } from './terminal.js'

/** `entente ingest`: articles into the store, or into a running service. */
export async function ingest(inputs: readonly string[], options: IngestOptions, terminal: Terminal): Promise<ExitCode> {
  const reading = readingOptions(options)
  const destination = await chooseDestination(options)
  try {
    return await ingestAll(inputs, reading, destination, terminal)
  } finally {
    await destination.close()
  }
}

async function chooseDestination({ to, key, graph }: IngestOptions): Promise<Destination> {
  if (to === undefined) {
    if (key !== undefined) throw new InputError('--key goes with --to URL')
    const { localStore } = await import('./local-store.js')
    return localStore(graph)
  }
  if (key === undefined) throw new InputError('--to needs --key KEY: one of the API_KEYS of that service')
  const { remoteService } = await import('./remote-service.js')
  return remoteService(to, key)
}
