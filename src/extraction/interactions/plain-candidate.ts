import type { SentenceAnalysis } from '../clauses/types.js'
import { without } from './actors.js'
import type { InteractionCandidate, Outcome } from './candidate.js'

/** An act that a sentence tells beside its verbs' own: one that has happened, on no day of its own. */
export type PlainAct = Pick<
  InteractionCandidate,
  'at' | 'type' | 'mode' | 'contexts' | 'sources' | 'targets' | 'attribution' | 'rule'
>

const CONFIDENCE = 0.65

/** The outcome of such an act; none where nobody does it, or nobody but who does it suffers it. */
export function plainOutcome(act: PlainAct, { sentence }: SentenceAnalysis): Outcome[] {
  const sources = act.sources.filter(r => r.side !== null)
  const targets = without(
    act.targets.filter(r => r.side !== null),
    sources
  )
  if (sources.length === 0 || targets.length === 0) return []
  return [{ candidate: { ...act, sentence, sources, targets, reality: 'HELD', date: null, confidence: CONFIDENCE } }]
}
