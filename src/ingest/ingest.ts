import type { Article, ArticleStatus, Extraction } from '../domain/claim.js'
import { isKnownError, StoreUnavailableError } from '../domain/errors.js'
import type { GraphStore } from '../graph/store.js'
import type { ArticleInput } from '../input/article-input.js'
import type { Reference } from '../reference/reference.js'
import type { By, DecisionOutcome, Wish } from '../domain/resolution/wish.js'
import { Decider } from './decide.js'
import { EntityDecider } from './decide-entities.js'
import type { Prepared } from './prepare.js'
import { toArticle } from '../input/to-article.js'
import { prepare } from './prepare.js'
import { referenceNames } from './resolver-context.js'
import type { Differences } from './reextract/differences.js'
import type { ReextractionRun } from './reextract/reextract.js'
import { reextract } from './reextract/reextract.js'
import { refreshResolution } from './refresh.js'
import type { RefreshProgress } from './refresh.js'
import { severalAtOnce } from './several-at-once.js'
import { storeArticles } from './store-articles.js'
import { writeDecided } from './write-decided.js'

/** What became of one article that was taken. A retracted one that is sent again stays retracted. */
export interface IngestResult {
  readonly id: string
  readonly outcome: 'STORED' | 'ALREADY_THERE' | 'RETRACTED'
  /** What it yielded; 0 unless it was stored now. */
  readonly claims: number
  readonly notes: number
}

/** One of many: an article that could not be taken says why, and the others go on. */
export type BulkResult = IngestResult | { readonly id: string; readonly outcome: 'REFUSED'; readonly reason: string }

export interface Ingest {
  /** Stores an article whole or not at all. Rejects when it cannot be stored. */
  ingest(input: ArticleInput): Promise<IngestResult>
  /**
   * Takes many articles, in batches: the next is read while the last is written. Gives one result for each, in order.
   * Rejects only when the store itself fails; what was reported by then is stored.
   */
  ingestAll(inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>): AsyncGenerator<BulkResult>
  /**
   * Resolves everything anew when the store was resolved with other reference data or by another resolver. Done before
   * the first article of a process by itself. Gives true when there was something to do.
   */
  refresh(): Promise<boolean>
  /** Reads articles anew that another version of the extractor read: see `reextract`. */
  reextract(run: ReextractionRun): Promise<Differences>
  /** How many stored articles another version of the extractor read last. */
  readByOthers(): Promise<number>
  /** Throws NotFoundError when there is no such article. Retracting twice changes nothing. */
  retract(id: string, reason: string | null): Promise<void>
  /**
   * Carries out what somebody decides, or with `dryRun` shows what it would change and leaves everything as it is.
   * Rejects with an InputError for what cannot be done; nothing has changed then. Null when there was nothing to do.
   */
  decide(wish: Wish, by: By, dryRun: boolean): Promise<DecisionOutcome | null>
}

/** Ends a transaction that was only to show what it would do. */
class OnlyShown extends Error {
  constructor(readonly outcome: DecisionOutcome | null) {
    super('shown and not done')
  }
}

function carryOut(decider: Decider, entities: EntityDecider, wish: Wish, by: By): Promise<DecisionOutcome | null> {
  switch (wish.do) {
    case 'MERGE_ENTITIES':
      return entities.merge(wish.entities, by)
    case 'SPLIT_ENTITY':
      return entities.split(wish.entity, wish.articles, wish.name, by)
    case 'CORRECT_ENTITY':
      return entities.correct(wish.entity, wish.field, wish.value, by)
    case 'MERGE':
      return decider.merge(wish.events, by)
    case 'KEEP_APART':
      return decider.keepApart(wish.events, by)
    case 'SPLIT':
      return decider.split(wish.event, wish.claims, by)
    case 'CORRECT':
      return decider.correct(wish.event, wish.field, wish.value, by)
    case 'RETRACT':
      return decider.retract(wish.article, by)
    case 'UNDO':
      return decider.undo(wish.decision, by)
  }
}

export interface IngestOptions {
  readonly store: GraphStore
  readonly reference: Reference
  /** Extraction: gives the same for the same article; may wait for somebody, never for the store. */
  readonly extract: (article: Article) => Extraction | Promise<Extraction>
  /** The extractor's version, or how to learn it: asked for when an article is read or looked at. */
  readonly extractor: string | (() => Promise<string>)
  /** The clock: handed in, so that tests and replays can fix it. */
  readonly now?: () => Date
  /** Articles written in one transaction. */
  readonly batchSize?: number
  /** Articles read at once; more than one only helps where reading waits for others: a model, or threads. */
  readonly concurrency?: number
  /** Told how far it has come where a whole store is resolved anew: it takes long. */
  readonly onRefresh?: (progress: RefreshProgress) => void
}

const BATCH_SIZE = 64
/** The author of what a program does without saying for whom. */
const NOBODY = 'unknown'

