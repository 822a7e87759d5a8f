import type { ActorKey, ArticleEntity, Place, StoredArticle } from '../domain/claim.js'
import type { AgreementEvent, DisagreeingValue, InteractionEvent, Step, SummitEvent } from '../domain/event.js'
import type { Gap, Streak } from '../domain/contacts.js'
import type { Day } from '../domain/partial-date.js'
import type { AgreementStatus, EventKind, SummitStatus } from '../domain/vocabulary.js'
import type { DecisionRecord } from '../domain/resolution/decisions.js'
import type { ReviewQuestion } from '../domain/review/questions.js'
import type { EventDifference } from '../domain/resolution/wish.js'
import type {
  AuditEntry,
  EventFilter,
  GraphPath,
  ListedKind,
  ListFilter,
  Partner,
  PathSearch,
  SearchHit,
  StatRow,
  StoredChange,
  StoredClaim,
  StoredEvent,
  StoredLeader,
  StoredOrganization,
  StoredTenure
} from '../graph/store.js'
import type {
  CountryRecord,
  FrameworkRecord,
  MembershipRecord,
  OfficeRecord,
  TopicRecord
} from '../reference/reference.js'
import type { Participation } from './participants.js'

/**
 * What resolvers hand on from level to level: the store's records, each with its GraphQL type and global id.
 */
export interface ViewParts<N extends string> {
  readonly __typename: N
  readonly globalId: string
}
export type View<T, N extends string> = T & ViewParts<N>

export function view<T extends object, N extends string>(record: T, typename: N, globalId: string): View<T, N> {
  return { ...record, __typename: typename, globalId }
}

export type CountryView = View<CountryRecord, 'Country'>
export type LeaderView = View<StoredLeader, 'Leader'>
export type OrganizationView = View<StoredOrganization, 'Organization'>
export type FrameworkView = View<FrameworkRecord, 'Framework'>
export type TopicView = View<TopicRecord, 'Topic'>
export type OfficeView = View<OfficeRecord, 'Office'>
export type ArticleView = View<StoredArticle, 'Article'>
export type ClaimView = View<StoredClaim, 'Claim'>
/** `globalId` is the id asked for, `id` the present one: they differ for an id given out before an event was retold. */
export type SummitView = View<StoredEvent & SummitEvent, 'Summit'>
export type AgreementView = View<StoredEvent & AgreementEvent, 'Agreement'>
export type InteractionView = View<StoredEvent & InteractionEvent, 'Interaction'>
export type EventView = SummitView | AgreementView | InteractionView
export type ActorView = CountryView | OrganizationView | LeaderView
export type NodeView = ActorView | FrameworkView | TopicView | OfficeView | ArticleView | ClaimView | EventView

export const countryView = (record: CountryRecord): CountryView => view(record, 'Country', `country:${record.code}`)
export const leaderView = (record: StoredLeader): LeaderView => view(record, 'Leader', `leader:${record.id}`)
export const organizationView = (record: StoredOrganization): OrganizationView =>
  view(record, 'Organization', `organization:${record.id}`)
export const frameworkView = (record: FrameworkRecord): FrameworkView =>
  view(record, 'Framework', `framework:${record.id}`)
export const topicView = (record: TopicRecord): TopicView => view(record, 'Topic', `topic:${record.id}`)
export const officeView = (record: OfficeRecord): OfficeView => view(record, 'Office', `office:${record.id}`)
export const articleView = (record: StoredArticle): ArticleView => view(record, 'Article', record.id)
export const claimView = (record: StoredClaim): ClaimView => view(record, 'Claim', record.id)

export const EVENT_TYPENAMES = { SUMMIT: 'Summit', AGREEMENT: 'Agreement', INTERACTION: 'Interaction' } as const

/** `askedId` is the id by which a client asked for it, where it did. */
export function eventView(event: StoredEvent, askedId: string = event.id): EventView {
  const typename = EVENT_TYPENAMES[event.kind]
  if (askedId !== event.id) return view(event, typename, askedId) as EventView
  // The store reads events anew for whoever asks: under its own id one is a view of itself, and one parent to its fields.
  return Object.assign(event, { __typename: typename, globalId: askedId }) as EventView
}

/** Applies a view to what the store found; null stays null. */
export function orNull<T, V>(toView: (record: T) => V): (record: T | null) => V | null {
  return record => (record === null ? null : toView(record))
}

