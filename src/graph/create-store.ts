import type { Reference } from '../reference/reference.js'
import type { Engine, Transaction } from './engine.js'
import { isMigrated, migrate } from './migrate.js'
import { createReader } from './reader.js'
import type { GraphStore, StoreWriter } from './store.js'

/**
 * The store on an engine. `writerOn` makes the writer of one transaction: it is handed in, so that the reading side
 * and the writing side know nothing of each other.
 */
export function createStore(
  engine: Engine,
  reference: Reference,
  writerOn: (transaction: Transaction, kind: Engine['kind']) => StoreWriter
): GraphStore {
  return {
    ...createReader(engine),
    migrate: () => migrate(engine, reference),
    isMigrated: () => isMigrated(engine, reference),
    write: work => engine.write(transaction => work(writerOn(transaction, engine.kind))),
    ping: () => engine.ping(),
    close: () => engine.close()
  }
}
