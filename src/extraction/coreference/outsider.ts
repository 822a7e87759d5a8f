import type { ActorKey } from '../../domain/claim.js'
import type { Mention, Sentence, Token } from '../document.js'
import { ADDRESSING, CONTACTING, JUDGING } from '../lexicon/anaphors.js'
import type { Named } from './named.js'

/**
 * "Doe called on | both sides", "Doe said he had spoken to | the two leaders": for whom somebody acts who turns to several
 * that are told by a word for them; he is none of them. Null where the words are no such object. `first`, `last`: of that word.
 */
export function outsiderTo(
  first: number,
  last: number,
  sentence: Sentence,
  tokens: readonly Token[],
  sides: readonly Named[]
): ActorKey | null {
  // "told the two sides had agreed": what they do themselves
  if (/^(?:VERB|AUX)$/.test(tokens[last]?.pos ?? '')) return null
  let at = first - 1
  // "appealed for calm from the two sides", "asked for "restraint" from both": what is asked for stands between
  if (tokens[at]?.lower === 'from') {
    at--
    while (at > first - WISHED && /^(?:NOUN|ADJ|ADV|DET|PUNCT|CCONJ)$/.test(tokens[at]?.pos ?? '')) at--
    if (tokens[at]?.lower === 'for') at--
  }
  if (/^(?:to|with|on|upon)$/.test(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower === 'talks' || tokens[at]?.lower === 'discussions') at-- // "held talks with"
  const verb = tokens[at]
  if (verb === undefined || at <= sentence.firstToken || verb.pos !== 'VERB') return null
  if (!ADDRESSING.has(verb.lemma) && !JUDGING.has(verb.lemma) && !CONTACTING.has(verb.lemma)) return null
  const named = sides.find(one => one.sentence === sentence.index && one.at < at)
  return named?.side ?? null
}

/** So many words back what is asked for may begin. */
const WISHED = 9

/** "They called on Gondor": whoever turns to one of several is none of them. `next`: whom the sentence names behind the pronoun. */
export function turnsToOneOf(
  actors: readonly ActorKey[],
  at: number,
  tokens: readonly Token[],
  next: Mention | undefined
): boolean {
  const verb = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  const lemma = tokens[verb]?.lemma ?? ''
  if (!next || next.firstToken <= verb || next.firstToken > verb + 3) return false
  const calls = /^(?:call|appeal)$/.test(lemma) && /^(?:on|upon|to)$/.test(tokens[verb + 1]?.lower ?? '')
  return (calls || ADDRESSING.has(lemma) || JUDGING.has(lemma)) && next.actors.some(actor => actors.includes(actor))
}
