import type { ActorKey, Article, ArticleEntity, ArticleStatus, Claim, Note, StoredArticle } from '../domain/claim.js'
import type { StorySketch } from '../domain/copies/sketch.js'
import type { Event, EventVersion } from '../domain/event.js'
import type { Testimony } from '../domain/identity/testimony.js'
import type { ClaimRecord } from '../domain/resolution/context.js'
import type { DecisionKind, DecisionRecord } from '../domain/resolution/decisions.js'
import type { Day, Instant, PartialDate } from '../domain/partial-date.js'
import type {
  AgreementKind,
  AgreementStatus,
  EventKind,
  InteractionStatus,
  InteractionType,
  QuadClass,
  SummitFormat,
  SummitLevel,
  SummitStatus
} from '../domain/vocabulary.js'
import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  MembershipRecord,
  OfficeRecord,
  OrganizationRecord,
  TenureRecord,
  TopicRecord
} from '../reference/reference.js'

/**
 * The graph in domain words: what `api` and `ingest` see of a store. No Cypher, no driver, no engine above this line.
 * Batch methods answer with the same length and order as their input, null (or an empty list) for the unknown.
 *
 * Which ids go in: methods named after one kind take that record's own key (`KR`, `lee-jae-myung`, `g7`, `KR:president`;
 * articles, claims and events carry their type already: `article:4f…`, `claim:09…`, `summit:09…`). Where several kinds
 * meet (`owners`, `parties`, search hits, paths) they are global ids (`country:KR`, `framework:g7`, `topic:trade`).
 */

/** Asks for rows after a place in an order. `after` is a sort key (opaque text with sort values), never an id to look up. */
export interface PageRequest {
  readonly first: number
  readonly after: string | null
}

export interface Page<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[]
  readonly hasNextPage: boolean
}

export type EntityKind =
  | 'COUNTRY'
  | 'LEADER'
  | 'ORGANIZATION'
  | 'FRAMEWORK'
  | 'TOPIC'
  | 'SUMMIT'
  | 'AGREEMENT'
  | 'INTERACTION'
  | 'ARTICLE'
  | 'CLAIM'

export type StoredLeader = LeaderRecord & { readonly learnt: boolean }
export type StoredOrganization = OrganizationRecord & { readonly learnt: boolean }
/** A tenure of the reference data, or one learnt from claims (its `claims` then say so). */
export type StoredTenure = TenureRecord & { readonly learnt: boolean; readonly claims: readonly string[] }

export type StoredClaim = Claim & {
  readonly recordedAt: Instant
  readonly retractedAt: Instant | null
  /** The day from which it was known: its article's publication, else its ingestion. */
  readonly knownAt: Day
}

/** An event as stored, with how clients came to know it. */
export type StoredEvent = Event & {
  readonly formerIds: readonly string[]
  readonly retracted: boolean
  /** The day as of which this is what was known; left out for what is known today. */
  readonly asOf?: Day
}

export interface EventFilter {
  /**
   * Countries, leaders and organisations are actor keys (`country:KR`), frameworks and topics slugs.
   * All of `all` take part, one of `any` does, and nobody of `none`.
   */
  readonly countries?: {
    readonly all?: readonly string[]
    readonly any?: readonly string[]
    readonly none?: readonly string[]
  }
  readonly leaders?: {
    readonly all?: readonly string[]
    readonly any?: readonly string[]
    readonly none?: readonly string[]
  }
  readonly organizations?: {
    readonly all?: readonly string[]
    readonly any?: readonly string[]
    readonly none?: readonly string[]
  }
  readonly frameworks?: readonly string[]
  readonly topics?: {
    readonly all?: readonly string[]
    readonly any?: readonly string[]
    readonly none?: readonly string[]
  }
  readonly kinds?: readonly EventKind[]
  readonly levels?: readonly SummitLevel[]
  readonly formats?: readonly SummitFormat[]
  readonly statuses?: readonly (SummitStatus | AgreementStatus | InteractionStatus)[]
  /** For `statuses`: meetings planned for a last possible day before this one count as UNCONFIRMED, not as PLANNED. */
  readonly overdue?: Day
  readonly agreementKinds?: readonly AgreementKind[]
  readonly interactionTypes?: readonly InteractionType[]
  readonly quadClasses?: readonly QuadClass[]
  /** Events whose [earliest, latest] overlaps [from, until]; undated ones never do. */
  readonly date?: { readonly from?: Day; readonly until?: Day }
  readonly minConfidence?: number
  readonly minArticles?: number
}

export type EventOrder = 'DATE_DESC' | 'DATE_ASC'

export interface ConnectionOptions {
  readonly filter: EventFilter
  readonly order: EventOrder
  readonly page: PageRequest
  /** What was known on this day, instead of today. */
  readonly asOf?: Day | null
}

