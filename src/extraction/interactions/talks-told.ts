import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import { realityOf } from '../reality/modality.js'
import { doersIn } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

const TALKS = /^(?:talk|discussion|negotiation|consultation|dialogue|conversation)$/
const GOING_ON = /^(?:progress|continue|proceed|advance|go|begin|start|resume|take|remain|move|conclude|end)$/

/** "Gondor said talks with Harad were going well": who tells of talks with another takes part in them. */
export function talksTold(analysis: SentenceAnalysis): Outcome[] {
  return analysis.clauses.flatMap(clause => {
    const { subject, attribution, verb } = clause
    if (!subject || !attribution?.speaker || !TALKS.test(subject.lemma) || verb.negated || verb.modal !== null)
      return []
    if (subject.owners.length > 0 || !goesOn(clause) || realityOf(clause, analysis.clauses) !== 'HELD') return []
    const partner = subject.complements.find(c => c.preposition === 'with')?.phrase ?? null
    return plainOutcome(
      {
        at: subject.head,
        type: 'CONSULT',
        mode: null,
        contexts: ['diplomatic'],
        sources: doersIn(attribution.speaker),
        targets: doersIn(partner),
        attribution,
        rule: 'interactions.talks.told'
      },
      analysis
    )
  })
}

const goesOn = ({ verb, obliques }: Clause): boolean =>
  GOING_ON.test(verb.lemma) ||
  (verb.lemma === 'be' &&
    obliques.some(o => /^(?:under|at|in|on)$/.test(o.preposition) && o.phrase.actors.length === 0))
