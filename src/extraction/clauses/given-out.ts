import { GIVING_OUT, MEDIA_OF_SPEECH } from '../lexicon/noun-or-verb.js'
import type { Draft } from './draft.js'
import type { Part } from './parts.js'
import { REPORTING } from './words.js'

/** "said in a statement | released Tuesday", "in a letter | seen by reporters": what words are given out in. */
export function isGivenOut(parts: readonly Part[], p: number): boolean {
  const [before, part, next] = [parts[p - 1], parts[p], parts[p + 1]]
  if (part?.type !== 'VERB' || part.verb.first !== part.verb.head || part.verb.tense !== 'PAST') return false
  if (before?.type !== 'PP' || !/^(?:in|via|through|during|on|at)$/.test(before.preposition)) return false
  return GIVING_OUT.has(part.verb.lemma) && MEDIA_OF_SPEECH.has(before.phrase.lemma) && next?.type !== 'NOUN'
}

/**
 * The clause that what comes next may hang on: the last one, but not what words are given out in ("said in a statement
 * released Tuesday | that"). -1 where there is none.
 */
export function lastTelling(drafts: readonly Draft[]): number {
  let index = drafts.length - 1
  for (let draft = drafts[index]; draft && draft.outer !== null && isGivingOut(draft); draft = drafts[index])
    index = draft.outer
  return index
}

const isGivingOut = ({ relation, antecedent, verb }: Draft): boolean =>
  relation === 'REDUCED' &&
  antecedent !== null &&
  MEDIA_OF_SPEECH.has(antecedent.lemma) &&
  GIVING_OUT.has(verb.lemma) &&
  (verb.passive || !REPORTING.has(verb.lemma)) // a statement saying
