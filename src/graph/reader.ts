import type { Day } from '../domain/partial-date.js'
import type { EventKind } from '../domain/vocabulary.js'
import type { Engine } from './engine.js'
import { countNodes, META_ID, readRevision } from './queries/meta.js'
import * as changes from './reader/changes.js'
import { dump } from './reader/dump.js'
import * as decisions from './reader/decisions.js'
import * as articles from './reader/articles.js'
import { contactsOf, formsOf } from './reader/contacts.js'
import * as entities from './reader/entities.js'
import * as listed from './reader/listed.js'
import * as counts from './reader/event-counts.js'
import * as events from './reader/events.js'
import * as eventsById from './reader/events-by-id.js'
import { NOTHING_KNOWN } from './reader/known.js'
import type { Known } from './reader/known.js'
import { lookUpsOf } from './reader/look-ups.js'
import { partnersOf, partnerYears } from './reader/partners.js'
import { paths } from './reader/paths.js'
import { historiesOfClaims } from './reader/readings.js'
import * as relationships from './reader/relationship.js'
import { stats } from './reader/stats.js'
import { topPartnersOn } from './reader/top-partners.js'
import * as tenures from './reader/tenures.js'
import * as review from './reader/review.js'
import { revisionsOfArticles } from './reader/revisions.js'
import { emptyPage } from './reader/pages.js'
import { gathered } from './gather.js'
import { sharedReadings } from './remember.js'
import { number } from './rows.js'
import { wholeGraph } from './whole.js'
import type { ConnectionOptions, ListedKind, Page, StoredEvent, StoreReader } from './store.js'
import type { ListedLabel } from './queries/entities.js'
import { Directory } from './search/directory.js'
import { search, suggest } from './search/search.js'

const LABEL_OF: Readonly<Record<Exclude<ListedKind, 'ARTICLE'>, ListedLabel>> = {
  COUNTRY: 'Country',
  LEADER: 'Leader',
  ORGANIZATION: 'Organization',
  FRAMEWORK: 'Framework',
  TOPIC: 'Topic'
}

