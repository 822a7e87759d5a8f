import { LETTING, UNCHANGING } from '../lexicon/noun-or-verb.js'
import type { Place } from './mend-place.js'
import { REPORTING } from './words.js'

const WITHIN = new Set(['NOUN', 'NAME', 'ADJECTIVE', 'NUMBER', 'GENITIVE', 'HYPHEN'])
const ENDS = new Set([undefined, 'STOP', 'OTHER', 'COMMA', 'CONJUNCTION', 'PREPOSITION', 'TO', 'QUOTE'])

/**
 * "trained forty Haradrian | recruits", "handed six cartel | suspects to Rohan", "the bill for a new cancer | ward in Lindon": a
 * noun that the tagger takes for a verb, where the phrase it ends is the object of a verb, or "a" says that one thing only is told of.
 */
export function endsObject({ tokens, first, i, token, before, after, at }: Place): boolean {
  const { lower, lemma } = token
  if (/(?:ed|ing)$/.test(lower) || UNCHANGING.has(lower)) return false
  if (before !== 'NOUN' && before !== 'NAME') return false
  if (!ENDS.has(after) || (after === 'TO' && at(i + 2) === 'VERB')) return false
  let k = i - 1
  while (k >= first && WITHIN.has(at(k) ?? '')) k--
  const opener = tokens[k]?.lower ?? ''
  if (lower === lemma)
    return (
      /^(?:an?|another|every|each)$/.test(opener) &&
      at(k) === 'DETERMINER' &&
      governed(at(k - 1)) &&
      isOne(tokens[i - 1]!.lower)
    )
  if (lower !== `${lemma}s` && lower !== `${lemma}es`) return false
  const counted = at(k + 1) === 'NUMBER'
  while (counted && at(k) === 'ADVERB') k--
  return (
    counted &&
    at(k) === 'VERB' &&
    takes(tokens[k]!.lemma, tokens[k]!.lower) &&
    at(k - 1) !== 'TO' &&
    at(k - 1) !== 'RELATIVE'
  )
}

const governed = (c: string | undefined): boolean => c === 'PREPOSITION' || c === 'VERB' || c === 'TO'
const isOne = (noun: string): boolean => !/[^s]s$/.test(noun)

const takes = (lemma: string, form: string): boolean =>
  !REPORTING.has(lemma) && !LETTING.has(lemma) && !form.endsWith('ing')
