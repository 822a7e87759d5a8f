import type { EventFilter, GraphStore } from '../graph/store.js'

/** What a format may look at. Reads only. */
export interface ExportSource {
  readonly store: GraphStore
}

/** What part of the graph is wanted, and how. */
export interface ExportRequest {
  /** Null is the whole graph. */
  readonly filter: EventFilter | null
  /** Whether claims and articles are wanted; null leaves it to the format. */
  readonly evidence: boolean | null
  /** For resumable formats: go on behind this place. */
  readonly after: string | null
  /** How a place is told to whoever may come back with it as `after`; null where nobody can. */
  readonly placeMark: ((place: string) => string) | null
}

export const WHOLE_GRAPH: ExportRequest = { filter: null, evidence: null, after: null, placeMark: null }

/** One way to write the graph down. */
export interface ExportFormat {
  /** As in `--format NAME`. */
  readonly name: string
  readonly mediaType: string
  /** Of the file it is kept in, without a dot. */
  readonly extension: string
  /** A few words for `entente export --help`. */
  readonly description: string
  /** Whether a part of the graph can be asked for. */
  readonly selects: boolean
  /** Whether it can go on where an earlier export broke off. */
  readonly resumes: boolean
  /** The document piece by piece, as it is asked for; the pieces put together are the whole of it. */
  write(source: ExportSource, request: ExportRequest): AsyncIterable<string | Uint8Array>
}
