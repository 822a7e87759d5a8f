import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { META_ID } from '../../src/graph/queries/meta.js'
import { setResolverDigest } from '../../src/graph/queries/write-events.js'
import { createWriter } from '../../src/graph/writer.js'
import { checkStore } from '../../src/ingest/check.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { refreshResolution } from '../../src/ingest/refresh.js'
import type { RefreshProgress } from '../../src/ingest/refresh.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { referenceNames } from '../../src/ingest/resolver-context.js'
import { indexReference } from '../../src/reference/index-reference.js'
import { aSummit } from '../builders.js'
import { world } from './generated.js'
import { aStore, extractionsOf, NOW, prepared, reference } from './harness.js'

const lists = {
  ...reference,
  countries: [...reference.countries.values()],
  organizations: [...reference.organizations.values()],
  frameworks: [...reference.frameworks.values()],
  offices: [...reference.offices.values()],
  topics: [...reference.topics.values()]
}

test('when the reference data learns who somebody is, everything is resolved anew, once', async () => {
  const engine = await openEmbedded({ folder: null })
  const store = await aStore(engine)
  const met = (who: string[], published: string) =>
    aSummit({ date: '2025-08-23', published, place: { city: 'Pelar', country: 'XB' }, who: ['XA', 'XB', ...who] })
  await store.put(...extractionsOf([met(['XA:~ada-of-telemar'], '2025-08-24'), met(['XA:ada-telemar'], '2025-08-25')]))
  const before = await refreshResolution(store, referenceNames(reference), reference, NOW)
  assert.equal(before, true, 'the store was never refreshed before')

  // The next release knows one more name of the president.
  const leaders = [...reference.leaders.values()].map(leader =>
    leader.id === 'ada-telemar' ? { ...leader, aliases: [...leader.aliases, 'Ada of Telemar'] } : leader
  )
  const newer = indexReference({ ...lists, leaders, digest: 'a newer digest' })
  const updated = createStore(engine, newer, createWriter)
  await updated.migrate()
  assert.ok((await checkStore(updated, newer)).problems.length > 0, 'the graph is that of the old data')
  assert.equal(await refreshResolution(updated, referenceNames(newer), newer, NOW), true)
  assert.equal(await refreshResolution(updated, referenceNames(newer), newer, NOW), false)
  assert.deepEqual((await checkStore(updated, newer)).problems, [])
  const { edges } = await updated.listEvents({ filter: {}, order: 'DATE_DESC', page: { first: 9, after: null } })
  assert.deepEqual(
    edges.map(({ node }) => node.participants.map(p => p.actor)),
    [['country:XA', 'country:XB', 'leader:ada-telemar']]
  )
  await updated.close()
})

test('a refresh goes in batches; one that is stopped half way is done again, and leaves what an undisturbed one does', async () => {
  const newer = indexReference({ ...lists, leaders: [...reference.leaders.values()], digest: 'a newer digest' })
  const filled = async () => {
    const engine = await openEmbedded({ folder: null })
    const store = await aStore(engine)
    await store.write(writer => storeArticles(writer, referenceNames(reference), world(150).map(prepared)))
    await refreshResolution(store, referenceNames(reference), reference, NOW)
    const updated = createStore(engine, newer, createWriter)
    await updated.migrate()
    return updated
  }
  const [stopped, undisturbed] = [await filled(), await filled()]
  const told: RefreshProgress[] = []
  const stop = (progress: RefreshProgress): void => {
    told.push(progress)
    if (progress.done > 64) throw new Error('the power went')
  }
  await assert.rejects(refreshResolution(stopped, referenceNames(newer), newer, NOW, stop), /the power went/)
  assert.deepEqual(told, [
    { step: 'RESOLVE', done: 0, total: 150 },
    { step: 'RESOLVE', done: 64, total: 150 },
    { step: 'RESOLVE', done: 128, total: 150 }
  ])
  assert.equal(await refreshResolution(stopped, referenceNames(newer), newer, NOW), true, 'it was not done yet')
  assert.equal(await refreshResolution(stopped, referenceNames(newer), newer, NOW), false)
  await refreshResolution(undisturbed, referenceNames(newer), newer, NOW)
  assert.deepEqual((await checkStore(stopped, newer)).problems, [])
  assert.deepEqual(await canonicalExport(stopped), await canonicalExport(undisturbed))
  await stopped.close()
  await undisturbed.close()
})

