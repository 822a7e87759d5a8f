/** By what events can be summed up. Each is one column of a row. */
export const STAT_GROUPS = [
  'COUNTRY',
  'PARTNER',
  'ORGANIZATION',
  'LEADER',
  'FRAMEWORK',
  'TOPIC',
  'YEAR',
  'QUARTER',
  'MONTH',
  'STATUS',
  'LEVEL',
  'FORMAT',
  'KIND',
  'TYPE',
  'MODE',
  'QUAD_CLASS'
] as const
export type StatGroup = (typeof STAT_GROUPS)[number]

export const PERIOD_GROUPS = ['YEAR', 'QUARTER', 'MONTH'] as const satisfies readonly StatGroup[]
export type PeriodGroup = (typeof PERIOD_GROUPS)[number]

/** What the events of a group have in common: global ids, a period, terms. Null where they have none, or it was not asked for. */
export interface StatKey {
  readonly country: string | null
  readonly partner: string | null
  readonly organization: string | null
  readonly leader: string | null
  readonly framework: string | null
  readonly topic: string | null
  /** `2025`, `2025-Q3` or `2025-08`; null for the undated. */
  readonly period: string | null
  readonly status: string | null
  readonly level: string | null
  readonly format: string | null
  readonly kind: string | null
  readonly type: string | null
  readonly mode: string | null
  readonly quadClass: string | null
}

export interface StatRow extends StatKey {
  /** All of them, planned ones too. */
  readonly count: number
  /** Those that happened; score and the rest are of these. */
  readonly happened: number
  readonly score: number
  readonly cooperative: number
  readonly conflictual: number
}

/** The first rows of an order, and how many there are. */
export interface TopStats {
  readonly rows: readonly StatRow[]
  readonly total: number
}
