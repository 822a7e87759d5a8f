import type { ActorRef, SentenceAnalysis } from '../clauses/types.js'
import { doersIn } from './actors.js'
import type { Predication } from './predication.js'

/** "the fighting between Gondor and Harad": both do it. */
export function foesIn(p: Predication, analysis: SentenceAnalysis): ActorRef[] {
  if (!(p.nominal || p.carried) || p.sense.root !== 'ASSAULT') return []
  const between = (
    analysis.phrases.find(x => x.head === p.head)?.complements.find(c => c.preposition === 'between') ??
    // "Clashes broke out | between Gondor and Harad"
    analysis.clauses
      .find(c => c.subject?.head === p.head && BREAKING_OUT.test(c.verb.lemma))
      ?.obliques.find(o => o.preposition === 'between')
  )?.phrase
  const foes = (between?.actors ?? []).filter(r => r.side !== null)
  // "Telemar ended the war between Gondor and Harad": neither of them gave way
  const sides = new Set(foes.map(r => r.side))
  const mediator = p.operators.includes('CEASE') && doersIn(p.clause?.subject ?? null).some(r => !sides.has(r.side))
  return sides.size === 2 && !mediator ? foes : []
}

const BREAKING_OUT = /^(?:break|erupt|flare|rage|start|begin|resume|continue|occur|intensify|escalate)$/
