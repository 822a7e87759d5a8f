import { InputError } from '../../domain/errors.js'
import type { StoreReader } from '../../graph/store.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { byArguments, lookUp } from '../loading.js'
import type { Asked, Loaders } from '../loading.js'
import { connection, pageRequest } from '../pages.js'
import type { ArticleView } from '../views.js'
import { claimView, eventView } from '../views.js'
import { lookUpRequired, parentsOf } from './required.js'

const MAX_CONTEXT = 2_000
const DEFAULT_CONTEXT = 200

/** How many characters of context; throws when out of range. */
function contextLength(chars: number | null | undefined): number {
  const length = chars ?? DEFAULT_CONTEXT
  if (length < 0 || length > MAX_CONTEXT) {
    throw new InputError(`chars: ${length} is not between 0 and ${MAX_CONTEXT}`, { field: 'chars' })
  }
  return length
}

/** A stretch of text widened by so many characters, never through the middle of one (a surrogate pair). */
function widened(text: string, start: number, end: number, by: number): string {
  const inPair = (at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1))
  const from = Math.max(0, start - by)
  const to = Math.min(text.length, end + by)
  return text.slice(inPair(from) ? from - 1 : from, inPair(to) ? to + 1 : to)
}

export const articleResolvers = {
  Article: { id: ({ globalId }) => globalId },
  Claim: { id: ({ globalId }) => globalId }
} satisfies Resolvers

/** The text of the same address before or after each article. */
async function neighbours(
  asked: readonly Asked<ArticleView, object>[],
  which: 'before' | 'after',
  store: StoreReader
): Promise<(ArticleView | null)[]> {
  const found = await store.revisionsOfArticles(parentsOf(asked).map(({ id }) => id))
  return lookUp(found, revisions => revisions[which], finder(store).articles)
}

export const articleLoaders = {
  Article: {
    claims: (asked, { store }) =>
      byArguments(asked, async (articles, args) => {
        const ids = articles.map(({ id }) => id)
        const pages = await store.claimsOfArticles(ids, pageRequest('articleClaims', args))
        return pages.map((page, index) =>
          connection('articleClaims', page, claimView, { of: 'claims', article: ids[index] ?? '' })
        )
      }),
    revisionOf: (asked, { store }) => neighbours(asked, 'before', store),
    supersededBy: (asked, { store }) => neighbours(asked, 'after', store),
    notes: async (asked, { store }) => {
      const articles = parentsOf(asked)
      const notes = await store.notesOfArticles(articles.map(({ id }) => id))
      return notes.map((found, index) =>
        found.map(note => ({ ...note, quote: articles[index]?.text.slice(note.start, note.end) ?? '' }))
      )
    },
    entities: (asked, { store }) => store.entitiesOfArticles(parentsOf(asked).map(({ id }) => id))
  },
  ArticleEntity: {
    entity: (asked, { store }) => lookUp(parentsOf(asked), ({ actor }) => actor, finder(store).actors)
  },
  Claim: {
    context: (asked, { store }) =>
      byArguments(asked, async (claims, { chars }) => {
        const by = contextLength(chars)
        const articles = await lookUpRequired(
          claims.map(obj => ({ obj, params: {} })),
          ({ articleId }) => articleId,
          ids => store.articlesByIds(ids)
        )
        return claims.map(({ start, end }, index) => widened(articles[index]?.text ?? '', start, end, by))
      }),
    article: (asked, { store }) => lookUp(parentsOf(asked), ({ articleId }) => articleId, finder(store).articles),
    retiredReason: async (asked, { store }) =>
      (await store.historiesOfClaims(parentsOf(asked).map(({ id }) => id))).map(({ retiredReason }) => retiredReason),
    formerReadings: async (asked, { store }) =>
      (await store.historiesOfClaims(parentsOf(asked).map(({ id }) => id))).map(({ readings }) =>
        readings.map(({ claim, recordedAt, replacedAt }) => ({ ...claim, recordedAt, replacedAt }))
      ),
    supports: async (asked, { store }) =>
      (await store.eventsOfClaims(parentsOf(asked).map(({ id }) => id))).map(events =>
        events.map(event => eventView(event))
      )
  }
} satisfies Loaders
