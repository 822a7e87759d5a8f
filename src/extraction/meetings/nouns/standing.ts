import { HASTENING_VERBS, REVIVING_VERBS } from '../../lexicon/meeting-words.js'
import { UNDERTAKING_VERBS } from '../../lexicon/undertaking-words.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { dateOfPhrase } from '../../days/when.js'

/** "agreed to speed up talks", "to resume the dialogue", "to hold the summit every year": what is to go on, no occasion. */
export function isStanding(
  core: NounPhrase,
  { verb, governors, obliques }: Clause,
  analysis: SentenceAnalysis
): boolean {
  const agreed = governors.some(g => UNDERTAKING_VERBS.has(g.lemma))
  if (!agreed) return false
  if (HASTENING_VERBS.has(verb.lemma)) return true
  // "agreed to hold direct dialogue on trade": no occasion
  const vague = core.lemma === 'dialogue' && !/^an?$/.test(core.modifiers[0] ?? '')
  if (vague && /^(?:hold|have|maintain|keep|conduct|pursue)$/.test(verb.lemma) && dateOfPhrase(core, analysis) === null)
    return true
  // "agreed to launch a security dialogue": what is to go on from then
  const founded = core.lemma === 'dialogue' && /^(?:launch|establish|create|initiate|institute)$/.test(verb.lemma)
  if (founded && dateOfPhrase(core, analysis) === null) return true
  const after = analysis.words.slice(core.head - analysis.sentence.firstToken).join(' ')
  if (/\b(?:regularly|annually|yearly|every year|each year|a year|regular basis|annual basis)\b/.test(after))
    return true
  const placed = [...core.complements, ...obliques].some(o => /^(?:in|at)$/.test(o.preposition))
  // "agreed to open negotiations on a memorandum"
  if (core.lemma === 'negotiation' && OPENING.test(verb.lemma) && !placed && dateOfPhrase(core, analysis) === null)
    return true
  return REVIVING_VERBS.has(verb.lemma) && core.lemma !== 'summit' && !placed && dateOfPhrase(core, analysis) === null
}

const OPENING = /^(?:open|start|begin|launch|commence|initiate)$/
