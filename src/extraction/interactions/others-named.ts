import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Predication } from './predication.js'

/** Whether the sentence names another side that could be meant. */
export function othersNamed(sources: readonly ActorRef[], analysis: SentenceAnalysis): ReadonlySet<string> {
  const mine = new Set(sources.map(r => r.side))
  const named = analysis.phrases.flatMap(x => [...x.actors, ...x.owners]).flatMap(r => r.side ?? [])
  return new Set(named.filter(side => !mine.has(side)))
}

/** "Gondor broke off relations, and Rohan condemned the raid": who is only the subject of a clause of its own behind it. */
export function actsBehind(side: string, { head }: Predication, { clauses, phrases }: SentenceAnalysis): boolean {
  const acting = clauses.filter(
    c => (c.relation === 'MAIN' || c.relation === 'COORDINATE') && c.verb.head > head && !c.verb.passive && c.subject
  )
  // "Gondor condemned it, and Rohan said it would ask Umbar to": what that clause tells of anybody else as well
  const from = Math.min(...acting.filter(c => c.subject!.actors.length > 0).map(c => c.subject!.first))
  return phrases.every(
    x => ![...x.actors, ...x.owners].some(r => r.side === side) || (x.first > head && x.first >= from)
  )
}

/** "urged the other side to": of two that quarrel. */
export const isOtherSide = ({ lemma, modifiers, items }: NounPhrase): boolean =>
  (/^(?:side|party|country)$/.test(lemma) && modifiers[0] === 'the' && modifiers[1] === 'other') ||
  (/^neighbou?r$/.test(lemma) && items.some(i => i.possessive === 'its'))

/** "Former Gondorian president Quill", "the opposition leader". */
export const isOutOfOffice = ({ modifiers, actors }: NounPhrase): boolean =>
  actors.every(a => a.actor.startsWith('leader:')) &&
  modifiers.some(m => /^(?:former|ex|ex-president|opposition)$/.test(m))
