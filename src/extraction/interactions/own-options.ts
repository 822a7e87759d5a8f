import type { Clause } from '../clauses/types.js'
import { doersIn } from './actors.js'

/** "Gondor hinted that it could retaliate", "said it might close the ford": what somebody says of himself that he may do. */
export function saysItMay({ verb, subject, attribution }: Clause): boolean {
  if (!/^(?:could|may|might)$/.test(verb.modal ?? '') || verb.negated || verb.perfect) return false
  const speaker = attribution?.speaker
  if (!speaker || !subject) return false
  if (/^(?:it|he|she|they|we|i)$/.test(subject.lemma) && subject.items.length === 1) return true
  const sides = new Set(doersIn(speaker).map(r => r.side))
  return doersIn(subject).some(r => sides.has(r.side))
}

/** "is considering expelling its envoy", "said it was weighing closing the ford": what somebody lets be known that he may do. */
export const weighsDoing = ({ relation, governors, attribution }: Clause): boolean => {
  const weighing = governors.at(-1)
  return (
    governors.length === 1 &&
    (relation === 'INFINITIVE' || relation === 'GERUND') &&
    WEIGHING.test(weighing!.lemma) &&
    !weighing!.negated &&
    weighing!.modal === null &&
    (weighing!.tense === 'PRESENT' || (weighing!.tense === 'PAST' && attribution !== null))
  )
}
const WEIGHING = /^(?:consider|mull|weigh|contemplate|ponder|think|debate)$/
