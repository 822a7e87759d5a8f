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
