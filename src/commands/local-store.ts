import type { ArticleInput } from '../input/article-input.js'
import type { BulkResult } from '../ingest/ingest.js'
import { openToWrite } from './assemble-told.js'
import { RETRACTED_STAYS, type Destination, type Outcome } from './destination.js'
import { graphSettings } from './graph-settings.js'

/** The store of GRAPH_URL, or of `--graph`, as the place articles go to. An empty one is migrated first. */
export async function localStore(graph: string | undefined): Promise<Destination> {
  const { store, ingest } = await openToWrite(graphSettings(graph))
  return {
    async *takeAll(articles: AsyncIterable<ArticleInput>) {
      for await (const result of ingest.ingestAll(articles)) yield outcomeOf(result)
    },
    close: () => store.close()
  }
}

function outcomeOf(result: BulkResult): Outcome {
  switch (result.outcome) {
    case 'REFUSED':
      return { outcome: 'REFUSED', reason: result.reason }
    case 'RETRACTED':
      return { outcome: 'REFUSED', reason: RETRACTED_STAYS }
    default:
      return { outcome: result.outcome }
  }
}
