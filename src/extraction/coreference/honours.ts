import type { Token } from '../document.js'
import type { Named } from './named.js'

const HONOURS = /^(?:highness|majesty|holiness)$/
const SHORT = /^(?:hrh|hh|hm)$/
/** How many words may stand between the honour and the name: "His Highness the Amir Sheikh". */
const REACH = 6

/** Where "His Royal Highness", "Her Majesty" ends, which stands for a name; null where a title or a name follows. */
function honourEnd(tokens: readonly Token[], at: number): number | null {
  const noun = /^(?:royal|imperial|serene)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (!/^(?:His|Her)$/.test(tokens[at]?.text ?? '') || !HONOURS.test(tokens[noun]?.lower ?? '')) return null
  const next = tokens[noun + 1]
  return !next || next.lower === 'the' || /^\p{Lu}/u.test(next.text) ? null : noun + 1
}

/** "His Majesty", without a name: the last one whose name had such an honour before it, and where the words end. */
export function honoured(
  tokens: readonly Token[],
  at: number,
  people: readonly Named[]
): { readonly last: number; readonly person: Named } | null {
  const last = honourEnd(tokens, at)
  const person =
    last !== null &&
    people.findLast(named =>
      tokens
        .slice(Math.max(0, named.at - REACH), named.at)
        .some(({ lower }) => HONOURS.test(lower) || SHORT.test(lower))
    )
  return last !== null && person ? { last, person } : null
}
