import type { SummitEvent } from './event.js'
import type { Day } from './partial-date.js'
import { dayNumber, dayOf } from './partial-date.js'
import type { AgreementStatus, InteractionStatus, SummitStatus } from './vocabulary.js'

/** How far along its life an event with this status is. A tie (refused or postponed) is for the later report to break. */
const SUMMIT_RANK: Readonly<Record<SummitStatus, number>> = {
  UNCONFIRMED: 0,
  PROPOSED: 0,
  PLANNED: 1,
  REFUSED: 2,
  POSTPONED: 2,
  CANCELLED: 3,
  HELD: 4
}

const AGREEMENT_RANK: Readonly<Record<AgreementStatus, number>> = {
  PROPOSED: 0,
  UNDER_NEGOTIATION: 1,
  AGREED: 2,
  SIGNED: 3,
  RATIFIED: 4,
  IN_FORCE: 5,
  WITHDRAWN: 6,
  LAPSED: 6
}

const INTERACTION_RANK: Readonly<Record<InteractionStatus, number>> = {
  PROPOSED: 0,
  PLANNED: 1,
  REFUSED: 2,
  CANCELLED: 3,
  DONE: 4
}

const RANKS = { SUMMIT: SUMMIT_RANK, AGREEMENT: AGREEMENT_RANK, INTERACTION: INTERACTION_RANK } as const

type Staged =
  | { readonly kind: 'SUMMIT'; readonly status: SummitStatus }
  | { readonly kind: 'AGREEMENT'; readonly status: AgreementStatus }
  | { readonly kind: 'INTERACTION'; readonly status: InteractionStatus }

/** The step's place in its kind's life cycle, from 0. */
export function stepRank(facts: Staged): number {
  const ranks: Readonly<Record<string, number>> = RANKS[facts.kind]
  return ranks[facts.status] ?? 0
}

/** From here on an agreement has been concluded. */
export const CONCLUDED_RANK = AGREEMENT_RANK.AGREED

/** So many days after the last day a meeting was planned for, a report that it was held would have come. */
const REPORTED_WITHIN_DAYS = 14

/** A meeting planned for, or put off until, a last possible day before this one, and not reported as held, is unconfirmed on `day`. */
export function overdueOn(day: Day): Day {
  const number = dayNumber(day)
  return number === null ? day : dayOf(number - REPORTED_WITHIN_DAYS)
}

/** Whether a meeting that was put off was put off until a day: a plan stands behind the last time it was. */
export function isPutOffUntil({ status, steps }: Pick<SummitEvent, 'status' | 'steps'>): boolean {
  const last = steps.findLast(step => step.status === 'POSTPONED' || step.status === 'PLANNED')
  return status === 'POSTPONED' && last?.status === 'PLANNED' && steps.some(step => step.status === 'POSTPONED')
}

/**
 * What became of a meeting as far as one can tell on a day: one that is planned, or put off until a day, is unconfirmed once
 * that day is long past. Worked out when asked, never stored: it depends on the day.
 */
export function summitStatusOn(summit: Pick<SummitEvent, 'status' | 'date' | 'steps'>, day: Day): SummitStatus {
  const { status, date } = summit
  const latest = date?.latest ?? null
  if (latest === null || latest >= overdueOn(day)) return status
  return status === 'PLANNED' || isPutOffUntil(summit) ? 'UNCONFIRMED' : status
}
