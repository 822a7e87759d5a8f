import type { NounPhrase } from '../../clauses/types.js'
import type { Reality } from '../../reality/kinds.js'

/** What meetings of two governments are called. */
const OF_TWO =
  /\b(?:(?:high|working|delegation|ministerial) ?- ?level|bilateral|follow[ -]*up|joint|technical|formal|expanded|closed ?- ?door)\b/

/** Whether a meeting of nobody named may be that of the two of whom the article speaks. */
export function isOfTwo(
  phrase: NounPhrase,
  core: NounPhrase,
  modifiers: readonly string[],
  reality: Reality,
  isDated: boolean,
  isPlaced: boolean
): boolean {
  if (OF_TWO.test(modifiers.join(' '))) return true
  // "Talks in Umbar last month broke up"
  if (isDated && isPlaced && /^(?:talk|negotiation)$/.test(core.lemma) && phrase.modifiers.length === 0) return true
  // "A meeting planned for this month has been put off"
  return isDated && /^(?:POSTPONED|CANCELLED)$/.test(reality) && /^(?:meeting|summit)$/.test(core.lemma)
}
