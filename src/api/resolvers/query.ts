import type { ActorKey } from '../../domain/claim.js'
import { InputError } from '../../domain/errors.js'
import type { ListedKind, ListFilter, Page, StoreReader } from '../../graph/store.js'
import type { Day } from '../../domain/partial-date.js'
import { asOfDay, listAsOf } from '../as-of.js'
import type { ApiContext } from '../context.js'
import { finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { parseGlobalId, parseIdOf } from '../ids.js'
import { requireCountries } from '../known-countries.js'
import {
  articleFilter,
  countryFilter,
  frameworkFilter,
  leaderFilter,
  organizationFilter,
  topicFilter,
  words
} from '../list-filters.js'
import { connection, pageRequest } from '../pages.js'
import type { PageArguments } from '../pages.js'
import { articleView, countryView, frameworkView, leaderView, organizationView, orNull, topicView } from '../views.js'
import type { ConnectionView, NodeView, RelationshipView } from '../views.js'
import { changes } from './change.js'
import { reviewQueue } from './review.js'
import { wants, wantsOnly } from '../selection.js'
import { AGREEMENTS, INTERACTIONS, listEvents, SUMMITS } from './events-of.js'
import { pathSearch } from './paths.js'
import { OF_TITLED } from './search.js'
import { statQueries } from './stats.js'

const MAX_NODES = 100
const MAX_PARTIES = 10
const MAX_SUGGESTIONS = 50

/** Where a filter names countries under another name than `countries`. */
const COUNTRIES_OF: Readonly<Partial<Record<ListedKind, string>>> = { ORGANIZATION: 'filter.members' }

/** A list that is not of events: one page of it, and how to count the whole. */
async function listed<T, V>(
  kind: ListedKind,
  args: PageArguments,
  filter: ListFilter,
  store: StoreReader,
  list: (filter: ListFilter, page: ReturnType<typeof pageRequest>) => Promise<Page<T>>,
  toView: (record: T) => V
): Promise<ConnectionView<V>> {
  const name = `${kind.toLowerCase()}s`
  // Countries are asked which of these codes there are.
  if (kind !== 'COUNTRY') await requireCountries(filter, store, COUNTRIES_OF[kind])
  return connection(name, await list(filter, pageRequest(name, args)), toView, { of: 'listed', kind, filter })
}

/** The actor key of a party by code, name or organisation id; null when there is none. */
async function partyKey(text: string, store: StoreReader): Promise<ActorKey | null> {
  const name = words(text, 'between')
  if (/^(?:country|organization):/.test(name)) {
    const { id } = parseIdOf(['country', 'organization'], name, 'between')
    return (await finder(store).nodes([id]))[0] === null ? null : (id as ActorKey)
  }
  const country = await store.countryByName(name)
  if (country !== null) return `country:${country.code}`
  const organization = await store.organizationByName(name)
  return organization === null ? null : `organization:${organization.id}`
}

/** The actor keys of the parties of a relationship; null when there is no such party. Throws when they make none. */
export async function partiesOf(between: readonly string[], store: StoreReader): Promise<ActorKey[] | null> {
  if (between.length < 2 || between.length > MAX_PARTIES) {
    throw new InputError(`between names ${between.length} parties; name two to ${MAX_PARTIES}`, { field: 'between' })
  }
  const found = await Promise.all(between.map(party => partyKey(party, store)))
  const parties = found.filter(key => key !== null)
  if (parties.length < found.length) return null
  if (new Set(parties).size < parties.length) {
    throw new InputError(`between names one party twice: ${between.join(', ')}`, { field: 'between' })
  }
  return parties
}

async function relationship(
  between: readonly string[],
  asOf: Day | null,
  { store }: ApiContext
): Promise<RelationshipView | null> {
  const parties = await partiesOf(between, store)
  return parties === null ? null : { parties, asOf }
}

/** The one thing with this id, when it is of this GraphQL type. */
async function one<N extends NodeView['__typename']>(
  typename: N,
  id: string,
  { store }: ApiContext,
  asOf: Day | null = null
): Promise<Extract<NodeView, { __typename: N }> | null> {
  const [node] = await finder(store, asOf).nodes([id])
  return node?.__typename === typename ? (node as Extract<NodeView, { __typename: N }>) : null
}

/** Exactly one of an id and a name. */
function idOrName(args: {
  readonly id?: string | null
  readonly name?: string | null
}): { id: string } | { name: string } {
  if (args.id && args.name) throw new InputError('pass either id or name, not both', { field: 'name' })
  if (args.id) return { id: args.id }
  if (args.name === null || args.name === undefined) throw new InputError('pass an id or a name', { field: 'name' })
  return { name: words(args.name, 'name') }
}

export const queryResolvers = {
  Query: {
    node: async (_parent, { id, asOf }, context) =>
      (await finder(context.store, await asOfDay(asOf, context)).nodes([parseGlobalId(id).id]))[0] ?? null,
    nodes: async (_parent, { ids, asOf }, context) => {
      if (ids.length > MAX_NODES) {
        throw new InputError(`ids: ${ids.length} are more than ${MAX_NODES}`, { code: 'TOO_MANY_VALUES', field: 'ids' })
      }
      return finder(context.store, await asOfDay(asOf, context)).nodes(ids.map(id => parseGlobalId(id, 'ids').id))
    },
    country: async (_parent, { code }, { store }) =>
      orNull(countryView)(await store.countryByName(words(code, 'code'))),
    leader: async (_parent, args, context) => {
      const wanted = idOrName(args)
      return 'id' in wanted
        ? one('Leader', parseIdOf(['leader'], wanted.id).id, context)
        : orNull(leaderView)(await context.store.leaderByName(wanted.name))
    },
    organization: async (_parent, args, context) => {
      const wanted = idOrName(args)
      return 'id' in wanted
        ? one('Organization', parseIdOf(['organization'], wanted.id).id, context)
        : orNull(organizationView)(await context.store.organizationByName(wanted.name))
    },
    summit: async (_parent, { id, asOf }, context) =>
      one('Summit', parseIdOf(['summit'], id).id, context, await asOfDay(asOf, context)),
    agreement: async (_parent, { id, asOf }, context) =>
      one('Agreement', parseIdOf(['agreement'], id).id, context, await asOfDay(asOf, context)),
    interaction: async (_parent, { id, asOf }, context) =>
      one('Interaction', parseIdOf(['interaction'], id).id, context, await asOfDay(asOf, context)),
    article: (_parent, { id }, context) => one('Article', parseIdOf(['article'], id).id, context),
    countries: (_parent, args, { store }) =>
      listed(
        'COUNTRY',
        args,
        countryFilter(args.filter),
        store,
        (filter, page) => store.listCountries(filter, page),
        countryView
      ),
    leaders: (_parent, args, { store }) =>
      listed(
        'LEADER',
        args,
        leaderFilter(args.filter),
        store,
        (filter, page) => store.listLeaders(filter, page),
        leaderView
      ),
    organizations: (_parent, args, { store }) =>
      listed(
        'ORGANIZATION',
        args,
        organizationFilter(args.filter),
        store,
        (filter, page) => store.listOrganizations(filter, page),
        organizationView
      ),
    frameworks: (_parent, args, { store }) =>
      listed(
        'FRAMEWORK',
        args,
        frameworkFilter(args.filter),
        store,
        (filter, page) => store.listFrameworks(filter, page),
        frameworkView
      ),
    topics: (_parent, args, { store }) =>
      listed(
        'TOPIC',
        args,
        topicFilter(args.filter),
        store,
        (filter, page) => store.listTopics(filter, page),
        topicView
      ),
    articles: (_parent, args, { store }) =>
      listed(
        'ARTICLE',
        args,
        articleFilter(args.filter),
        store,
        (filter, page) => store.listArticles(filter, page),
        articleView
      ),
    summits: (_parent, args, context, info) =>
      listEvents(SUMMITS, args, context, wants(info, 'edges', 'node', 'agreements')),
    agreements: (_parent, args, context) => listEvents(AGREEMENTS, args, context),
    interactions: (_parent, args, context) => listEvents(INTERACTIONS, args, context),
    ...statQueries,
    auditLog: async (_parent, args, { store }) =>
      connection('auditLog', await store.auditLog(pageRequest('auditLog', args)), entry => entry, { of: 'audits' }),
    changes: (_parent, args, context) => changes(args, context),
    reviewQueue: (_parent, args, context) => reviewQueue(args, context),
    relationship: async (_parent, { between, asOf }, context) =>
      relationship(between, await asOfDay(asOf, context), context),
    paths: async (_parent, args, context) => (await pathSearch(args, context)).paths,
    pathSearch: (_parent, args, context) => pathSearch(args, context),
    suggest: async (_parent, { text, kinds, first, asOf }, context, info) => {
      // A blank at the end says that the word is finished.
      const typed = text.trimStart()
      words(typed, 'text')
      const most = first ?? 10
      if (most < 1 || most > MAX_SUGGESTIONS) {
        throw new InputError(`first: ${most} is not between 1 and ${MAX_SUGGESTIONS}`, { field: 'first' })
      }
      const day = await asOfDay(asOf, context)
      const titled = day === null && wantsOnly(info, OF_TITLED, 'node')
      return (await context.store.suggest(typed, kinds ?? [], most, day)).map(hit => ({ ...hit, asOf: day, titled }))
    },
    search: async (_parent, args, context, info) => {
      const text = words(args.text, 'text')
      const asOf = await asOfDay(args.asOf, context)
      const name = listAsOf('search', asOf)
      const page = await context.store.search(text, args.kinds ?? [], pageRequest(name, args), asOf)
      const titled = asOf === null && wantsOnly(info, OF_TITLED, 'edges', 'node')
      return connection(name, page, hit => ({ ...hit, asOf, titled }), { of: 'nothing' })
    }
  }
} satisfies Resolvers
