import type { Token } from '../document.js'
import { isNominal, opensNoun, verbNear, type Place } from './mend-place.js'
import type { TokenClass } from './tag.js'
import {
  DEMANDING_OR_CLAIMING,
  DESCRIBING,
  INTENDING,
  TRADING,
  WARNING_PAPERS,
  WISHING
} from '../lexicon/noun-or-verb.js'
import { askedOfWords } from '../word.js'
import { tellsByForm } from './verbs-by-form.js'
import { MODALS, NOUN_LIKE_VERBS, singular } from './words.js'

/** "breaks off relations", "protests against": what makes a verb of a word that also is a plural. */
const separates = (tokens: readonly Token[], i: number): boolean =>
  /^(?:off|out|against|back|up)$/.test(tokens[i]?.lower ?? '')

/** "demanded that Harad | end its raids": the bare form behind a name and "that". */
function wishedFor(tokens: readonly Token[], i: number, first: number, nominal: (index: number) => boolean): boolean {
  let k = i - 1
  while (k > first && /^(?:immediately|now|also|first|fully|unconditionally)$/.test(tokens[k]!.lower)) k--
  const name = k
  while (k > first && nominal(k)) k--
  return k < name && tokens[k]!.lower === 'that' && WISHING.has(tokens[k - 1]?.lemma ?? '')
}

/** Whether a name joined to another by "and" stands right before k: together they take a plural verb. */
function afterPair(classes: readonly TokenClass[], k: number, nominal: (k: number) => boolean): boolean {
  let at = k - 1
  while (at >= 0 && nominal(at)) at--
  while (classes[at] === 'DETERMINER' || classes[at] === 'NAME') at--
  return classes[at] === 'CONJUNCTION' && at > 0 && isNominal(classes[at - 1])
}

/** Words that a rule of `mendNoun` asks for by name, beside those whose form tells that they may be verbs. */
const ASKED_FOR: ReadonlySet<string> = new Set(
  'welcome light bilateral total warning head heads chief premier vice-premier shot cut hit shut quit struck beat meet meeting bid bade military'.split(
    ' '
  )
)
/** Most nouns are none of these, and only a modal before them makes verbs of them. */
export const mayBeOther = askedOfWords(
  ({ lower }) =>
    ASKED_FOR.has(lower) || /(?:ed|ing|s)$/.test(lower) || INTENDING.has(lower) || NOUN_LIKE_VERBS.has(lower)
)

/** "will | frobnicate": whatever the tagger takes it for. */
export const isBehindModal = (
  tokens: readonly Token[],
  i: number,
  here: TokenClass | undefined,
  before: TokenClass | undefined
): boolean => before === 'AUXILIARY' && here === 'NOUN' && MODALS.has(tokens[i - 1]!.lower)

const actsAfterTwo = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.lower ?? ''
  return tokens[i]!.lower === 'meet'
    ? /^(?:again|next|in|on|at|for|this|later|face)$/.test(next)
    : INTENDING.has(tokens[i]!.lower) && next === 'to'
}

/** What follows a noun and no adjective. */
const STANDS_BEHIND: ReadonlySet<TokenClass> = new Set(['TO', 'VERB', 'AUXILIARY', 'PREPOSITION', 'ADVERB', 'GENITIVE'])

