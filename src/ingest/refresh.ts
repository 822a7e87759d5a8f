import type { Event } from '../domain/event.js'
import type { Instant } from '../domain/partial-date.js'
import type { GraphStore, Page, StoredEvent, StoreWriter } from '../graph/store.js'
import type { Reference } from '../reference/reference.js'
import { eventLines, NO_CAUSE } from './journal.js'
import { markedStory } from './prepare.js'
import type { ReferenceNames } from './resolver-context.js'
import { restate } from './restate.js'
import { keysToLock, placeStories } from './voices.js'
import { writeDecided } from './write-decided.js'

/** Goes up whenever the same claims may resolve to other facts, or shelves hold other sums: stores are then resolved anew. */
const RESOLVER_VERSION = 13

export function resolverDigest(reference: Reference): string {
  return `${RESOLVER_VERSION}+${reference.digest.slice(0, 16)}`
}

/** What is done for all stories, or all shelves, of a large store at once takes Neo4j some minutes. */
const LIMITS = { timeoutMs: 60 * 60_000 }

/** Articles, or events, read at once where all are read. */
const PAGE = 500
/** Articles renewed in one transaction. */
const BATCH = 64

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

/** How far it has come, in articles. */
export interface RefreshProgress {
  readonly done: number
  readonly total: number
}

/**
 * Resolves a store anew that was resolved with other reference data or by another resolver: what each article tells is put
 * under the keys of today, a batch in a transaction, and all events that this touches are resolved. Whoever reads meanwhile
 * sees each event as it was or as it is. One that was stopped half way is begun again by the next. Gives true when
 * there was something to do; `onProgress` is told of it before the first batch and after each.
 */
export async function refreshResolution(
  store: GraphStore,
  base: ReferenceNames,
  reference: Reference,
  now: Instant,
  onProgress: (progress: RefreshProgress) => void = () => undefined
): Promise<boolean> {
  const digest = resolverDigest(reference)
  const begun = await writeDecided(store, base, writer => begin(writer, digest), LIMITS)
  if (begun === null) return false
  const { Article: total = 0 } = await store.counts()
  let after = ''
  let done = 0
  onProgress({ done, total })
  for (;;) {
    const ids = await writeDecided(store, base, async (writer, names) => {
      const batch = (await writer.articlesAfter(after, BATCH)).map(({ id }) => id)
      if (batch.length > 0) await renew(writer, names, batch, { now, isOlder: begun.isOlder })
      return batch
    })
    const last = ids.at(-1)
    if (last === undefined) break
    after = last
    done += ids.length
    onProgress({ done, total })
  }
  const events = begun.isOlder ? await allEvents(store) : []
  await store.write(async writer => {
    if (begun.isOlder) await writer.recountShelves(events)
    await writer.setResolverDigest(digest)
  }, LIMITS)
  return total > 0
}

/** Null where there is nothing to do. What another resolver left for itself alone is taken away. */
async function begin(writer: StoreWriter, digest: string): Promise<{ isOlder: boolean } | null> {
  const stored = await writer.resolverDigest()
  if (stored === digest) return null
  const isOlder = stored?.split('+')[0] !== String(RESOLVER_VERSION)
  if (isOlder) {
    await placeAnew(writer)
    await writer.dropReports()
    await writer.dropUnsureLists()
  }
  return { isOlder }
}

async function renew(
  writer: StoreWriter,
  names: ReferenceNames,
  articles: readonly string[],
  { now, isOlder }: { readonly now: Instant; readonly isOlder: boolean }
): Promise<void> {
  const readings = (await writer.storedReadings(articles)).filter(reading => reading !== null)
  const { before, after } = await restate(writer, names, readings)
  if (isOlder) await writer.setDeadlines(after)
  await writer.putChanges(now, eventLines(before, after, NO_CAUSE))
}

async function allEvents(store: GraphStore): Promise<Event[]> {
  const events: Event[] = []
  for (let after: string | null = null; ;) {
    const page: Page<StoredEvent> = await store.listEvents({
      filter: {},
      order: 'DATE_DESC',
      page: { first: PAGE, after }
    })
    events.push(...page.edges.map(({ node }) => node))
    if (!page.hasNextPage) return events
    after = page.edges.at(-1)?.cursor ?? null
  }
}
