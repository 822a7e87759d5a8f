import type { Governor } from '../clauses/types.js'
import type { Predication } from './predication.js'

/** "I want to express our condolences", "wishes to thank Harad": who says that he wants to say it has said it. */
export const saysByWishing = ({ lemma, negated }: Governor, verb: string): boolean =>
  !negated && /^(?:want|wish|like|love)$/.test(lemma) && UTTERED.has(verb)
const UTTERED = new Set(
  'express convey thank congratulate extend stress emphasise emphasize reiterate reaffirm commend praise salute welcome condemn apologise apologize applaud acknowledge underline underscore'.split(
    ' '
  )
)

/** "would like Harad to withdraw": asks it to. */
export const wouldLike = ({ word, clause, negated }: Predication): boolean =>
  word === 'verb:like' && clause?.verb.modal === 'would' && !negated && clause.subordinator !== 'if'
