import type { GraphStore } from '../graph/store.js'
import type { Reference } from '../reference/reference.js'

/** What a format may look at. Reads only. */
export interface ExportSource {
  readonly store: GraphStore
  readonly reference: Reference
}

/** One way to write the graph down. */
export interface ExportFormat {
  /** As in `--format NAME`. */
  readonly name: string
  readonly mediaType: string
  /** A few words for `entente export --help`. */
  readonly description: string
  /** The document piece by piece, as it is asked for; the pieces put together are the whole of it. */
  write(source: ExportSource): AsyncIterable<string>
}
