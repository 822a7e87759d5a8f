import { createRequire } from 'node:module'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type * as Grafeo from '@grafeo-db/js'
import { StoreUnavailableError } from '../../domain/errors.js'
import type { Engine, Parameters, Row, TextHit, TextHits, TextPlace, TextQuery, Transaction } from '../engine.js'
import { TEXT_INDEXES } from '../engine.js'
import { isLocked, translateError } from './errors.js'
import { heldMessage, readOwner, removeOwner, writeOwner } from './owner.js'
import { beginAs, readyStore } from './ready-store.js'
import { translateSchema } from './schema.js'
import { termsOf, vocabulariesOf } from './vocabularies.js'
import type { Vocabularies } from './vocabularies.js'

// The package is CommonJS and has no named exports that ES modules can see.
const { GrafeoDB, version } = createRequire(import.meta.url)('@grafeo-db/js') as typeof Grafeo

type Database = Grafeo.GrafeoDB
type NativeTransaction = Grafeo.Transaction

export interface EmbeddedOptions {
  /** The folder of the store; null keeps it in memory, for tests and `extract`. */
  readonly folder: string | null
  /** Where this process serves GraphQL: a second process is told so. */
  readonly servedAt?: string | null
  /** Digest of the reference data that a new store on disk may begin with; without it a new store is empty. */
  readonly beginWith?: string | null
  /** Told of every statement: what it read before any filter says whether it found its way by an index. */
  readonly observe?: (statement: ObservedStatement) => void
}

export interface ObservedStatement {
  readonly cypher: string
  readonly rows: number
  /** Nodes and relationships read from the store. */
  readonly scanned: number
}

const DATABASE_FILE = 'graph.grafeo'
const OWNER_FILE = 'owner.json'
/** Written to the main file once the log has grown by this much, so that opening stays fast. */
const CHECKPOINT_AFTER_BYTES = 64 * 1024 * 1024

class EmbeddedTransaction implements Transaction {
  readonly walksIndexes = false

  constructor(
    private readonly native: NativeTransaction,
    private readonly observe: EmbeddedOptions['observe'],
    private readonly vocabularies: Vocabularies
  ) {}

  async run(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const result = await this.native.executeCypher(cypher, parameters)
    this.observe?.({ cypher, rows: result.length, scanned: result.rowsScanned ?? 0 })
    return result.toArray() as unknown as Row[]
  }

  searchText(places: readonly TextPlace[], query: TextQuery, limit: number): Promise<readonly TextHits[]> {
    return Promise.all(places.map(place => this.#searchIn(place, query, limit)))
  }

  async #searchIn({ index, kinds }: TextPlace, { words, loose }: TextQuery, limit: number): Promise<TextHits> {
    const vocabulary = await this.vocabularies[index].get()
    const all = termsOf(words, loose, vocabulary)
    const unheld = words.filter(word => !vocabulary.has(word))
    if (all.length === 0) return { hits: [], isCut: false, unheld }
    const { label, property } = TEXT_INDEXES[index]
    const rows = await this.run(
      `CALL grafeo.search.text($label, $property, $text, $limit) YIELD node_id, score
       MATCH (n) WHERE id(n) = node_id RETURN n.id AS id, score, n.words AS words,
         coalesce(n.quote, n.title, n.name) AS shown, n.status AS status, n.retractedAt AS retractedAt,
         n.articleCount AS articleCount, n.kind AS kind`,
      { label, property, text: all.join(' '), limit }
    )
    const wanted = kinds === null ? rows : rows.filter(({ kind }) => kinds.includes(String(kind)))
    return {
      hits: (wanted as unknown as TextHit[]).toSorted((a, b) => b.score - a.score),
      isCut: rows.length === limit,
      unheld
    }
  }
}

/** In process, on disk or in memory. Reads run side by side; writes wait in one queue, so no two can conflict. */
class EmbeddedEngine implements Engine {
  readonly kind = 'embedded'
  readonly walksIndexes = false
  readonly isRemote = false
  #queue: Promise<unknown> = Promise.resolve()
  #closed = false
  #writes = 0
  /** The text index has words alone: what is alike or begins so is looked up here. */
  readonly #vocabularies: Vocabularies = vocabulariesOf(cypher => this.#wordsOf(cypher))

  constructor(
    private readonly database: Database,
    private readonly ownerFile: string | null,
    private readonly observe: EmbeddedOptions['observe']
  ) {}

  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTransaction(work, false)
  }

