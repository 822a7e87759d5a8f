import type { ArticleEntity, ArticleStatus, Claim, Note, StoredArticle } from '../../domain/claim.js'
import type { StorySketch } from '../../domain/copies/sketch.js'
import type { Event, EventVersion } from '../../domain/event.js'
import type { Testimony } from '../../domain/identity/testimony.js'
import type { Day, Instant, PartialDate } from '../../domain/partial-date.js'
import type { ClaimRecord } from '../../domain/resolution/context.js'
import type {
  CountryRecord,
  FrameworkRecord,
  LeaderRecord,
  OfficeRecord,
  OrganizationRecord,
  TenureRecord,
  TopicRecord
} from '../../reference/reference.js'

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

/** Reference data that needs no question to the store; null for what it does not know, which the store may. */
export interface RecordsAtHand {
  country(code: string): CountryRecord | null
  leader(id: string): StoredLeader | null
  organization(id: string): StoredOrganization | null
  framework(id: string): FrameworkRecord | null
  topic(id: string): TopicRecord | null
  office(id: string): OfficeRecord | null
}

/** A tenure of the reference data, or one learnt from claims (its `claims` then say so). */
export type StoredTenure = TenureRecord & { readonly learnt: boolean; readonly claims: readonly string[] }

export type StoredClaim = Claim & {
  readonly recordedAt: Instant
  readonly retractedAt: Instant | null
  /** The day from which it was known: its article's publication, else its ingestion. */
  readonly knownAt: Day
}

/** An event as stored. */
export type StoredEvent = Event & {
  readonly retracted: boolean
  /** The day as of which this is what was known; left out for what is known today. */
  readonly asOf?: Day
  /** Events that hang at it, the newest first, where a list was asked to bring them along. */
  readonly attached?: readonly { readonly node: StoredEvent; readonly cursor: string }[]
}

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
  /** Since when it has been known as it is; null where an earlier version of the program wrote it. */
  readonly knownFrom: Day | null
  /** What search finds it by, where that was read. */
  readonly words?: string | null
}

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

export type { EntityForm } from '../../domain/resolution/entity-forms.js'
