import type { ArticleStatus } from '../../domain/claim.js'
import type { Day } from '../../domain/partial-date.js'
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
