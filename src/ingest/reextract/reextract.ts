import type { Article, Claim, Extraction } from '../../domain/claim.js'
import type { GraphStore, StoredReading, StoreWriter } from '../../graph/store.js'
import type { ReferenceNames } from '../resolver-context.js'
import { Differences } from './differences.js'
import type { ReadingDifference } from './read-anew.js'
import { severalAtOnce } from '../several-at-once.js'
import { writeDecided } from '../write-decided.js'
import { asHandedIn, changesOf, readAnew } from './read-anew.js'

export interface ReextractionOptions {
  readonly store: GraphStore
  readonly names: ReferenceNames
  readonly extract: (article: Article) => Extraction | Promise<Extraction>
  /** The version of `extract`. */
  readonly extractor: string
  /** Articles read at once. What comes of it is the same for any number: they are written one by one, in order. */
  readonly concurrency: number
  readonly now: () => Date
}

/** How far it has come. */
export interface ReextractionProgress {
  readonly read: number
  readonly changed: number
  /** Articles to read when it began; what an earlier run had read by then is not among them. */
  readonly total: number
}

export interface ReextractionRun {
  /** Shows what would differ, over the whole store, and writes nothing. */
  readonly dryRun: boolean
  readonly onProgress?: (progress: ReextractionProgress) => void
}

const BATCH = 64

/** Ends a transaction that was only to show what it would do. */
class OnlyShown extends Error {}

/**
 * Reads every stored article anew that another version of the extractor read last, and gives what differs. Each article
 * is changed whole or not at all, and says who read it last: stopped at any moment, the next run goes on where this one
 * was. What comes in meanwhile was read by the present extractor already. The store must be resolved by this resolver.
 * While some articles are written the next are read. A run that only shows what differs changes all of it in one transaction, which is then rolled back: it tells of each event
 * what the run itself would, and nobody else can write meanwhile.
 */
export async function reextract(options: ReextractionOptions, run: ReextractionRun): Promise<Differences> {
  const { store, extractor } = options
  const pending = await store.articlesReadBefore(extractor)
  const differences = new Differences()
  const shown: Extraction[] = []
  let read = 0
  const tell = (): void => run.onProgress?.({ read, changed: differences.articles, total: pending.length })
  let reading = readBatch(options, pending.slice(0, BATCH))
  for (let at = 0; at < pending.length; at += BATCH) {
    const extractions = await reading
    reading = readBatch(options, pending.slice(at + BATCH, at + 2 * BATCH))
    reading.catch(() => undefined) // it is awaited in the next round; until then nobody listens
    const { kept, others } = await markUnchanged(options, run, extractions)
    differences.addKept(kept)
    read += extractions.size - others.length
    tell()
    if (run.dryRun) shown.push(...others)
    for (const extraction of run.dryRun ? [] : others) {
      const difference = await change(options, extraction)
      if (difference) differences.add(difference)
      read++
      tell()
    }
  }
  for (const difference of await showAll(options, shown)) {
    differences.add(difference)
    read++
    tell()
  }
  return differences
}

/** What the present extractor finds in some stored articles, by id, in the order of the ids. */
async function readBatch(
  { store, extract, concurrency }: ReextractionOptions,
  ids: readonly string[]
): Promise<ReadonlyMap<string, Extraction>> {
  if (ids.length === 0) return new Map()
  const articles = (await store.articlesByIds(ids)).filter(article => article !== null)
  const extractions = await severalAtOnce(articles, concurrency, article => extract(asHandedIn(article)))
  return new Map(extractions.map((extraction, index) => [articles[index]?.id ?? '', extraction]))
}

/** Notes who read what is read as before; gives the claims of that, and what is read otherwise. */
function markUnchanged(
  { store, names: base, extractor }: ReextractionOptions,
  { dryRun }: ReextractionRun,
  extractions: ReadonlyMap<string, Extraction>
): Promise<{ kept: Claim[]; others: Extraction[] }> {
  return writeDecided(store, base, async (writer, names) => {
    const same: StoredReading[] = []
    const kept: Claim[] = []
    const others: Extraction[] = []
    for (const stored of await writer.storedReadings([...extractions.keys()])) {
      const extraction = stored && extractions.get(stored.article.id)
      if (!extraction) continue
      const { changes, differs } = changesOf(stored, extraction, names)
      if (differs) others.push(extraction)
      else {
        same.push(stored)
        kept.push(...changes.kept)
      }
    }
    if (!dryRun) await writer.markRead(same, kept, extractor)
    return { kept, others }
  })
}

/** Puts one article's new reading in place of the old one; null where somebody else has done so meanwhile. */
function change(
  { store, names: base, ...reading }: ReextractionOptions,
  extraction: Extraction
): Promise<ReadingDifference | null> {
  return writeDecided(store, base, (writer, names) => put(writer, names, reading, extraction))
}

/** What putting all of these would change, one after the other as a run would; all of it is rolled back. */
async function showAll(
  { store, names: base, ...reading }: ReextractionOptions,
  extractions: readonly Extraction[]
): Promise<readonly ReadingDifference[]> {
  if (extractions.length === 0) return []
  let found: ReadingDifference[] = []
  try {
    await writeDecided(store, base, async (writer, names) => {
      found = []
      for (const extraction of extractions) {
        const difference = await put(writer, names, reading, extraction)
        if (difference) found.push(difference)
      }
      throw new OnlyShown('shown and not done')
    })
  } catch (error) {
    if (!(error instanceof OnlyShown)) throw error
  }
  return found
}

async function put(
  writer: StoreWriter,
  names: ReferenceNames,
  { extractor, now }: Pick<ReextractionOptions, 'extractor' | 'now'>,
  extraction: Extraction
): Promise<ReadingDifference | null> {
  const [stored] = await writer.storedReadings([extraction.article.id])
  if (!stored || stored.article.extractor === extractor) return null
  const { changes } = changesOf(stored, extraction, names)
  return readAnew(writer, names, { stored, extraction, changes }, { extractor, at: now().toISOString() })
}
