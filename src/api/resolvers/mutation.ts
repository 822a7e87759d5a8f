import { GraphQLError } from 'graphql'
import { InputError, NotFoundError } from '../../domain/errors.js'
import { checkArticle } from '../../input/article-input.js'
import { fieldsOfRecord } from '../../input/json-record.js'
import type { ApiContext } from '../context.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { parseIdOf } from '../ids.js'
import { lookUp } from '../loading.js'
import type { Loaders } from '../loading.js'
import type { RefusalView } from '../views.js'
import { parentsOf } from './required.js'

/** Throws unless this caller may change something. */
function demandKey({ writeRefusal }: ApiContext): void {
  if (writeRefusal === null) return
  throw new GraphQLError(writeRefusal.message, { extensions: { code: writeRefusal.code } })
}

/** What the caller could have known is an answer, not an error; everything else goes on up. */
function refusalOf(error: unknown): RefusalView {
  if (error instanceof InputError) return { code: error.code, message: error.message, field: error.field }
  if (error instanceof NotFoundError) return { code: error.code, message: error.message, field: 'id' }
  throw error
}

export const mutationResolvers = {
  Mutation: {
    ingestArticle: async (_parent, { input }, context) => {
      demandKey(context)
      try {
        const { id, outcome } = await context.ingest.ingest(await checkArticle(fieldsOfRecord(input), context.today))
        return { article: id, outcome, refusal: null }
      } catch (error) {
        return { article: null, outcome: 'REFUSED', refusal: refusalOf(error) }
      }
    },
    retractArticle: async (_parent, { id, reason }, context) => {
      demandKey(context)
      try {
        const article = parseIdOf(['article'], id).id
        await context.ingest.retract(article, reason ?? null)
        return { article, refusal: null }
      } catch (error) {
        return { article: null, refusal: refusalOf(error) }
      }
    }
  }
} satisfies Resolvers

export const mutationLoaders = {
  IngestArticlePayload: {
    article: (asked, { store }) => lookUp(parentsOf(asked), ({ article }) => article, finder(store).articles)
  },
  RetractArticlePayload: {
    article: (asked, { store }) => lookUp(parentsOf(asked), ({ article }) => article, finder(store).articles)
  }
} satisfies Loaders
