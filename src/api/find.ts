import type { StoreReader } from '../graph/store.js'
import { InvariantError } from '../domain/errors.js'
import type { NodeType } from '../domain/ids.js'
import type { Day } from '../domain/partial-date.js'
import { ownKey } from './participants.js'
import {
  articleView,
  claimView,
  countryView,
  decisionView,
  eventView,
  frameworkView,
  leaderView,
  officeView,
  organizationView,
  orNull,
  topicView
} from './views.js'
import type {
  ActorView,
  ArticleView,
  ClaimView,
  CountryView,
  DecisionView,
  EventView,
  FrameworkView,
  LeaderView,
  NodeView,
  OfficeView,
  OrganizationView,
  TopicView
} from './views.js'

/** Things by their keys, in the same order, null for the unknown: the store's records as views. */
export interface Find {
  countries(codes: readonly string[]): Promise<(CountryView | null)[]>
  leaders(ids: readonly string[]): Promise<(LeaderView | null)[]>
  organizations(ids: readonly string[]): Promise<(OrganizationView | null)[]>
  frameworks(ids: readonly string[]): Promise<(FrameworkView | null)[]>
  topics(ids: readonly string[]): Promise<(TopicView | null)[]>
  offices(ids: readonly string[]): Promise<(OfficeView | null)[]>
  articles(ids: readonly string[]): Promise<(ArticleView | null)[]>
  claims(ids: readonly string[]): Promise<(ClaimView | null)[]>
  events(ids: readonly string[]): Promise<(EventView | null)[]>
  decisions(ids: readonly string[]): Promise<(DecisionView | null)[]>
  /** By global id, whatever the kind: one call for each kind that occurs. */
  nodes(ids: readonly string[]): Promise<(NodeView | null)[]>
  actors(keys: readonly string[]): Promise<(ActorView | null)[]>
}

/** The store's lookups as views; events as they were known on a day where one is given. */
export function finder(store: StoreReader, asOf: Day | null = null): Find {
  const find: Omit<Find, 'nodes' | 'actors'> = {
    countries: async codes => (await store.countriesByCodes(codes)).map(orNull(countryView)),
    leaders: async ids => (await store.leadersByIds(ids)).map(orNull(leaderView)),
    organizations: async ids => (await store.organizationsByIds(ids)).map(orNull(organizationView)),
    frameworks: async ids => (await store.frameworksByIds(ids)).map(orNull(frameworkView)),
    topics: async ids => (await store.topicsByIds(ids)).map(orNull(topicView)),
    offices: async ids => (await store.officesByIds(ids)).map(orNull(officeView)),
    articles: async ids => (await store.articlesByIds(ids)).map(orNull(articleView)),
    claims: async ids => (await store.claimsByIds(ids)).map(orNull(claimView)),
    decisions: async ids => (await store.decisionsByIds(ids)).map(orNull(decisionView)),
    events: async ids =>
      (await store.eventsByIds(ids, asOf)).map((event, index) => (event === null ? null : eventView(event, ids[index])))
  }
  const byType: Readonly<Record<NodeType, (ids: readonly string[]) => Promise<(NodeView | null)[]>>> = {
    country: ids => find.countries(ids.map(ownKey)),
    leader: ids => find.leaders(ids.map(ownKey)),
    organization: ids => find.organizations(ids.map(ownKey)),
    framework: ids => find.frameworks(ids.map(ownKey)),
    topic: ids => find.topics(ids.map(ownKey)),
    office: ids => find.offices(ids.map(ownKey)),
    article: ids => find.articles(ids),
    claim: ids => find.claims(ids),
    summit: ids => find.events(ids),
    agreement: ids => find.events(ids),
    interaction: ids => find.events(ids)
  }
  const nodes = async (ids: readonly string[]): Promise<(NodeView | null)[]> => {
    const kinds = new Map<(typeof byType)[NodeType], string[]>()
    for (const id of new Set(ids)) {
      const type = id.slice(0, id.indexOf(':'))
      // All events are looked up together, whatever kind their ids say.
      const load = byType[isEventType(type) ? 'summit' : (type as NodeType)]
      if (load === undefined) throw new InvariantError(`the store names ${id}, which is no global id`)
      kinds.set(load, [...(kinds.get(load) ?? []), id])
    }
    const found = new Map<string, NodeView | null>()
    await Promise.all(
      [...kinds].map(async ([load, wanted]) => {
        const views = await load(wanted)
        wanted.forEach((id, index) => found.set(id, views[index] ?? null))
      })
    )
    return ids.map(id => found.get(id) ?? null)
  }
  return { ...find, nodes, actors: async keys => (await nodes(keys)).map(actorOrNull) }
}

function isEventType(type: string): boolean {
  return type === 'summit' || type === 'agreement' || type === 'interaction'
}

/** A node that is an event; null for any other. */
export function eventOrNull(node: NodeView | null | undefined): EventView | null {
  if (node == null) return null
  const type = node.__typename
  return type === 'Summit' || type === 'Agreement' || type === 'Interaction' ? node : null
}

function actorOrNull(node: NodeView | null): ActorView | null {
  if (node === null) return null
  const type = node.__typename
  return type === 'Country' || type === 'Organization' || type === 'Leader' ? node : null
}
