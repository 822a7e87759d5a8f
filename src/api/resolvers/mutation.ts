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
import type { Wish } from '../../domain/resolution/wish.js'
import type { DecisionPayloadView, RefusalView } from '../views.js'
import { decisionView } from '../views.js'
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

const EVENTS = ['summit', 'agreement', 'interaction'] as const
const ENTITIES = ['leader', 'organization'] as const

interface DecisionArguments {
  readonly author?: string | null
  readonly reason?: string | null
  readonly source?: string | null
  readonly dryRun?: boolean | null
}

/** Carries out what `wishOf` reads from the arguments, or shows it. */
async function decided(
  context: ApiContext,
  { author, reason, source, dryRun }: DecisionArguments,
  wishOf: () => Wish
): Promise<DecisionPayloadView> {
  demandKey(context)
  const onlyShow = dryRun ?? false
  try {
    const by = { author: author?.trim() || context.author, reason: reason ?? null, source: source ?? null }
    const outcome = await context.ingest.decide(wishOf(), by, onlyShow)
    const decision = outcome === null || onlyShow ? null : decisionView(outcome.decision)
    return { decision, changes: outcome?.changes ?? [], refusal: null }
  } catch (error) {
    return { decision: null, changes: [], refusal: refusalOf(error) }
  }
}

export const mutationResolvers = {
  Mutation: {
    ingestArticle: async (_parent, { input }, context) => {
      demandKey(context)
      try {
        const fields = await fieldsOfRecord(input)
        const { id, outcome } = await context.ingest.ingest(await checkArticle(fields, context.today))
        return { article: id, outcome, refusal: null }
      } catch (error) {
        return { article: null, outcome: 'REFUSED', refusal: refusalOf(error) }
      }
    },
    retractArticle: async (_parent, args, context) => {
      let article: string | null = null
      const { refusal, ...done } = await decided(context, args, () => {
        article = parseIdOf(['article'], args.id).id
        return { do: 'RETRACT', article }
      })
      return { ...done, article: refusal === null ? article : null, refusal }
    },
    merge: (_parent, args, context) =>
      decided(context, args, () => ({
        do: 'MERGE',
        events: args.events.map(id => parseIdOf(EVENTS, id, 'events').id)
      })),
    keepApart: (_parent, args, context) =>
      decided(context, args, () => ({
        do: 'KEEP_APART',
        events: args.events.map(id => parseIdOf(EVENTS, id, 'events').id)
      })),
    split: (_parent, args, context) =>
      decided(context, args, () => ({
        do: 'SPLIT',
        event: parseIdOf(EVENTS, args.event, 'event').id,
        claims: args.claims.map(id => parseIdOf(['claim'], id, 'claims').id)
      })),
    correct: (_parent, args, context) =>
      decided(context, args, () => ({
        do: 'CORRECT',
        event: parseIdOf(EVENTS, args.event, 'event').id,
        field: args.field,
        value: args.value ?? null
      })),
    mergeEntities: (_parent, args, context) =>
      decided(context, args, () => ({
        do: 'MERGE_ENTITIES',
        entities: args.entities.map(id => parseIdOf(ENTITIES, id, 'entities').id)
      })),
    splitEntity: (_parent, args, context) =>
      decided(context, args, () => ({
        do: 'SPLIT_ENTITY',
        entity: parseIdOf(ENTITIES, args.entity, 'entity').id,
        articles: args.articles.map(id => parseIdOf(['article'], id, 'articles').id),
        name: args.name
      })),
    correctEntity: (_parent, args, context) =>
      decided(context, args, () => ({
        do: 'CORRECT_ENTITY',
        entity: parseIdOf(ENTITIES, args.entity, 'entity').id,
        field: args.field,
        value: args.value
      })),
    undo: (_parent, args, context) => decided(context, args, () => ({ do: 'UNDO', decision: args.decision }))
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
