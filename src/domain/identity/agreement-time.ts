import type { AgreementFacts, Claim } from '../claim.js'
import { CONCLUDED_RANK, stepRank } from '../life-cycle.js'
import { remembered } from '../memo.js'
import { dayInterval, dayNumber } from '../partial-date.js'
import type { AgreementKind } from '../vocabulary.js'
import type { Horizon, Span } from './span.js'
import { spanOf } from './span.js'
import type { Testimony } from './testimony.js'

/** What sort of paper an agreement is, and when what a report tells of it came about. */

/** Documents are issued once; deals live long and pass from step to step; undertakings are told apart by what they say. */
export type Sort = 'DOCUMENT' | 'DEAL' | 'UNDERTAKING'

export const SORT: Readonly<Record<AgreementKind, Sort | null>> = {
  JOINT_STATEMENT: 'DOCUMENT',
  COMMUNIQUE: 'DOCUMENT',
  DECLARATION: 'DOCUMENT',
  TREATY: 'DEAL',
  TRADE_DEAL: 'DEAL',
  MEMORANDUM: 'DEAL',
  CEASEFIRE: 'DEAL',
  CONTRACT: 'DEAL',
  COMMITMENT: 'UNDERTAKING',
  MECHANISM: 'UNDERTAKING',
  ROADMAP: 'UNDERTAKING',
  OTHER: null
}
export const SORTS: readonly Sort[] = ['DOCUMENT', 'DEAL', 'UNDERTAKING']

/** From one step of a deal's life to the next it can take this long; older deals are told apart by their dates. */
export const LONGEST_LIFE_DAYS = 365
/** A later step is not reported long before an earlier one. */
export const STEP_SLACK_DAYS = 7
/** A treaty of one name may wait longer for being ratified or for its force. */
export const LONGEST_WAIT_DAYS = 1_000

/** Whether it is told as over. */
export const hasEnded = ({ status }: AgreementFacts): boolean => status === 'LAPSED' || status === 'WITHDRAWN'

/** When the step that the claim reports came about. */
export const agreementSpan = remembered(({ claim, article }: Testimony): Span | null => {
  const { facts } = claim
  if (facts.kind !== 'AGREEMENT') return null
  // "withdrew from the deal that was signed in 2015": of that day it was made, and its end is news
  const ofEnd: Claim = hasEnded(facts) ? { ...claim, date: null } : claim
  const dated: Claim = facts.stepDate === null ? ofEnd : { ...claim, date: facts.stepDate }
  // the day on which it is to be signed may be put off: what is reported is of any day from then on
  const open = facts.stepDate === null && claim.date !== null && stepRank(facts) < CONCLUDED_RANK
  const since = article.published?.earliest ?? null
  const ahead = open
    ? { ...claim, date: null, window: since === null ? null : dayInterval(since, null, 'IMPLIED') }
    : dated
  return spanOf({ claim: ahead, article }, horizonOf(facts))
})

function horizonOf(facts: AgreementFacts): Horizon {
  const concluded = stepRank(facts) >= CONCLUDED_RANK
  return concluded ? { back: SORT[facts.agreementKind] === 'DEAL' ? 30 : 6, ahead: 0 } : { back: 30, ahead: 30 }
}

/** What became of a promise is told about the day by which it was to be kept. */
export const DUE_SLACK_DAYS = 45
export const dueSpan = remembered(({ deadline }: AgreementFacts): Span | null => {
  const [from, until] = [deadline?.earliest, deadline?.latest].map(day => (day == null ? null : dayNumber(day)))
  return from == null || until == null ? null : { from, until, stated: true }
})
