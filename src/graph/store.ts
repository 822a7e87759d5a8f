import type { WriteLimits } from './engine.js'
import type { StoreChange } from './store/change.js'
import type { StoreReader } from './store/reader.js'
import type { StoreWriter } from './store/writer.js'

export type { WriteLimits } from './engine.js'
export type * from './store/answers.js'
export * from './store/audit.js'
export * from './store/changes.js'
export type * from './store/change.js'
export type * from './store/dump.js'
export type * from './store/whole.js'
export * from './store/query.js'
export type * from './store/reader.js'
export type * from './store/readings.js'
export type * from './store/records.js'
export * from './store/stats.js'
export type * from './store/review.js'
export type * from './store/writer.js'

export interface MigrationReport {
  readonly from: number
  readonly to: number
  readonly applied: readonly string[]
  readonly referenceLoaded: boolean
}

/**
 * The graph in domain words: what `api` and `ingest` see of a store. No Cypher, no driver, no engine above this line.
 * Batch methods answer with the same length and order as their input, null (or an empty list) for the unknown.
 *
 * Which ids go in: methods named after one kind take that record's own key (`KR`, `lee-jae-myung`, `g7`, `KR:president`;
 * articles, claims and events carry their type already: `article:4f…`, `claim:09…`, `summit:09…`). Where several kinds
 * meet (`owners`, `parties`, search hits, paths) they are global ids (`country:KR`, `framework:g7`, `topic:trade`).
 */
export interface GraphStore extends StoreReader {
  /** Constraints, indexes and reference data; repeatable; refuses a store newer than this program. */
  migrate(): Promise<MigrationReport>
  isMigrated(): Promise<boolean>
  /** One transaction. `limits` is for the rare write that may take longer than any request. */
  write<T>(work: (writer: StoreWriter) => Promise<T>, limits?: WriteLimits): Promise<T>
  /**
   * Calls back after each transaction of this process that was committed and changed an article or an event. Gives a
   * function that ends it. What other processes write is not told here: see `src/feed`.
   */
  observe(listener: (change: StoreChange) => void): () => void
  /** Resolves when the store answers; rejects with StoreUnavailableError. */
  ping(): Promise<void>
  close(): Promise<void>
}
