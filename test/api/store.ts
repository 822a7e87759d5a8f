import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { GraphStore } from '../../src/graph/store.js'
import { tinyReference } from '../contract/tiny-reference.js'

/** A store in memory with the invented world in it and no article. */
export async function aTinyStore(): Promise<GraphStore> {
  const store = createStore(await openEmbedded({ folder: null }), tinyReference(), () => {
    throw new Error('this store is read only')
  })
  await store.migrate()
  return store
}
