import type { SentenceAnalysis } from '../clauses/types.js'
import { doersIn, without } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

const ANGER =
  /^(?:fury|anger|dismay|annoyance|chagrin|irritation|consternation|outrage|displeasure|alarm|indignation|ire|disgust|exasperation|horror)$/
const JOY = /^(?:delight|satisfaction|joy|relief|applause|acclaim|approval)$/

/** "Gondor recognised it, to the fury of Harad": what Harad feels about what the sentence tells is meant for who did it. */
export function toTheFuryOf(analysis: SentenceAnalysis): Outcome[] {
  const { phrases, openers, clauses } = analysis
  return phrases.flatMap(feeling => {
    const angry = ANGER.test(feeling.lemma)
    if (!(angry || JOY.test(feeling.lemma)) || openers.get(feeling.first) !== 'to') return []
    if (!/^(?:the|great|much)$/.test(feeling.modifiers[0] ?? '')) return []
    const of = feeling.complements.find(c => c.preposition === 'of')?.phrase ?? null
    const sources = doersIn(of).filter(r => r.side !== null)
    const deed =
      clauses.findLast(c => c.verb.head < feeling.first && /^(?:MAIN|COORDINATE)$/.test(c.relation)) ??
      clauses.find(c => c.verb.head > feeling.last && c.relation === 'MAIN')
    if (!deed || deed.verb.negated || sources.length === 0) return []
    return plainOutcome(
      {
        at: feeling.head,
        type: angry ? 'ACCUSE' : 'SUPPORT',
        mode: null,
        contexts: [],
        sources,
        targets: without(doersIn(deed.subject), sources).filter(r => r.side !== null),
        attribution: deed.attribution,
        rule: `interactions.noun.${feeling.lemma}.felt`
      },
      analysis
    )
  })
}
