import type { ActorRef, Clause, SentenceAnalysis } from '../../clauses/types.js'
import { isLeader, type Shape } from './candidate.js'
import { participant } from '../candidate.js'

/** "Quill, Brand and Telemar took part", "those attending include Brand", "Rohan was represented by Brand": who came to a gathering told of before. */
export function attendance(clause: Clause, analysis: SentenceAnalysis): Shape | null {
  const guests = guestsOf(clause, analysis).filter(r => isLeader(r) || r.mention.kind === 'COUNTRY')
  if (guests.length === 0 || clause.verb.modal === 'would' || clause.verb.negated) return null
  return {
    sort: 'SUMMIT',
    parts: guests.map(participant),
    attends: true,
    confidence: 0.65,
    rule: 'meeting.verb.attend'
  }
}

const GUESTS = /^(?:participant|attendee|guest|delegate|dignitary)$/

/** "Among those attending are Quill and Brand" */
const AMONG =
  /^["“]?(?:also )?among (?:those |the )?(?:\w+ )?(?:attending|present|taking part|in attendance|participants|attendees|guests|participating)\b/i

const COMING = /^(?:take|be|attend|participate|represent|include)$/

function guestsOf(
  { verb, subject, objects, obliques }: Clause,
  { words, sentence }: SentenceAnalysis
): readonly ActorRef[] {
  if (!COMING.test(verb.lemma)) return []
  const own = subject?.actors ?? []
  const by = obliques.filter(o => o.preposition === 'by').flatMap(o => o.phrase.actors)
  const elsewhere = obliques.some(o => /^(?:in|at|to)$/.test(o.preposition))
  const part = objects.length === 0 && words[verb.last - sentence.firstToken] === 'part'
  if (verb.lemma === 'take' && (part || (objects[0]?.lemma === 'part' && objects.length === 1)))
    return elsewhere ? [] : own
  if (verb.lemma === 'be' && AMONG.test(sentence.text)) return [...own, ...objects.flatMap(o => o.actors)]
  // "it is attended by Quill", "the event was attended by"
  if (verb.lemma === 'attend' && by.length > 0 && /^(?:it|event)$/.test(subject?.lemma ?? '')) return by
  if (/^(?:attend|participate)$/.test(verb.lemma) && !verb.passive) return objects.length > 0 || elsewhere ? [] : own
  if (verb.lemma === 'represent' && verb.passive) return own.some(isLeader) ? by : [...own, ...by] // who sends somebody else is not there
  if (verb.lemma === 'include' && GUESTS.test(subject?.lemma ?? '') && subject!.complements.length === 0)
    return objects.flatMap(o => o.actors)
  return []
}
