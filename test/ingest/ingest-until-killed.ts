/** Ingests a generated world into the embedded store in the folder given, until it is killed. Prints what is stored. */
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import { createWriter } from '../../src/graph/writer.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { world } from './generated.js'
import { names, prepared, reference } from './harness.js'

const [folder = ''] = process.argv.slice(2)
const store = createStore(await openEmbedded({ folder }), reference, createWriter)
await store.migrate()
const articles = world()
for (let at = 0; at < articles.length; at += 3) {
  const batch = articles.slice(at, at + 3).map(prepared)
  await store.write(writer => storeArticles(writer, names, batch))
  process.stdout.write(`${Math.min(at + 3, articles.length)}\n`)
}
await store.close()
