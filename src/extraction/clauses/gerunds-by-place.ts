import { isNoNoun } from '../lexicon/verb-forms.js'
import type { Place } from './known-verbs.js'
import type { TokenClass } from './tag.js'
import { DEMONYM } from './words.js'

const OPENERS: ReadonlySet<TokenClass | undefined> = new Set(['DETERMINER', 'POSSESSIVE', 'NUMBER'] as const)

/** An -ing form that the tagger takes for a noun, and whose place says that somebody does it. */
export const isGerund = (place: Place, i: number): boolean =>
  place.tokens[i]!.lower.endsWith('ing') &&
  place.tokens[i]!.word.baseOfForm !== undefined &&
  place.tokens[i]!.lower !== 'meeting' && // told by its own form
  (begunBefore(place, i) || behindPreposition(place, i))

/** "began | expelling | undocumented Haradrians", "has stopped | shelling | the port" */
function begunBefore({ tokens, at }: Place, i: number): boolean {
  if (at(i - 1) !== 'VERB') return false
  const after = at(i + 1)
  if (after === 'DETERMINER' || after === 'POSSESSIVE') return true // considered lifting the embargo
  if (!ASPECTUAL.test(tokens[i - 1]!.lemma)) return false
  // "stopped | sharing | intelligence with Rohan"
  if (at(i) === 'ADJECTIVE' && after === 'NOUN' && at(i + 2) === 'PREPOSITION') return true
  return OPENERS.has(after) || after === 'NAME' || (after === 'ADJECTIVE' && /^(?:NAME|NOUN)$/.test(at(i + 2) ?? ''))
}
const ASPECTUAL = /^(?:begin|start|stop|continue|keep|resume|finish|cease|halt|quit)$/

/** "after | lifting | the ban", "by | siding | with Harad": what has an object, or a preposition that no noun of a deed would have there. */
function behindPreposition({ tokens, at }: Place, i: number): boolean {
  if (!/^(?:NOUN|ADJECTIVE)$/.test(at(i) ?? '') || !opensGerund({ tokens, at }, i)) return false
  if (OPENERS.has(at(i + 1)) || (at(i + 1) === 'NAME' && !DEMONYM.test(tokens[i + 1]!.text))) return true
  // "said, | voicing | thanks to Rohan"
  if (at(i - 1) === 'COMMA' && at(i + 1) === 'NOUN' && at(i + 2) === 'PREPOSITION') return isNoNoun(tokens[i]!.lower)
  return at(i) === 'NOUN' && BEHIND_GERUND.test(tokens[i + 1]?.lower ?? '') && isNoNoun(tokens[i]!.lower)
}
/** A preposition, a comma, or who does it: "with Rohan | firing | a drone". */
const opensGerund = ({ tokens, at }: Pick<Place, 'tokens' | 'at'>, i: number): boolean =>
  BEFORE_GERUND.test(tokens[i - 1]?.lower ?? '') ||
  at(i - 1) === 'COMMA' ||
  at(i - 1) === 'NAME' ||
  at(i - 1) === undefined
const BEFORE_GERUND = /^(?:after|against|before|by|without|since|despite|besides|of|for|from|in)$/
const BEHIND_GERUND = /^(?:with|to|against|at|on|into|out|off|up|down|back|away|over)$/
