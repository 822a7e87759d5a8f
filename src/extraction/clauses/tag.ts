import type { Token } from '../document.js'
import { verbByForm, type Place } from './known-verbs.js'
import { nounByPlace } from './nouns-by-place.js'
import { wordTable } from '../../domain/word-table.js'
import { askedOfWords } from '../word.js'
import { isPast } from '../dates/tense.js'
import { mend } from './mend.js'
import { verbNear } from './mend-place.js'
import { MODALS, RELATIVES, SUBORDINATORS } from './words.js'

/** What a token can do in a clause, after the tagger's commonest mistakes are mended. */
export type TokenClass =
  | 'NOUN'
  | 'NAME'
  | 'PRONOUN'
  | 'POSSESSIVE' // their, its
  | 'GENITIVE' // 's
  | 'ADJECTIVE'
  | 'DETERMINER'
  | 'NUMBER'
  | 'ADVERB'
  | 'VERB'
  | 'AUXILIARY'
  | 'PREPOSITION'
  | 'CONJUNCTION'
  | 'SUBORDINATOR'
  | 'RELATIVE'
  | 'TO'
  | 'NOT'
  | 'COMMA'
  | 'HYPHEN'
  | 'STOP' // ; : — and brackets
  | 'QUOTE'
  | 'OTHER'

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your'])
const PREPOSITIONS = new Set([
  'with',
  'between',
  'in',
  'of',
  'for',
  'by',
  'at',
  'from',
  'on',
  'to',
  'into',
  'about',
  'over',
  'against',
  'during',
  'amid',
  'following',
  'including',
  'involving',
  'regarding',
  'concerning',
  'despite',
  'under',
  'among',
  'via',
  'toward',
  'towards',
  'through',
  'ahead'
])
const isQuote = (text: string): boolean =>
  text === '“' || text === '”' || text === '"' || text === '‘‘' || text === '’’'

/** One class a token of `tokens[first, last)`; `nominal(i)` says that token i lies within a mention of somebody or something. */
export function classify(
  tokens: readonly Token[],
  first: number,
  last: number,
  nominal: (index: number) => boolean,
  headline: boolean
): TokenClass[] {
  const classes: TokenClass[] = []
  for (let i = first; i < last; i++) classes.push(rawClass(tokens, i, nominal(i), i > first && nominal(i - 1)))
  // "lifts blockade of Qatar easing crisis": an -ing form is no finite verb
  let verbs = classes.filter((c, k) => c === 'VERB' && !tokens[first + k]!.lower.endsWith('ing')).length
  const at = (index: number): TokenClass | undefined =>
    index >= first && index < last ? classes[index - first] : undefined
  const place: Place = {
    tokens,
    at,
    nominal: index => index < last && nominal(index),
    verbNear: index => verbs > 0 && verbNear(classes, tokens, first, index)
  }
  for (let i = first; i < last; i++) {
    const mended =
      nounByPlace(place, i) ??
      mend(tokens, classes, first, i, last, at, nominal, headline, verbs > 0) ??
      (verbByForm(place, i) ? 'VERB' : null)
    if (mended === 'VERB') verbs++
    if (mended) classes[i - first] = mended
  }
  // "has "strongly" condemned": marks around an adverb are no more than the adverb
  for (let k = 0; k + 2 < classes.length; k++) {
    if (classes[k] !== 'QUOTE' || classes[k + 1] !== 'ADVERB') continue
    const end = classes[k + 2] === 'ADVERB' ? k + 3 : k + 2
    if (classes[end] === 'QUOTE') classes[k] = classes[end] = 'ADVERB'
  }
  return classes
}

/** "seldom criticised": what hardly happens is not told as done. */
const NEARLY_NEVER: ReadonlySet<string> = new Set(['never', 'seldom', 'rarely', 'hardly', 'barely', 'scarcely'])

const MET = /^(?:met|spoke|visited|talked|convened|gathered)$/

/** A participle as only a perfect has it. */
const isDone = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:held|been)$/.test(token.lower) ||
    (token.pos === 'VERB' && (isPast(token.lower) || token.word.baseOfPast !== undefined)))

/** Words that `rawClass` knows by their spelling. Of all others it asks their part of speech alone. */
const KNOWN_BY_SPELLING: ReadonlySet<string> = new Set([
  ...POSSESSIVES,
  ...PREPOSITIONS,
  ...MODALS,
  ...RELATIVES,
  ...SUBORDINATORS,
  ...'how no longer not never seldom rarely hardly barely scarcely having have held last turn to that once and'.split(
    ' '
  )
])
const isKnownBySpelling = askedOfWords(
  ({ text, lower }) => !/^[a-z]+$/i.test(text) || KNOWN_BY_SPELLING.has(lower) || MET.test(lower)
)

const BY_POS: Readonly<Record<string, TokenClass>> = wordTable<TokenClass>({
  NOUN: 'NOUN',
  PROPN: 'NAME',
  PRON: 'PRONOUN',
  ADJ: 'ADJECTIVE',
  DET: 'DETERMINER',
  NUM: 'NUMBER',
  ADV: 'ADVERB',
  VERB: 'VERB',
  AUX: 'AUXILIARY',
  CCONJ: 'CONJUNCTION',
  ADP: 'PREPOSITION',
  SCONJ: 'PREPOSITION'
})