/** The reading side of the store on any engine. `known` gives the reference data that the store holds, where it is at hand. */
export function createReader(
  engine: Engine,
  directory: Directory = new Directory(engine),
  known: Known = NOTHING_KNOWN
): StoreReader {
  let seen: string | null = null
  const toldRevision = async (): Promise<string> => {
    const [row] = await engine.glance(readRevision, { id: META_ID })
    return JSON.stringify(row ?? null)
  }
  /** Where another process may have written, names in memory are told as if this one had. */
  const noted = (revision: string, isTold: boolean): string => {
    if (seen !== null && seen !== revision) {
      known.forget()
      if (isTold) directory.touch()
    }
    seen = revision
    return revision
  }
  type Parties = readonly string[]
  const shared = sharedReadings(engine)
  const timelines = shared(
    (lists: readonly Parties[], options: ConnectionOptions) => relationships.timelines(engine, lists, options),
    recordsIn
  )
  const contactDates = shared(
    (lists: readonly Parties[], which: 'FIRST' | 'LAST', asOf?: Day | null) =>
      relationships.contactDates(engine, lists, which, asOf),
    () => 1
  )
  const lastMonths = shared(
    (owners: readonly string[], kinds: readonly EventKind[], asOf: Day | null) =>
      events.lastMonths(engine, owners, kinds, asOf),
    () => 1
  )
  return {
    atHand: () => known.now(),
    ...lookUpsOf(engine, known),
    articlesByIds: ids => engine.read(transaction => articles.articlesByIds(transaction, ids)),
    articlesReadBefore: extractor => articles.articlesReadBefore(engine, extractor),
    claimsByIds: ids => articles.claimsByIds(engine, ids),
    formerIdsOfEvents: ids => engine.read(transaction => eventsById.formerIdsOfEvents(transaction, ids)),
    eventsByIds: shared(
      (ids: readonly string[], asOf?: Day | null) =>
        engine.read(transaction => eventsById.eventsByIds(transaction, ids, asOf)),
      () => 1
    ),

    listCountries: (filter, page) => listed.listCountries(engine, filter, page),
    listLeaders: (filter, page) => listed.listLeaders(engine, filter, page),
    listOrganizations: (filter, page) => listed.listOrganizations(engine, filter, page),
    listFrameworks: (filter, page) => listed.listFrameworks(engine, filter, page),
    listTopics: (filter, page) => listed.listTopics(engine, filter, page),
    listArticles: (filter, page) => articles.listArticles(engine, filter, page),
    listEvents: events.eventLists(engine, lastMonths),
    countEvents: (filter, asOf) => counts.countEvents(engine, filter, asOf),
    countEventsOf: (owners, filter, asOf) => counts.countEventsOf(engine, owners, filter, asOf),
    countListed: (kind, filter) =>
      kind === 'ARTICLE' ? articles.countArticles(engine, filter) : listed.countListed(engine, LABEL_OF[kind], filter),
    countArticlesOf: owners => articles.countArticlesOf(engine, owners),
    countClaimsOfArticles: ids => articles.countClaimsOfArticles(engine, ids),

    eventsOf: shared(
      (owners: readonly string[], options: ConnectionOptions) => events.eventsOf(engine, owners, options),
      recordsIn
    ),
    claimsOfEvents: (ids, page) => articles.claimsOfEvents(engine, ids, page),
    claimsOfArticles: (ids, page) => articles.claimsOfArticles(engine, ids, page),
    eventsOfClaims: ids => eventsById.eventsOfClaims(engine, ids),
    historiesOfClaims: ids => historiesOfClaims(engine, ids),
    articlesOf: (owners, page) => articles.articlesOf(engine, owners, page),
    revisionsOfArticles: ids => revisionsOfArticles(engine, ids),
    notesOfArticles: ids => articles.notesOfArticles(engine, ids),
    entitiesOfArticles: ids => articles.entitiesOfArticles(engine, ids),
    tenuresOfLeaders: gathered(engine, (ids: readonly string[]) => tenures.tenuresOfLeaders(engine, known, ids)),
    tenuresOf: (owners, on) => tenures.tenuresOf(engine, owners, on),
    membershipsOfCountries: (codes, on) => entities.membershipsOfCountries(engine, codes, on),
    membersOfOrganizations: (ids, on) => entities.membersOfOrganizations(engine, ids, on),
    frameworksOfCountries: codes => entities.frameworksOfCountries(engine, codes),
    partnersOf: (ids, options, page) => partnersOf(engine, ids, options, page),
    partnerYears: (pairs, kinds) => partnerYears(engine, pairs, kinds),

    stats: (filter, groupBy, asOf) => stats(engine, filter, groupBy, asOf),
    topPartners: topPartnersOn(engine),
    contact: async (parties, which, asOf) => (await contactDates([parties], which, asOf))[0] ?? null,
    articleCountOf: (parties, asOf) => relationships.articleCountOf(engine, parties, asOf),
    timeline: async (parties, options) => (await timelines([parties], options))[0] ?? emptyPage(),
    contacts: (parties, filter, asOf) => contactsOf(engine, parties, filter, asOf),
    forms: (parties, asOf) => formsOf(engine, parties, asOf),
    intensity: (parties, by, asOf) => relationships.intensity(engine, parties, by, asOf),
    search: (text, kinds, page, asOf) => search(engine, directory, text, kinds, page, asOf),
    suggest: (text, kinds, first, asOf) => suggest(engine, directory, text, kinds, first, asOf),
    paths: (from, to, options) => paths(engine, from, to, options),
    decisionsByIds: ids => engine.read(transaction => decisions.decisionsByIds(transaction, ids)),
    auditLog: page => decisions.auditLog(engine, page),
    countAudits: () => decisions.countAudits(engine),
    changes: (filter, place) => changes.changes(engine, filter, place),
    countChanges: () => changes.countChanges(engine),
    searchDoubts: () => directory.doubts() + engine.textDoubts(),
    firstKnown: () => changes.firstKnown(engine),
    revision: () => {
      const own = engine.ownWrites()
      if (own !== null) return noted(String(own), false)
      return toldRevision().then(told => noted(told, true))
    },
    reviewQueue: (kinds, page) => review.reviewQueue(engine, kinds, page),
    countQuestions: kinds => review.countQuestions(engine, kinds),
    dump: () => dump(engine),
    whole: () => wholeGraph(engine),
    counts: () =>
      engine.read(async transaction => {
        const counts: Record<string, number> = {}
        for (const { label, cypher } of countNodes) {
          const [row] = await transaction.run(cypher)
          counts[label] = row ? number(row, 'n') : 0
        }
        return counts
      })
  }
}

/** How much of the memory a page takes, counted in records. */
function recordsIn({ edges }: Page<StoredEvent>): number {
  return edges.reduce((sum, { node }) => sum + 1 + (node.attached?.length ?? 0), 1)
}
