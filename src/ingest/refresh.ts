import type { Event } from '../domain/event.js'
import { knownAt } from '../domain/known-at.js'
import type { Instant } from '../domain/partial-date.js'
import { absencesByArticle } from '../domain/resolution/decisions.js'
import type { GraphStore, Page, StoredEvent, StoreWriter } from '../graph/store.js'
import type { Reference } from '../reference/reference.js'
import { eventLines, NO_CAUSE } from './journal.js'
import { inTurn, type Turn } from './in-turn.js'
import { markedStory } from './prepare.js'
import type { ReferenceNames } from './resolver-context.js'
import { restate } from './restate.js'
import { keysToLock, placeStories } from './voices.js'
import { writeDecided } from './write-decided.js'

/** Goes up whenever the same claims may resolve to other facts, or shelves hold other sums: stores are then resolved anew. */
const RESOLVER_VERSION = 23

export function resolverDigest(reference: Reference): string {
  return `${RESOLVER_VERSION}+${reference.digest.slice(0, 16)}`
}

/**
 * What is summed up for all shelves of a large store at once takes Neo4j some minutes, a batch of articles on a busy machine more
 * than a request may take; whoever waits for its end knows that it is at work.
 */
const LIMITS = { timeoutMs: 60 * 60_000 }

/** Ids, or events, read at once where all are read. */
const PAGE = 10_000
const EVENTS_A_PAGE = 500
/** Articles renewed in one transaction. */
const BATCH = 64
/** Relationships dropped in one transaction. */
const DROPPED = 5_000

/**
 * What is done to all articles, one after the other. Where another resolver wrote the store, copies and reports are taken apart
 * and stories placed anew first. `WAIT`: another process does all this.
 */
export type RefreshStep = 'WAIT' | 'TAKE_APART' | 'PLACE' | 'RESOLVE'

/** How far a step has come, in articles. */
export interface RefreshProgress {
  readonly step: RefreshStep
  readonly done: number
  readonly total: number
}

/**
 * Resolves a store anew that was resolved with other reference data or by another resolver: what each article tells is put
 * under the keys of today, a batch in a transaction, and all events that this touches are resolved. Whoever reads meanwhile
 * sees each event as it was or as it is. One that was stopped half way is begun again by the next; who finds another process at it
 * waits for it. Gives true when there was something to do; `onProgress` is told of it before the first batch of each step and after each.
 */
export async function refreshResolution(
  store: GraphStore,
  base: ReferenceNames,
  reference: Reference,
  now: Instant,
  onProgress: (progress: RefreshProgress) => void = () => undefined
): Promise<boolean> {
  const digest = resolverDigest(reference)
  let stored: string | null = null
  const isDone = async (writer: StoreWriter): Promise<boolean> => {
    stored = await writer.resolverDigest()
    return stored === digest
  }
  const { Article: total = 0 } = await store.counts()
  const onWait = (): void => onProgress({ step: 'WAIT', done: 0, total })
  const refreshed = await inTurn(store, { isDone, onWait }, async turn => {
    const isOlder = stored?.split('+')[0] !== String(RESOLVER_VERSION)
    const step = async (
      name: RefreshStep,
      work: (writer: StoreWriter, names: ReferenceNames, articles: readonly string[]) => Promise<void>
    ): Promise<void> => {
      let done = 0
      onProgress({ step: name, done, total })
      for await (const ids of batchesOfArticles(store)) {
        await writeDecided(
          store,
          base,
          async (writer, names) => {
            await turn.hold(writer)
            await work(writer, names, ids)
            await turn.hold(writer) // the time it took counts for nothing
          },
          LIMITS
        )
        done += ids.length
        onProgress({ step: name, done, total })
      }
    }
    if (isOlder) {
      await store.write(async writer => writer.setAbsences(absencesByArticle(await writer.undoneRetractions())))
      await step('TAKE_APART', (writer, _names, ids) => writer.takeApart(ids))
      await step('PLACE', (writer, _names, ids) => placeAnew(writer, ids))
    }
    await step('RESOLVE', (writer, names, ids) => renew(writer, names, ids, { now, isOlder }))
    while (isOlder && (await dropSomeFormerShelves(store, turn)) > 0);
    const events = isOlder ? await allEvents(store, turn) : []
    await store.write(async writer => {
      await turn.hold(writer)
      if (isOlder) await writer.recountShelves(events)
      await writer.setResolverDigest(digest)
    }, LIMITS)
    return true
  })
  return refreshed !== null && total > 0
}

const dropSomeFormerShelves = (store: GraphStore, turn: Turn): Promise<number> =>
  store.write(async writer => {
    await turn.hold(writer)
    return writer.dropFormerShelves(DROPPED)
  })

/** All articles, in the order of ids. The embedded engine goes through all of them for each page. */
async function* batchesOfArticles(store: GraphStore): AsyncGenerator<readonly string[]> {
  for (let after = ''; ;) {
    const ids = await store.write(writer => writer.articleIdsAfter(after, PAGE))
    for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH)
    const last = ids.at(-1)
    if (last === undefined || ids.length < PAGE) return
    after = last
  }
}

/** Sketches stories again and finds out anew which are copies or revisions of those placed before. */
async function placeAnew(writer: StoreWriter, articles: readonly string[]): Promise<void> {
  const stories = (await writer.articlesWithTexts(articles)).map(markedStory)
  await writer.lockBlocks(keysToLock(writer, stories))
  await writer.putStories(stories)
  await placeStories(writer, stories)
}

async function renew(
  writer: StoreWriter,
  names: ReferenceNames,
  articles: readonly string[],
  { now, isOlder }: { readonly now: Instant; readonly isOlder: boolean }
): Promise<void> {
  const readings = (await writer.storedReadings(articles)).filter(reading => reading !== null)
  const { before, after } = await restate(writer, names, readings)
  if (isOlder) {
    await writer.setDeadlines(after)
    const [first] = readings.map(({ article }) => knownAt(article.published, article.ingestedAt)).sort()
    if (first !== undefined) await writer.noteKnown(first)
  }
  await writer.putChanges(now, eventLines(before, after, NO_CAUSE))
}

async function allEvents(store: GraphStore, turn: Turn): Promise<Event[]> {
  const events: Event[] = []
  for (let after: string | null = null; ;) {
    const page: Page<StoredEvent> = await store.listEvents({
      filter: {},
      order: 'DATE_DESC',
      page: { first: EVENTS_A_PAGE, after }
    })
    events.push(...page.edges.map(({ node }) => node))
    if (!page.hasNextPage) return events
    await store.write(writer => turn.hold(writer))
    after = page.edges.at(-1)?.cursor ?? null
  }
}
