import { distinctActors } from '../clauses/actors.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'

/** How far into the text a paper says whose it is. */
const OPENING = 4
/** A heading is no longer. */
const HEADING = 400
const PAPER = /^(?:statement|communiqu[eé]|declaration|readout|message|letter)$/

/**
 * Who says "we" in a paper that is printed as it is: "Joint statement of the president of Gondor and the king of Rohan" over
 * the text, or "We, the ministers of the Union," in it. Empty where the text is no such paper.
 */
export function voiceOf(analyses: readonly SentenceAnalysis[]): readonly ActorRef[] {
  for (const analysis of analyses.slice(0, OPENING)) {
    const told = introduces(analysis) ? authorsBehind(analysis) : inHeading(analysis)
    if (told.length > 0) return told
  }
  return []
}

/** "We, the ministers of" */
const introduces = ({ words }: SentenceAnalysis): boolean => words[0]?.toLowerCase() === 'we' && words[1] === ','

/** The subject that "We, the ministers of Gondor and the envoys of Rohan, condemn" has there. */
export const introduced = (analysis: SentenceAnalysis): NounPhrase | null =>
  introduces(analysis) ? (firstClause(analysis)?.subject ?? null) : null

const firstClause = ({ clauses }: SentenceAnalysis): Clause | undefined =>
  clauses.find(c => c.relation === 'MAIN' && c.subject !== null)

/** The body whose ministers speak, else all who are named before the verb. */
function authorsBehind(analysis: SentenceAnalysis): readonly ActorRef[] {
  const verb = firstClause(analysis)?.verb.first ?? 0
  const named = namesIn(analysis.phrases.filter(x => x.last <= verb))
  const [first] = named
  return first?.actor.startsWith('organization:') ? [first] : named
}

function inHeading({ phrases, clauses, sentence }: SentenceAnalysis): readonly ActorRef[] {
  // a sentence that tells of a statement is news
  if (clauses.some(c => c.verb.form === 'FINITE') || sentence.text.length > HEADING) return []
  const paper = phrases.find(x => PAPER.test(x.lemma))
  if (!paper) return []
  const signed = paper.complements.some(c => /^(?:of|by|from)$/.test(c.preposition))
  return signed ? namesIn(phrases.filter(x => x.first > paper.head)) : paper.owners.filter(r => r.side !== null)
}

const namesIn = (phrases: readonly NounPhrase[]): ActorRef[] =>
  distinctActors(phrases.flatMap(x => x.actors.filter(r => r.side !== null)))
