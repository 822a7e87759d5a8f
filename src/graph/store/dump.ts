import type { Article, Claim } from '../../domain/claim.js'
import type { EventVersion } from '../../domain/event.js'
import type { Day, Instant } from '../../domain/partial-date.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { ReviewQuestion } from '../../domain/review/questions.js'
import type { UnsureList } from '../../domain/review/unsure.js'
import type { OfficeRecord } from '../../reference/reference.js'
import type { StoredEventState, StoredTenure } from './records.js'

/** Everything in a store, for export and checking: read at once, so not for a request. Unordered. */
export interface StoreDump {
  readonly articles: readonly {
    readonly article: Omit<Article, 'text'>
    readonly status: string
    /** When it was retracted, or that undone; null where neither happened. */
    readonly statusAt: Instant | null
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
    /** When an extractor no longer found it; null while it is found. */
    readonly retiredAt: Instant | null
    readonly component: string | null
    /** The reports that may speak of the same event as the one it carries. */
    readonly unsure: UnsureList
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
  readonly buckets: readonly {
    readonly id: string
    readonly n: number
    /** Whether versions that are past stand on it. */
    readonly isPast: boolean
    /** Nothing on it has been known as it is since before this day; null where an earlier version wrote it. */
    readonly knownSince: Day | null
    /** Everything on it has been known as it is since this day; null where an earlier version wrote it. */
    readonly settledOn: Day | null
    readonly score: number
    readonly cooperative: number
    readonly conflictual: number
    /** `PartnerSums` as they are stored; null on shelves of others than countries. */
    readonly partners: string | null
  }[]
  /** On which shelves past versions stand. */
  readonly versionShelves: readonly { readonly bucket: string; readonly id: string }[]
  readonly ties: readonly {
    readonly id: string
    readonly n: number
    readonly score: number
    readonly all: number
    readonly summits: number
    readonly agreements: number
    readonly interactions: number
  }[]
  /** Leaders and organisations known only from texts. */
  readonly learnt: readonly DecidedRecord[]
  /** Leaders of the reference data about whom people decided something. */
  readonly decidedLeaders: readonly DecidedRecord[]
  /** Tenures known only from texts, as JSON of `StoredTenure`. */
  readonly tenures: readonly { readonly leader: string; readonly office: string; readonly tenure: StoredTenure }[]
  /** Offices known only from texts. */
  readonly offices: readonly { readonly id: string; readonly record: OfficeRecord }[]
  /** Leaders of the reference data of whom the store says that it tells an office; null where it does not say. */
  readonly learntHolders: readonly string[] | null
  /** Of the reference data that is loaded; null before. */
  readonly referenceDigest: string | null
  /** By which resolver and with which reference data its claims were resolved; null where nobody said. */
  readonly resolverDigest: string | null
  readonly decisions: readonly DecisionRecord[]
  /** Pairs of events that people are asked about. */
  readonly questions: readonly ReviewQuestion[]
  /** Ids of all countries, leaders, organisations, frameworks and topics. */
  readonly entities: readonly string[]
  readonly constraints: readonly string[]
}

/** Somebody whom people may have said to be somebody else. */
export interface DecidedRecord {
  readonly id: string
  readonly record: {
    readonly name: string
    readonly aliases: readonly string[]
    /** Whom it turned out to be, and what people said it is called. */
    readonly into?: string | null
    readonly called?: string | null
  }
}
