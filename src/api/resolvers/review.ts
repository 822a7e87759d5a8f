import type { ApiContext } from '../context.js'
import { finder } from '../find.js'
import type * as Api from '../generated/types.js'
import { lookUp } from '../loading.js'
import type { Loaders } from '../loading.js'
import { connection, pageRequest } from '../pages.js'
import type { ReviewConnectionView } from '../views.js'
import { parentsOf } from './required.js'

/** Pairs of events that may be one. */
export async function reviewQueue(
  args: Pick<Api.QueryReviewQueueArgs, 'kinds' | 'first' | 'after'>,
  { store }: ApiContext
): Promise<ReviewConnectionView> {
  const kinds = args.kinds ?? []
  const page = await store.reviewQueue(kinds, pageRequest('reviewQueue', args))
  return connection('reviewQueue', page, pair => pair, { of: 'questions', kinds })
}

export const reviewLoaders = {
  ReviewPair: {
    left: (asked, { store }) => lookUp(parentsOf(asked), ({ left }) => left, finder(store).events),
    right: (asked, { store }) => lookUp(parentsOf(asked), ({ right }) => right, finder(store).events),
    leftClaim: (asked, { store }) => lookUp(parentsOf(asked), ({ leftClaim }) => leftClaim, finder(store).claims),
    rightClaim: (asked, { store }) => lookUp(parentsOf(asked), ({ rightClaim }) => rightClaim, finder(store).claims)
  }
} satisfies Loaders
