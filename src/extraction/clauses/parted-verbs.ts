import type { DateMention } from '../document.js'
import type { SentenceInput } from './sentence-input.js'
import type { VerbGroup } from './types.js'
import { readVerb } from './verbs.js'
import { verbWith } from './remade.js'

/** How many tokens of a verb group behind a day are looked at. */
const WINDOW = 8

/**
 * "will on Friday receive", "had on 3 May met": a day between auxiliary and verb. The group as if it stood together, where
 * the day begins and where the verb goes on; null where nothing parts them.
 */
export function partedVerb(
  { tokens, classes, first, last }: SentenceInput,
  i: number,
  dateAt: (i: number) => DateMention | null
): { readonly group: VerbGroup; readonly day: number; readonly verb: number } | null {
  const day = /^(?:on|in|at|early|late|later)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const date = day < last ? dateAt(day) : null
  if (!date || date.lastToken >= last) return null
  const verb = date.lastToken
  const goesOn = classes[verb - first]
  if (goesOn !== 'VERB' && goesOn !== 'AUXILIARY') return null
  const places = [i, ...Array.from({ length: Math.min(WINDOW, last - verb) }, (_, k) => verb + k)]
  const read = readVerb(
    places.map(p => tokens[p]!),
    places.map(p => classes[p - first]!),
    0,
    0,
    places.length,
    false
  )
  const group = verbWith(read, { first: i, head: places[read.head]!, last: (places[read.last - 1] ?? verb) + 1 })
  return { group, day, verb }
}
