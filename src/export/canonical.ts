import { canonicalExport } from '../ingest/canonical.js'
import type { ExportFormat } from './format.js'

/** Lines written at once: a chunk a line would be slow. */
const LINES_A_CHUNK = 1_000

export const canonical: ExportFormat = {
  name: 'canonical',
  mediaType: 'text/tab-separated-values',
  extension: 'tsv',
  selects: false,
  resumes: false,
  description: 'one fact a line, sorted, without ingestion times: equal graphs give equal bytes',
  async *write({ store }) {
    const lines = await canonicalExport(store)
    for (let at = 0; at < lines.length; at += LINES_A_CHUNK) {
      yield `${lines.slice(at, at + LINES_A_CHUNK).join('\n')}\n`
    }
  }
}
