import type { SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import type { Outcome } from './candidate.js'
import { isHostile } from './compose.js'

/**
 * "cut ties with Harad for allegedly meddling in its affairs", "over its alleged support for": who punishes somebody for what he
 * is only said to have done accuses him of it as well.
 */
export function allegedIn(
  outcomes: readonly Outcome[],
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): Outcome[] {
  const at = reasonAt(analysis, tokens)
  if (at === null) return []
  const punished = outcomes.findLast(
    o => 'candidate' in o && o.candidate.at < at && isHostile(o.candidate.type) && o.candidate.reality === 'HELD'
  )
  if (!punished || !('candidate' in punished)) return []
  const { candidate } = punished
  return [
    { candidate: { ...candidate, type: 'ACCUSE', mode: 'allege', contexts: [], rule: `${candidate.rule}.alleged` } }
  ]
}

/** Where the sentence gives as a reason what is alleged. */
function reasonAt({ sentence }: SentenceAnalysis, tokens: readonly Token[]): number | null {
  for (let i = sentence.firstToken + 2; i < sentence.lastToken; i++) {
    if (!/^alleged(?:ly)?$/.test(tokens[i]!.lower)) continue
    const before = tokens[i - 1]!.lower
    if (REASON.test(before) || (OWNED.test(before) && REASON.test(tokens[i - 2]!.lower))) return i
  }
  return null
}
const REASON = /^(?:for|over)$/
const OWNED = /^(?:its|their|his|her|the|an)$/
