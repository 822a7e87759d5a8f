import type { ActorRef, Clause, NounPhrase } from '../../clauses/types.js'
import { isLeader, type Shape } from './verb-candidate.js'

/** "It took place in Umbar", "It was hosted by Rohan": the meeting that the sentence before tells of. */
export function itTookPlace({ verb, subject, objects }: Clause): Shape | null {
  if (subject?.lemma !== 'it' || verb.negated || verb.modal !== null || verb.tense === 'FUTURE') return null
  const occurs =
    (verb.lemma === 'take' && objects[0]?.lemma === 'place') ||
    (/^(?:hold|host|convene)$/.test(verb.lemma) && verb.passive)
  return occurs
    ? { sort: 'MEETING', parts: [], close: true, needsOccasion: true, confidence: 0.65, rule: 'meeting.verb.it' }
    : null
}

/** "Brand will host him in Umbar": the other of the two that the sentences right before brought together. */
export function pronounMet(
  clause: Clause,
  subject: readonly ActorRef[],
  object: NounPhrase | null,
  rule: string
): Shape | null {
  const { verb } = clause
  // nobody hosts himself
  const known = object?.actors.some(o => subject.every(s => s.actor !== o.actor))
  if (!object || object.items.length > 1 || known || !/^(?:him|her)$/.test(object.lemma)) return null
  if (!/^(?:meet|host|receive|welcome)$/.test(verb.lemma) || verb.passive) return null
  const [one, ...more] = subject.filter(isLeader)
  if (!one || more.length > 0 || one.side === null) return null
  return {
    sort: 'MEETING',
    parts: [{ ref: one, role: verb.lemma === 'meet' ? 'PARTICIPANT' : 'HOST' }],
    theirs: true,
    close: true,
    needsOccasion: true,
    confidence: 0.6,
    rule
  }
}