test('what another resolver wrote is taken apart, placed and resolved in batches; stopped in any step it is done again', async () => {
  const filled = async () => {
    const engine = await openEmbedded({ folder: null })
    const store = await aStore(engine)
    await store.write(writer => storeArticles(writer, referenceNames(reference), world(150).map(prepared)))
    const fresh = await canonicalExport(store)
    await engine.write(async transaction => {
      await transaction.run(setResolverDigest, { id: META_ID, digest: '0+of another resolver' })
      // As earlier versions of the program did: every version on the shelf of its event, and nothing said of when it was known.
      await transaction.run('MATCH (b:Bucket)-[:HAS]->(e:Event)-[:HAS_VERSION]->(v:Version) CREATE (b)-[:HAD]->(v)')
      await transaction.run('MATCH (e:Event) REMOVE e.knownFrom, e.knownUntil')
    })
    return { engine, store, fresh }
  }
  const told: RefreshProgress[] = []
  for (const step of ['TAKE_APART', 'PLACE', 'RESOLVE'] as const) {
    const { engine, store, fresh } = await filled()
    const stop = (progress: RefreshProgress): void => {
      told.push(progress)
      if (progress.step === step && progress.done > 64) throw new Error('the power went')
    }
    const names = referenceNames(reference)
    await assert.rejects(refreshResolution(store, names, reference, NOW, stop), /the power went/)
    assert.equal(await refreshResolution(store, names, reference, NOW), true, step)
    assert.equal(await refreshResolution(store, names, reference, NOW), false, step)
    assert.deepEqual((await checkStore(store, reference)).problems, [], step)
    assert.deepEqual(await canonicalExport(store), fresh, step)
    const [left] = await engine.read(transaction => transaction.run('MATCH ()-[r:HAD]->() RETURN count(r) AS n'))
    assert.equal(left?.n, 0, step)
    await store.close()
  }
  assert.deepEqual(
    told.slice(-8).map(({ step, done }) => `${step} ${done}`),
    ['TAKE_APART 150', 'PLACE 0', 'PLACE 64', 'PLACE 128', 'PLACE 150', 'RESOLVE 0', 'RESOLVE 64', 'RESOLVE 128']
  )
})

test('a store whose version noted nothing of retractions that were undone learns of them when it is resolved anew', async () => {
  const store = await aStore(await openEmbedded({ folder: null }))
  const told = aSummit({ date: '2025-08-23', published: '2025-08-24' })
  await store.put(...extractionsOf([told]))
  const taken = await store.decide((decider, by) => decider.retract(told.article.id, by), '02')
  await store.decide((decider, by) => decider.undo(taken?.decision.id ?? '', by), '05')
  const periods = async (): Promise<string[]> =>
    (await store.dump()).versions.map(({ knownFrom, knownUntil }) => `${knownFrom} ${knownUntil}`).sort()
  await store.write(async writer => {
    await writer.setAbsences(new Map([[told.article.id, []]]))
    await writer.setResolverDigest('1+an earlier one')
  })
  assert.ok((await checkStore(store, reference)).problems.length > 0)
  assert.equal(await refreshResolution(store, referenceNames(reference), reference, NOW), true)
  assert.deepEqual(await periods(), ['2025-08-24 2026-02-02', '2026-02-05 9999-12-31'])
  assert.deepEqual((await checkStore(store, reference)).problems, [])
  await store.close()
})
