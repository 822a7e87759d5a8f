import type { StoreReader } from '../../graph/store.js'
import { byDay, listAsOf } from '../as-of.js'
import { finder } from '../find.js'
import type { ApiContext } from '../context.js'
import type { Resolvers } from '../generated/types.js'
import { byArguments, lookUp, lookUpAll } from '../loading.js'
import type { Asked, Loaders } from '../loading.js'
import { connection, pageOfList, pageRequest } from '../pages.js'
import type { PageArguments } from '../pages.js'
import { claimView } from '../views.js'
import type { ClaimConnectionView, ClaimView, EventView } from '../views.js'
import { recordOf, recordsOf } from './records.js'
import { parentsOf } from './required.js'

type Batch<Args> = readonly Asked<EventView, Args>[]

function claims(asked: Batch<PageArguments>, { store }: ApiContext): Promise<ClaimConnectionView[]> {
  return byArguments(asked, (all, args) =>
    byDay(all, (events, asOf) =>
      asOf === null
        ? presentClaims(events, args, store)
        : listedClaims(events, ({ claims: known }) => known, listAsOf('claims', asOf), args, store)
    )
  )
}

async function presentClaims(
  events: readonly EventView[],
  args: PageArguments,
  store: StoreReader
): Promise<ClaimConnectionView[]> {
  const pages = await store.claimsOfEvents(
    events.map(({ id }) => id),
    pageRequest('claims', args)
  )
  return pages.map((page, index) =>
    connection('claims', page, claimView, { of: 'known', count: events[index]?.claims.length ?? 0 })
  )
}

/** Claims that the event itself names, such as those against it: the page is cut here, its claims looked up at once. */
async function listedClaims(
  events: readonly EventView[],
  idsOf: (event: EventView) => readonly string[],
  list: string,
  args: PageArguments,
  store: StoreReader
): Promise<ClaimConnectionView[]> {
  const request = pageRequest(list, args)
  const pages = events.map(event => pageOfList(idsOf(event), id => id, request))
  const found = await lookUpAll(pages, page => page.edges.map(({ node }) => node), finder(store).claims)
  return pages.map((page, index) => {
    const views = new Map((found[index] ?? []).map(claim => [claim.globalId, claim]))
    const edges = page.edges.flatMap(({ node, cursor }): { node: ClaimView; cursor: string }[] => {
      const claim = views.get(node)
      return claim === undefined ? [] : [{ node: claim, cursor }]
    })
    const event = events[index]
    const count = event === undefined ? 0 : idsOf(event).length
    return connection(list, { edges, hasNextPage: page.hasNextPage }, claim => claim, { of: 'known', count })
  })
}

function against(asked: Batch<PageArguments>, { store }: ApiContext): Promise<ClaimConnectionView[]> {
  return byArguments(asked, (events, args) => listedClaims(events, event => event.against, 'against', args, store))
}

/** Another event that each of these names, as known on the same day. */
export function eventsNamed<E extends EventView>(
  asked: readonly Asked<E, object>[],
  keyOf: (event: E) => string | null,
  store: StoreReader
): Promise<(EventView | null)[]> {
  return byDay(parentsOf(asked), (events, asOf) => lookUp(events, keyOf, finder(store, asOf).events))
}

const topics = recordsOf('topic', (event: EventView) => event.topics)

function formerIds(asked: Batch<object>, { store }: ApiContext): Promise<string[][]> {
  return store.formerIdsOfEvents(parentsOf(asked).map(({ id }) => id))
}

/** The fields that every kind of event has. */
export const eventFields = {
  id: ({ globalId }: EventView) => globalId,
  currentId: ({ id }: EventView) => id
}

/** The relationships that every kind of event has. */
export const eventFieldLoaders = { claims, against, topics, formerIds }

export const eventResolvers = {
  Event: { __resolveType: ({ __typename }) => __typename },
  Actor: { __resolveType: ({ __typename }) => __typename },
  DisagreeingValue: {
    // An event that an earlier version wrote, and that has not been resolved anew yet, does not tell its voices.
    independentCount: ({ voices, claims }) => (voices as number | undefined) ?? claims.length
  },
  Node: { __resolveType: ({ __typename }) => __typename },
  SearchResult: { __resolveType: ({ __typename }) => __typename }
} satisfies Resolvers

export const eventLoaders = {
  DisagreeingValue: {
    claims: (asked, { store }) => lookUpAll(parentsOf(asked), value => value.claims, finder(store).claims)
  },
  Place: {
    country: recordOf('country', ({ country }) => country)
  }
} satisfies Loaders
