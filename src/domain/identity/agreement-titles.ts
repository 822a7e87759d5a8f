import type { AgreementFacts } from '../claim.js'
import { slug } from '../ids.js'
import { remembered } from '../memo.js'
import { contentWords } from './words.js'

/** What the title of an agreement tells it by. */

/** Whom it is with and where it was made make no two agreements alike: parties and places are compared by themselves. */
const NAMED_PARTIES = /\b(?:with|between|among|in|at)\s+(?:(?:the|and)\s+|\p{Lu}[\p{L}.'’-]*,?\s*)+/gu
export const titleWords = remembered((facts: AgreementFacts) => contentWords(bareTitle(facts)))
/** "a treaty that fixes the whole line between them": what it does may be put in many words, and names it no more than "a treaty". */
export const nameWords = remembered((facts: AgreementFacts) =>
  contentWords(bareTitle(facts).replace(/ (?:that|which) .*/u, ''))
)
/** "an immediate ceasefire" of one text is "the truce" of another. */
const OF_A_TRUCE =
  /\b(?:cease-?fires?|truces?|armistice|cessation of hostilities|immediate|unconditional|full|fragile|indefinite|from|at|midnight)\b/giu
function bareTitle({ title, agreementKind }: AgreementFacts): string {
  const bare = title.replace(NAMED_PARTIES, ' ')
  return agreementKind === 'CEASEFIRE' ? bare.replace(OF_A_TRUCE, ' ') : bare
}
/** A name of its own, `trans-sea-partnership` of "Trans-Sea Partnership in Lorn": two agreements hardly share one. */
export const properName = remembered(({ title }: AgreementFacts): string | null => {
  const told = PROPER_NAME.exec(title.replace(NAMED_PARTIES, ' '))
  return told === null ? null : slug(told[0])
})
const PROPER_NAME =
  /(?:\p{Lu}[\p{L}'’-]+ )+(?:Agreement|Accord|Treaty|Pact|Protocol|Partnership|Framework|Convention|Charter|Compact|Initiative)s?\b|\b(?:Treaty|Accord|Convention|Protocol|Peace|Pact|Charter) of (?:the )?\p{Lu}[\p{L}'’-]+/u
export const titleSlug = remembered((facts: AgreementFacts) => slug(facts.title))
