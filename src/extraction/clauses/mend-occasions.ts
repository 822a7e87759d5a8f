import type { Token } from '../document.js'
import { COMPANY, HONOURS, RANKS, RECEIVING, WORKING_OCCASIONS } from '../lexicon/noun-or-verb.js'
import type { TokenClass } from './tag.js'

const NOMINAL = /^(?:NOUN|NAME|PRONOUN)$/
const WITHIN_PHRASE = /^(?:NAME|NOUN|ADJECTIVE|NUMBER|GENITIVE)$/

/** What "meet" and "visiting" are where the tagger sees a verb and the words around show a noun or an adjective; null where it is one. */
export function ofOccasion(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  first: number,
  i: number
): TokenClass | null {
  const word = tokens[i]!.lower
  if (word === 'meet') return namedMeet(tokens, classes, first, i) ? 'NOUN' : null
  // "Acting Minister Quill met"
  if (
    word === 'acting' &&
    /^(?:Foreign|Prime|Deputy|Minister|President|Secretary|Chief|Premier|Chancellor)$/.test(tokens[i + 1]?.text ?? '')
  )
    return 'ADJECTIVE'
  // "the emir and accompanying delegation"
  if (word === 'accompanying' && COMPANY.has(tokens[i + 1]?.lower ?? '')) return 'ADJECTIVE'
  // "a three-day working visit", "a follow-up meeting"
  if (word === 'working' && WORKING_OCCASIONS.has(tokens[i + 1]?.lower ?? '')) return 'ADJECTIVE'
  const [link, up] = word === 'follow' ? [i + 1, i + 2] : word === 'up' ? [i - 1, i] : [-1, -1]
  if (
    link >= first &&
    tokens[link]?.text === '-' &&
    tokens[up]?.lower === 'up' &&
    tokens[up - 2]?.lower === 'follow' &&
    classes[up + 1 - first] === 'NOUN'
  )
    return 'ADJECTIVE'
  if (word !== 'visiting') return null
  const before = tokens[i - 1]
  if (i > first && /^(?:with|between)$/.test(before?.lower ?? '')) return 'ADJECTIVE' // with visiting Premier Quill
  if (i > first && RECEIVING.has(before?.lower ?? '')) return 'ADJECTIVE' // told visiting Premier Quill
  if (i > first && isHonoured(tokens, first, i)) return 'ADJECTIVE' // a dinner for visiting Premier Quill
  // "Quill and visiting Rohirric Premier Brand"
  const joined = before?.lower === 'and' && classes[i - 2 - first] === 'NAME'
  if (joined && tokens.slice(i + 1, i + 4).some(t => RANKS.has(t.text))) return 'ADJECTIVE'
  const opens = i === first || classes[i - 1 - first] === 'STOP' || before?.text === '--'
  return opens && isGuest(tokens, classes, first, i) ? 'ADJECTIVE' : null
}

/** "hosted a dinner in Lindon for visiting Premier Quill", "paid tribute to visiting Premier Quill": in whose honour. */
function isHonoured(tokens: readonly Token[], first: number, i: number): boolean {
  const before = tokens[i - 1]!.lower
  if (!/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return false
  if (before === 'to' || before === 'of') return true
  return before === 'for' && tokens.slice(Math.max(first, i - 9), i - 1).some(t => HONOURS.has(t.lower))
}

/** "after the Union meet": a determiner behind a preposition before the name, and nothing that is met behind. */
function namedMeet(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  const after = classes[i + 1 - first]
  if (classes[i - 1 - first] !== 'NAME' || (after !== undefined && !/^(?:PREPOSITION|COMMA|STOP|OTHER)$/.test(after)))
    return false
  let k = i - 1
  while (k >= first && WITHIN_PHRASE.test(classes[k - first]!)) k--
  // "The foreign ministers of the Union meet": they do
  if (
    tokens[k - 1]?.lower === 'of' &&
    /^(?:ministers|leaders|heads|presidents|chiefs|envoys|members|officials)$/.test(tokens[k - 2]?.lower ?? '')
  )
    return false
  return (
    classes[k - first] === 'DETERMINER' &&
    /^(?:at|after|before|during|for|from|of|to)$/.test(tokens[k - 1]?.lower ?? '')
  )
}

/** "Visiting Premier Quill and President Brand said", with no comma before the verb: who is on a visit, not what somebody visits. */
function isGuest(tokens: readonly Token[], classes: readonly TokenClass[], first: number, from: number): boolean {
  const start = from - first
  const end = classes.findIndex(
    (c, k) =>
      k > start && (c === 'COMMA' || c === 'AUXILIARY' || (c === 'VERB' && !tokens[first + k]!.lower.endsWith('ing')))
  )
  return end > start + 2 && classes[end] !== 'COMMA' && NOMINAL.test(classes[start + 1] ?? '')
}
