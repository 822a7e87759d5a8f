import type { SentenceInput } from './sentence-input.js'
import type { TokenClass } from './tag.js'

const REACH = 8
const PLAIN: ReadonlySet<TokenClass | undefined> = new Set(['ADJECTIVE', 'ADVERB', 'CONJUNCTION', 'QUOTE'] as const)
const QUOTED: ReadonlySet<TokenClass | undefined> = new Set([...PLAIN, 'NOUN', 'PREPOSITION', 'VERB'] as const)
const OBJECTS: ReadonlySet<TokenClass | undefined> = new Set(['DETERMINER', 'POSSESSIVE', 'NAME'] as const)

/** Where "as baseless" ends in "dismissed | as 'baseless' | a claim by Harad": what it is called stands before what is dismissed. */
export function judgedEnd({ tokens, first, last, classes }: SentenceInput, i: number): number {
  if (tokens[i]!.lower !== 'as' || i === first || classes[i - 1 - first] !== 'VERB') return i
  const quoted = classes[i + 1 - first] === 'QUOTE'
  let end = i + 1
  let closed = !quoted
  while (end < Math.min(last, i + REACH) && (closed ? PLAIN : QUOTED).has(classes[end - first])) {
    if (quoted && end > i + 1 && classes[end - first] === 'QUOTE') closed = true
    end++
  }
  return closed && end > i + 1 && OBJECTS.has(classes[end - first]) ? end : i
}
