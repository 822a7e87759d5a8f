import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { isFriendly, isHostile } from './compose.js'
import { doersIn } from './actors.js'
import type { Predication } from './predication.js'

/** What somebody is told he will get for a deed. */
const ANSWERS =
  /^(?:consequence|response|retaliation|reply|answer|countermeasure|reaction|punishment|sanction|cost|price|repercussion|force|resistance|retribution|war|penalty)$/
const MET = /^(?:meet|answer|punish|repel|counter|crush|avenge|treat|confront)$/
const LEADING = /^(?:result|end|lead|translate)$/
const HAVING = /^(?:have|bring|carry|trigger|draw|face|invite|provoke|entail|prompt|elicit|mean|cost|incur|receive)$/

/** "any attack by Harad would be met with force", "will have grave consequences": who says it threatens whose deed it would be. */
export function answersDeed({ verb, subject, objects, obliques }: Clause): boolean {
  if (verb.negated || !(verb.tense === 'FUTURE' || /^(?:will|would|shall)$/.test(verb.modal ?? ''))) return false
  if (!/^(?:any|further|such|another|every|a|an|new)$/.test(subject?.modifiers[0] ?? '')) return false
  if (verb.passive) return MET.test(verb.lemma)
  if (LEADING.test(verb.lemma))
    return obliques.some(o => /^(?:in|to|with)$/.test(o.preposition) && ANSWERS.test(o.phrase.lemma))
  return HAVING.test(verb.lemma) && objects.some(o => ANSWERS.test(o.lemma))
}

/** "If Harad attacks us, our answer will be crushing": a condition in somebody's words, and what he says he will then do. */
export function threatensUnder(
  condition: Clause,
  { clauses }: SentenceAnalysis,
  tokens: readonly Token[],
  predications: readonly Predication[]
): boolean {
  if (doersIn(condition.subject).length === 0) return false
  const attacked = predications.some(
    p => p.clause === condition && isHostile(p.sense.root) && p.sense.confidence >= 0.7 && !condition.verb.negated
  )
  const stubborn =
    (condition.subordinator === 'unless') !== condition.verb.negated &&
    /^(?:stop|withdraw|comply|release|end|halt|cease|return|pull|back|apologise|apologize|lift|free|leave|surrender|reopen|change)$/.test(
      condition.verb.lemma
    )
  if (!attacked && !stubborn) return false
  return clauses.some(c => {
    if (c === condition || c.verb.negated || !(c.verb.tense === 'FUTURE' || c.verb.modal === 'will')) return false
    const ours =
      /^(?:we|i|it|he|she|they)$/.test(c.subject?.lemma ?? '') ||
      c.subject?.items.some(i => /^(?:our|my|its|their)$/.test(i.possessive ?? '')) === true ||
      /^(?:our|my)$/.test(tokens[c.subject?.first ?? -1]?.lower ?? '')
    return ours && !predications.some(p => p.clause === c && isFriendly(p.sense.root))
  })
}
