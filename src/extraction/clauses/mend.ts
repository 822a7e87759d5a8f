import type { Token } from '../document.js'
import { floating } from './floating.js'
import { isBehindModal, mayBeOther, mendNoun } from './mend-nouns.js'
import { isNominal, opensNoun, type Place } from './mend-place.js'
import { isAskedFor, mendSmallWord, SMALL } from './mend-small-words.js'
import { mendVerb } from './mend-verbs.js'
import type { TokenClass } from './tag.js'

/** What a token can do after all, where its neighbours show that the tagger took it for something else; null where it stays. */
export function mend(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  first: number,
  i: number,
  last: number,
  at: (index: number) => TokenClass | undefined,
  nominal: (index: number) => boolean,
  headline: boolean,
  hasVerb: boolean
): TokenClass | null {
  const here = at(i)
  const token = tokens[i]!
  const before = at(i - 1)
  const after = at(i + 1)
  // "a follow up meeting"
  if (token.lower === 'up' && tokens[i - 1]?.lower === 'follow' && isNominal(after)) return 'ADJECTIVE'
  if (token.lower === 'follow' && tokens[i + 1]?.lower === 'up' && opensNoun(before)) return 'ADJECTIVE'
  // "had a pull-aside with", "held a sit-down in"
  if (INFORMAL.test(token.lower) && tokens[i + 1]?.text === '-' && INFORMAL_ENDS.test(tokens[i + 2]?.lower ?? ''))
    return opensNoun(before) || /^(?:ADJECTIVE|NOUN|VERB)$/.test(before ?? '') ? 'NOUN' : null
  if (
    tokens[i - 1]?.text === '-' &&
    INFORMAL_ENDS.test(token.lower) &&
    at(i - 2) === 'NOUN' &&
    INFORMAL.test(tokens[i - 2]?.lower ?? '')
  )
    return 'NOUN'
  if (
    token.lower === 'meeting' &&
    before === 'NOUN' &&
    tokens[i - 2]?.text === '-' &&
    INFORMAL_ENDS.test(tokens[i - 1]!.lower)
  )
    return 'NOUN'
  // "claims the island as its own"
  if (
    token.lower === 'own' &&
    before === 'POSSESSIVE' &&
    (after === undefined || !/^(?:NOUN|NAME|ADJECTIVE|NUMBER)$/.test(after))
  )
    return 'NOUN'
  // "its military contingent in Harad", "apologised to the public"
  if (ALSO_NOUNS.test(token.lower) && here === 'ADJECTIVE' && opensNoun(before) && !isNominal(after)) return 'NOUN'
  // "has long been a mediator"
  if (
    token.lower === 'long' &&
    before === 'AUXILIARY' &&
    /^(?:ha[sd]|have|having)$/.test(tokens[i - 1]!.lower) &&
    (after === 'VERB' || after === 'AUXILIARY')
  )
    return 'ADVERB'
  const afloat = floating(tokens, at, i)
  if (afloat) return afloat
  const isNoun = here !== 'VERB' && (here === 'NOUN' || here === 'NAME' || here === 'ADJECTIVE') && !nominal(i)
  // most words stay, which their spelling tells
  if (isNoun && !mayBeOther(token.word)) return isBehindModal(tokens, i, here, before) ? 'VERB' : null
  if (!isNoun && here !== 'VERB' && !SMALL.has(here) && !isAskedFor(token.word)) return null
  const place: Place = { tokens, classes, first, last, i, token, here, before, after, at, nominal, headline, hasVerb }
  if (here === 'VERB') return mendVerb(place)
  return isNoun ? mendNoun(place) : mendSmallWord(place)
}

const ALSO_NOUNS = /^(?:contingent|public)$/
const INFORMAL = /^(?:pull|sit|get)$/
const INFORMAL_ENDS = /^(?:asides?|downs?|togethers?)$/
