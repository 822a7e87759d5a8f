import type { Contact } from '../../domain/contacts.js'
import type { ArticleEntity, Note, StoredArticle } from '../../domain/claim.js'
import type { Day, Instant, PartialDate } from '../../domain/partial-date.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type {
  CountryRecord,
  FrameworkRecord,
  MembershipRecord,
  OfficeRecord,
  TopicRecord
} from '../../reference/reference.js'
import type { ReviewQuestion } from '../../domain/review/questions.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { ContactForm, Counts, IntensityBucket, Partner, PartnerYear, PathSearch, SearchHit } from './answers.js'
import type { AuditEntry } from './audit.js'
import type { ChangeFilter, ChangePage } from './changes.js'
import type { StoreDump } from './dump.js'
import type { WholePage } from './whole.js'
import type {
  ConnectionOptions,
  EventFilter,
  ListFilter,
  ListedKind,
  Page,
  PageRequest,
  PartnerOptions,
  PathOptions
} from './query.js'
import type { ClaimHistory } from './readings.js'
import type { StatGroup, StatRow, TopStats } from './stats.js'
import type {
  EntityKind,
  RecordsAtHand,
  StoredClaim,
  StoredEvent,
  StoredLeader,
  StoredOrganization,
  StoredTenure
} from './records.js'

export interface StoreReader {
  /** Null while it is not known whether the store holds the reference data of this program, or it holds other data. */
  atHand(): RecordsAtHand | null
  countriesByCodes(codes: readonly string[]): Promise<(CountryRecord | null)[]>
  /** Alpha-2, alpha-3 or an exact name (any alias). */
  countryByName(name: string): Promise<CountryRecord | null>
  leadersByIds(ids: readonly string[]): Promise<(StoredLeader | null)[]>
  /** By exact name or alias, accents and hyphens folded; null when nobody or more than one answers. */
  leaderByName(name: string): Promise<StoredLeader | null>
  organizationsByIds(ids: readonly string[]): Promise<(StoredOrganization | null)[]>
  organizationByName(name: string): Promise<StoredOrganization | null>
  frameworksByIds(ids: readonly string[]): Promise<(FrameworkRecord | null)[]>
  topicsByIds(ids: readonly string[]): Promise<(TopicRecord | null)[]>
  officesByIds(ids: readonly string[]): Promise<(OfficeRecord | null)[]>
  articlesByIds(ids: readonly string[]): Promise<(StoredArticle | null)[]>
  /** Ids of the articles that another version of the extractor read, sorted. */
  articlesReadBefore(extractor: string): Promise<string[]>
  claimsByIds(ids: readonly string[]): Promise<(StoredClaim | null)[]>
  /** Any id ever given out finds its event of today. */
  eventsByIds(ids: readonly string[], asOf?: Day | null): Promise<(StoredEvent | null)[]>
  /** Ids given out earlier that find each of these events today, sorted. */
  formerIdsOfEvents(ids: readonly string[]): Promise<string[][]>
  /** Ids under which these leaders and organisations stood before people decided who they are, sorted. */
  formerIdsOfEntities(ids: readonly string[]): Promise<string[][]>

  /** Narrowed by `text`, `countries`, `organizations` and `frameworks`. */
  listCountries(filter: ListFilter, page: PageRequest): Promise<Page<CountryRecord>>
  /** Narrowed by `text`, `countries`, `organizations`, `kinds` and `during`. */
  listLeaders(filter: ListFilter, page: PageRequest): Promise<Page<StoredLeader>>
  /** Narrowed by `text`, `countries` and `kinds`. */
  listOrganizations(filter: ListFilter, page: PageRequest): Promise<Page<StoredOrganization>>
  /** Narrowed by `text`, `countries`, `organizations` and `kinds`. */
  listFrameworks(filter: ListFilter, page: PageRequest): Promise<Page<FrameworkRecord>>
  /** Narrowed by `text`. */
  listTopics(filter: ListFilter, page: PageRequest): Promise<Page<TopicRecord>>
  /** Narrowed by all but `kinds`, `frameworks` and `during`. The newest first, undated last. */
  listArticles(filter: ListFilter, page: PageRequest): Promise<Page<StoredArticle>>
  listEvents(options: ConnectionOptions): Promise<Page<StoredEvent>>
  /** Counts are asked for only when a client wants `totalCount`. */
  countEvents(filter: EventFilter, asOf?: Day | null): Promise<number>
  countEventsOf(owners: readonly string[], filter: EventFilter, asOf?: Day | null): Promise<number[]>
  countListed(kind: ListedKind, filter: ListFilter): Promise<number>
  countClaimsOfArticles(articles: readonly string[]): Promise<number[]>
  countArticlesOf(owners: readonly string[]): Promise<number[]>

