import type { AgreementStatus } from '../../domain/vocabulary.js'
import type { DateMention } from '../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { dateOfClause } from '../days/when.js'
import type { Act } from './acts.js'

/** "met on Monday, agreeing to implement the truce": agreed on the day on which they came to agree. */
export function dateOfAct(
  { clause, index }: Act,
  status: AgreementStatus,
  analysis: SentenceAnalysis
): DateMention | null {
  const own = dateOfClause(index, analysis)
  if (own !== null || clause.outer === null) return own
  const governor = clause.governors.at(-1)?.lemma ?? ''
  const doneBySaying =
    (status === 'AGREED' && /^(?:agree|decide|pledge|vow|promise)$/.test(governor)) ||
    (status === 'WITHDRAWN' && (/^(?:decide|choose|opt)$/.test(governor) || isDeclared(clause, analysis)))
  return doneBySaying ? dateOfClause(clause.outer, analysis) : null
}

const DECLARING = /^(?:announce|declare|notify|inform|proclaim)$/

/** "announced on Tuesday that it withdraws from the deal", "said on Tuesday it was leaving the pact": done by saying so; "that it left" is not. */
function isDeclared({ verb, outer, subject, relation }: Clause, analysis: SentenceAnalysis): boolean {
  const by = relation === 'COMPLEMENT' && outer !== null ? analysis.clauses[outer] : undefined
  if (!by || verb.perfect || verb.modal !== null || (verb.tense !== 'PRESENT' && !verb.progressive)) return false
  const bySpeaker = subject !== null && /^(?:it|he|she|they|we)$/i.test(subject.lemma)
  return DECLARING.test(by.verb.lemma) || (bySpeaker && /^(?:say|tell)$/.test(by.verb.lemma))
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