function rawClass(tokens: readonly Token[], i: number, nominal: boolean, nominalBefore: boolean): TokenClass {
  const token = tokens[i]!
  const { text, lower, pos } = token
  if (!nominal && !isKnownBySpelling(token.word)) {
    const plain = BY_POS[pos]
    if (plain !== undefined) return plain
  }
  if (text === ',') return 'COMMA'
  if (isQuote(text)) return 'QUOTE'
  if (text === '-' || text === '/' || text === '–') {
    const tight = tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end
    return tight ? 'HYPHEN' : 'STOP'
  }
  if (lower === "'s" || lower === '’s') return pos === 'AUX' ? 'AUXILIARY' : 'GENITIVE'
  if ((text === "'" || text === '’') && /s$/i.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.end === token.start)
    return 'GENITIVE'
  if (POSSESSIVES.has(lower)) return 'POSSESSIVE'
  // "the" may open a name; within one ("Maria da Silva") nothing is an article
  if (nominal && (pos !== 'DET' || nominalBefore))
    return pos === 'PRON' && !(nominalBefore && /^\p{Lu}/u.test(text)) ? 'PRONOUN' : pos === 'NOUN' ? 'NOUN' : 'NAME'
  // "[We] urge them": a word put in by who quotes
  if (text === '[' && tokens[i + 2]?.text === ']') return 'QUOTE'
  if (text === ']' && tokens[i - 2]?.text === '[') return 'QUOTE'
  if (pos === 'PUNCT' || pos === 'SYM')
    return /^[;:—–•·()[\]]$/.test(text)
      ? 'STOP'
      : text === '$' || text === '%' || text === '£' || text === '€'
        ? 'NUMBER'
        : 'OTHER'
  if (/^\d+(?:st|nd|rd|th)$/.test(lower)) return 'ADJECTIVE' // the tagger takes "43rd" for a pronoun
  if (lower === 'no' && tokens[i + 1]?.lower === 'longer') return 'NOT'
  if (lower === 'longer' && tokens[i - 1]?.lower === 'no') return 'ADVERB'
  if (lower === 'not' || lower === "n't" || lower === 'n’t' || NEARLY_NEVER.has(lower)) return 'NOT'
  // "a May 15 deadline"
  if (text === 'May' && tokens[i + 1]?.pos === 'NUM' && tokens[i - 1]?.pos === 'DET') return 'NOUN'
  if (MODALS.has(lower)) return 'AUXILIARY'
  const behind = lower === 'having' ? tokens[i + (tokens[i + 1]?.pos === 'ADV' ? 2 : 1)] : undefined
  if (behind && (/^(?:VERB|AUX)$/.test(behind.pos) || behind.word.baseOfPast !== undefined)) return 'AUXILIARY'
  // "was to have met him", "claims to have held talks"
  if (lower === 'have' && tokens[i - 1]?.lower === 'to' && isDone(tokens[i + 1])) return 'AUXILIARY'
  if (lower === 'held' && tokens[i - 1]?.lower === 'have') return 'VERB'
  // "They last met in May": how long ago, not how long it lasted
  if (lower === 'last' && MET.test(tokens[i + 1]?.lower ?? '')) return 'ADVERB'
  if (MET.test(lower) && tokens[i - 1]?.lower === 'last' && tokens[i - 2]?.lower !== 'the') return 'VERB'
  if (lower === 'turn' && tokens[i - 1]?.lower === 'in') return 'NOUN'
  if (lower === 'to') return 'TO'
  // "an example of how Rohan treats its people"; not "how many", "how to"
  if (lower === 'how' && /^(?:PROPN|DET|NOUN)$/.test(tokens[i + 1]?.pos ?? '')) return 'SUBORDINATOR'
  if (lower === 'that') return 'SUBORDINATOR'
  if (lower === 'once' && /^(?:again|more)$/.test(tokens[i + 1]?.lower ?? '')) return 'ADVERB'
  if (RELATIVES.has(lower)) return 'RELATIVE'
  // "a search and rescue drill"
  if (lower === 'and' && tokens[i - 1]?.lower === 'search' && tokens[i + 1]?.lower === 'rescue') return 'ADJECTIVE'
  // "the Ambassador Extraordinary and Plenipotentiary of Rohan": one title
  if (lower === 'and' && tokens[i + 1]?.lower === 'plenipotentiary') return 'NAME'
  if (pos === 'CCONJ') return 'CONJUNCTION'
  if (PREPOSITIONS.has(lower) && pos !== 'NOUN' && pos !== 'PROPN') return 'PREPOSITION'
  if (SUBORDINATORS.has(lower) && (pos === 'SCONJ' || pos === 'ADV' || pos === 'ADP' || pos === 'PRON'))
    return 'SUBORDINATOR'
  if (pos === 'INTJ')
    return /^\p{Lu}/u.test(text) && i > 0 && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') ? 'NAME' : 'OTHER' // AH Mahmood Ali
  return BY_POS[pos] ?? 'OTHER'
}
