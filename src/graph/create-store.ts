import type { Reference } from '../reference/reference.js'
import type { Engine, Transaction } from './engine.js'
import { isMigrated, migrate } from './migrate.js'
import { createReader } from './reader.js'
import { knownRecords } from './reader/known.js'
import { countWrite, META_ID } from './queries/meta.js'
import { ChangeRecorder } from './observe.js'
import { Directory } from './search/directory.js'
import type { GraphStore, StoreChange, StoreWriter } from './store.js'

/**
 * The store on an engine. `writerOn` makes the writer of one transaction: it is handed in, so that the reading side
 * and the writing side know nothing of each other.
 */
export function createStore(
  engine: Engine,
  reference: Reference,
  writerOn: (transaction: Transaction, kind: Engine['kind']) => StoreWriter
): GraphStore {
  const listeners = new Set<(change: StoreChange) => void>()
  const directory = new Directory(engine)
  const known = knownRecords(engine, reference)
  return {
    ...createReader(engine, directory, known),
    migrate: async () => {
      const report = await migrate(engine, reference)
      directory.touch()
      known.forget()
      return report
    },
    isMigrated: () => isMigrated(engine, reference),
    write: async (work, limits) => {
      let recorder = new ChangeRecorder()
      let isKnownOtherwise = false
      const result = await engine.write(async transaction => {
        recorder = new ChangeRecorder()
        const plain = writerOn(transaction, engine.kind)
        const setEntityForms: StoreWriter['setEntityForms'] = forms => {
          isKnownOtherwise = true
          return plain.setEntityForms(forms)
        }
        const replaceTenures: StoreWriter['replaceTenures'] = (components, tenures, offices) => {
          if (tenures.length + offices.length > 0) isKnownOtherwise = true
          return plain.replaceTenures(components, tenures, offices)
        }
        const writer = { ...plain, setEntityForms, replaceTenures }
        const done = await work(listeners.size === 0 ? writer : recorder.watching(writer))
        // Whatever was written, other processes see by this that something was.
        if (engine.ownWrites() === null) await transaction.run(countWrite, { id: META_ID })
        return done
      }, limits)
      directory.touch()
      if (isKnownOtherwise) known.forget()
      const change = recorder.change()
      if (change !== null) for (const listener of listeners) listener(change)
      return result
    },
    observe: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ping: () => engine.ping(),
    close: () => engine.close()
  }
}
