import { GOING_SOMEWHERE } from '../lexicon/meeting-words.js'
import { clauseWith, phraseWith } from './remade.js'
import type { Clause } from './types.js'

/**
 * "before flying to Rohan, where he will meet Brand": who is where, is who went there, though the sentence names another whom
 * "he" might mean. Only where nobody has found out who that is.
 */
export function withTravellers(clauses: readonly Clause[], words: readonly string[], from: number): Clause[] {
  return clauses.map(clause => {
    const { relation, subject, outer } = clause
    if (relation !== 'RELATIVE' || subject === null || outer === null || !isOpen(clause)) return clause
    if (words[subject.first - 1 - from]?.toLowerCase() !== 'where') return clause
    const went = clauses[outer]?.subject
    const [traveller, ...more] = went?.actors ?? []
    if (!traveller?.actor.startsWith('leader:') || more.length > 0 || !GOING_SOMEWHERE.has(clauses[outer]!.verb.lemma))
      return clause
    return clauseWith(clause, { subject: phraseWith(subject, { actors: [traveller] }) })
  })
}

const isOpen = ({ subject }: Clause): boolean =>
  subject !== null && subject.actors.length === 0 && /^(?:he|she)$/.test(subject.lemma)
