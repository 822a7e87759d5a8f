import type { Basis, DatePrecision } from './vocabulary.js'

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string
/** An instant, ISO 8601 in UTC with milliseconds. */
export type Instant = string

/**
 * A date as far as it is known. `edtf` is EDTF (ISO 8601-2): `2025`, `2025-06`, `2025-08-23`,
 * `2025-10-21/2025-10-31`; `earliest` and `latest` are the first and last day it can mean,
 * null where an interval is open.
 */
export interface PartialDate {
  readonly edtf: string
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly precision: DatePrecision
  readonly basis: Basis
}