export interface IntensityBucket {
  /** `2025`, `2025-Q3` or `2025-08`. */
  readonly period: string
  /** Sum of PLOVER scores. */
  readonly score: number
  readonly count: number
  readonly cooperative: number
  readonly conflictual: number
}

export interface RelationshipSummary {
  readonly parties: readonly string[]
  readonly firstContact: PartialDate | null
  readonly lastContact: PartialDate | null
  readonly articleCount: number
}

export interface SearchHit {
  readonly kind: EntityKind
  readonly id: string
  readonly score: number
  /** The words found, marked, for showing: text with `start` and `end` of each hit. */
  readonly snippet: string | null
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** A way from one entity to another: nodes and what joins each to the next, with the event that says so. */
export interface GraphPath {
  readonly nodes: readonly string[]
  readonly steps: readonly { readonly from: string; readonly to: string; readonly event: string }[]
}

export type ListedKind = 'COUNTRY' | 'LEADER' | 'ORGANIZATION' | 'FRAMEWORK' | 'TOPIC' | 'ARTICLE'

/** What the lists can be narrowed by; each list knows some of these, as its method says. */
export interface ListFilter {
  readonly text?: string
  readonly country?: string
  readonly on?: Day
  readonly member?: string
  readonly publisher?: string
  readonly published?: { readonly from?: Day; readonly until?: Day }
  readonly status?: ArticleStatus
}

export interface Counts {
  readonly [label: string]: number
}

export interface StoreReader {
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
  claimsByIds(ids: readonly string[]): Promise<(StoredClaim | null)[]>
  /** Any id ever given out finds its event of today. */
  eventsByIds(ids: readonly string[], asOf?: Day | null): Promise<(StoredEvent | null)[]>

  listCountries(filter: { text?: string }, page: PageRequest): Promise<Page<CountryRecord>>
  /** `country` and `on` restrict to those in office then. */
  listLeaders(filter: { text?: string; country?: string; on?: Day }, page: PageRequest): Promise<Page<StoredLeader>>
  listOrganizations(filter: { text?: string; member?: string }, page: PageRequest): Promise<Page<StoredOrganization>>
  listFrameworks(filter: { text?: string; country?: string }, page: PageRequest): Promise<Page<FrameworkRecord>>
  listTopics(filter: { text?: string }, page: PageRequest): Promise<Page<TopicRecord>>
  listArticles(
    filter: { text?: string; publisher?: string; published?: { from?: Day; until?: Day }; status?: ArticleStatus },
    page: PageRequest
  ): Promise<Page<StoredArticle>>
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
  articlesOf(owners: readonly string[], page: PageRequest): Promise<Page<StoredArticle>[]>
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
  partnersOfCountries(
    codes: readonly string[],
    page: PageRequest
  ): Promise<Page<{ country: string; count: number; score: number; lastContact: Day | null }>[]>

