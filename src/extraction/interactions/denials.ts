import type { Clause } from '../clauses/types.js'
import type { Token } from '../document.js'
import { FALSEHOODS, MERITS } from '../lexicon/interactions/falsehoods.js'

/** "That is a lie", "There is no truth in this": whoever says so of what was told before denies it. */
export function belies({ subject, verb, objects }: Clause, tokens: readonly Token[]): boolean {
  const [what] = objects
  if (verb.lemma !== 'be' || verb.modal !== null || !what) return false
  const told = subject?.lemma ?? tokens[verb.first - 1]?.lower ?? ''
  if (told === 'there') return MERITS.has(what.lemma) && (verb.negated || what.modifiers[0] === 'no')
  return /^(?:it|this|that|these|those)$/.test(told) && FALSEHOODS.has(what.lemma) && !verb.negated
}
