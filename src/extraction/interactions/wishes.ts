import type { Governor } from '../clauses/types.js'

/** "I want to express our condolences", "wishes to thank Harad": who says that he wants to say it has said it. */
export const saysByWishing = ({ lemma, negated }: Governor, verb: string): boolean =>
  !negated && /^(?:want|wish|like|love)$/.test(lemma) && UTTERED.has(verb)
const UTTERED = new Set(
  'express convey thank congratulate extend stress emphasise emphasize reiterate reaffirm commend praise salute welcome condemn apologise apologize applaud acknowledge underline underscore'.split(
    ' '
  )
)
