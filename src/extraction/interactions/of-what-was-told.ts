import type { InteractionType } from '../../domain/vocabulary.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import type { Predication } from './predication.js'

/* Words that say nothing of whom they are meant for, but that the sentences before do. */

/** "There was swift condemnation from Gondor", "criticism also came from Rohan": of what was told before. */
export const isHeard = (p: Predication, type: InteractionType, { clauses }: SentenceAnalysis): boolean =>
  p.nominal &&
  type === 'ACCUSE' &&
  /^noun:(?:condemnation|criticism|denunciation|outcry|outrage|anger|fury|rebuke|indignation)$/.test(p.word) &&
  p.slots.every(s => /^(?:from|by|owner)$/.test(s.kind)) &&
  clauses.some(
    ({ verb, subject, objects }) =>
      !verb.negated &&
      verb.modal === null &&
      ((/^(?:come|follow|pour|emerge)$/.test(verb.lemma) && subject?.head === p.head) ||
        (verb.lemma === 'be' && (subject?.head === p.head || objects.some(o => o.head === p.head))))
  )

/** What is done to prisoners and to what was taken. */
export const FREEING = /^(?:release|free|return)$/

/** "called for the crew to be freed" */
export function asksFreeing({ clause }: Predication, type: InteractionType, { clauses }: SentenceAnalysis): boolean {
  const index = clause ? clauses.indexOf(clause) : -1
  return (
    type === 'REQUEST' &&
    index >= 0 &&
    clauses.some(c => c.outer === index && c.verb.passive && !c.verb.negated && FREEING.test(c.verb.lemma))
  )
}
