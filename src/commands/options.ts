import type { SelectionWords } from '../api/export/selection.js'

/** Options of commands that read articles, as commander hands them over. */
export interface ArticleOptions {
  readonly published?: string
  readonly publisher?: string
  readonly url?: string
}

export interface ExtractOptions extends ArticleOptions {
  readonly json?: boolean
  readonly explain?: boolean
}

export interface IngestOptions extends ArticleOptions, GraphOptions {
  readonly to?: string
  readonly key?: string
}

export interface GraphOptions {
  /** Instead of the setting GRAPH_URL. */
  readonly graph?: string
}

export interface ExportOptions extends GraphOptions, SelectionWords {
  readonly format: string
  readonly out?: string
  readonly evidence?: boolean
}

export interface ReextractOptions extends GraphOptions {
  readonly dryRun?: boolean
  readonly json?: boolean
}

export interface ServeOptions extends GraphOptions {
  readonly host?: string
  readonly port?: string
  readonly newKey?: boolean
}

export interface DecideOptions extends GraphOptions {
  readonly to?: string
  readonly key?: string
  readonly author?: string
  readonly reason?: string
  readonly source?: string
  readonly dryRun?: boolean
}

export interface AuditOptions extends GraphOptions {
  readonly json?: boolean
  readonly last?: string
}

export interface ReviewOptions extends DecideOptions {
  readonly same?: readonly string[]
  readonly different?: readonly string[]
  readonly ask?: boolean
  readonly kind?: string
  readonly last?: string
  readonly json?: boolean
}

export interface ChangesOptions extends GraphOptions {
  readonly since?: string
  readonly country?: string
  readonly event?: string
  readonly json?: boolean
  readonly follow?: boolean
  readonly to?: string
  readonly key?: string
}

export interface Neo4jOptions {
  readonly data?: string
  readonly port?: string
}
