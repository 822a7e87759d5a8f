import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { BookmarkManager, Driver, ManagedTransaction, Session } from 'neo4j-driver'
import { InputError, StoreUnavailableError } from '../../domain/errors.js'
import type { Engine, Parameters, Row, TextHits, TextPlace, TextQuery, Transaction, WriteLimits } from '../engine.js'
import { gathered } from '../gather.js'
import { Glances } from './glances.js'
import { luceneQuery } from './lucene.js'
import { searchTexts } from './text-search.js'
import type { SearchTexts, TextSearch } from './text-search.js'
import { translateError } from './errors.js'
import { driverParameters } from './values.js'

export interface Neo4jOptions {
  /** `bolt://`, `neo4j://` or one of their `+s`, `+ssc` forms. */
  readonly url: string
  readonly user: string
  readonly password: string
  readonly database: string
  readonly maxConnections?: number
  /** How long to wait for a socket, and for a free connection of the pool. */
  readonly connectTimeoutMs?: number
  readonly acquireTimeoutMs?: number
  /** How long one transaction may take before the server ends it. */
  readonly transactionTimeoutMs?: number
  /** How long a transaction that lost a deadlock or its server is tried again. */
  readonly retryTimeMs?: number
}

const FILLING = "SHOW INDEXES YIELD name, state, type WHERE type = 'FULLTEXT' AND state <> 'ONLINE' RETURN name, state"
const FILLING_MS = 300_000
const ASK_AGAIN_MS = 100

/** `IF NOT EXISTS` says this where another makes the same constraint or index in the same moment. */
const ALREADY_MADE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'

/** A transaction, or a session each of whose statements is one. */
type Runner = (cypher: string, parameters: Record<string, unknown>) => ReturnType<ManagedTransaction['run']>

const inTransaction =
  (transaction: ManagedTransaction): Runner =>
  (cypher, parameters) =>
    transaction.run(cypher, parameters)

const eachByItself =
  (session: Session, config: { readonly timeout: number }): Runner =>
  (cypher, parameters) =>
    session.run(cypher, parameters, config)

class Neo4jTransaction implements Transaction {
  readonly walksIndexes = true

  /** `searches`: where each statement is a transaction by itself, and texts may go along with those of others. */
  constructor(
    private readonly statement: Runner,
    private readonly searches: SearchTexts = (texts, how) => searchTexts(this, texts, how)
  ) {}

  async run(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const { records } = await this.statement(cypher, driverParameters(parameters))
    return records.map(record => record.toObject() as Row)
  }

  async searchText(places: readonly TextPlace[], query: TextQuery, limit: number): Promise<readonly TextHits[]> {
    const [found = []] = await this.searches([luceneQuery(query)], { places, limit })
    return found.map(({ hits, isCut }) => {
      const held = new Set(hits.flatMap(hit => hit.words.split(' ')))
      return { hits, isCut, unheld: query.words.filter(word => !held.has(word)) }
    })
  }
}

/**
 * Neo4j 5 and later. In a cluster (`neo4j://`) one bookmark manager for all sessions: a read sees what this process wrote
 * before it. One server, addressed as such, needs none: what has been committed is there.
 */
class Neo4jEngine implements Engine {
  readonly kind = 'neo4j'
  readonly walksIndexes = true
  readonly isRemote = true
  readonly #bookmarks: BookmarkManager | null
  readonly #searches: SearchTexts = gathered(this, (texts: readonly string[], how: TextSearch) =>
    this.#inSession('READ', session =>
      searchTexts(new Neo4jTransaction(eachByItself(session, this.#limits())), texts, how)
    )
  )
  readonly #glances: Glances
  #lastWrite: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly driver: Driver,
    private readonly options: Neo4jOptions
  ) {
    this.#bookmarks = /^neo4j/i.test(options.url) ? neo4j.bookmarkManager() : null
    this.#glances = new Glances(() => this.#session('READ'), this.#limits().timeout)
  }

