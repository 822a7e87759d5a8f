import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createReader } from '../../src/graph/reader.js'
import type { Engine, Transaction } from '../../src/graph/engine.js'
import type { GraphStore, StoreReader } from '../../src/graph/store.js'
import { aSummit, anAgreement } from './builders.js'
import { options } from './events.js'
import { openStore, put } from './written-store.js'

const CODES = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF']

/** Counts the transactions and statements that reads make. */
function counting(engine: Engine): { engine: Engine; counts: { transactions: number; statements: number } } {
  const counts = { transactions: 0, statements: 0 }
  const counted = (transaction: Transaction): Transaction => ({
    walksIndexes: transaction.walksIndexes,
    run: (cypher, parameters) => {
      counts.statements++
      return transaction.run(cypher, parameters)
    },
    searchText: (places, query, limit) => {
      counts.statements++
      return transaction.searchText(places, query, limit)
    }
  })
  return {
    counts,
    engine: {
      kind: engine.kind,
      walksIndexes: engine.walksIndexes,
      isRemote: engine.isRemote,
      read: work => {
        counts.transactions++
        return engine.read(transaction => work(counted(transaction)))
      },
      glance: (cypher, parameters) => engine.glance(cypher, parameters),
      write: (work, limits) => engine.write(work, limits),
      applySchema: statement => engine.applySchema(statement),
      constraints: () => engine.constraints(),
      ownWrites: () => engine.ownWrites(),
      textDoubts: () => engine.textDoubts(),
      ping: () => engine.ping(),
      close: () => engine.close()
    }
  }
}

/** A read is one transaction, and its statements do not grow with the number of parents. */
export function statementsContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: statements a read makes`, () => {
    let store: GraphStore
    let reader: StoreReader
    let counts: { transactions: number; statements: number }
    before(async () => {
      const engine = await open()
      store = await openStore(engine)
      const counter = counting(engine)
      counts = counter.counts
      reader = createReader(counter.engine)
      const events = CODES.flatMap((a, i) =>
        CODES.slice(i + 1).flatMap(b => [
          aSummit(`${a}-${b}`, '2024-05-06', [a, b]),
          anAgreement(`${a}+${b}`, '2023-01-02', [a, b])
        ])
      )
      await put(store, ...events)
    })
    after(() => store.close())

    const cost = async (work: () => Promise<unknown>): Promise<{ transactions: number; statements: number }> => {
      counts.transactions = counts.statements = 0
      await work()
      return { ...counts }
    }
    const owners = CODES.map(code => `country:${code}`)
    const first = { first: 3, after: null }
    const reads: Readonly<Record<string, (keys: readonly string[]) => Promise<unknown>>> = {
      eventsOf: keys => reader.eventsOf(keys, options({}, 3)),
      countEventsOf: keys => reader.countEventsOf(keys, {}),
      articlesOf: keys => reader.articlesOf(keys, first),
      tenuresOf: keys => reader.tenuresOf(keys, null),
      countriesByCodes: keys => reader.countriesByCodes(keys),
      partnersOf: keys => reader.partnersOf(keys, { among: ['country'], order: 'COUNT_DESC' }, first),
      partnersOfAKind: keys =>
        reader.partnersOf(keys, { among: ['country'], order: 'SCORE_ASC', kinds: ['SUMMIT'] }, first),
      frameworksOfCountries: keys => reader.frameworksOfCountries(keys)
    }
    for (const [method, read] of Object.entries(reads)) {
      test(`${method} costs as much for six parents as for one`, async () => {
        const one = await cost(() => read(owners.slice(0, 1)))
        const six = await cost(() => read(owners))
        assert.equal(six.transactions, 1)
        assert.ok(six.statements <= one.statements, `${six.statements} statements instead of ${one.statements}`)
        assert.ok(six.statements <= 5, `${six.statements} statements`)
      })
    }
  })
}
