import { blockKeys } from '../domain/identity/same-event.js'
import type { ClaimRecord, ResolverContext } from '../domain/resolution/context.js'
import { reportsOf } from '../domain/resolution/reports.js'
import type { StoreWriter } from '../graph/store.js'
import type { ReferenceNames } from './resolver-context.js'
import { resolverContext } from './resolver-context.js'

function blocksOf(records: readonly ClaimRecord[], context: ResolverContext): string[] {
  return reportsOf(records, [], context).flatMap(({ testimony }) => blockKeys(testimony.claim, testimony.article))
}

/**
 * Locks the blocks of everything in these components, so that nobody changes them through another block meanwhile.
 * Gives false when there was nothing left to lock; true means that what was read before may be stale.
 */
export async function lockAll(
  writer: StoreWriter,
  names: ReferenceNames,
  components: readonly string[],
  locked: Set<string>
): Promise<boolean> {
  const records = await writer.recordsOfComponents(components)
  const missing = blocksOf(records, resolverContext(names, new Map())).filter(key => !locked.has(key))
  if (missing.length === 0) return false
  await writer.lockBlocks(missing)
  for (const key of missing) locked.add(key)
  return true
}
