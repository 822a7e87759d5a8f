import type { SentenceAnalysis } from '../clauses/types.js'
import type { InteractionCandidate, Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

/** "criticised Harad for refusing to hand him over": who is blamed for a refusal has refused it to whoever blames him. */
export function blamedRefusals(outcomes: readonly Outcome[], analysis: SentenceAnalysis): Outcome[] {
  return outcomes.flatMap(o =>
    'candidate' in o && o.candidate.type === 'ACCUSE' ? refusedBy(o.candidate, analysis) : []
  )
}

function refusedBy(
  { at, sources, targets, attribution, reality }: InteractionCandidate,
  analysis: SentenceAnalysis
): Outcome[] {
  const refusal = analysis.clauses.find(
    ({ verb, subordinator }) =>
      verb.form === 'GERUND' && /^(?:refuse|decline)$/.test(verb.lemma) && subordinator === 'for' && verb.head > at
  )
  if (!refusal || reality !== 'HELD') return []
  const index = analysis.clauses.indexOf(refusal)
  // "for refusing to join the talks with Rohan": refused to somebody else
  const within = analysis.clauses.filter(c => c === refusal || c.outer === index)
  const mine = new Set([...sources, ...targets].map(r => r.side))
  const others = within
    .flatMap(c => [...c.objects, ...c.obliques.map(x => x.phrase)])
    .flatMap(x => [...x.actors, ...x.owners])
  if (others.some(r => r.side !== null && !mine.has(r.side))) return []
  return plainOutcome(
    {
      at: refusal.verb.head,
      type: 'REJECT',
      mode: null,
      contexts: [],
      sources: targets,
      targets: sources,
      attribution,
      rule: `interactions.verb.${refusal.verb.lemma}.blamed`
    },
    analysis
  )
}
