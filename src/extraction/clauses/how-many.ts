import type { Token } from '../document.js'
import type { Place } from './known-verbs.js'

/** "killed | more than | forty", "gave | more than | $4 million". */
export function moreThan(tokens: readonly Token[], at: Place['at'], i: number): boolean {
  if (!/^(?:more|less|fewer)$/.test(tokens[i]?.lower ?? '') || tokens[i + 1]?.lower !== 'than') return false
  return at(i + 2) === 'NUMBER' || /^(?:USD|EUR|GBP|US|[$£€¥]|an?|half|one)$/.test(tokens[i + 2]?.text ?? '')
}

/** "most | of its oil", "the last | of the hostages": how much of what stands behind. */
export const isShare = (tokens: readonly Token[], at: Place['at'], i: number): boolean =>
  tokens[i + 1]?.lower === 'of' &&
  (/^(?:most|half|much)$/.test(tokens[i]!.lower)
    ? /^(?:DETERMINER|POSSESSIVE)$/.test(at(i + 2) ?? '')
    : /^(?:first|last|second|third|quarter|half|latest|rest)$/.test(tokens[i]!.lower) && at(i - 1) === 'DETERMINER')

/** "deported | at least | four", "sent | around | two hundred": words that only say how many. */
export function countsAbout(tokens: readonly Token[], at: Place['at'], i: number): boolean {
  const [word, next] = [tokens[i]!.lower, tokens[i + 1]?.lower]
  if (word === 'at') return (next === 'least' || next === 'most') && at(i + 2) === 'NUMBER'
  if (at(i + 1) !== 'NUMBER' || at(i - 1) !== 'VERB') return false
  return (
    word === 'around' || ((word === 'about' || word === 'over') && HANDLING.has(tokens[i - 1]!.word.baseOfForm ?? ''))
  )
}

/** Verbs of which a number after "about" or "over" tells how many. */
const HANDLING: ReadonlySet<string> = new Set(
  'give send donate provide supply kill deploy release free deliver ship fly detain arrest expel deport destroy fire launch wound pledge allocate lend evacuate rescue'.split(
    ' '
  )
)
