import type { EventKind } from '../../domain/vocabulary.js'
import type { Day } from '../../domain/partial-date.js'
import type { EntityKind } from './records.js'

export interface IntensityBucket {
  /** `2025`, `2025-Q3` or `2025-08`. */
  readonly period: string
  /** Sum of PLOVER scores. */
  readonly score: number
  readonly count: number
  readonly cooperative: number
  readonly conflictual: number
}

/** How often parties met, agreed or dealt with each other in one form. */
export interface ContactForm {
  readonly kind: EventKind
  /** A meeting's format, an agreement's kind, an interaction's type. */
  readonly form: string
  /** An interaction's PLOVER mode. */
  readonly mode: string | null
  readonly count: number
  readonly happened: number
  readonly score: number
}

/** A country or organisation seen from another one; global ids. */
export interface Partner {
  readonly of: string
  readonly partner: string
  /** Of what happened. */
  readonly count: number
  readonly score: number
  readonly lastContact: Day | null
}

export interface PartnerYear {
  /** Null for the undated. */
  readonly year: number | null
  readonly count: number
  readonly score: number
  readonly cooperative: number
  readonly conflictual: number
}

export interface SearchHit {
  readonly kind: EntityKind
  readonly id: string
  readonly score: number
  /** The words found, marked, for showing: text with `start` and `end` of each hit. */
  readonly snippet: string | null
  readonly highlights: readonly { readonly start: number; readonly end: number }[]
}

/** A way from one entity to another: nodes and what joins each to the next, with the event that says so where one does. */
export interface GraphPath {
  readonly nodes: readonly string[]
  readonly steps: readonly {
    readonly from: string
    readonly to: string
    readonly kind: 'EVENT' | 'FRAMEWORK' | 'MEMBERSHIP' | 'OFFICE'
    readonly event: string | null
  }[]
}

export interface PathSearch {
  readonly paths: readonly GraphPath[]
  /** Whether there may be more than was looked at or asked for. */
  readonly truncated: boolean
  /** How many things were looked at. */
  readonly looked: number
}

export interface Counts {
  readonly [label: string]: number
}
