import type { Participant, Place } from './claim.js'
import { OPEN_END } from './partial-date.js'
import type { Day, PartialDate } from './partial-date.js'
import type {
  AgreementKind,
  AgreementStatus,
  EventKind,
  InteractionStatus,
  InteractionType,
  Modality,
  QuadClass,
  SummitFormat,
  SummitLevel,
  SummitStatus
} from './vocabulary.js'

/** A value, which claims give it, and how many independent voices they are. */
export interface DisagreeingValue {
  readonly value: string
  readonly claims: readonly string[]
  readonly voices: number
}

/** A value that sources do not agree on. */
export interface Disagreement {
  readonly field: string
  /** What the event shows; null where that is what people put right, and no claim says so. */
  readonly shown: DisagreeingValue | null
  /** What else was said, the best supported first. */
  readonly values: readonly DisagreeingValue[]
}

interface EventBase {
  /** From the anchor claim: `eventId(kind, anchor)`. */
  readonly id: string
  readonly anchor: string
  /** Ids of all accepted claims, sorted. */
  readonly claims: readonly string[]
  /** Denied and hypothetical claims that attach to it, sorted. */
  readonly against: readonly string[]
  readonly title: string
  readonly date: PartialDate | null
  /** What the context allows where there is no date. */
  readonly window: PartialDate | null
  readonly participants: readonly Participant[]
  /** Slugs. */
  readonly topics: readonly string[]
  readonly confidence: number
  readonly confidenceReasons: readonly string[]
  readonly articleCount: number
  readonly independentCount: number
  /** How its claims mean it, those against it included; sorted, each once. */
  readonly modalities: readonly Modality[]
  readonly disagreements: readonly Disagreement[]
}

export interface SummitEvent extends EventBase {
  readonly kind: 'SUMMIT'
  readonly level: SummitLevel
  readonly format: SummitFormat
  readonly status: SummitStatus
  readonly place: Place | null
  readonly host: string | null
  readonly framework: string | null
  /** Id of the event beside which it took place. */
  readonly besides: string | null
  readonly name: string | null
  /** Dated steps of its life. */
  readonly steps: readonly Step<SummitStatus>[]
}

export interface Step<S> {
  readonly status: S
  readonly date: PartialDate | null
  readonly claim: string
}

export interface AgreementEvent extends EventBase {
  readonly kind: 'AGREEMENT'
  readonly agreementKind: AgreementKind
  readonly status: AgreementStatus
  readonly framework: string | null
  /** Event ids. */
  readonly partOf: string | null
  readonly summit: string | null
  readonly deadline: PartialDate | null
  readonly steps: readonly Step<AgreementStatus>[]
}

export interface InteractionEvent extends EventBase {
  readonly kind: 'INTERACTION'
  readonly type: InteractionType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly status: InteractionStatus
  /** PLOVER score, -10 to +10. */
  readonly score: number
  readonly quadClass: QuadClass
}

/** A fact of the graph, resolved from all claims that speak of it. */
export type Event = SummitEvent | AgreementEvent | InteractionEvent

/** An event as it was known from one day on (knowledge time), until the day before `knownUntil`. */
export interface EventVersion {
  readonly event: Event
  readonly knownFrom: Day
  /** `OPEN_END` while it is the present version. */
  readonly knownUntil: Day
}

/** Since when an event has been known as it is today, by its versions; null where it is no event any more. */
export function presentSince(versions: readonly Omit<EventVersion, 'event'>[]): Day | null {
  return versions.find(({ knownUntil }) => knownUntil === OPEN_END)?.knownFrom ?? null
}

export type { EventKind }
