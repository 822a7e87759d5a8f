import type { DateMention } from '../document.js'
import type { SentenceInput } from './sentence-input.js'
import type { VerbGroup } from './types.js'
import { readVerb } from './verbs.js'
import { verbWith } from './remade.js'

/** How many tokens of a verb group behind a day are looked at. */
const WINDOW = 8

/**
 * "will on Friday receive", "had on 3 May met", "has, in recent weeks, met": a day or an insertion between auxiliary and verb. The group as if it stood together, where
 * the day begins and where the verb goes on; null where nothing parts them.
 */
export function partedVerb(
  { tokens, classes, first, last }: SentenceInput,
  i: number,
  dateAt: (i: number) => DateMention | null
): { readonly group: VerbGroup; readonly day: number; readonly verb: number } | null {
  const aside = behindAside(classes, i - first)
  if (aside !== null && first + aside < last) return partedAt({ tokens, classes, first, last }, i, i + 2, first + aside)
  const day = /^(?:on|in|at|early|late|later)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1
  const date = day < last ? dateAt(day) : null
  if (!date || date.lastToken >= last) return null
  const verb = date.lastToken
  const goesOn = classes[verb - first]
  if (goesOn !== 'VERB' && goesOn !== 'AUXILIARY') return null
  return partedAt({ tokens, classes, first, last }, i, day, verb)
}

/** How many tokens stand between the commas of an insertion in a verb group. */
const LONGEST_ASIDE = 9

/** "has, in recent weeks, | condemned": where the verb goes on behind an insertion between commas without a verb of its own. */
function behindAside(classes: SentenceInput['classes'], at: number): number | null {
  if (classes[at + 1] !== 'COMMA') return null
  for (let k = at + 2; k <= at + 2 + LONGEST_ASIDE; k++) {
    if (classes[k] === 'VERB' || classes[k] === 'AUXILIARY') return null
    if (classes[k] === 'COMMA') return k > at + 2 && /^(?:VERB|AUXILIARY)$/.test(classes[k + 1] ?? '') ? k + 1 : null
  }
  return null
}

function partedAt(
  { tokens, classes, first, last }: Pick<SentenceInput, 'tokens' | 'classes' | 'first' | 'last'>,
  i: number,
  day: number,
  verb: number
): { readonly group: VerbGroup; readonly day: number; readonly verb: number } {
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
