import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'

/**
 * Words that float between "have" and its verb, which taggers take for nouns and adjectives: "have all agreed", "has long
 * accused". Gives the class of token i where it is such a word or the verb behind it, else null.
 */
export function floating(
  tokens: readonly Token[],
  at: (index: number) => TokenClass | undefined,
  i: number
): TokenClass | null {
  const word = tokens[i]!.lower
  if (at(i - 1) === 'AUXILIARY') {
    if (/^(?:all|both|each)$/.test(word) && (at(i + 1) === 'VERB' || at(i + 1) === 'AUXILIARY')) return 'ADVERB'
    if (word === 'long' && at(i) !== 'ADVERB' && participle(tokens, at, i + 1)) return 'ADVERB'
  }
  // "Gondor and Harad | each | expelled"
  if (/^(?:each|both)$/.test(word) && at(i) === 'DETERMINER' && at(i - 1) === 'NAME' && at(i + 1) === 'VERB')
    return 'ADVERB'
  const behind = tokens[i - 1]?.lower === 'long' && at(i - 2) === 'AUXILIARY'
  return behind && at(i) !== 'VERB' && participle(tokens, at, i) ? 'VERB' : null
}

const participle = (tokens: readonly Token[], at: (index: number) => TokenClass | undefined, k: number): boolean =>
  at(k) === 'VERB' || ((at(k) === 'ADJECTIVE' || at(k) === 'NOUN') && /[^e]ed$/.test(tokens[k]!.lower))
