import type { ArticleStatus } from '../../domain/claim.js'
import type { Day } from '../../domain/partial-date.js'
import type { Fulfilment } from '../../domain/promise.js'
import type {
  AgreementKind,
  AgreementStatus,
  EventKind,
  FrameworkKind,
  InteractionStatus,
  InteractionType,
  Modality,
  OfficeKind,
  OrganizationKind,
  QuadClass,
  SummitFormat,
  SummitLevel,
  SummitStatus
} from '../../domain/vocabulary.js'

/** Asks for rows after a place in an order. `after` is a sort key (opaque text with sort values), never an id to look up. */
export interface PageRequest {
  readonly first: number
  readonly after: string | null
}

export interface Page<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[]
  readonly hasNextPage: boolean
}

/** Which must be there: all of `all`, one of `any`, and none of `none`. An empty `any` passes nothing. */
export interface KeySet<T extends string = string> {
  readonly all?: readonly T[]
  readonly any?: readonly T[]
  readonly none?: readonly T[]
}

/** From one figure to another, both included; an end that is left out is open. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** A list that is left out narrows nothing; an empty one passes nothing. */
export interface EventFilter {
  /** Actor keys (`country:KR`). */
  readonly countries?: KeySet
  readonly leaders?: KeySet
  readonly organizations?: KeySet
  /** Slugs; an event has at most one framework. */
  readonly frameworks?: readonly string[]
  readonly noFrameworks?: readonly string[]
  /** Slugs. */
  readonly topics?: KeySet
  readonly kinds?: readonly EventKind[]
  readonly levels?: readonly SummitLevel[]
  readonly formats?: readonly SummitFormat[]
  readonly statuses?: readonly (SummitStatus | AgreementStatus | InteractionStatus)[]
  /** For `statuses`: meetings planned for, or put off until, a last possible day before this one count as UNCONFIRMED. */
  readonly overdue?: Day
  /** What became of what was promised by a day. */
  readonly fulfilments?: readonly Fulfilment[]
  /** For `fulfilments`: what was promised by a day before this one is overdue. */
  readonly promisedBefore?: Day
  readonly agreementKinds?: readonly AgreementKind[]
  readonly interactionTypes?: readonly InteractionType[]
  readonly quadClasses?: readonly QuadClass[]
  /** Events whose [earliest, latest] overlaps [from, until]; undated ones never do. */
  readonly date?: DayRange
  readonly confidence?: Bounds
  /** How many articles tell of it, and how many of them independently. */
  readonly articles?: Bounds
  readonly independent?: Bounds
  /** How the sentences about it mean it, denials included. */
  readonly modalities?: KeySet<Modality>
  /** Folded words, with blanks between: each must begin a word of the event's title, name, place or kind. */
  readonly words?: string
}

/** By date the undated come last; by confidence or articles the greatest come first, then the newest. */
export type EventOrder = 'DATE_DESC' | 'DATE_ASC' | 'CONFIDENCE_DESC' | 'ARTICLE_COUNT_DESC'

export interface ConnectionOptions {
  readonly filter: EventFilter
  readonly order: EventOrder
  readonly page: PageRequest
  /** What was known on this day, instead of today. */
  readonly asOf?: Day | null
  /** Bring along what hangs at each event, where that costs no further question: whoever asks for it finds it there. */
  readonly attached?: boolean
}

export type ListedKind = 'COUNTRY' | 'LEADER' | 'ORGANIZATION' | 'FRAMEWORK' | 'TOPIC' | 'ARTICLE'

/**
 * What the lists that are not of events can be narrowed by; each list knows some of these. What is left out narrows
 * nothing, an empty list passes nothing. Members of sets are global ids.
 */
export interface ListFilter {
  /** Each word begins one of the name or the aliases; for articles, one of the text. */
  readonly text?: string
  /** Countries themselves; of leaders, whose offices they held; of organisations, members; of articles, who is named. */
  readonly countries?: KeySet
  /** Of countries, where they are members; of leaders, whose offices they held; of articles, who is named. */
  readonly organizations?: KeySet
  readonly leaders?: KeySet
  readonly frameworks?: KeySet
  /** Of organisations and frameworks; of leaders, kinds of offices. */
  readonly kinds?: readonly (OfficeKind | OrganizationKind | FrameworkKind)[]
  /** Leaders who may have been in office on some day of these; with `kinds` and owners, in one and the same office. */
  readonly during?: DayRange
  /** Folded names. */
  readonly publishers?: readonly string[]
  readonly noPublishers?: readonly string[]
  readonly published?: DayRange
  readonly statuses?: readonly ArticleStatus[]
}

/** From one day to another, both included; an end that is left out is open. */
export interface DayRange {
  readonly from?: Day
  readonly until?: Day
}

/** Which partners, by which events, in which order. Years are those of the last day a date can mean. */
export interface PartnerOptions {
  readonly among: readonly ('country' | 'organization')[]
  readonly kinds?: readonly EventKind[]
  readonly fromYear?: number
  readonly untilYear?: number
  readonly order: 'COUNT_DESC' | 'SCORE_DESC' | 'SCORE_ASC'
}

/** Along what a way may go: events of a kind, or what stands between events. */
export const PATH_KINDS = ['SUMMIT', 'AGREEMENT', 'INTERACTION', 'FRAMEWORK', 'MEMBERSHIP', 'OFFICE'] as const
export type PathKind = (typeof PATH_KINDS)[number]

export interface PathOptions {
  readonly maxHops: number
  readonly kinds: readonly PathKind[]
  /** All ways up to `maxHops`, not the shortest alone. */
  readonly all: boolean
  /** At most so many ways. */
  readonly first: number
  /** By events as they were known on this day, instead of today. */
  readonly asOf?: Day | null
}
