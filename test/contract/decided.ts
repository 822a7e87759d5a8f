import assert from 'node:assert/strict'
import type { StoredEvent } from '../../src/graph/store.js'
import { canonicalExport } from '../../src/ingest/canonical.js'
import { checkStore } from '../../src/ingest/check.js'
import type { aStore } from '../ingest/harness.js'
import { reference } from '../ingest/harness.js'

/** What the suites about people's decisions look at in a store. */

export type Store = Awaited<ReturnType<typeof aStore>>

export async function events(store: Store): Promise<readonly StoredEvent[]> {
  const page = await store.listEvents({ filter: {}, order: 'DATE_ASC', page: { first: 50, after: null } })
  return page.edges.map(({ node }) => node)
}

export const sound = async (store: Store): Promise<void> =>
  assert.deepEqual((await checkStore(store, reference)).problems, [])

/** The facts alone: without what was decided and undone. */
export const facts = async (store: Store): Promise<string[]> =>
  (await canonicalExport(store)).filter(line => !line.startsWith('decision\t'))

export const refusedWith =
  (code: string) =>
  (error: unknown): boolean =>
    (error as { code?: string }).code === code
