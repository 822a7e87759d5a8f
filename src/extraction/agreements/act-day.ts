import type { AgreementStatus } from '../../domain/vocabulary.js'
import type { DateMention } from '../document.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { dateOfClause } from '../days/when.js'
import type { Act } from './acts.js'

/** "met on Monday, agreeing to implement the truce": agreed on the day on which they came to agree. */
export function dateOfAct(
  { clause, index }: Act,
  status: AgreementStatus,
  analysis: SentenceAnalysis
): DateMention | null {
  const own = dateOfClause(index, analysis)
  const agreed =
    status === 'AGREED' && /^(?:agree|decide|pledge|vow|promise)$/.test(clause.governors.at(-1)?.lemma ?? '')
  return own ?? (agreed && clause.outer !== null ? dateOfClause(clause.outer, analysis) : null)
}

/** "since the signing of the water treaty in 1996" */
export function yearBehind(phrase: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  const from = analysis.sentence.firstToken
  return (
    analysis.dates.find(
      d =>
        d.firstToken >= phrase.last &&
        d.firstToken - phrase.last <= 3 &&
        /^(?:in|on)$/i.test(analysis.words[d.firstToken - 1 - from] ?? '')
    ) ?? null
  )
}
