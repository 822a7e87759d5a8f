import { phraseWith } from '../../clauses/remade.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { isLeader } from './candidate.js'

/** "praised Brand after Quill became the first to sit down with him": nobody meets himself, so him whom the sentence names before, if one. */
export function notHimself(
  { lemma, actors, first }: NounPhrase,
  subject: readonly ActorRef[],
  { phrases }: SentenceAnalysis
): readonly ActorRef[] | null {
  if (!/^(?:him|her)$/.test(lemma) || actors.length === 0) return null
  if (actors.some(a => subject.every(s => s.actor !== a.actor))) return null
  const named = phrases
    .filter(p => p.last <= first)
    .flatMap(p => p.actors)
    .filter(r => isLeader(r) && r.side !== null && subject.every(s => s.side !== r.side))
  const [only, ...more] = new Map(named.map(r => [r.actor, r])).values()
  return only && more.length === 0 ? [only] : null
}

/** "Quill was the first leader whom Brand hosted": it was Quill. */
export function rankedAs(met: NounPhrase, { relation, outer }: Clause, { clauses }: SentenceAnalysis): NounPhrase {
  const above = relation === 'RELATIVE' && outer !== null ? clauses[outer] : undefined
  const { verb, subject, objects } = above ?? {}
  const is = /^(?:be|become)$/.test(verb?.lemma ?? '') && !verb!.negated && objects!.some(o => o.first === met.first)
  return is && subject?.items.length === 1 && subject.actors.some(isLeader)
    ? phraseWith(met, { actors: subject.actors })
    : met
}
