import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'

const DEEDS = /^(?:launch|test|strike|attack|raid|visit|assault|exercise|drill|protest|march|vote|bid|move)$/
const ENDS: ReadonlySet<TokenClass> = new Set(['STOP', 'COMMA', 'PREPOSITION', 'CONJUNCTION', 'QUOTE', 'OTHER'])

/**
 * "condemned its missile | launch", "after Harad's rocket | attack": the tagger takes it for a verb, but one thing alone would
 * be said to launch with an ending ("launches"), and nothing follows that could be launched.
 */
export function isDeed(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  const at = i - first
  const after = classes[at + 1]
  return (
    (DEEDS.test(tokens[i]!.lower) || (tokens[i]!.lower === 'cut' && tokens[i + 1]?.lower === 'of')) &&
    classes[at - 1] === 'NOUN' &&
    !/s$/.test(tokens[i - 1]!.lower) &&
    (after === undefined || ENDS.has(after)) &&
    isOwned(classes, at - 2) &&
    !isLet(tokens, first, i)
  )
}

/** A noun phrase that began with whose or which it is: "Harad's long-range | missile". */
function isOwned(classes: readonly TokenClass[], at: number): boolean {
  let k = at
  while (classes[k] === 'NOUN' || classes[k] === 'ADJECTIVE' || classes[k] === 'NUMBER' || classes[k] === 'HYPHEN') k--
  return classes[k] === 'GENITIVE' || classes[k] === 'POSSESSIVE' || classes[k] === 'DETERMINER'
}

/** "let its army strike", "demanded that the army move": verbs that have no ending there. */
function isLet(tokens: readonly Token[], first: number, i: number): boolean {
  return tokens
    .slice(Math.max(first, i - 8), i)
    .some(({ lower }) => /^(?:let|lets|letting|helps?|helped|makes?|made|sees?|saw|watch|watched|that)$/.test(lower))
}
