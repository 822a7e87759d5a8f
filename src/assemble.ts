import { openExtractor } from './extractor.js'
import type { ExtractionSettings } from './extractor.js'
import { createStore } from './graph/create-store.js'
import { openEngine } from './graph/open.js'
import type { GraphSettings } from './graph/open.js'
import type { GraphStore } from './graph/store.js'
import { createWriter } from './graph/writer.js'
import { createIngest } from './ingest/ingest.js'
import type { Ingest } from './ingest/ingest.js'
import type { RefreshProgress, RefreshStep } from './ingest/refresh.js'
import type { Reference } from './reference/reference.js'

/** The whole house behind one door: what the service and the commands work with. */
export interface Entente {
  readonly store: GraphStore
  readonly ingest: Ingest
  readonly reference: Reference
}

/**
 * Opens the graph that the settings name and puts reference data, extraction and ingestion round it. Migrates nothing:
 * whoever only looks must not change a store. Close `store` when done.
 */
export async function assemble(graph: GraphSettings, extraction: ExtractionSettings): Promise<Entente> {
  const extractor = await openExtractor(extraction)
  const { reference } = extractor
  const store = createStore(await openEngine(graph, reference.digest), reference, createWriter)
  const ingest = createIngest({
    store,
    reference,
    extract: article => extractor.extract(article),
    extractor: () => extractor.version(),
    concurrency: extractor.concurrency,
    onRefresh: sayRefresh(line => void process.stderr.write(`${line}\n`))
  })
  return { store, ingest, reference }
}

const REFRESH_STEPS: Readonly<Record<Exclude<RefreshStep, 'WAIT'>, string>> = {
  TAKE_APART: 'taken apart',
  PLACE: 'placed among their copies',
  RESOLVE: 'resolved'
}
const SAY_EVERY_MS = 5_000

/** Says that a store is being resolved anew, and every few seconds how far that is. */
function sayRefresh(say: (line: string) => void): (progress: RefreshProgress) => void {
  let told = -Infinity
  return ({ step, done, total }) => {
    if (total === 0 || performance.now() - told < SAY_EVERY_MS) return
    if (step === 'WAIT') say('Another process resolves this store anew; waiting for it …')
    else if (told === -Infinity)
      say(`Resolving what ${total} articles tell anew: reference data or the resolver has changed …`)
    else say(`  ${REFRESH_STEPS[step]}: ${done} of ${total} articles`)
    told = performance.now()
  }
}