/** What a token taken for a noun, a name or an adjective, and that `mayBeOther`, is after all; null where it stays. */
export function mendNoun({
  tokens,
  classes,
  first,
  last,
  i,
  token,
  here,
  before,
  after,
  at,
  nominal,
  headline,
  hasVerb
}: Place): TokenClass | null {
  // "urged the military | to stop"
  if (token.lower === 'military' && here === 'ADJECTIVE' && before === 'DETERMINER' && STANDS_BEHIND.has(after ?? 'TO'))
    return 'NOUN'
  // "Gondor | reserves the right to"
  if (/^reserves?$/.test(token.lower) && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'right')
    return 'VERB'
  // "The two | meet again in Lindon", "the pair | plan to meet"
  if (/^(?:two|both|pair)$/.test(tokens[i - 1]?.lower ?? '') && actsAfterTwo(tokens, i)) return 'VERB'
  // "a ceremonial welcome by", "a red-carpet welcome in", "the green light to"
  if (
    /^(?:welcome|light)$/.test(token.lower) &&
    here === 'ADJECTIVE' &&
    /^(?:ADJECTIVE|NOUN)$/.test(before ?? '') &&
    !isNominal(after)
  )
    return 'NOUN'
  const bare = token.lower
  if (
    here === 'ADJECTIVE' &&
    bare === 'bilateral' &&
    opensNoun(before) &&
    (after === 'PREPOSITION' || after === undefined || after === 'STOP')
  )
    return 'NOUN' // held a bilateral with
  if (
    here === 'NOUN' &&
    DEMANDING_OR_CLAIMING.has(bare) &&
    nominal(i - 1) &&
    tokens[i + 1]?.lower === 'that' &&
    !verbNear(classes, tokens, first, i)
  )
    return 'VERB' // Rohan demands that
  if (here === 'ADJECTIVE' && bare === 'total' && before === 'DETERMINER' && tokens[i + 1]?.lower === 'of')
    return 'NOUN' // a total of
  if (here === 'NOUN' && NOUN_LIKE_VERBS.has(bare) && opensNoun(after) && wishedFor(tokens, i, first, nominal))
    return 'VERB'
  if (
    bare === 'warning' &&
    WARNING_PAPERS.has(tokens[i - 1]?.lower ?? '') &&
    i + 1 < last &&
    (nominal(i + 1) || after === 'DETERMINER')
  )
    return 'VERB' // a statement warning Rohan that
  if (
    here === 'NOUN' &&
    TRADING.has(bare) &&
    before === 'COMMA' &&
    after === 'NOUN' &&
    /s$/.test(tokens[i + 1]!.lower) &&
    hasVerb
  )
    return 'VERB' // locked in a row, trading accusations
  if (bare === 'head' && before === 'CONJUNCTION' && after === 'TO') return 'VERB' // will wrap up his trip and head to Rohan
  if (bare === 'heads' && tokens[i + 1]?.lower === 'of') return null // the EU heads of state
  if (
    here === 'ADJECTIVE' &&
    /^(?:chief|(?:vice-)?premier)$/.test(bare) &&
    (isNominal(before) ||
      before === 'ADJECTIVE' ||
      (bare === 'premier' && before === 'DETERMINER' && /^(?:AUXILIARY|VERB)$/.test(after ?? ''))) &&
    !isNominal(after) &&
    after !== 'ADJECTIVE'
  )
    return 'NOUN' // the foreign policy chief hosted; the vice premier in Lindon
  if (
    INTENDING.has(bare) &&
    after === 'TO' &&
    (at(i + 2) === 'VERB' || (at(i + 2) === 'ADVERB' && at(i + 3) === 'VERB')) &&
    i > first &&
    nominal(i - 1) &&
    afterPair(classes, i - first, k => nominal(first + k))
  )
    return 'VERB' // Rohan and Gondor plan to sign
  if (tellsByForm(tokens, i, at, nominal)) return 'VERB'
  if (/ed$/.test(bare) && isNominal(before) && tokens[i + 1]?.lower === 'by') return 'VERB' // talks mediated by
  if (before === 'AUXILIARY' && MODALS.has(tokens[i - 1]!.lower) && (here === 'NOUN' || NOUN_LIKE_VERBS.has(bare)))
    return 'VERB' // will free eleven sailors
  if (bare === 'shot' && nominal(i - 1) && /^(?:down|dead|at)$/.test(tokens[i + 1]?.lower ?? '')) return 'VERB' // Harad shot down
  const opens = after === 'DETERMINER' || after === 'POSSESSIVE' || (i + 1 < last && nominal(i + 1))
  if (bare === 'lapsed' && here === 'ADJECTIVE' && (isNominal(before) || before === 'COMMA') && !isNominal(after))
    return 'VERB' // the treaty lapsed
  if (/[^e]ed$/.test(bare) && here !== 'NAME' && isNominal(before) && opens) return 'VERB' // police tortured an inmate
  if (
    /^(?:cut|shot|hit|shut|quit|struck|beat)$/.test(bare) &&
    isNominal(before) &&
    !hasVerb &&
    !headline &&
    i + 1 < last
  )
    return 'VERB' // Rohan's army cut off contacts
  if (
    /[^e]ed$/.test(bare) &&
    here === 'ADJECTIVE' &&
    nominal(i - 1) &&
    after === 'PREPOSITION' &&
    !hasVerb &&
    !headline
  )
    return 'VERB' // Rohan mediated between
  if (/[^e]ed$/.test(bare) && here === 'ADJECTIVE' && isNominal(before) && !headline && separates(tokens, i + 1))
    return 'VERB' // police in Edoras rounded up demonstrators
  if (bare.endsWith('ing') && before === 'AUXILIARY' && here !== 'NAME' && opens) return 'VERB' // has been arming Harad
  if (
    before === 'TO' &&
    NOUN_LIKE_VERBS.has(bare) &&
    !opensNoun(at(i - 2)) &&
    (isNominal(after) || opensNoun(after) || after === 'PREPOSITION' || after === 'TO')
  ) {
    return 'VERB'
  }
  if (
    bare.endsWith('ing') &&
    here === 'NOUN' &&
    nominal(i + 1) &&
    i + 1 < last &&
    !opensNoun(before) &&
    !isNominal(before) &&
    before !== undefined &&
    before !== 'HYPHEN'
  ) {
    return 'VERB' // ruled out meeting Quill
  }
  if (
    here === 'ADJECTIVE' &&
    /ing$/.test(bare) &&
    !DESCRIBING.has(bare) &&
    before === 'PREPOSITION' &&
    nominal(i + 1) &&
    i + 1 < last
  )
    return 'VERB' // credited with convincing Rohan to
  if (headline && before === 'AUXILIARY' && NOUN_LIKE_VERBS.has(bare)) return 'VERB'
  if (before === 'NOT' && at(i - 2) === 'AUXILIARY' && NOUN_LIKE_VERBS.has(bare)) return 'VERB'
  const thirdPerson = bare.endsWith('s') && NOUN_LIKE_VERBS.has(singular(bare))
  if (
    thirdPerson &&
    here !== 'ADJECTIVE' &&
    i > first &&
    nominal(i - 1) &&
    (isNominal(after) || opensNoun(after) || separates(tokens, i + 1)) &&
    !(hasVerb && verbNear(classes, tokens, first, i))
  )
    return 'VERB' // Rohan hosts talks and signs
  if (
    headline &&
    NOUN_LIKE_VERBS.has(bare) &&
    i > first &&
    isNominal(before) &&
    (isNominal(after) || opensNoun(after)) &&
    !hasVerb
  )
    return 'VERB'
  if (
    headline &&
    here === 'NAME' &&
    (NOUN_LIKE_VERBS.has(bare) || NOUN_LIKE_VERBS.has(singular(bare))) &&
    !hasVerb &&
    i > first
  )
    return 'VERB'
  return null
}
