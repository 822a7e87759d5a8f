import type { AgreementStatus } from '../../domain/vocabulary.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { type Act, actOf } from './acts.js'
import { realityOf } from '../reality/modality.js'

const LATER = /^(?:IN_FORCE|RATIFIED|LAPSED|WITHDRAWN)$/

/**
 * What became of a paper whose making only a relative clause tells: "the pact that they signed in 2019 came into force on 1 May", "the
 * truce agreed in November collapsed". Null where the sentence goes no further than its making.
 */
export function laterStep(
  phrase: NounPhrase,
  act: Act | null,
  analysis: SentenceAnalysis
): { readonly status: AgreementStatus; readonly index: number } | null {
  if (!act?.verb?.concluding || !/^(?:RELATIVE|REDUCED)$/.test(act.clause.relation)) return null
  for (let index = 0; index < analysis.clauses.length; index++) {
    const clause = analysis.clauses[index]!
    if (clause === act.clause || clause.subject?.first !== phrase.first || clause.verb.form !== 'FINITE') continue
    // "has yet to be ratified"
    if (!/^(?:MAIN|COORDINATE|COMPLEMENT)$/.test(clause.relation) || clause.verb.lemma === 'have') continue
    const status = actOf({ clause, index, role: 'SUBJECT', preposition: null }, analysis)?.verb?.status
    if (status && LATER.test(status) && realityOf(clause, analysis.clauses) === 'HELD') return { status, index }
  }
  return null
}
