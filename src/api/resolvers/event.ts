import { finder } from '../find.js'
import type { ApiContext } from '../context.js'
import type { Resolvers } from '../generated/types.js'
import { byArguments, lookUp, lookUpAll } from '../loading.js'
import type { Asked, Loaders } from '../loading.js'
import { connection, pageOfList, pageRequest } from '../pages.js'
import type { PageArguments } from '../pages.js'
import { claimView } from '../views.js'
import type { ClaimConnectionView, ClaimView, EventView, TopicView } from '../views.js'
import { parentsOf } from './required.js'

type Batch<Args> = readonly Asked<EventView, Args>[]

function claims(asked: Batch<PageArguments>, { store }: ApiContext): Promise<ClaimConnectionView[]> {
  return byArguments(asked, async (events, args) => {
    const pages = await store.claimsOfEvents(
      events.map(({ id }) => id),
      pageRequest('claims', args)
    )
    return pages.map((page, index) =>
      connection('claims', page, claimView, { of: 'known', count: events[index]?.claims.length ?? 0 })
    )
  })
}

/** The claims against an event are few, and the event names them: the page is cut here, its claims looked up at once. */
function against(asked: Batch<PageArguments>, { store }: ApiContext): Promise<ClaimConnectionView[]> {
  return byArguments(asked, async (events, args) => {
    const request = pageRequest('against', args)
    const pages = events.map(event => pageOfList(event.against, id => id, request))
    const found = await lookUpAll(pages, page => page.edges.map(({ node }) => node), finder(store).claims)
    return pages.map((page, index) => {
      const views = new Map((found[index] ?? []).map(claim => [claim.globalId, claim]))
      const edges = page.edges.flatMap(({ node, cursor }): { node: ClaimView; cursor: string }[] => {
        const claim = views.get(node)
        return claim === undefined ? [] : [{ node: claim, cursor }]
      })
      return connection('against', { edges, hasNextPage: page.hasNextPage }, claim => claim, {
        of: 'known',
        count: events[index]?.against.length ?? 0
      })
    })
  })
}

function topics(asked: Batch<object>, { store }: ApiContext): Promise<TopicView[][]> {
  return lookUpAll(parentsOf(asked), event => event.topics, finder(store).topics)
}

/** The fields that every kind of event has. */
export const eventFields = {
  id: ({ globalId }: EventView) => globalId,
  currentId: ({ id }: EventView) => id
}

/** The relationships that every kind of event has. */
export const eventFieldLoaders = { claims, against, topics }

export const eventResolvers = {
  Event: { __resolveType: ({ __typename }) => __typename },
  Actor: { __resolveType: ({ __typename }) => __typename },
  Node: { __resolveType: ({ __typename }) => __typename },
  SearchResult: { __resolveType: ({ __typename }) => __typename }
} satisfies Resolvers

export const eventLoaders = {
  DisagreeingValue: {
    claims: (asked, { store }) => lookUpAll(parentsOf(asked), value => value.claims, finder(store).claims)
  },
  Place: {
    country: (asked, { store }) => lookUp(parentsOf(asked), ({ country }) => country, finder(store).countries)
  }
} satisfies Loaders
