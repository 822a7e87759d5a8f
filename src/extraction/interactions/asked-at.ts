import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

const WISHES = /^(?:request|urging|behest|insistence|prompting|instigation|demand|invitation)$/
const AT_THE_WISH = /^at the (?:request|urging|behest|insistence|demand|invitation) of$/

/** "freed them at Gondor's request", "apologised at the urging of Quill": who asked whoever did it. */
export function askedAt(analysis: SentenceAnalysis): Outcome[] {
  return analysis.phrases.flatMap(wish => {
    const opener = analysis.openers.get(wish.first) ?? ''
    const whole = AT_THE_WISH.test(opener)
    if (!whole && (!WISHES.test(wish.lemma) || opener !== 'at')) return []
    const of = whole ? wish : (wish.complements.find(c => /^(?:of|by|from)$/.test(c.preposition))?.phrase ?? null)
    const owners = whole ? [] : wish.owners.filter(r => r.side !== null)
    const clause = whereDone(wish, analysis)
    if (!clause || meetsWith(clause)) return []
    return plainOutcome(
      {
        at: wish.head,
        type: 'REQUEST',
        mode: 'change',
        contexts: [],
        sources: owners.length > 0 ? owners : doersIn(of),
        targets: doersIn(clause.subject),
        attribution: clause.attribution,
        rule: `interactions.noun.${whole ? 'request' : wish.lemma}.at`
      },
      analysis
    )
  })
}

/** "held a call with Harad at the request of the Haradrian side": both talk, and the talks are told elsewhere. */
const meetsWith = ({ verb, objects }: Clause): boolean =>
  /^(?:hold|have)$/.test(verb.lemma) &&
  objects.some(o => /^(?:conference|call|talk|meeting|conversation|discussion|consultation)$/.test(o.lemma))

/** The clause that tells what was done so: the one it stands in, else the first behind it. */
function whereDone({ first }: NounPhrase, { clauses }: SentenceAnalysis): Clause | undefined {
  const told = clauses.filter(c => c.verb.form === 'FINITE' && !c.verb.passive && !c.verb.negated && c.subject !== null)
  const around = told.findLast(c => c.verb.head < first)
  return around ?? told.find(c => c.subject!.first < first || c.verb.head > first)
}
