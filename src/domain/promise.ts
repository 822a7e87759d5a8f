import type { Day, PartialDate } from './partial-date.js'
import type { AgreementStatus } from './vocabulary.js'

/** What became of something promised by a day. Worked out when asked, never stored: it depends on the day. */
export const FULFILMENTS = ['KEPT', 'BROKEN', 'OVERDUE', 'OPEN'] as const
export type Fulfilment = (typeof FULFILMENTS)[number]

/** Later articles say that it took effect or was done, or that somebody went back on it, let it lapse or let its day go by. */
export const KEPT_STATUSES: readonly AgreementStatus[] = ['IN_FORCE']
export const BROKEN_STATUSES: readonly AgreementStatus[] = ['WITHDRAWN', 'LAPSED']

/**
 * What became of a promise as far as one can tell on a day: what articles say of it, else whether its last possible day
 * has passed. Null where no day was promised.
 */
export function fulfilmentOn(
  { status, deadline }: { readonly status: AgreementStatus; readonly deadline: PartialDate | null },
  day: Day
): Fulfilment | null {
  if (deadline === null) return null
  if (BROKEN_STATUSES.includes(status)) return 'BROKEN'
  if (KEPT_STATUSES.includes(status)) return 'KEPT'
  return deadline.latest !== null && deadline.latest < day ? 'OVERDUE' : 'OPEN'
}
