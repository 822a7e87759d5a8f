import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../src/app.js'
import { readSettings } from '../../src/config.js'
import { openExtractor } from '../../src/extractor.js'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { createWriter } from '../../src/graph/writer.js'
import { createIngest } from '../../src/ingest/ingest.js'
import { loadSamples, readSamples } from '../../src/samples.js'

/** A day after all samples: what they say has come. */
const READ_ON = '2026-12-31'

export interface SampleService {
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<{ data?: unknown; errors?: unknown }>
  close(): Promise<void>
}

/** The service over a store that holds the samples and nothing else. */
export async function sampleService(): Promise<SampleService> {
  const settings = readSettings({ MAX_EVENT_LOOP_DELAY_MS: '0', RATE_LIMIT: '0' })
  const extractor = await openExtractor(settings.extraction)
  const { reference } = extractor
  const folder = mkdtempSync(join(tmpdir(), 'entente-samples-'))
  const engine = await openEmbedded({ folder, beginWith: reference.digest })
  const store = createStore(engine, reference, createWriter)
  const ingest = createIngest({
    store,
    reference,
    extract: article => extractor.extract(article),
    extractor: () => extractor.version()
  })
  await store.migrate()
  await loadSamples(ingest, await readSamples(READ_ON), () => undefined)
  const app = await buildApp({ store, ingest, settings: settings.api })
  return {
    async ask(query, variables) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      return JSON.parse(response.body) as { data?: unknown; errors?: unknown }
    },
    async close() {
      await app.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
