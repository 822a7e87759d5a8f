import type { Clause } from '../clauses/types.js'

/** "dismissed reports that they had met": what the reports say. */
export function isRumour({ relation, outer }: Clause, clauses: readonly Clause[]): boolean {
  const above = relation === 'COMPLEMENT' && outer !== null ? clauses[outer] : undefined
  return (
    above !== undefined &&
    /^(?:dismiss|deny|refute|rebut|reject|debunk|dispute)$/.test(above.verb.lemma) &&
    !above.verb.negated &&
    above.objects.some(o => RUMOURS.test(o.lemma))
  )
}

/** "Rumours that they met are false" */
export function isFalse({ relation, sentence }: Clause, clauses: readonly Clause[]): boolean {
  return (
    relation === 'COMPLEMENT' &&
    clauses.some(c => c.verb.lemma === 'be' && c.relation === 'MAIN') &&
    FALSE_RUMOUR.test(sentence.text)
  )
}
const FALSE_RUMOUR =
  /\b(?:[Rr]eports?|[Rr]umou?rs?|[Cc]laims?|[Aa]llegations?|[Ss]uggestions?|[Ss]peculation) that\b[^.;]{1,120}\b(?:is|are|was|were) (?:\w+ )?(?:false|untrue|baseless|unfounded|wrong|fabricated|groundless|fake|nonsense)\b/

const RUMOURS = /^(?:report|rumou?r|claim|allegation|suggestion|speculation|assertion|accusation|charge|idea|notion)$/