  /**
   * A transaction of Neo4j sees what others commit between its statements, so one around them all gives a read nothing
   * but two more journeys to the server: each statement goes by itself, in one. Bookmarks keep them in order. What a
   * lost server or leader spoils is read again in a transaction that is tried until its time is up.
   */
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inSession('READ', async session => {
      try {
        return await work(new Neo4jTransaction(eachByItself(session, this.#limits()), this.#searches))
      } catch (error) {
        if (!(error instanceof Error) || !neo4j.isRetryableError(error)) throw error
        return session.executeRead(
          transaction => work(new Neo4jTransaction(inTransaction(transaction))),
          this.#limits()
        )
      }
    })
  }

  /** In a cluster what this process wrote is seen by bookmarks alone, which go with each statement by itself. */
  async glance(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    if (this.#bookmarks === null) {
      try {
        const { records } = await this.#glances.run(cypher, driverParameters(parameters))
        return records.map(record => record.toObject() as Row)
      } catch {
        // lost with its server, or refused: asked by itself it comes to an answer, or tells why not
      }
    }
    return this.read(transaction => transaction.run(cypher, parameters))
  }

  /**
   * The writers of one process go one after the other. Whatever they write ends at the same few nodes (countries that every
   * story names, shelves, the number of the change), so side by side they wait for each other, and lose deadlocks: measured,
   * 16 at once took as long and had to try two and a half times as often, until some ran out of time.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, limits?: WriteLimits): Promise<T> {
    const timeout = limits?.timeoutMs ?? this.#limits().timeout
    const turn = (): Promise<T> =>
      this.#inSession('WRITE', session =>
        session.executeWrite(transaction => work(new Neo4jTransaction(inTransaction(transaction))), { timeout })
      )
    const written = this.#lastWrite.then(turn, turn)
    this.#lastWrite = written.catch(() => undefined)
    return written
  }

  async applySchema(statement: string): Promise<void> {
    // Processes that start together make the same at the same time. Who loses a deadlock tries again; who comes second has nothing to do.
    await this.#inSession('WRITE', session =>
      session
        .executeWrite(transaction => transaction.run(statement))
        .catch((error: unknown) => {
          if (!(error instanceof neo4j.Neo4jError) || error.code !== ALREADY_MADE) throw error
        })
    )
    // A full-text index that is still filling answers with what it has: wait, so that the first search is whole.
    if (statement.startsWith('CREATE FULLTEXT')) await this.#untilFilled()
  }

  /**
   * Asked again and again: one statement that waits would be a transaction, for whose end other processes' new indexes wait, and
   * theirs are among those that it waits for.
   */
  async #untilFilled(): Promise<void> {
    for (const end = Date.now() + FILLING_MS; Date.now() < end; await sleep(ASK_AGAIN_MS)) {
      const { records } = await this.#inSession('READ', session => session.run(FILLING))
      if (records.length === 0) return
      if (records.some(record => record.get('state') === 'FAILED')) break
    }
    throw new StoreUnavailableError(
      `Neo4j at ${this.options.url} could not fill its full-text indexes: its own log says why; try again when that is mended`
    )
  }

  async constraints(): Promise<readonly string[]> {
    const { records } = await this.#inSession('READ', session => session.run('SHOW CONSTRAINTS YIELD name RETURN name'))
    return records.map(record => String(record.get('name')))
  }

  textDoubts(): number {
    return 0 // its text indexes are written in the transactions that change the texts
  }

  ownWrites(): null {
    return null
  }

  async ping(): Promise<void> {
    await this.#inSession('READ', session => session.run('RETURN 1 AS one'))
  }

  async close(): Promise<void> {
    await this.driver.close()
  }

  #limits(): { timeout: number } {
    return { timeout: this.options.transactionTimeoutMs ?? 60_000 }
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      database: this.options.database,
      defaultAccessMode: neo4j.session[mode],
      ...(this.#bookmarks && { bookmarkManager: this.#bookmarks })
    })
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session(mode)
    try {
      return await work(session)
    } catch (error) {
      throw translateError(error, this.options.url)
    } finally {
      await session.close().catch(() => undefined) // a server that went away has closed it already
    }
  }
}

/** Makes an engine; nothing is connected until it is asked something, and connections come back by themselves. */
export function openNeo4j(options: Neo4jOptions): Engine {
  let driver: Driver
  try {
    driver = neo4j.driver(options.url, neo4j.auth.basic(options.user, options.password), {
      maxConnectionPoolSize: options.maxConnections ?? 50,
      connectionTimeout: options.connectTimeoutMs ?? 5_000,
      connectionAcquisitionTimeout: options.acquireTimeoutMs ?? 10_000,
      maxTransactionRetryTime: options.retryTimeMs ?? 10_000,
      // A connection that lay idle this long is asked whether it still lives: after a restart of the server none does.
      connectionLivenessCheckTimeout: 2_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'entente'
    })
  } catch (error) {
    throw new InputError(`GRAPH_URL "${options.url}" is no address of Neo4j: ${String(error)}`, {
      field: 'GRAPH_URL',
      cause: error
    })
  }
  return new Neo4jEngine(driver, options)
}
