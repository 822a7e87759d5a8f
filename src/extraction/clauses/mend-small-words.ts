import type { Token } from '../document.js'
import { askedOfWords } from '../word.js'
import { isNominal, opensNoun, type Place } from './mend-place.js'
import type { TokenClass } from './tag.js'
import { BE, MODALS } from './words.js'

/** Classes of which some rule of `mendSmallWord` asks; of the others it asks for a few words by name. */
export const SMALL: ReadonlySet<TokenClass | undefined> = new Set([
  'POSSESSIVE',
  'PREPOSITION',
  'SUBORDINATOR',
  'AUXILIARY'
] as const)
const SELVES = /^(?:him|her|it|them)sel(?:f|ves)$/
export const isAskedFor = askedOfWords(
  ({ text, lower }) =>
    text === 'HE' ||
    SELVES.test(lower) ||
    lower === 'earlier' ||
    lower === 'part' ||
    lower === 'namely' ||
    lower === 'since' ||
    lower === 'either' ||
    lower === 'both'
)

/** What a pronoun, a preposition, a conjunction or an auxiliary is after all; null where it stays. */
export function mendSmallWord({ tokens, i, token, here, before, after, at }: Place): TokenClass | null {
  if (
    here === 'POSSESSIVE' &&
    (after === undefined ||
      !(isNominal(after) || opensNoun(after) || after === 'VERB' || after === 'QUOTE' || after === 'ADVERB'))
  )
    return 'PRONOUN' // met her
  // "Earlier rounds were held", "three earlier meetings"
  if (token.lower === 'earlier' && (opensNoun(before) || (before === undefined && after === 'NOUN'))) return 'ADJECTIVE'
  // "Quill himself had met"
  if (SELVES.test(token.lower) && isNominal(before) && (after === 'AUXILIARY' || after === 'VERB')) return 'ADVERB'
  // "met HE Minister Quill", "received HE the Ambassador": His Excellency
  if (token.text === 'HE' && (/^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '') || after === 'DETERMINER'))
    return 'ADJECTIVE'
  // "has to either hand over or scrap", "must both pay and apologise"
  if (/^(?:either|both)$/.test(token.lower) && (before === 'TO' || before === 'AUXILIARY') && after === 'VERB')
    return 'ADVERB'
  // "suspended part of its aid"
  if (token.lower === 'part' && here === 'ADVERB' && tokens[i + 1]?.lower === 'of') return 'NOUN'
  // "reflect the will of the people"
  if (
    token.lower === 'will' &&
    (opensNoun(before) || tokens[i - 1]?.lower === 'political') &&
    /^(?:of|to)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return 'NOUN'
  if (token.lower === 'namely') return 'STOP' // Ukraine, namely Rohan and Harad
  if (here === 'PREPOSITION' && after === 'HYPHEN') return 'ADJECTIVE' // in-person
  if (token.text === 'Under' && tokens[i + 1]?.text === 'Secretary') return 'NAME' // Under Secretary Doe met
  if (
    token.lower === 'since' &&
    before === 'AUXILIARY' &&
    /^(?:ha[sd]|have|having)$/.test(tokens[i - 1]!.lower) &&
    (after === 'VERB' || after === 'AUXILIARY' || after === 'ADVERB')
  )
    return 'ADVERB' // has since denied
  if (
    here === 'PREPOSITION' &&
    token.lower === 'over' &&
    before === 'VERB' &&
    after === 'NUMBER' &&
    !/^(?:take|hand|turn)$/.test(tokens[i - 1]!.lemma)
  )
    return 'ADJECTIVE' // filed over 400 protests
  // "Around 3,000 troops", "killed about 30 people"; not "around 2019"
  if (
    here === 'PREPOSITION' &&
    /^(?:around|about)$/.test(token.lower) &&
    after === 'NUMBER' &&
    (before === undefined || /^(?:VERB|COMMA|CONJUNCTION|STOP|PREPOSITION|TO)$/.test(before)) &&
    /^(?:NOUN|NAME|ADJECTIVE|NUMBER)$/.test(at(i + 2) ?? '')
  )
    return 'ADJECTIVE'
  // "should Rohan attack, it will answer": a condition without "if"
  if (
    token.lower === 'should' &&
    here === 'AUXILIARY' &&
    (after === 'DETERMINER' || after === 'NAME' || after === 'PRONOUN') &&
    before !== 'ADVERB' &&
    before !== 'RELATIVE' &&
    !asks(tokens, i)
  )
    return 'SUBORDINATOR'
  if (here === 'SUBORDINATOR' && token.lower === 'that') {
    // "Gondor's government and that of Rohan"
    if (tokens[i + 1]?.lower === 'of' && before === 'CONJUNCTION' && at(i + 2) === 'NAME') return 'NOUN'
    if (
      (after === 'VERB' || after === 'AUXILIARY' || (after === 'ADVERB' && at(i + 2) === 'VERB')) &&
      isNominal(before) &&
      // "warned on Friday that expanding cooperation is": nothing is told of the day
      !/ing$/.test(tokens[i + 1]!.lower)
    )
      return 'RELATIVE'
    if (after === 'NOUN' && (before === 'PREPOSITION' || before === 'TO')) return 'DETERMINER'
    return null
  }
  if (here === 'AUXILIARY' && token.lower === 'am' && before === 'NUMBER') return 'NOUN' // at 4 am
  if (
    here === 'AUXILIARY' &&
    !MODALS.has(token.lower) &&
    !BE.has(token.lower) &&
    opensNoun(before) &&
    token.pos !== 'AUX'
  )
    return 'NOUN'
  return null
}

/** "Why should Rohan pay?" */
function asks(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < tokens.length; k++) {
    if (tokens[k]!.text === '?') return true
    if (tokens[k]!.text === '.') return false
  }
  return false
}
