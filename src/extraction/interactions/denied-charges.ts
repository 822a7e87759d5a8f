import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { doersIn, without } from './actors.js'
import { agentOf } from './agents.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

const CHARGES = /^(?:charge|claim|accusation|allegation|assertion|suggestion)$/
const DENYING = /^(?:deny|reject|dismiss|dispute|refute|rebut)$/
const CHARGING = /^(?:accuse|allege|claim|say|charge|blame|suspect|report|believe|assert|contend|insist|warn)$/
/** So many tokens may stand between the charge and who denies it: "that", "which". */
const BETWEEN = 2

/** "Gondor accuses Harad of arming them, a charge (that) Harad denies": said of the charge right behind it. */
export function deniedIn(analysis: SentenceAnalysis, tokens: readonly Token[]): Outcome[] {
  return analysis.phrases.flatMap(charge => {
    if (!CHARGES.test(charge.lemma) || !/^(?:[,\-–—]|--)$/.test(tokens[charge.first - 1]?.text ?? '')) return []
    const denial = analysis.clauses.find(
      ({ verb, subject }) =>
        DENYING.test(verb.lemma) &&
        !verb.negated &&
        !verb.passive &&
        subject !== null &&
        subject.first >= charge.last &&
        subject.first <= charge.last + BETWEEN
    )
    if (!denial) return []
    const sources = doersIn(denial.subject)
    const accusers = analysis.clauses
      .filter(c => CHARGING.test(c.verb.lemma) && c.verb.head < charge.first)
      .map(accuserIn)
      .map(refs => without(refs, sources))
      .find(refs => refs.some(r => r.side !== null))
    return plainOutcome(
      {
        at: denial.verb.head,
        type: 'REJECT',
        mode: null,
        contexts: [],
        sources,
        targets: accusers ?? [],
        attribution: denial.attribution,
        rule: `interactions.verb.${denial.verb.lemma}.charge`
      },
      analysis
    )
  })
}

const accuserIn = (clause: Clause) => doersIn(clause.verb.passive ? (agentOf(clause)?.phrase ?? null) : clause.subject)
