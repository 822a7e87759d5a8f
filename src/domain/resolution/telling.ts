import { CONCLUDED_RANK } from '../life-cycle.js'
import type { ClaimRecord } from './context.js'
import { postponementsOf } from './postponed.js'
import { summitFacts } from './questions.js'
import { currentStatus, rankOf } from './steps.js'

/**
 * Those who know the day of a meeting best: who tell of its furthest step. Of one that was put off, who tell of the last time,
 * and of these who tell until when.
 */
export function tellingOfDay(accepted: readonly ClaimRecord[]): readonly ClaimRecord[] {
  const status = currentStatus(accepted)
  const last = postponementsOf(accepted).all.at(-1)
  if (last !== undefined && last.plans.length > 0 && (status === 'POSTPONED' || status === 'PLANNED')) return last.plans
  if (last !== undefined && status === 'POSTPONED') return last.told
  return accepted.filter(record => summitFacts(record)?.status === status)
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