export type TenureView = StoredTenure
export interface MembershipView {
  readonly organization: string
  readonly membership: MembershipRecord
}
/** With the kinds of events that were asked for. */
export type PartnerView = Partner & { readonly kinds: readonly EventKind[] | undefined }
export type ArticleEntityView = ArticleEntity
export type PlaceView = Place
export type ParticipationView = Participation
export interface PartyView {
  /** Of a country or an organisation. */
  readonly actor: ActorKey
}
export type SummitStepView = Step<SummitStatus>
export type StepView = Step<AgreementStatus>
export type DisagreeingValueView = DisagreeingValue
export type StatView = StatRow
export interface RelationshipView {
  /** Actor keys, in the order asked. */
  readonly parties: readonly ActorKey[]
  /** The day as of which it is told; null for today. */
  readonly asOf: Day | null
}
/** With the day as of which its events are told. */
export type GapView = Gap & { readonly asOf: Day | null }
export type StreakView = Streak & { readonly asOf: Day | null }
export type PathStepView = GraphPath['steps'][number] & { readonly asOf: Day | null }
export type PathView = Omit<GraphPath, 'steps'> & { readonly steps: readonly PathStepView[] }
export type PathSearchView = Omit<PathSearch, 'paths'> & { readonly paths: readonly PathView[] }
/** What a search found, as of a day where one was asked for. */
export interface FoundView extends SearchHit {
  readonly asOf: Day | null
  /** Of what it is of, nothing is asked for that a hit does not tell. */
  readonly titled: boolean
}
export interface SearchEdgeView {
  readonly cursor: string
  readonly node: FoundView
}
/** What may be meant by what has been typed. */
export type SuggestionView = FoundView
export interface RefusalView {
  readonly code: string
  readonly message: string
  readonly field: string | null
}
export interface IngestPayloadView {
  readonly article: string | null
  readonly outcome: 'STORED' | 'ALREADY_THERE' | 'RETRACTED' | 'REFUSED'
  readonly refusal: RefusalView | null
}
export interface RetractPayloadView {
  readonly article: string | null
  readonly decision: DecisionView | null
  readonly changes: readonly EventDifference[]
  readonly refusal: RefusalView | null
}
export type DecisionView = View<DecisionRecord, 'Decision'>
export const decisionView = (record: DecisionRecord): DecisionView => view(record, 'Decision', record.id)
export interface DecisionPayloadView {
  readonly decision: DecisionView | null
  readonly changes: readonly EventDifference[]
  readonly refusal: RefusalView | null
}
/** Its decision is the id of one. */
export type AuditEntryView = AuditEntry

export type ChangeView = StoredChange

export type ReviewPairView = ReviewQuestion

/** How the whole of a connection is counted, should a client want `totalCount`. */
export type Total =
  | { readonly of: 'known'; readonly count: number }
  | {
      readonly of: 'events'
      readonly owner: string | null
      readonly filter: EventFilter
      readonly asOf: Day | null
    }
  | { readonly of: 'listed'; readonly kind: ListedKind; readonly filter: ListFilter }
  | { readonly of: 'claims'; readonly article: string }
  | { readonly of: 'articles'; readonly owner: string }
  | { readonly of: 'audits' }
  | { readonly of: 'changes' }
  | { readonly of: 'questions'; readonly kinds: readonly EventKind[] }
  | { readonly of: 'nothing' }

export interface ConnectionView<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly total: Total
}
export type CountryConnectionView = ConnectionView<CountryView>
export type PartnerConnectionView = ConnectionView<PartnerView>
export type LeaderConnectionView = ConnectionView<LeaderView>
export type OrganizationConnectionView = ConnectionView<OrganizationView>
export type FrameworkConnectionView = ConnectionView<FrameworkView>
export type TopicConnectionView = ConnectionView<TopicView>
export type ArticleConnectionView = ConnectionView<ArticleView>
export type ClaimConnectionView = ConnectionView<ClaimView>
export type EventConnectionView = ConnectionView<EventView>
export type SummitConnectionView = ConnectionView<SummitView>
export type AgreementConnectionView = ConnectionView<AgreementView>
export type InteractionConnectionView = ConnectionView<InteractionView>
export type AuditConnectionView = ConnectionView<AuditEntryView>
export type ReviewConnectionView = ConnectionView<ReviewPairView>
export type ChangeConnectionView = ConnectionView<ChangeView>
export type SummitStatConnectionView = ConnectionView<StatView>
export type AgreementStatConnectionView = ConnectionView<StatView>
export type InteractionStatConnectionView = ConnectionView<StatView>
export type SearchConnectionView = ConnectionView<FoundView>
