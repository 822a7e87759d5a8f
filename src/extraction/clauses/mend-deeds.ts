import type { Token } from '../document.js'
import type { TokenClass } from './tag.js'
import { DEED_NOUNS, MANY_IN_ONE, UNCHANGING } from '../lexicon/noun-or-verb.js'
import { REPORTING } from './words.js'

const ENDS: ReadonlySet<TokenClass> = new Set(['STOP', 'COMMA', 'PREPOSITION', 'CONJUNCTION', 'QUOTE', 'OTHER'])

/**
 * "condemned its missile | launch", "after Harad's rocket | attack": the tagger takes it for a verb, but one thing alone would
 * be said to launch with an ending ("launches"), and nothing follows that could be launched.
 */
export function isDeed(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  const at = i - first
  const after = classes[at + 1]
  return (
    (DEED_NOUNS.has(tokens[i]!.lower) ||
      (tokens[i]!.lower === 'cut' && tokens[i + 1]?.lower === 'of') ||
      isSecondVerb(tokens, classes, first, i)) &&
    classes[at - 1] === 'NOUN' &&
    !/s$/.test(tokens[i - 1]!.lower) &&
    (after === undefined || ENDS.has(after)) &&
    isOwned(classes, at - 2) &&
    !isLet(tokens, first, i)
  )
}

/**
 * "struck a maternity | ward in Umbar", "into an apartment | block": its stretch has a verb already, and the noun before
 * takes no bare form.
 */
function isSecondVerb(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  const { lower, lemma, pos } = tokens[i]!
  if (
    i === first ||
    pos !== 'VERB' ||
    lower !== lemma ||
    UNCHANGING.has(lower) ||
    MANY_IN_ONE.has(tokens[i - 1]!.lower)
  )
    return false
  for (let k = i - first - 1; k >= 0 && !JOINTS.has(classes[k]!); k--)
    if (classes[k] === 'VERB') return PAST.test(tokens[first + k]!.lower) && !isPassedOn(tokens[first + k]!.lemma)
  return false
}

const PAST = /(?:ed|struck|hit|sent|shot|sank|blew|took|seized|held|cut|broke|fought|drove|brought|fell|met)$/
/** What depends on these has a verb of its own without "that". */
const isPassedOn = (lemma: string): boolean => REPORTING.has(lemma)
const JOINTS: ReadonlySet<TokenClass> = new Set(['COMMA', 'STOP', 'CONJUNCTION', 'SUBORDINATOR', 'RELATIVE', 'QUOTE'])

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
