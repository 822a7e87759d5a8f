import type { Attribution, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { WRONGS } from './accusations.js'
import { REPRESSION } from './aimed-at.js'

/** "The envoy was told that": who says it, only the sentences before tell. */
export function isHeardByEnvoy(clause: Clause, { speaker, verb }: Attribution, { clauses }: SentenceAnalysis): boolean {
  if (speaker !== null || clause.outer === null || RUMOURED.test(verb)) return false
  return clauses.some(c => c.verb.lemma === verb && c.verb.passive && c.subject !== null && FACED.has(c.subject.lemma))
}
/** "It is reported that": heard by everybody. */
const RUMOURED = /^(?:report|say|believe|allege|claim|understand|think|announce|estimate|rumou?r)$/
const FACED: ReadonlySet<string> = nounsOf(['ENVOY'], 'he she it they side official mission delegation')

/** "We have witnessed brutal repression," she said: by those of whom she has just spoken. */
export const bearsWitness = ({ subject, verb, objects, quoted }: Clause): boolean =>
  quoted &&
  subject?.lemma === 'we' &&
  /^(?:see|witness|observe)$/.test(verb.lemma) &&
  !verb.negated &&
  verb.modal === null &&
  objects.some(isNobodysWrong)

const isNobodysWrong = ({ lemma, actors, owners }: NounPhrase): boolean =>
  (WRONGS.test(lemma) || REPRESSION.test(lemma)) && actors.length === 0 && owners.length === 0

/** "says it is looking into it after reports | that Harad had seized a ship": the speaker does not say so. */
export const reportedByOthers = (clause: Clause, { clauses }: SentenceAnalysis): boolean =>
  clause.relation === 'COMPLEMENT' &&
  clause.subordinator === 'that' &&
  clause.outer !== null &&
  (clauses[clause.outer]?.obliques ?? []).some(
    o =>
      /^(?:report|rumou?r|news|leak)$/.test(o.phrase.lemma) &&
      /^(?:after|amid|following|on|over|about|of)$/.test(o.preposition)
  )
