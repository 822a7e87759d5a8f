import type { Ingest } from '../../src/api/context.js'
import { createContext, extract } from '../../src/extraction/extract.js'
import { createIngest } from '../../src/ingest/ingest.js'
import type { GraphStore } from '../../src/graph/store.js'
import { aStore, reference } from '../ingest/harness.js'

/** A store in memory with the invented world in it and no article. Tests that build claims by hand `put` them. */
export const aTinyStore = aStore

/** Ingestion as the service has it, with the real extraction, over the invented world. */
export function anIngest(store: GraphStore): Ingest {
  const context = createContext(reference)
  return createIngest({
    store,
    reference,
    extract: article => extract(article, context),
    extractor: context.extractor
  })
}