  glance(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.read(transaction => transaction.run(cypher, parameters))
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#enqueue(() => this.#inTransaction(work, true))
  }

  async applySchema(statement: string): Promise<void> {
    const step = translateSchema(statement)
    await this.#enqueue(async () => {
      this.#assertOpen()
      this.#writes++
      try {
        for (const cypher of step.cypher) await this.database.executeCypher(cypher)
        if (step.textIndex) await this.database.createTextIndex(step.textIndex.label, step.textIndex.property)
      } catch (error) {
        throw translateError(error)
      } finally {
        this.#writes++ // what was read meanwhile is of neither state
      }
    })
  }

  async constraints(): Promise<readonly string[]> {
    const result = await this.database.executeCypher('SHOW CONSTRAINTS')
    return result.toArray().map(row => String(row.name))
  }

  textDoubts(): number {
    return Object.values(this.#vocabularies).reduce((sum, one) => sum + one.doubts(), 0)
  }

  ownWrites(): number {
    return this.#writes
  }

  async ping(): Promise<void> {
    await this.read(transaction => transaction.run('RETURN 1 AS one'))
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true // what is asked from now on is refused; what waits in the queue is still done
    await this.#queue.catch(() => undefined)
    try {
      this.database.close()
    } catch (error) {
      throw translateError(error) // what was committed is in the log all the same, and is read at the next opening
    } finally {
      if (this.ownerFile) removeOwner(this.ownerFile)
    }
  }

  /** Outside of a transaction: it is for no one's answer and must see no one's writes. */
  async #wordsOf(cypher: string): Promise<readonly Row[]> {
    this.#assertOpen()
    return (await this.database.executeCypher(cypher)).toArray() as unknown as Row[]
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreUnavailableError('the embedded store is closed')
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new StoreUnavailableError('the embedded store is closed'))
    const result = this.#queue.then(work)
    this.#queue = result.catch(() => undefined)
    return result
  }

  #commit(native: NativeTransaction): void {
    try {
      native.commit()
    } finally {
      this.#writes++ // also where committing failed: better counted once too often
    }
  }

  /** A failed statement leaves the native transaction alive and committable: every failure rolls back. */
  async #inTransaction<T>(work: (transaction: Transaction) => Promise<T>, commits: boolean): Promise<T> {
    if (!commits) this.#assertOpen()
    let native: NativeTransaction
    try {
      native = this.database.beginTransaction()
    } catch (error) {
      throw translateError(error)
    }
    try {
      const result = await work(new EmbeddedTransaction(native, this.observe, this.#vocabularies))
      if (commits) this.#commit(native)
      else native.rollback()
      if (commits) for (const one of Object.values(this.#vocabularies)) one.touch()
      return result
    } catch (error) {
      try {
        native.rollback()
      } catch {
        // A commit that failed has ended the transaction already; what went wrong is the error at hand.
      }
      throw translateError(error)
    }
  }
}

/**
 * Opens the store in `folder`, or makes one: empty, or with the reference data it may begin with. Rejects with
 * StoreUnavailableError when another process holds it.
 */
export function openEmbedded(options: EmbeddedOptions): Promise<Engine> {
  const { folder, servedAt = null, beginWith = null, observe } = options
  if (folder === null) return Promise.resolve(new EmbeddedEngine(GrafeoDB.create(), null, observe))
  const ownerFile = join(folder, OWNER_FILE)
  try {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, DATABASE_FILE)
    if (beginWith !== null) beginAs(readyStore(beginWith, version()), file)
    const database = existsSync(file) ? GrafeoDB.open(file) : GrafeoDB.create(file)
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_AFTER_BYTES })
    writeOwner(ownerFile, servedAt)
    return Promise.resolve(new EmbeddedEngine(database, ownerFile, observe))
  } catch (error) {
    if (isLocked(error)) {
      const message = heldMessage(folder, readOwner(ownerFile))
      return Promise.reject(new StoreUnavailableError(message, { code: 'STORE_HELD', cause: error }))
    }
    const reason = reasonOf(error, folder)
    return Promise.reject(
      new StoreUnavailableError(`the embedded store ${folder} cannot be opened: ${reason}`, { cause: error })
    )
  }
}

/** Why a folder cannot hold a store, and what to do where that is known. */
function reasonOf(error: unknown, folder: string): string {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    return 'it is a file; name the folder that holds the store, or a new one'
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `this folder may not be written by this user (${code}); correct its rights, or name another`
  }
  return error instanceof Error ? error.message : String(error)
}
