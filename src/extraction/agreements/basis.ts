import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { BASIS_PREPOSITIONS } from '../lexicon/agreement-words.js'
import type { Roles } from '../events/roles.js'
import { realityOf } from '../reality/modality.js'

/** The clause that is done "under the deal", "as part of the pact". */
export function basisOf(
  phrase: NounPhrase,
  opener: string | null,
  roles: Roles,
  analysis: SentenceAnalysis
): Clause | null {
  const held = roles.parent(phrase)
  // "as part of", "in line with", "under the terms of the deal"
  const partOf =
    held !== null &&
    held.preposition === 'of' &&
    /^(?:part|term|framework|condition|provision|phase|stage)$/.test(held.phrase.lemma)
  if (!partOf && !BASIS_PREPOSITIONS.has(opener ?? '')) return null
  // "push through a deal"
  const before = (analysis.words[phrase.first - 2 - analysis.sentence.firstToken] ?? '').toLowerCase()
  if (opener === 'through' && /^(?:push|pushed|pushing|see|seeing|get|ram|drive|force)$/.test(before)) return null
  const opening = partOf ? held.phrase : phrase
  const role = roles.of(opening)
  // "Under an accord signed in May, Rohan pays": not what is told of the accord, but what is done under it
  if (role?.role !== 'SUBJECT') return role?.clause ?? null
  return (
    analysis.clauses.find(c => c.obliques.some(o => o.phrase.first === opening.first)) ??
    analysis.clauses.find(c => c.relation === 'MAIN' && c.verb.first > phrase.last) ??
    null
  )
}

/** "offered to cut its duties under a trade deal": one that there may be some day. */
export const isOffered = (basis: Clause, modifiers: readonly string[], { clauses }: SentenceAnalysis): boolean =>
  /^an?$/.test(modifiers[0] ?? '') && realityOf(basis, clauses) === 'PROPOSED'
