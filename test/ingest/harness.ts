import type { Article, Extraction } from '../../src/domain/claim.js'
import type { Testimony } from '../../src/domain/identity/testimony.js'
import { createStore } from '../../src/graph/create-store.js'
import { openEmbedded } from '../../src/graph/embedded/engine.js'
import type { Engine } from '../../src/graph/engine.js'
import type { GraphStore, StoreWriter } from '../../src/graph/store.js'
import { createWriter } from '../../src/graph/writer.js'
import type { DecisionOutcome } from '../../src/domain/resolution/wish.js'
import { Decider } from '../../src/ingest/decide.js'
import { EntityDecider } from '../../src/ingest/decide-entities.js'
import { writeDecided } from '../../src/ingest/write-decided.js'
import { prepare } from '../../src/ingest/prepare.js'
import type { Prepared } from '../../src/ingest/prepare.js'
import type { Differences } from '../../src/ingest/reextract/differences.js'
import type { ReextractionRun } from '../../src/ingest/reextract/reextract.js'
import { reextract } from '../../src/ingest/reextract/reextract.js'
import { referenceNames } from '../../src/ingest/resolver-context.js'
import { storeArticles } from '../../src/ingest/store-articles.js'
import { tinyReference } from '../contract/tiny-reference.js'

export const reference = tinyReference()
export const NOW = '2026-01-15T12:00:00.000Z'
export const names = referenceNames(reference)

/** Claims of one article each or of several, put together by article as extraction gives them. */
export function extractionsOf(built: readonly (Testimony & { readonly article: Article })[]): Extraction[] {
  const articles = new Map<string, Extraction & { claims: Testimony['claim'][] }>()
  for (const { claim, article } of built) {
    const known = articles.get(article.id) ?? { article, entities: [], claims: [], notes: [] }
    if (!known.claims.some(one => one.id === claim.id)) known.claims.push(claim)
    articles.set(article.id, known)
  }
  return [...articles.values()]
}

export const prepared = (extraction: Extraction): Prepared => prepare(extraction, NOW, 'test', names)

/** Reads the articles of these extractions anew, as if an extractor of that version found them. */
export function readAnew(
  store: GraphStore,
  found: readonly Extraction[],
  run: Partial<ReextractionRun> = {},
  extractor = 'later'
): Promise<Differences> {
  const byArticle = new Map(found.map(one => [one.article.id, one]))
  const extract = (article: Article): Extraction => {
    const { claims, ...rest } = byArticle.get(article.id) ?? { article, entities: [], claims: [], notes: [] }
    return { ...rest, claims: claims.map(claim => ({ ...claim, extractor })) }
  }
  const now = (): Date => new Date('2026-03-01T00:00:00.000Z')
  return reextract({ store, names, extract, extractor, concurrency: 1, now }, { dryRun: false, ...run })
}

export const BY = { author: 'Ada', reason: 'wrong', source: null } as const

/** A store with writing helpers for tests that build claims by hand. */
export async function aStore(engine?: Engine): Promise<
  GraphStore & {
    put(...extractions: readonly Extraction[]): Promise<void>
    retract(id: string): Promise<void>
    /** What somebody decides on a day of February 2026. */
    decide<T extends DecisionOutcome | null>(
      work: (decider: Decider, by: typeof BY) => Promise<T>,
      day?: string
    ): Promise<T>
    decideWho(
      work: (decider: EntityDecider, by: typeof BY) => Promise<DecisionOutcome>,
      day?: string
    ): Promise<DecisionOutcome>
  }
> {
  const opened = engine ?? (await openEmbedded({ folder: null }))
  const store = createStore(opened, reference, createWriter)
  await store.migrate()
  return {
    ...store,
    put: async (...extractions) => {
      await writeDecided(store, names, (writer: StoreWriter, decided) =>
        storeArticles(writer, decided, extractions.map(prepared))
      )
    },
    retract: async id => {
      await writeDecided(store, names, (writer, decided) =>
        deciderOn(writer, decided, '2026-02-01T00:00:00.000Z').retract(id, BY)
      )
    },
    decide: (work, day = '02') =>
      writeDecided(store, names, (writer, decided) =>
        work(deciderOn(writer, decided, `2026-02-${day}T00:00:00.000Z`), BY)
      ),
    decideWho: (work, day = '02') =>
      writeDecided(store, names, writer => work(new EntityDecider(writer, names, `2026-02-${day}T00:00:00.000Z`), BY))
  }
}

const deciderOn = (writer: StoreWriter, decided: typeof names, at: string): Decider =>
  new Decider(writer, decided, new EntityDecider(writer, names, at), at)
