import type { ActorRef, Clause, SentenceAnalysis } from '../clauses/types.js'
import { without } from './actors.js'
import type { InteractionCandidate, Outcome } from './candidate.js'

/** An act that a sentence tells beside its verbs' own: one that has happened, on no day of its own. */
export type PlainAct = Pick<
  InteractionCandidate,
  'at' | 'type' | 'mode' | 'contexts' | 'sources' | 'targets' | 'attribution' | 'rule'
>

const CONFIDENCE = 0.65
const CONFIDENCE_OF_SPEECH = 0.72

const plainCandidate = (
  act: PlainAct,
  sentence: InteractionCandidate['sentence'],
  confidence: number
): InteractionCandidate => ({
  ...act,
  sentence,
  reality: 'HELD',
  date: null,
  confidence
})

/** The outcome of such an act; none where nobody does it, or nobody but who does it suffers it. */
export function plainOutcome(act: PlainAct, { sentence }: SentenceAnalysis): Outcome[] {
  const sources = act.sources.filter(r => r.side !== null)
  const targets = without(
    act.targets.filter(r => r.side !== null),
    sources
  )
  if (sources.length === 0 || targets.length === 0) return []
  return [{ candidate: plainCandidate({ ...act, sources, targets }, sentence, CONFIDENCE) }]
}

/** What somebody does to another by saying it; whom he says it to may still have to be found. */
export function spoken(
  { verb, sentence }: Clause,
  type: 'REQUEST' | 'ACCUSE' | 'REJECT' | 'SUPPORT' | 'THREATEN' | 'SANCTION',
  sources: readonly ActorRef[],
  targets: readonly ActorRef[],
  rule: string
): InteractionCandidate {
  const mode = type === 'ACCUSE' ? 'allege' : type === 'SANCTION' ? 'expel' : 'change'
  const act = {
    at: verb.head,
    type,
    mode,
    contexts: [],
    sources,
    targets,
    attribution: null,
    rule: `interactions.speech.${rule}`
  }
  return plainCandidate(act, sentence, CONFIDENCE_OF_SPEECH)
}