  /** `parties` are actor keys of countries and organisations; events in which all of them take part. */
  relationship(parties: readonly string[], asOf?: Day | null): Promise<RelationshipSummary>
  timeline(parties: readonly string[], options: ConnectionOptions): Promise<Page<StoredEvent>>
  intensity(parties: readonly string[], by: 'YEAR' | 'QUARTER' | 'MONTH', asOf?: Day | null): Promise<IntensityBucket[]>
  search(text: string, kinds: readonly EntityKind[], page: PageRequest): Promise<Page<SearchHit>>
  paths(from: string, to: string, maxHops: number): Promise<GraphPath[]>
  /** Decisions by id, undone ones too. */
  decisionsByIds(ids: readonly string[]): Promise<(DecisionRecord | null)[]>
  /** What people did, the latest first. */
  auditLog(page: PageRequest): Promise<Page<AuditEntry>>
  countAudits(): Promise<number>
  counts(): Promise<Counts>
  /** Everything, for `export` and `check`. */
  dump(): Promise<StoreDump>
}

/** Everything in a store, for export and checking: read at once, so not for a request. Unordered. */
export interface StoreDump {
  readonly articles: readonly {
    readonly article: Omit<Article, 'text'>
    readonly status: string
    readonly voice: string
    readonly sketch: string | null
    readonly supersededOn: Day | null
    readonly ingestedAt: Instant
    /** The blocks in which its copies and revisions are found. */
    readonly blocks: readonly string[]
    readonly entities: readonly unknown[]
    readonly notes: readonly unknown[]
  }[]
  readonly claims: readonly {
    readonly claim: Claim
    /** The article that has it, null when none does. */
    readonly madeBy: string | null
    readonly knownAt: Day
    readonly retractedOn: Day | null
    readonly component: string | null
  }[]
  readonly events: readonly StoredEventState[]
  readonly versions: readonly (EventVersion & { readonly id: string; readonly component: string })[]
  readonly relations: readonly {
    readonly type: string
    readonly event: string
    readonly other: string
    readonly role: string | null
    readonly onBehalfOf: string | null
  }[]
  readonly shelves: readonly { readonly bucket: string; readonly id: string }[]
  readonly buckets: readonly { readonly id: string; readonly n: number; readonly versions: number }[]
  /** On which shelves versions stand. */
  readonly versionShelves: readonly { readonly bucket: string; readonly id: string }[]
  readonly ties: readonly { readonly id: string; readonly n: number; readonly score: number; readonly all: number }[]
  /** Leaders and organisations known only from texts. */
  readonly learnt: readonly {
    readonly id: string
    readonly record: { readonly name: string; readonly aliases: readonly string[] }
  }[]
  /** Tenures known only from texts, as JSON of `StoredTenure`. */
  readonly tenures: readonly { readonly leader: string; readonly office: string; readonly tenure: StoredTenure }[]
  readonly decisions: readonly DecisionRecord[]
  /** Ids of all countries, leaders, organisations, frameworks and topics. */
  readonly entities: readonly string[]
  readonly constraints: readonly string[]
}

/** What somebody did to the graph by hand: `MERGE`, `SPLIT`, `CORRECT`, `RETRACT`, or the undoing of one. */
export type AuditAction = 'MERGE' | 'SPLIT' | 'CORRECT' | 'RETRACT' | 'UNDO'

export const ACTION_OF: Readonly<Record<DecisionKind, AuditAction>> = {
  SAME: 'MERGE',
  DIFFERENT: 'SPLIT',
  CORRECTION: 'CORRECT',
  RETRACTION: 'RETRACT'
}

/** A line of the audit log: who did what, when, why, and what came of it. Never changed. */
export interface AuditEntry {
  readonly action: AuditAction
  /** The decision made or undone. */
  readonly decision: string
  readonly author: string
  readonly at: Instant
  readonly reason: string | null
  readonly source: string | null
  /** What it did, in a sentence. */
  readonly summary: string
  /** Ids of the events that changed by it. */
  readonly events: readonly string[]
}

/** An article with all that is stored of it. */
export interface ArticleParts {
  readonly article: StoredArticle
  /** Articles with one voice are copies or revisions of one story; it is called after the smallest id among them. */
  readonly voice: string
  readonly claims: readonly StoredClaim[]
  readonly notes: readonly Note[]
  readonly entities: readonly ArticleEntity[]
}

/** A story with the blocks in which its copies and revisions are found. */
export interface MarkedStory {
  readonly article: string
  readonly sketch: StorySketch
  readonly keys: readonly string[]
}

export interface ArticleInBlock {
  readonly key: string
  readonly article: string
  readonly voice: string
}

/** What tells copies apart and revisions in order. */
export interface StoredStory {
  readonly article: string
  readonly sketch: StorySketch
  readonly published: PartialDate | null
  readonly ingestedAt: Instant
  readonly status: ArticleStatus
  readonly supersededOn: Day | null
}

/** A report where its blocks lead: what `sameEvent` compares, and the component it stands in. */
export interface BlockedReport {
  readonly testimony: Testimony
  readonly component: string
}

/** A claim as the resolver takes it, and the component it stands in. */
export type StoredRecord = ClaimRecord & { readonly component: string }

/** An event as resolved: null where only versions are left of it. */
export interface EventState {
  readonly id: string
  readonly event: Event | null
  readonly versions: readonly EventVersion[]
  readonly component: string
}

/** A tenure learnt from texts. */
export interface TenureState {
  readonly component: string
  /** Without its type, as in `TenureRecord`. */
  readonly leader: string
  /** The id of an office of the reference data, or an office known only from texts. */
  readonly office: string | OfficeRecord
  readonly from: string | null
  readonly until: string | null
  readonly claims: readonly string[]
}

/** What a resolution changes: the events of some components, before and after. */
export interface EventChanges {
  readonly before: readonly StoredEventState[]
  readonly after: readonly EventState[]
  /** All names an actor, framework or topic is found by, for the text index. */
  readonly namesOf: (id: string) => readonly string[]
}

export interface StoredEventState {
  readonly event: Event
  readonly component: string
}

/** One write transaction: all of it or nothing. Methods take sets and make one statement of them. */
export interface StoreWriter {
  /** Whether nobody else can write meanwhile, so that what was read stays true without further locks. */
  readonly alone: boolean
  /** The status of articles, null for those that are not there. Until the end of the transaction nobody else adds them. */
  articleStatuses(ids: readonly string[]): Promise<(ArticleStatus | null)[]>
  putArticles(articles: readonly ArticleParts[]): Promise<void>
  setArticleStatus(id: string, status: ArticleStatus, at: Instant, reason: string | null): Promise<void>
  /**
   * Adds names to leaders and organisations known only from texts, making those that are new.
   * Gives the ids of those that are called otherwise now than before.
   */
  putLearntNames(names: ReadonlyMap<ActorKey, readonly string[]>): Promise<ActorKey[]>
  /** The names of leaders and organisations known only from texts; the first is what they are called. */
  learntNames(keys: readonly ActorKey[]): Promise<ReadonlyMap<ActorKey, readonly string[]>>

