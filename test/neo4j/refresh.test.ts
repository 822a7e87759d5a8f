import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { createStore } from '../../src/graph/create-store.js'
import type { Engine } from '../../src/graph/engine.js'
import { openNeo4j } from '../../src/graph/neo4j/engine.js'
import { META_ID, REFRESHING_ID } from '../../src/graph/queries/meta.js'
import { setResolverDigest } from '../../src/graph/queries/write-events.js'
import type { GraphStore } from '../../src/graph/store.js'
import { createWriter } from '../../src/graph/writer.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import { refreshResolution } from '../../src/ingest/refresh.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { world } from '../ingest/generated.js'
import { names, NOW, prepared, reference } from '../ingest/harness.js'
import { openEmpty, testServer } from './server.js'

/** Closed however its test ends: what is left open would keep the whole run from ending. */
function storeOn(context: TestContext, engine: Engine): GraphStore {
  const store = createStore(engine, reference, createWriter)
  context.after(() => store.close())
  return store
}

const anotherProcess = (context: TestContext): GraphStore => storeOn(context, openNeo4j(testServer()))

async function storeOfAnotherResolver(
  context: TestContext,
  articles: number
): Promise<{ store: GraphStore; fresh: readonly string[] }> {
  const engine = await openEmpty()
  const store = storeOn(context, engine)
  await store.migrate()
  for (let at = 0; at < articles; at += 64)
    await store.write(writer =>
      storeArticles(
        writer,
        names,
        world(articles)
          .slice(at, at + 64)
          .map(prepared)
      )
    )
  const fresh = await canonicalExport(store)
  await engine.write(transaction => transaction.run(setResolverDigest, { id: META_ID, digest: '0+of another' }))
  return { store, fresh }
}

test('of processes that start together after an update one resolves the store anew, and the others wait for it', async context => {
  const { store, fresh } = await storeOfAnotherResolver(context, 80)
  const all = [store, anotherProcess(context), anotherProcess(context)]
  const waited = new Set<number>()
  const refreshed = await Promise.all(
    all.map((one, process) =>
      refreshResolution(one, names, reference, NOW, ({ step }) => {
        if (step === 'WAIT') waited.add(process)
      })
    )
  )
  assert.deepEqual(refreshed.toSorted(), [false, false, true], 'one did it')
  assert.equal(waited.size, 2)
  assert.deepEqual((await checkStore(store, reference)).problems, [])
  assert.deepEqual(await canonicalExport(store), fresh)
  const left = await store.write(writer =>
    writer.holdRefreshing('nobody', '2025-01-01T00:00:00Z', '2025-01-01T00:00:00Z')
  )
  assert.equal(left, true, 'nobody is at it any more')
})

test('a process that was killed in the middle of it is waited for until its time is over, and no longer', async context => {
  const { store, fresh } = await storeOfAnotherResolver(context, 20)
  const until = new Date(Date.now() + 1_500).toISOString()
  await store.write(writer => writer.holdRefreshing('killed', NOW, until))
  const told: string[] = []
  assert.equal(await refreshResolution(store, names, reference, NOW, ({ step }) => told.push(step)), true)
  assert.equal(told[0], 'WAIT')
  assert.ok(new Date().toISOString() >= until)
  assert.deepEqual(await canonicalExport(store), fresh)
})

test('who was taken for dead in the middle stops where he is and waits for the one that went on', async context => {
  const { store, fresh } = await storeOfAnotherResolver(context, 80)
  const engine = openNeo4j(testServer())
  context.after(() => engine.close())
  const writes: Promise<unknown>[] = []
  const heldByAnother = (until: number): void => {
    const row = { id: REFRESHING_ID, by: 'another', until: new Date(until).toISOString() }
    writes.push(
      engine.write(transaction => transaction.run('MATCH (n:Meta {id: $id}) SET n.by = $by, n.until = $until', row))
    )
  }
  const steps: string[] = []
  const refreshed = await refreshResolution(store, names, reference, NOW, ({ step, done }) => {
    steps.push(step)
    if (step === 'PLACE' && done > 0 && writes.length === 0) heldByAnother(Date.now() + 3_600_000)
    // found out: the other's time is over then
    if (step === 'WAIT' && writes.length === 1) heldByAnother(Date.now())
  })
  await Promise.all(writes)
  assert.equal(refreshed, true)
  assert.ok(steps.includes('WAIT'))
  assert.equal(steps.filter((step, at) => step === 'TAKE_APART' && steps[at - 1] !== step).length, 2, 'begun again')
  assert.deepEqual((await checkStore(store, reference)).problems, [])
  assert.deepEqual(await canonicalExport(store), fresh)
})
