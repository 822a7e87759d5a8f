import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { doersIn } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

const WISHES = /^(?:request|urging|behest|insistence|prompting|instigation)$/

/** "freed them at Gondor's request", "apologised at the urging of Quill": who asked whoever did it. */
export function askedAt(analysis: SentenceAnalysis): Outcome[] {
  return analysis.phrases.flatMap(wish => {
    if (!WISHES.test(wish.lemma) || analysis.openers.get(wish.first) !== 'at') return []
    const of = wish.complements.find(c => /^(?:of|by|from)$/.test(c.preposition))?.phrase ?? null
    const owners = wish.owners.filter(r => r.side !== null)
    const clause = whereDone(wish, analysis)
    if (!clause) return []
    return plainOutcome(
      {
        at: wish.head,
        type: 'REQUEST',
        mode: 'change',
        contexts: [],
        sources: owners.length > 0 ? owners : doersIn(of),
        targets: doersIn(clause.subject),
        attribution: clause.attribution,
        rule: `interactions.noun.${wish.lemma}.at`
      },
      analysis
    )
  })
}

/** The clause that tells what was done so: the one it stands in, else the first behind it. */
function whereDone({ first }: NounPhrase, { clauses }: SentenceAnalysis): Clause | undefined {
  const told = clauses.filter(c => c.verb.form === 'FINITE' && !c.verb.passive && !c.verb.negated && c.subject !== null)
  const around = told.findLast(c => c.verb.head < first)
  return around ?? told.find(c => c.subject!.first < first || c.verb.head > first)
}
