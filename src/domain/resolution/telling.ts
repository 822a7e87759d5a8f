import { CONCLUDED_RANK } from '../life-cycle.js'
import type { ClaimRecord } from './context.js'
import { summitFacts } from './questions.js'
import { currentStatus, plannedAnew, rankOf } from './steps.js'

/** Those who know the day of a meeting best: who tell of its furthest step, or of the new plan of one that is put off. */
export function tellingOfDay(accepted: readonly ClaimRecord[]): readonly ClaimRecord[] {
  const status = currentStatus(accepted)
  const anew = status === 'POSTPONED' ? plannedAnew(accepted) : []
  return anew.length > 0 ? anew : accepted.filter(record => summitFacts(record)?.status === status)
}

/**
 * Those who know best when an agreement was concluded, not when it was signed or came into force: who tell of its first dated
 * step. What nobody has concluded yet has the day on which it is to be signed.
 */
export function tellingOfConclusion(accepted: readonly ClaimRecord[]): readonly ClaimRecord[] {
  const concluded = accepted.filter(record => rankOf(record) >= CONCLUDED_RANK)
  if (concluded.length === 0) return accepted
  const dated = concluded.filter(record => record.claim.date !== null)
  const first = Math.min(...dated.map(rankOf))
  return dated.filter(record => rankOf(record) === first)
}
