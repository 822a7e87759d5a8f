import { setImmediate } from 'node:timers/promises'
import type { Article, Claim, Extraction } from '../../domain/claim.js'
import type { GraphStore, StoredReading } from '../../graph/store.js'
import type { ReferenceNames } from '../resolver-context.js'
import { Differences } from './differences.js'
import type { ReadingDifference } from './read-anew.js'
import { writeDecided } from '../write-decided.js'
import { asHandedIn, changesOf, readAnew } from './read-anew.js'

export interface ReextractionOptions {
  readonly store: GraphStore
  readonly names: ReferenceNames
  readonly extract: (article: Article) => Extraction | Promise<Extraction>
  /** The version of `extract`. */
  readonly extractor: string
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
  /** Shows what would differ, each article by itself, and writes nothing. */
  readonly dryRun: boolean
  readonly onProgress?: (progress: ReextractionProgress) => void
}

const BATCH = 64

/** Ends a transaction that was only to show what it would do. */
class OnlyShown extends Error {
  constructor(readonly difference: ReadingDifference) {
    super('shown and not done')
  }
}

/**
 * Reads every stored article anew that another version of the extractor read last, and gives what differs. Each article
 * is changed whole or not at all, and says who read it last: stopped at any moment, the next run goes on where this one
 * was. What comes in meanwhile was read by the present extractor already. The store must be resolved by this resolver.
 */
export async function reextract(options: ReextractionOptions, run: ReextractionRun): Promise<Differences> {
  const { store, extract, extractor } = options
  const pending = await store.articlesReadBefore(extractor)
  const differences = new Differences()
  let read = 0
  const tell = (): void => run.onProgress?.({ read, changed: differences.articles, total: pending.length })
  for (let at = 0; at < pending.length; at += BATCH) {
    const extractions = new Map<string, Extraction>()
    for (const article of await store.articlesByIds(pending.slice(at, at + BATCH))) {
      if (article) extractions.set(article.id, await extract(asHandedIn(article)))
      await setImmediate() // extraction is work: let others in between
    }
    const { kept, others } = await markUnchanged(options, run, extractions)
    differences.addKept(kept)
    read += extractions.size - others.length
    tell()
    for (const extraction of others) {
      const difference = await change(options, run, extraction)
      if (difference) differences.add(difference)
      read++
      tell()
    }
  }
  return differences
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
async function change(
  { store, names: base, extractor, now }: ReextractionOptions,
  { dryRun }: ReextractionRun,
  extraction: Extraction
): Promise<ReadingDifference | null> {
  try {
    return await writeDecided(store, base, async (writer, names) => {
      const [stored] = await writer.storedReadings([extraction.article.id])
      if (!stored || stored.article.extractor === extractor) return null
      const { changes } = changesOf(stored, extraction, names)
      const reader = { extractor, at: now().toISOString() }
      const difference = await readAnew(writer, names, { stored, extraction, changes }, reader)
      if (dryRun) throw new OnlyShown(difference)
      return difference
    })
  } catch (error) {
    if (error instanceof OnlyShown) return error.difference
    throw error
  }
}
