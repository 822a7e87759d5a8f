import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'

const isNominal = (c: TokenClass | undefined): boolean => c === 'NOUN' || c === 'NAME' || c === 'PRONOUN'

/** Who meets: "ministers | meeting in Lindon urged". */
const CONVENING =
  /^(?:ministers|leaders|officials|presidents|premiers|envoys|diplomats|delegates|chiefs|heads|negotiators|ambassadors|members)$/

/** Words of meeting and going that the tagger takes for nouns, told apart by what stands around them. */
export function tellsByForm(
  tokens: readonly Token[],
  i: number,
  at: (index: number) => TokenClass | undefined,
  nominal: (index: number) => boolean
): boolean {
  const { lower } = tokens[i]!
  const next = tokens[i + 1]?.lower ?? ''
  const [before, after] = [at(i - 1), at(i + 1)]
  if (lower === 'meeting') {
    // "officials of both, meeting in Lindon"
    if (before === 'NOUN' && /^(?:in|at)$/.test(next) && CONVENING.test(tokens[i - 1]!.lower)) return true // ministers meeting in Lindon
    if (before === 'COMMA') return isNominal(at(i - 2)) && /^(?:in|at)$/.test(next)
    // "after meeting his counterpart", "after meeting President Quill", but "after meeting Monday"
    const named = /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') && !/day$/.test(next)
    return (
      (before === 'PREPOSITION' || before === 'SUBORDINATOR') &&
      at(i) === 'NOUN' &&
      (after === 'DETERMINER' || after === 'POSSESSIVE' || after === 'ADJECTIVE' || named)
    )
  }
  // "Harad, which claims the island as its own"
  if (
    (tokens[i - 1]?.lower === 'which' || tokens[i - 1]?.lower === 'who') &&
    before === 'RELATIVE' &&
    at(i) === 'NOUN' &&
    /[^s]s$/.test(lower) &&
    after !== undefined &&
    /^(?:DETERMINER|POSSESSIVE|NAME|ADJECTIVE|NUMBER|TO)$/.test(after)
  )
    return true
  // "leaders | involved | in negotiations"
  if (lower === 'involved') return at(i) === 'ADJECTIVE' && next === 'in' && (before === 'NOUN' || before === 'COMMA')
  // "Quill bade farewell to Brand"
  if (lower === 'bid' || lower === 'bade') return next === 'farewell' && before !== 'DETERMINER'
  // "Quill visits Edoras next week"
  if (lower === 'visits') return before === 'NAME' && after === 'NAME' && nominal(i + 1)
  // "was in Lindon and travels to Edoras"
  const to = next === 'on' ? i + 2 : i + 1
  return (
    /^(?:travels|heads|flies|leaves)$/.test(lower) &&
    // "Quill travels to Edoras"
    (before === 'CONJUNCTION' || (before === 'NAME' && lower !== 'leaves') || before === 'COMMA') &&
    /^(?:to|for)$/.test(tokens[to]?.lower ?? '') &&
    at(to + 1) !== undefined &&
    nominal(to + 1)
  )
}
