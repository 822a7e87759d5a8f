import { blockKeys } from '../domain/identity/same-event.js'
import { identityDecisions } from '../domain/resolution/decisions.js'
import { unsureLists, unsurePairs } from '../domain/review/unsure.js'
import { reportsOf } from '../domain/resolution/reports.js'
import { isTenureKey } from '../domain/resolution/tenures.js'
import type { GraphStore, StoreWriter } from '../graph/store.js'
import type { Reference } from '../reference/reference.js'
import { markedStory } from './prepare.js'
import { resolveDirty } from './resolve-changed.js'
import { askAnew } from './review.js'
import { tenureComponents, tenuresOf } from './tenures.js'
import type { Instant } from '../domain/partial-date.js'
import { eventLines, NO_CAUSE } from './journal.js'
import type { ReferenceNames } from './resolver-context.js'
import { resolverContext } from './resolver-context.js'
import { keysToLock, placeStories } from './voices.js'
import { writeDecided } from './write-decided.js'

/** Goes up whenever the same claims may resolve to other facts, or shelves hold other sums: stores are then resolved anew. */
const RESOLVER_VERSION = 12

export function resolverDigest(reference: Reference): string {
  return `${RESOLVER_VERSION}+${reference.digest.slice(0, 16)}`
}

/** Articles read at once where all are read. */
const PAGE = 500

/** Sketches all stories again and finds out anew which are copies or revisions of one another. */
async function placeAnew(writer: StoreWriter): Promise<void> {
  await writer.dropStories()
  for (let after = ''; ;) {
    const stories = (await writer.articlesAfter(after, PAGE)).map(markedStory)
    const last = stories.at(-1)
    if (!last) return
    await writer.lockBlocks(keysToLock(writer, stories))
    await writer.putStories(stories)
    await placeStories(writer, stories)
    after = last.article
  }
}

/**
 * Resolves a whole store anew when it was resolved with other reference data or by another resolver, in one transaction:
 * whoever reads sees the old graph or the new. Gives true when there was something to do.
 */
export function refreshResolution(
  store: GraphStore,
  base: ReferenceNames,
  reference: Reference,
  now: Instant
): Promise<boolean> {
  const digest = resolverDigest(reference)
  return writeDecided(store, base, async (writer, names) => {
    if ((await writer.resolverDigest()) === digest) return false
    await placeAnew(writer)
    const all = await writer.allComponents()
    const [components, tenures] = [all.filter(one => !isTenureKey(one)), all.filter(isTenureKey)]
    await writer.setResolverDigest(digest)
    if (all.length === 0) return false
    await writer.dropReports()
    await writer.dropUnsureLists()
    const records = await writer.recordsOfComponents(components)
    const { decisions, before, after } = await resolveDirty(writer, names, { components, fresh: [] })
    await writer.recountShelves(after)
    await writer.setDeadlines(after)
    // Holders may stand under other keys now: all components of tenures are made anew.
    const held = await writer.recordsOfComponents(tenures)
    await writer.replaceTenures(tenures, [])
    await writer.setComponents(tenureComponents(held, names))
    await writer.replaceTenures([], tenuresOf(held, names))
    const reports = reportsOf(records, identityDecisions(decisions), resolverContext(names, new Map())).map(
      ({ testimony }) => ({
        testimony,
        blocks: blockKeys(testimony.claim, testimony.article)
      })
    )
    await writer.lockBlocks([...new Set(reports.flatMap(({ blocks }) => blocks))])
    await writer.putReports(reports)
    await writer.setUnsureLists(unsureLists(unsurePairs(reports.map(({ testimony }) => testimony))))
    await askAnew(writer, names, { before, after })
    await writer.putChanges(now, eventLines(before, after, NO_CAUSE))
    return true
  })
}
