import type { EventFilter, StoreReader } from '../../graph/store.js'
import type { FrameworkRecord } from '../../reference/reference.js'
import { listAsOf } from '../as-of.js'
import type { ApiContext } from '../context.js'
import { finder } from '../find.js'
import { timelineFilter } from '../filters.js'
import type { Resolvers } from '../generated/types.js'
import { byArguments } from '../loading.js'
import type { Asked, Loaders } from '../loading.js'
import { connection, pageRequest } from '../pages.js'
import { isCountry, isOrganization, ownKey } from '../participants.js'
import { eventView, frameworkView } from '../views.js'
import type { ConnectionView, FrameworkView, OrganizationView, RelationshipView } from '../views.js'
import { relationshipContacts } from './contacts.js'
import { AGREEMENTS, INTERACTIONS, readEventArguments, SUMMITS } from './events-of.js'
import type { EventArguments } from './events-of.js'
import { recordsOf } from './records.js'
import { parentsOf } from './required.js'

const countriesOf = ({ parties }: RelationshipView): string[] => parties.filter(isCountry).map(ownKey)
const organizationsOf = ({ parties }: RelationshipView): string[] => parties.filter(isOrganization).map(ownKey)

/** A filter that also demands all the parties, for counting what a relationship lists. */
function amongParties(filter: EventFilter, { parties }: RelationshipView): EventFilter {
  const demand = (set: EventFilter['countries'], keys: readonly string[]): EventFilter['countries'] =>
    keys.length === 0 ? set : { ...set, all: [...new Set([...(set?.all ?? []), ...keys])] }
  return {
    ...filter,
    countries: demand(filter.countries, parties.filter(isCountry)),
    organizations: demand(filter.organizations, parties.filter(isOrganization))
  }
}

/** A loader for one kind of events among all the parties. */
function among<Filter, V>(
  list: Parameters<typeof readEventArguments<Filter, V>>[0]
): <Args extends EventArguments<Filter>>(
  asked: readonly Asked<RelationshipView, Args>[],
  context: ApiContext
) => Promise<ConnectionView<V>[]> {
  return (asked, context) =>
    byArguments(asked, (relationships, args) =>
      Promise.all(
        relationships.map(async relationship => {
          const { parties, asOf } = relationship
          const { request, answer } = await readEventArguments(list, args, context, asOf)
          const filter = amongParties(request.filter, relationship)
          return answer(await context.store.timeline(parties, request), { of: 'events', owner: null, filter, asOf })
        })
      )
    )
}

/** What every one of these lists has, by key, in the order of the first. */
function common<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => string): T[] {
  const [first = [], ...others] = lists
  const keys = others.map(list => new Set(list.map(keyOf)))
  const shared = new Map(first.map(item => [keyOf(item), item]))
  return [...shared].filter(([key]) => keys.every(set => set.has(key))).map(([, item]) => item)
}

async function frameworks(relationship: RelationshipView, store: StoreReader): Promise<FrameworkView[]> {
  const organizations = organizationsOf(relationship)
  const found = await store.frameworksOfCountries(countriesOf(relationship))
  return common<FrameworkRecord>(found, ({ id }) => id)
    .filter(framework => organizations.every(id => framework.organizations.includes(id)))
    .sort((a, b) => a.countries.length - b.countries.length || (a.id < b.id ? -1 : 1)) // the closest circle first
    .map(frameworkView)
}

async function shared(relationship: RelationshipView, on: string, store: StoreReader): Promise<OrganizationView[]> {
  const memberships = await store.membershipsOfCountries(countriesOf(relationship), on)
  const ids = common(
    memberships.map(list => list.map(({ organization }) => organization)),
    id => id
  )
  return ids.length === 0 ? [] : (await finder(store).organizations(ids)).filter(record => record !== null)
}

export const relationshipResolvers = {
  Relationship: {
    firstContact: ({ parties, asOf }, _arguments, { store }) => store.contact(parties, 'FIRST', asOf),
    lastContact: ({ parties, asOf }, _arguments, { store }) => store.contact(parties, 'LAST', asOf),
    articleCount: ({ parties, asOf }, _arguments, { store }) => store.articleCountOf(parties, asOf)
  }
} satisfies Resolvers

export const relationshipLoaders = {
  Relationship: {
    countries: recordsOf('country', countriesOf),
    organizations: recordsOf('organization', organizationsOf),
    frameworks: (asked, { store }) => Promise.all(parentsOf(asked).map(parent => frameworks(parent, store))),
    sharedOrganizations: (asked, { store, today }) =>
      byArguments(asked, (relationships, { on }) =>
        Promise.all(relationships.map(relationship => shared(relationship, on ?? relationship.asOf ?? today, store)))
      ),
    summits: among(SUMMITS),
    agreements: among(AGREEMENTS),
    interactions: among(INTERACTIONS),
    timeline: (asked, { store }) =>
      byArguments(asked, (relationships, args) => {
        const filter = timelineFilter(args)
        return Promise.all(
          relationships.map(async relationship => {
            const { parties, asOf } = relationship
            const list = listAsOf('timeline', asOf)
            const page = await store.timeline(parties, {
              filter,
              order: 'DATE_DESC',
              page: pageRequest(list, args),
              asOf
            })
            const total = { of: 'events', owner: null, filter: amongParties(filter, relationship), asOf } as const
            return connection(list, page, event => eventView(event), total)
          })
        )
      }),
    ...relationshipContacts,
    intensity: (asked, { store }) =>
      byArguments(asked, (relationships, { by }) =>
        Promise.all(relationships.map(({ parties, asOf }) => store.intensity(parties, by, asOf)))
      )
  }
} satisfies Loaders
