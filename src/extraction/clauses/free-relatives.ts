import type { SentenceInput } from './sentence-input.js'
import type { TokenClass } from './tag.js'

const NAMING = /^(?:call|term|label|dub|brand|describe|characteri[sz]e|consider|see|regard|denounce)$/

const SAYING = /^(?:say|claim|believe|allege|insist|suspect)$/

/** "imposed | what Harad called | an embargo": where the words end that only say whose name for a thing it is; i itself elsewhere. */
export function opinionEnd({ tokens, first, last, classes }: SentenceInput, i: number): number {
  if (tokens[i]!.lower !== 'what' || i === first) return i
  let at = i + 1
  while (at < last && at < i + 7 && OF_A_NAME.has(classes[at - first]!)) at++
  if (at === i + 1) return i
  if (classes[at - first] === 'AUXILIARY') at++
  if (at >= last || classes[at - first] !== 'VERB') return i
  // "what it said was a raid", "what it claims are spies"
  const said = SAYING.test(tokens[at]!.lemma) && /^(?:is|are|was|were)$/.test(tokens[at + 1]?.lower ?? '')
  if (said)
    return /^(?:DETERMINER|POSSESSIVE|ADJECTIVE|NOUN|NAME|QUOTE)$/.test(classes[at + 2 - first] ?? '') ? at + 2 : i
  if (!NAMING.test(tokens[at]!.lemma)) return i
  at++
  if (tokens[at]?.lower === 'as') at++
  return /^(?:DETERMINER|POSSESSIVE|ADJECTIVE|NOUN|QUOTE|NUMBER|ADVERB)$/.test(classes[at - first] ?? '') ? at : i
}

const OF_A_NAME: ReadonlySet<TokenClass> = new Set([
  'DETERMINER',
  'POSSESSIVE',
  'ADJECTIVE',
  'NOUN',
  'NAME',
  'PRONOUN',
  'GENITIVE'
])

/**
 * "met him in | what was described as | a courtesy call", "expelled her in | what appears to be | a response": the words
 * end there that only say how sure it is what the thing is; i itself elsewhere.
 */
export function thingEnd({ tokens, first, last, classes }: SentenceInput, i: number): number {
  if (tokens[i]!.lower !== 'what' || classes[i - 1 - first] !== 'PREPOSITION') return i
  let at = i + 1
  while (at < last && at < i + 6 && OF_A_NAME.has(classes[at - first]!) && !IN_CHAIN.test(tokens[at]!.lemma)) at++
  const chain = at
  while (at < last && at < chain + 6 && (IN_CHAIN.test(tokens[at]!.lemma) || IN_CHAIN.test(tokens[at]!.lower))) at++
  if (at === chain || !ENDS_CHAIN.test(tokens[at - 1]!.lower)) return i
  return THING.test(classes[at - first] ?? '') ? at : i
}

const IN_CHAIN =
  /^(?:be|have|may|might|could|would|will|should|appear|seem|look|say|believe|think|expect|schedule|mean|suppose|intend|bill|become|amount|turn|hope|claim|describe|see|regard|view|term|plan|widely|only|just|to|as|like|out|also|now|still|likely|set|due|certain|almost|probably|possibly|effectively|thought)$/
/** What may stand right before the thing. */
const ENDS_CHAIN = /^(?:be|is|was|are|were|been|being|as|like|to|become|became|becomes)$/
const THING = /^(?:DETERMINER|POSSESSIVE|ADJECTIVE|NOUN|NAME|QUOTE|NUMBER)$/