export function createIngest(options: IngestOptions): Ingest {
  const {
    store,
    reference,
    extract,
    extractor,
    now = () => new Date(),
    batchSize = BATCH_SIZE,
    concurrency = 1,
    onRefresh
  } = options
  const names = referenceNames(reference)
  const version = async (): Promise<string> => (typeof extractor === 'string' ? extractor : extractor())
  let refreshing: Promise<boolean> | null = null
  const refresh = (): Promise<boolean> => {
    refreshing ??= refreshResolution(store, names, reference, now().toISOString(), onRefresh).catch(
      (error: unknown) => {
        refreshing = null // the next one tries again
        throw error
      }
    )
    return refreshing
  }
  const read = async (article: Article): Promise<Prepared> =>
    prepare(await extract(article), now().toISOString(), await version(), names)

  /** Stores articles in one transaction; the same article twice is stored once. */
  const storeBatch = async (articles: readonly Prepared[]): Promise<IngestResult[]> => {
    await refresh()
    const unique = [...new Map(articles.map(one => [one.parts.article.id, one])).values()]
    const statuses = await writeDecided(store, names, (writer, decided) => storeArticles(writer, decided, unique))
    const before = new Map(unique.map((one, index) => [one.parts.article.id, statuses[index] ?? null]))
    const told = new Set<string>()
    return articles.map(one => {
      const { id } = one.parts.article
      const status = told.has(id) ? (before.get(id) ?? 'ACCEPTED') : (before.get(id) ?? null)
      told.add(id)
      return resultOf(one, status)
    })
  }

  /** A batch that fails is stored one by one, so that one article does not keep others out. */
  const storeCarefully = async (articles: readonly Prepared[]): Promise<BulkResult[]> => {
    try {
      return await storeBatch(articles)
    } catch (error) {
      const tooSlow = error instanceof StoreUnavailableError && error.code === 'STORE_TIMEOUT'
      if (error instanceof StoreUnavailableError && !(tooSlow && articles.length > 1)) throw error
      if (articles.length === 1 && articles[0]) return [refused(articles[0].parts.article.id, error)]
      const results: BulkResult[] = []
      for (const one of articles) results.push(...(await storeCarefully([one])))
      return results
    }
  }

  /** Reads a batch, leaving out what is there already: reading it again would be for nothing. */
  const readBatch = async (inputs: readonly ArticleInput[]): Promise<(Prepared | BulkResult)[]> => {
    const articles = inputs.map(toArticle)
    const stored = await store.articlesByIds(articles.map(article => article.id))
    const readOne = async (article: Article, index: number): Promise<Prepared | BulkResult> => {
      const there = stored[index]
      try {
        return there ? already(there.id, there.status) : await read(article)
      } catch (error) {
        return refused(article.id, error)
      }
    }
    return severalAtOnce(articles, concurrency, readOne)
  }

  const write = async (batch: readonly (Prepared | BulkResult)[]): Promise<BulkResult[]> => {
    const prepared = batch.filter((one): one is Prepared => 'parts' in one)
    const stored = prepared.length === 0 ? [] : await storeCarefully(prepared)
    return batch.map(one => ('parts' in one ? (stored.shift() as BulkResult) : one))
  }

  const decide: Ingest['decide'] = async (wish, by, dryRun) => {
    await refresh()
    const at = now().toISOString()
    try {
      return await writeDecided(store, names, async (writer, decided) => {
        const entities = new EntityDecider(writer, names, at)
        const outcome = await carryOut(new Decider(writer, decided, entities, at), entities, wish, by)
        if (dryRun) throw new OnlyShown(outcome)
        return outcome
      })
    } catch (error) {
      if (error instanceof OnlyShown) return error.outcome
      throw error
    }
  }

  return {
    ingest: async input => {
      const article = toArticle(input)
      const [there] = await store.articlesByIds([article.id])
      if (there) return already(there.id, there.status)
      const [result] = await storeBatch([await read(article)])
      return result as IngestResult
    },
    ingestAll: async function* (inputs) {
      let writing: Promise<BulkResult[]> | null = null
      for await (const batch of inBatches(inputs, batchSize)) {
        const prepared = await readBatch(batch)
        if (writing) yield* await writing
        writing = write(prepared)
        writing.catch(() => undefined) // it is awaited in the next round; until then nobody listens
      }
      if (writing) yield* await writing
    },
    refresh,
    reextract: async run => {
      await refresh()
      return reextract({ store, names, extract, extractor: await version(), concurrency, now }, run)
    },
    readByOthers: async () => (await store.articlesReadBefore(await version())).length,
    retract: async (id, reason) => {
      await decide({ do: 'RETRACT', article: id }, { author: NOBODY, reason, source: null }, false)
    },
    decide
  }
}

function already(id: string, status: ArticleStatus): IngestResult {
  return { id, outcome: status === 'RETRACTED' ? 'RETRACTED' : 'ALREADY_THERE', claims: 0, notes: 0 }
}

function resultOf({ parts }: Prepared, before: ArticleStatus | null): IngestResult {
  if (before !== null) return already(parts.article.id, before)
  return { id: parts.article.id, outcome: 'STORED', claims: parts.claims.length, notes: parts.notes.length }
}

function refused(id: string, error: unknown): BulkResult {
  if (!isKnownError(error)) return { id, outcome: 'REFUSED', reason: `could not be read: ${String(error)}` }
  return { id, outcome: 'REFUSED', reason: error.message }
}

async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
