import { InvariantError } from '../../domain/errors.js'
import type { ApiContext, Notice } from '../context.js'
import { eventOrNull, finder } from '../find.js'
import type { Subscription } from '../generated/types.js'
import type { ArticleView, EventView, RelationshipView } from '../views.js'

/** The notice of a kind that a subscription's field is answered from. */
function noticeWith<K extends string>(key: K, { notice }: ApiContext): Extract<Notice, { readonly [P in K]: unknown }> {
  if (notice !== undefined && key in notice) return notice as Extract<Notice, { readonly [P in K]: unknown }>
  throw new InvariantError(`a subscription is answered without the ${key} that it is about`)
}

type Field<R> = (parent: unknown, args: object, context: ApiContext) => R | Promise<R>

interface SubscriptionFields extends Record<Exclude<keyof Subscription, '__typename'>, Field<unknown>> {
  readonly relationshipUpdated: Field<RelationshipView>
  readonly articleIngested: Field<ArticleView | null>
  readonly eventChanged: Field<{
    readonly update: string
    readonly event: EventView | null
    readonly previousIds: readonly string[]
    readonly change: number
  }>
}

/** Answers of subscriptions. Each is worked out anew for its change, as a query would be. */
export const subscriptionFields: SubscriptionFields = {
  relationshipUpdated: (_parent, _args, context) => ({ parties: noticeWith('parties', context).parties, asOf: null }),
  articleIngested: async (_parent, _args, context) =>
    (await finder(context.store).articles([noticeWith('article', context).article]))[0] ?? null,
  eventChanged: async (_parent, _args, context) => {
    const { event, update, previousIds, change } = noticeWith('event', context)
    const [node] = await finder(context.store).nodes([event])
    return { update, event: eventOrNull(node), previousIds, change }
  }
}
