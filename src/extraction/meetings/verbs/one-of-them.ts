import type { Clause, SentenceAnalysis } from '../../clauses/types.js'
import type { MeetingCandidate } from '../candidate.js'
import type { MeetingEvent } from '../fit.js'
import type { Shape } from './candidate.js'

export const ONE_OF_THEM = 'meeting.verb.one'

const WHICH = /\bthe (?:first|second|third|last|latest|previous|other)(?: one)?(?: (?:was|were|had|has))?(?: been)?$/i
const AT_WHICH = /^at the (?:first|second|last|previous|other)(?: one)? ?, (?:on|in|at) /i

/**
 * "It was their second meeting. The first was held in Umbar in March", "the last had been in Umbar", "At the first, in Umbar in March,
 * they had agreed on a fund": one of those that the sentence before counts.
 */
export function oneOfThem(clause: Clause, { words, sentence }: SentenceAnalysis): Shape | null {
  const { verb, subject, relation } = clause
  if (verb.tense !== 'PAST' || verb.negated || verb.modal !== null || !/^(?:MAIN|COORDINATE)$/.test(relation))
    return null
  const text = (from: number, until: number): string =>
    words.slice(Math.max(0, from - sentence.firstToken), until - sentence.firstToken).join(' ')
  const occurs =
    (verb.lemma === 'be' && clause.objects.length === 0) ||
    (verb.lemma === 'hold' && verb.passive) ||
    (verb.lemma === 'take' && clause.objects[0]?.lemma === 'place')
  const named = subject === null || /^(?:one|the)$/.test(subject.lemma)
  const isOne = occurs && named && WHICH.test(text(verb.head - 5, verb.head))
  const atOne = verb.perfect && AT_WHICH.test(text(sentence.firstToken, sentence.firstToken + 6))
  if (!isOne && !atOne) return null
  return {
    sort: 'MEETING',
    parts: [],
    theirs: true,
    close: true,
    other: true,
    needsOccasion: true,
    reality: 'HELD',
    confidence: 0.65,
    rule: isOne ? ONE_OF_THEM : 'meeting.verb.at-one'
  }
}

/** Whether a sentence right before tells how many times those of a meeting have met. */
export const isCounted = ({ sentence }: MeetingCandidate, { candidates }: MeetingEvent): boolean =>
  candidates.some(c => sentence.index - c.sentence.index <= 1 && COUNTED.test(c.sentence.text))
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|last|latest|previous|two|three|four|several|\d+(?:st|nd|rd|th)) (?:[\w-]+ ){0,2}(?:meetings?|talks|calls?|conversations?|encounters?|summits?|sessions?|rounds?|visits?|times?)\b/i
