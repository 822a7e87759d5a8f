import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { doersIn, onlySide, without } from './actors.js'

/** "promised a harsh response should Harad seize its ships", "vowed to strike unless Harad withdrew": who had better not, or had better. */
export function daredIn(clause: Clause, { clauses }: SentenceAnalysis, sources: readonly ActorRef[]): ActorRef[] {
  const index = clauses.indexOf(clause)
  const condition = clauses.find(
    c =>
      c.relation === 'ADVERBIAL' &&
      /^(?:if|unless|until)$/.test(c.subordinator ?? '') &&
      (c.outer === index || (c.outer !== null && clauses[c.outer]?.outer === index) || c.outer === clause.outer)
  )
  return onlySide(without(doersIn(condition?.subject ?? null), sources).filter(r => r.side !== null))
}
