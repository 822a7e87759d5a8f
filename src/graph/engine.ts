/**
 * The port to a graph database: what the store needs of an engine, and nothing about who fulfils it.
 * Cypher comes from `queries/`; values travel as parameters.
 */

/** What can go into a parameter and come out of a column. Nodes and relationships never leave a query. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

export interface Parameters {
  readonly [name: string]: Value
}

export interface Row {
  readonly [column: string]: Value
}

/** The text indexes of the schema: which label and property each one covers. */
export const TEXT_INDEXES = {
  text_entity: { label: 'Entity', property: 'words' },
  text_event: { label: 'Event', property: 'words' },
  text_claim: { label: 'Claim', property: 'words' },
  text_article: { label: 'Article', property: 'words' }
} as const
export type TextIndex = keyof typeof TEXT_INDEXES

export interface TextHit {
  /** The `id` property of the node found. */
  readonly id: string
  /** Greater is better; comparable only within one search. */
  readonly score: number
  /** The folded words it was found among. */
  readonly words: string
  /** Its quote, title or name: what people are shown of it. */
  readonly shown: string | null
  readonly status: string | null
  readonly retractedAt: string | null
  /** For events: how many articles tell of it. */
  readonly articleCount: number | null
}

/** What a text index found. */
export interface TextHits {
  readonly hits: readonly TextHit[]
  /** Whether there may be more than were looked at. */
  readonly isCut: boolean
  /** Which of the words looked for as they are no text holds, or no hit where the engine does not know all words. */
  readonly unheld: readonly string[]
}

export interface TextQuery {
  /** Folded words that are looked for as they are: see `foldName`. */
  readonly words: readonly string[]
  readonly loose: readonly LooseWord[]
}

/** A folded word that may also be the beginning of one, or be spelt otherwise. */
export interface LooseWord {
  readonly word: string
  /** How many letters may be wrong. Each more costs a database server as much again. */
  readonly slips: 0 | 1 | 2
}

/** Where texts are looked for. */
export interface TextPlace {
  readonly index: TextIndex
  /** Only nodes whose `kind` is one of these, of as many as are looked at; null for all. */
  readonly kinds: readonly string[] | null
}

export interface Reading {
  /** Whether the first rows of an order are read straight from an index, without looking at the others. */
  readonly walksIndexes: boolean
}

/** One unit of work. Its statements see its own writes and a stable picture of everybody else's. */
export interface Transaction extends Reading {
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
  /** For each place, in their order, nodes that hold any of the words, the best first; `limit`: how many are looked at there. */
  searchText(places: readonly TextPlace[], query: TextQuery, limit: number): Promise<readonly TextHits[]>
}

export interface WriteLimits {
  /** How long the transaction may take before the server ends it. */
  readonly timeoutMs: number
}

export interface Engine extends Reading {
  readonly kind: 'embedded' | 'neo4j'
  /** Whether each statement is a journey to a server, so that joining them pays. */
  readonly isRemote: boolean
  /** Runs `work` in a transaction that only reads. It may run more than once: it must change nothing outside. */
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** One statement that is asked over and over, alone: its rows are of what was committed before it was asked. */
  glance(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
  /**
   * Runs `work` in a transaction that is committed when it resolves and rolled back when it rejects.
   * It may run more than once (Neo4j retries what lost a deadlock): it must change nothing outside.
   * `limits` is for the rare write that may take longer than any request.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, limits?: WriteLimits): Promise<T>
  /** Applies one statement of a migration: a constraint, an index, a text index. Repeatable. */
  applySchema(statement: string): Promise<void>
  /** Names of the uniqueness constraints that are in place. */
  constraints(): Promise<readonly string[]>
  /**
   * How many writes there were since the store was opened, where nobody but this process can write to it; null where
   * others may.
   */
  ownWrites(): number | null
  /** Goes up whenever a search may have missed what was written last. What was found while it stood still is exact. */
  textDoubts(): number
  /** Resolves when the engine answers; rejects with StoreUnavailableError. */
  ping(): Promise<void>
  /** Waits for the writes under way, then lets go of everything. Closing twice is fine. */
  close(): Promise<void>
}