  putStories(stories: readonly MarkedStory[]): Promise<void>
  /** One row for each article and block it stands in. */
  articlesInBlocks(keys: readonly string[]): Promise<ArticleInBlock[]>
  storiesOfArticles(ids: readonly string[]): Promise<StoredStory[]>
  /** All articles that share these voices, and which. */
  articlesOfVoices(voices: readonly string[]): Promise<ReadonlyMap<string, string>>
  setVoices(voices: ReadonlyMap<string, string>): Promise<void>
  /** Marks articles as replaced by newer texts; their claims cease to count on that day, unless retracted already. */
  supersede(
    articles: readonly { readonly article: string; readonly on: Day; readonly retracted: boolean }[]
  ): Promise<void>
  /** Articles with their texts, in the order of ids. */
  articlesAfter(after: string, limit: number): Promise<Article[]>
  /** Takes all articles off their blocks and gives each a voice of its own, so that they can be placed anew. */
  dropStories(): Promise<void>

  /** Takes the blocks' locks, in key order, before anything in them is read. */
  lockBlocks(keys: readonly string[]): Promise<void>
  putReports(reports: readonly { readonly testimony: Testimony; readonly blocks: readonly string[] }[]): Promise<void>
  reportsInBlocks(keys: readonly string[]): Promise<BlockedReport[]>
  componentsOfArticles(articles: readonly string[]): Promise<string[]>
  /** Components of claims in these articles that refer to another event of theirs. */
  componentsReferringIn(articles: readonly string[]): Promise<string[]>
  componentsOfActors(actors: readonly ActorKey[]): Promise<string[]>
  /** All claims of these components, retracted ones too. */
  recordsOfComponents(components: readonly string[]): Promise<StoredRecord[]>
  setComponents(components: ReadonlyMap<string, string>): Promise<void>
  /** The events that the claims of these articles support, by `linkKey`. */
  eventsByLink(articles: readonly string[]): Promise<ReadonlyMap<string, string>>
  eventsOfComponents(components: readonly string[]): Promise<StoredEventState[]>
  /** Writes what differs between before and after: events, their relationships, versions, shelves and ties. */
  replaceEvents(components: readonly string[], changes: EventChanges): Promise<void>
  /** Replaces the tenures learnt from the claims of these components. */
  replaceTenures(components: readonly string[], tenures: readonly TenureState[]): Promise<void>
  /** The version of the resolver and of the reference data that the graph was resolved with; null for an empty store. */
  resolverDigest(): Promise<string | null>
  setResolverDigest(digest: string): Promise<void>
  allComponents(): Promise<string[]>
  /** Takes all reports off their blocks, so that they can be put there anew. */
  dropReports(): Promise<void>
  /** Events by any id ever given out, as they stand before this transaction's changes are written. */
  eventsByIds(ids: readonly string[]): Promise<(StoredEvent | null)[]>
  componentsOfClaims(claims: readonly string[]): Promise<string[]>
  putDecision(decision: DecisionRecord): Promise<void>
  /** Writes the record of an undone decision in place of the one that held. */
  undoDecision(decision: DecisionRecord): Promise<void>
  decisionsByIds(ids: readonly string[]): Promise<(DecisionRecord | null)[]>
  /** Decisions about claims of these components, undone ones too. */
  decisionsOfComponents(components: readonly string[]): Promise<DecisionRecord[]>
  /** Takes the reports of these claims off their blocks, so that they can be put there anew. */
  dropReportsOf(claims: readonly string[]): Promise<void>
  /** Adds a line to the audit log. Lines are numbered as they are committed. */
  putAudit(entry: AuditEntry): Promise<void>
  /** Taken last in the transaction: the order of numbers is the order of commits. */
  nextChangeNumber(): Promise<number>
}

export interface MigrationReport {
  readonly from: number
  readonly to: number
  readonly applied: readonly string[]
  readonly referenceLoaded: boolean
}

export interface GraphStore extends StoreReader {
  /** Constraints, indexes and reference data; repeatable; refuses a store newer than this program. */
  migrate(): Promise<MigrationReport>
  isMigrated(): Promise<boolean>
  write<T>(work: (writer: StoreWriter) => Promise<T>): Promise<T>
  /** Resolves when the store answers; rejects with StoreUnavailableError. */
  ping(): Promise<void>
  close(): Promise<void>
}
