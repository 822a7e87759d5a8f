import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Engine } from '../../src/graph/engine.js'
import { META_ID, setLearntHolders } from '../../src/graph/queries/meta.js'
import { createReader } from '../../src/graph/reader.js'
import { knownRecords } from '../../src/graph/reader/known.js'
import type { GraphStore, StoreReader, TenureState } from '../../src/graph/store.js'
import { holderProblems } from '../../src/ingest/check/holders.js'
import { tinyReference } from './tiny-reference.js'
import { openStore } from './written-store.js'

const told = (leader: string, office: string, from: string): TenureState => ({
  component: `tenure:leader:${leader}|${office}`,
  leader,
  office,
  from,
  until: null,
  claims: ['claim:1']
})

const offices = async (reader: StoreReader, leader: string): Promise<string[]> =>
  (await reader.tenuresOfLeaders([leader])).flat().map(({ office }) => office)

/** Offices that articles told leaders of the reference data to hold, whatever of it is at hand. */
export function learntOfficesContract(name: string, open: () => Promise<Engine>): void {
  describe(`${name}: offices learnt from articles`, () => {
    let engine: Engine
    let store: GraphStore
    before(async () => {
      engine = await open()
      store = await openStore(engine)
    })
    after(() => store.close())

    const premier = told('ada-telemar', 'XB:premier', '2025-01-01')

    test('an office learnt of somebody of the reference data is told at once, before his others', async () => {
      assert.deepEqual(await offices(store, 'ada-telemar'), ['XA:president'])
      await store.write(writer => writer.replaceTenures([], [premier], []))
      assert.deepEqual(await offices(store, 'ada-telemar'), ['XB:premier', 'XA:president'])
      assert.deepEqual(await offices(store, 'boro-minas'), ['XB:premier'])
    })

    test('it is gone when no article tells it any more, and comes back', async () => {
      await store.write(writer => writer.replaceTenures([premier.component], [], []))
      assert.deepEqual(await offices(store, 'ada-telemar'), ['XA:president'])
      await store.write(writer => writer.replaceTenures([premier.component], [premier], []))
      assert.deepEqual(await offices(store, 'ada-telemar'), ['XB:premier', 'XA:president'])
    })

    const problems = async (): Promise<string[]> => holderProblems(await store.dump())

    test('the list of those of whom articles tell an office is kept: who comes is on it, who goes is not', async () => {
      assert.deepEqual((await store.dump()).learntHolders, ['leader:ada-telemar'])
      const two = [told('cela-rohan', 'XB:premier', '2025-02-03'), told('~XA:jane-doe', 'XB:premier', '2025-02-04')]
      await store.write(writer => writer.replaceTenures([], two, []))
      assert.deepEqual((await store.dump()).learntHolders, ['leader:ada-telemar', 'leader:cela-rohan'])
      const components = two.map(({ component }) => component)
      await store.write(writer => writer.replaceTenures(components, [], []))
      assert.deepEqual((await store.dump()).learntHolders, ['leader:ada-telemar'])
      assert.deepEqual(await problems(), [])
    })

    test('a list that lacks somebody or names too many is found out, with what to do, and that mends it', async () => {
      const wrong = (leaders: readonly string[]) =>
        engine.write(transaction => transaction.run(setLearntHolders, { id: META_ID, leaders }))
      await wrong(['leader:boro-minas'])
      const found = await problems()
      assert.equal(found.length, 2)
      assert.match(found[0] ?? '', /^articles tell an office of leader:ada-telemar, .*run `entente migrate`/)
      assert.match(found[1] ?? '', /^leader:boro-minas is on the list .*run `entente migrate`/)
      await store.migrate()
      assert.deepEqual(await problems(), [])
      assert.deepEqual((await store.dump()).learntHolders, ['leader:ada-telemar'])
    })

    test('what was learnt elsewhere is told as soon as the revision says that something was written', async () => {
      const other = createReader(engine, undefined, knownRecords(engine, tinyReference(), 3_600_000))
      await other.revision()
      assert.deepEqual(await offices(other, 'cela-rohan'), ['league:secretary', 'XA:president'])
      await store.write(writer => writer.replaceTenures([], [told('cela-rohan', 'XB:premier', '2025-02-03')], []))
      await other.revision()
      assert.deepEqual(await offices(other, 'cela-rohan'), ['XB:premier', 'league:secretary', 'XA:president'])
    })

    test('a store that took no note of them is asked about everybody; loading reference data takes it', async () => {
      await engine.write(transaction => transaction.run(setLearntHolders, { id: META_ID, leaders: null }))
      const reader = createReader(engine, undefined, knownRecords(engine, tinyReference(), 0))
      assert.deepEqual(await offices(reader, 'ada-telemar'), ['XB:premier', 'XA:president'])
      await store.write(writer => writer.replaceTenures([], [told('boro-minas', 'XA:president', '2025-04-05')], []))
      assert.deepEqual(await offices(reader, 'boro-minas'), ['XA:president', 'XB:premier'])
      const renewed = tinyReference({ digest: 'tiny-renewed' })
      const again = await openStore(engine, renewed)
      assert.deepEqual(await offices(again, 'boro-minas'), ['XA:president', 'XB:premier'])
      assert.deepEqual(await offices(again, 'ada-telemar'), ['XB:premier', 'XA:president'])
    })
  })
}
