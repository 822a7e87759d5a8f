import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { sidesOfParts, type MeetingCandidate } from './candidate.js'
import { undoneBy } from './fell-through.js'
import type { MeetingEvent } from './fit.js'
import type { Reality } from '../reality/kinds.js'
import { realityOf } from '../reality/modality.js'

/** How many sentences behind a plan or an offer may tell what came of it. */
const BEHIND = 2

const OFFERS = /^(?:offer|request|invitation|proposal|suggestion|idea|overture|initiative|call|appeal|demand)$/
const MEETINGS = /^(?:meeting|talk|summit|visit|trip|encounter|it|them)$/
const REFUSING = /^(?:reject|refuse|decline|rebuff|spurn|dismiss|snub|turn down|rule out)$/
const LEAVING = /^(?:pull out|back out|withdraw)$/

/**
 * What became of a meeting that was only planned or offered, where the sentences right behind tell it by words that say nothing of
 * a meeting: "Brand turned the request down", "The offer was rejected", "But Brand pulled out". Changes the events.
 */
export function tellFates(events: readonly MeetingEvent[], analyses: readonly SentenceAnalysis[]): void {
  for (const event of events) {
    if (!/^(?:PLANNED|PROPOSED)$/.test(event.reality) || event.candidates.some(c => c.background)) continue
    const told = fateOf(event, events, analyses)
    if (!told) continue
    event.candidates.push(told)
    event.reality = told.reality
  }
}

function fateOf(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[]
): MeetingCandidate | null {
  const last = event.candidates.reduce((a, b) => (b.sentence.index > a.sentence.index ? b : a))
  for (const analysis of analyses.slice(last.sentence.index + 1, last.sentence.index + 1 + BEHIND)) {
    // what follows another meeting is told of that
    if (events.some(e => e !== event && e.candidates.some(c => c.sentence === analysis.sentence))) return null
    for (const clause of analysis.clauses) {
      const reality = realityOf(clause, analysis.clauses) === 'HELD' ? fateIn(clause, event, analysis) : null
      if (reality !== null) return toldBy(clause, reality, last)
    }
  }
  return null
}

function fateIn(clause: Clause, event: MeetingEvent, { words, sentence }: SentenceAnalysis): Reality | null {
  const { verb, subject, objects, obliques } = clause
  // "turned the request down"
  const behind = objects[0] ? (words[objects[0].last - sentence.firstToken] ?? '') : ''
  const particle = verb.particle ?? (/^(?:down|off|out)$/.test(behind) ? behind : null)
  const key = particle === null ? verb.lemma : `${verb.lemma} ${particle}`
  if (subject === null || verb.negated) return null
  if (verb.passive) {
    if (!isThat(subject, OFFERS, event)) return null
    return REFUSING.test(key) ? 'REFUSED' : verb.lemma === 'accept' && event.reality === 'PROPOSED' ? 'PLANNED' : null
  }
  if (!isOneOfThem(subject, event)) return null
  const [object] = objects
  if (REFUSING.test(key)) return object && isThat(object, OFFERS, event) ? 'REFUSED' : null
  if (verb.lemma === 'accept' && event.reality === 'PROPOSED')
    return object && isThat(object, OFFERS, event) ? 'PLANNED' : null
  if (event.reality !== 'PLANNED') return null
  const alone =
    objects.length === 0 && obliques.every(o => MEETINGS.test(o.phrase.lemma) || !/^(?:of|from)$/.test(o.preposition))
  if (LEAVING.test(key)) return alone ? 'CANCELLED' : null
  return object && isThat(object, MEETINGS, event) ? undoneBy(key) : null
}

/** "the offer", "Brand's request": nobody else's. */
function isThat({ lemma, modifiers, items, actors, owners }: NounPhrase, words: RegExp, event: MeetingEvent): boolean {
  const pointed = /^(?:it|them)$/.test(lemma) || /^(?:the|that|this)$/.test(modifiers[0] ?? '') || owners.length > 0
  const theirs = sidesOfParts(event.parts)
  return (
    words.test(lemma) &&
    items.length === 1 &&
    (pointed || items[0]!.possessive !== null) &&
    [...actors, ...owners].every(r => r.side !== null && theirs.includes(r.side))
  )
}

const isOneOfThem = ({ actors, owners, lemma }: NounPhrase, event: MeetingEvent): boolean => {
  const theirs = sidesOfParts(event.parts)
  const named = [...actors, ...owners]
  return named.length === 0
    ? /^(?:he|she|they)$/.test(lemma)
    : named.every(r => r.side !== null && theirs.includes(r.side))
}

const toldBy = (clause: Clause, reality: Reality, last: MeetingCandidate): MeetingCandidate => ({
  ...last,
  sentence: clause.sentence,
  at: clause.verb.head,
  reality,
  date: null,
  place: null,
  definite: true,
  untold: false,
  ahead: false,
  attribution: clause.attribution,
  rule: `meeting.fate.${clause.verb.lemma}`,
  confidence: 0.65
})
