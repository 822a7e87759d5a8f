import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { createStore } from '../../src/graph/create-store.js'
import { readMigrations } from '../../src/graph/migrate.js'
import { createWriter } from '../../src/graph/writer.js'
import { checkStore } from '../../src/ingest/check.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { refreshResolution } from '../../src/ingest/refresh.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { projectRoot } from '../../src/paths.js'
import { world } from './generated.js'
import { aStore, names, NOW, prepared, reference } from './harness.js'

const ARTICLES = 24
const olderStores = join(projectRoot, 'test', 'graph', 'older-stores')

/** The store of that schema number, unpacked. */
function unpacked(number: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-older-'))
  const packed = readFileSync(join(olderStores, `schema-${number}.grafeo.gz`))
  writeFileSync(join(folder, 'graph.grafeo'), gunzipSync(packed))
  return folder
}

for (const { number } of readMigrations().slice(0, -1)) {
  test(`a store of schema number ${number} is migrated, loses nothing, and goes on`, async () => {
    const folder = unpacked(number)
    const store = createStore(await openEmbedded({ folder }), reference, createWriter)
    try {
      assert.equal(await store.isMigrated(), false)
      const given = (await store.dump()).events.map(({ event }) => event.id)
      const { from, to } = await store.migrate()
      assert.deepEqual([from, to], [number, readMigrations().length])
      await refreshResolution(store, names, reference, NOW)
      const { looked, problems } = await checkStore(store, reference)
      assert.deepEqual(problems, [])
      assert.equal(looked.articles, ARTICLES)
      assert.equal(await store.firstKnown(), '2018-01-04', 'days are asked about from its first article on')
      const { articles, decisions } = await store.dump()
      assert.equal(articles.filter(({ status }) => status === 'RETRACTED').length, 1)
      assert.equal(decisions.length, number === 1 ? 0 : 3, 'what people decided is there')
      const found = await store.eventsByIds(given)
      assert.deepEqual(
        given.filter((_, index) => found[index] === null),
        [],
        'ids given out find their events'
      )

      const before = await canonicalExport(store)
      assert.equal((await store.migrate()).applied.length, 0)
      assert.equal(await refreshResolution(store, names, reference, NOW), false)
      assert.deepEqual(await canonicalExport(store), before, 'once is enough')
      await store.write(writer => storeArticles(writer, names, world(40).map(prepared)))
      assert.deepEqual((await checkStore(store, reference)).problems, [])
    } finally {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

test('a store of a newer version is refused, with what to do, and left as it is', async () => {
  const engine = await openEmbedded({ folder: null })
  const store = await aStore(engine)
  await engine.write(transaction => transaction.run('MATCH (n:Meta) SET n.schemaVersion = $version', { version: 99 }))
  const refused = (error: { code?: string; message: string }): boolean =>
    error.code === 'STORE_NEWER' && error.message.includes('update the program')
  await assert.rejects(store.migrate(), refused)
  await assert.rejects(store.isMigrated(), refused)
  await store.close()
})