  /** One page of events for each owner (a global id of a country, leader, organisation, framework, topic, summit or article). */
  eventsOf(owners: readonly string[], options: ConnectionOptions): Promise<Page<StoredEvent>[]>
  claimsOfEvents(events: readonly string[], page: PageRequest): Promise<Page<StoredClaim>[]>
  claimsOfArticles(articles: readonly string[], page: PageRequest): Promise<Page<StoredClaim>[]>
  eventsOfClaims(claims: readonly string[]): Promise<StoredEvent[][]>
  historiesOfClaims(claims: readonly string[]): Promise<ClaimHistory[]>
  articlesOf(owners: readonly string[], page: PageRequest): Promise<Page<StoredArticle>[]>
  /** The text of the same address before and after each article; null where there is none. */
  revisionsOfArticles(
    articles: readonly string[]
  ): Promise<{ readonly before: string | null; readonly after: string | null }[]>
  notesOfArticles(articles: readonly string[]): Promise<Note[][]>
  entitiesOfArticles(articles: readonly string[]): Promise<ArticleEntity[][]>
  tenuresOfLeaders(leaders: readonly string[]): Promise<StoredTenure[][]>
  /** Tenures of offices of a country or organisation. */
  tenuresOf(owners: readonly string[], on: Day | null): Promise<StoredTenure[][]>
  membershipsOfCountries(
    codes: readonly string[],
    on: Day | null
  ): Promise<{ organization: string; membership: MembershipRecord }[][]>
  membersOfOrganizations(ids: readonly string[], on: Day | null): Promise<MembershipRecord[][]>
  frameworksOfCountries(codes: readonly string[]): Promise<FrameworkRecord[][]>
  /** Countries and organisations with which each of these (global ids of such) had to do, by what happened. */
  partnersOf(ids: readonly string[], options: PartnerOptions, page: PageRequest): Promise<Page<Partner>[]>
  /** What happened between each pair, year by year, the earliest first. */
  partnerYears(
    pairs: readonly (readonly [string, string])[],
    kinds: readonly EventKind[] | undefined
  ): Promise<PartnerYear[][]>
  /** Sums by what events have in common; rejects where there would be too many groups. */
  stats(filter: EventFilter, groupBy: readonly StatGroup[], asOf?: Day | null): Promise<StatRow[]>
  /**
   * The `limit` rows of `stats` that count most, of equal ones the earlier period and then the partner, where the store can tell them
   * without the others; null where it cannot.
   */
  topPartners(filter: EventFilter, groupBy: readonly StatGroup[], limit: number): Promise<TopStats | null>
  /**
   * `parties` are actor keys of countries and organisations; events in which all of them take part. When the first or
   * last of those that happened and are dated took place.
   */
  contact(parties: readonly string[], which: 'FIRST' | 'LAST', asOf?: Day | null): Promise<PartialDate | null>
  /** How many articles tell of them. */
  articleCountOf(parties: readonly string[], asOf?: Day | null): Promise<number>
  timeline(parties: readonly string[], options: ConnectionOptions): Promise<Page<StoredEvent>>
  /** Dates on which something that passes the filter happened between all the parties. */
  contacts(parties: readonly string[], filter: EventFilter, asOf?: Day | null): Promise<Contact[]>
  /** In which forms all the parties met, agreed or dealt with each other, the most frequent first. */
  forms(parties: readonly string[], asOf?: Day | null): Promise<ContactForm[]>
  intensity(parties: readonly string[], by: 'YEAR' | 'QUARTER' | 'MONTH', asOf?: Day | null): Promise<IntensityBucket[]>
  search(text: string, kinds: readonly EntityKind[], page: PageRequest, asOf?: Day | null): Promise<Page<SearchHit>>
  /** What somebody who is typing may be about to write, the best first; without kinds everything but articles. */
  suggest(text: string, kinds: readonly EntityKind[], first: number, asOf?: Day | null): Promise<SearchHit[]>
  paths(from: string, to: string, options: PathOptions): Promise<PathSearch>
  /** Decisions by id, undone ones too. */
  decisionsByIds(ids: readonly string[]): Promise<(DecisionRecord | null)[]>
  /** What people did, the latest first. */
  auditLog(page: PageRequest): Promise<Page<AuditEntry>>
  countAudits(): Promise<number>
  /** What this store learnt, the oldest first, after a line's number and since a time, whichever is later. */
  changes(
    filter: ChangeFilter,
    place: { readonly after: number | null; readonly since: Instant | null; readonly first: number }
  ): Promise<ChangePage>
  countChanges(): Promise<number>
  /** The first day on which anything was known that the store knows; null for an empty store. */
  firstKnown(): Promise<Day | null>
  /** Pairs of events that may be one, the likeliest first; all kinds where none is named. */
  reviewQueue(kinds: readonly EventKind[], page: PageRequest): Promise<Page<ReviewQuestion>>
  countQuestions(kinds: readonly EventKind[]): Promise<number>
  counts(): Promise<Counts>
  /**
   * Differs from what it was whenever anything in the store does, whoever wrote it: what was read between two equal
   * revisions is what one would read now.
   */
  revision(): string | Promise<string>
  /**
   * Goes up whenever `search` or `suggest` may have gone by names or words in memory that lag behind the store. What
   * they found while it stood still is of the store's revision.
   */
  searchDoubts(): number
  /** Everything, for `export` and `check`. */
  dump(): Promise<StoreDump>
  /** Every node and relationship as it stands, for `check`. */
  whole(): AsyncIterable<WholePage>
}
