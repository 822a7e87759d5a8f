import { dayNumber, type PartialDate } from '../../domain/partial-date.js'
import type { Document } from '../document.js'
import type { ActorRef, SentenceAnalysis } from '../clauses/types.js'
import { REPORTING } from '../clauses/words.js'
import { AGREEMENT_NOUNS } from '../lexicon/agreement-words.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import { hadCome, sidesOfParts } from '../meetings/candidate.js'
import { placesMeet, type MeetingEvent } from '../meetings/fit.js'
import { isLeader } from '../meetings/verbs/candidate.js'
import { dateOwners } from './when.js'

const DAYS_OF_NEWS = 7

/**
 * The day of a meeting told without one: the only recent day that its own sentences give ("were signed on Monday after talks"), else the one of an
 * opening sentence that names those who met ("Quill told Brand on Tuesday …"), else that of their press conference. Implied,
 * never stated.
 */
export function dayOfLead(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  document: Document,
  analyses: readonly SentenceAnalysis[]
): PartialDate | null {
  const published = document.article.published?.latest
  const sides = sidesOfParts(event.parts)
  if (!published || sides.length === 0) return null
  const dayIn = (analysis: SentenceAnalysis): PartialDate | null => {
    const owners = [...dateOwners(analysis)].filter(([, owner]) => !isOfSomething(owner, event, analysis))
    const [only, ...more] = owners.map(([date]) => date)
    // "on Thursday (November 23)": one day, named twice
    if (!only || more.some(d => d.date.edtf !== only.date.edtf) || only.date.precision !== 'DAY' || !only.date.latest)
      return null
    const [from, to] = [dayNumber(only.date.latest), dayNumber(published)]
    const ago = from !== null && to !== null ? to - from : -1
    return ago >= 0 && ago <= DAYS_OF_NEWS ? { ...only.date, basis: 'IMPLIED' } : null
  }
  const met = event.candidates.some(c => c.sort !== 'VISIT')
  const sentences = event.candidates.filter(c => !c.judged && !(met && hadCome(c))).map(c => c.sentence)
  if (sentences.length === 0) return null
  // the day of a sentence that tells of another meeting may be that one's
  const shared = (analysis: SentenceAnalysis): boolean =>
    events.some(
      e =>
        e !== event &&
        sidesOfParts(e.parts).length > 0 &&
        !isSeriesOf(event, e) &&
        e.candidates.some(c => c.sentence === analysis.sentence)
    )
  for (const analysis of analyses) {
    if (!sentences.includes(analysis.sentence) || saidThen(analysis) || shared(analysis)) continue
    const day = dayIn(analysis)
    if (day) return day
  }
  // who telephoned need not have done so on the day of what the article opens with
  if (event.candidates.some(c => c.sort === 'CALL') || event.candidates.every(c => c.background)) return null
  const first = Math.min(...sentences.map(s => s.index))
  const opening = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, 2)
  for (const analysis of opening) {
    if (first - analysis.sentence.index > CLOSE || saidThen(analysis) || shared(analysis)) continue
    const named = sides.filter(side => namesSide(side, event, analysis))
    // right below the opening it is enough that one of them acts there
    const near = first - analysis.sentence.index <= 1 && event.candidates.every(c => !c.other)
    // "Union ministers agreed on Friday. The decision was taken at a meeting in Lindon"
    const body =
      sides.length === 1 && analysis.mentions.some(m => m.kind === 'ORGANIZATION' && sides.includes(m.actors[0]!))
    const day = named.length >= 2 || (near && (body || namesLeader(event, analysis))) ? dayIn(analysis) : null
    if (day) return day
  }
  // "We are turning the page," he said at a press conference on Thursday
  const told = Math.max(...sentences.map(s => s.index))
  for (const analysis of analyses) {
    const below = analysis.sentence.index - told
    if (below < 0 || below > CLOSE || shared(analysis) || !facesPressOf(event, events, analysis)) continue
    const day = dayIn(analysis)
    if (day) return day
  }
  return dayOfSameRound(event, events)
}

/** "held a series of meetings on Monday": of one alone, of which those below are. */
const isSeriesOf = (event: MeetingEvent, { parts, reality }: MeetingEvent): boolean =>
  reality === event.reality &&
  sidesOfParts(parts).length === 1 &&
  parts.every(p => isLeader(p.ref) && event.parts.some(q => q.ref.actor === p.ref.actor))

/** Whether one who met, and nobody else as far as has been told, faces the press. */
function facesPressOf(event: MeetingEvent, events: readonly MeetingEvent[], { sentence, clauses }: SentenceAnalysis) {
  if (!PRESS.test(sentence.text)) return false
  const speakers = clauses.flatMap(c => [...(c.subject?.actors ?? []), ...(c.attribution?.speaker?.actors ?? [])])
  return event.parts.some(
    ({ ref }) =>
      isLeader(ref) &&
      speakers.some(s => s.actor === ref.actor) &&
      events.every(
        e =>
          e === event ||
          e.reality !== 'HELD' ||
          e.candidates[0]!.sentence.index > sentence.index ||
          e.parts.every(p => p.ref.actor !== ref.actor)
      )
  )
}
const PRESS = /\b(?:press|news) conference\b/i

/** "met in the shadow of the cyclone that struck on Saturday": the day of what its relative clause tells of. */
function isOfSomething(owner: number | null, event: MeetingEvent, { clauses }: SentenceAnalysis): boolean {
  const clause = owner === null ? undefined : clauses[owner]
  if (clause?.relation !== 'RELATIVE' || !clause.subject) return false
  const { lemma, actors } = clause.subject
  if (MEETING_NOUNS[lemma] || AGREEMENT_NOUNS[lemma]) return false
  return !actors.some(a => event.parts.some(p => p.ref.side === a.side))
}

/** "Meanwhile he also met …": on the day of what he did just before, as told. */
function dayOfSameRound(event: MeetingEvent, events: readonly MeetingEvent[]): PartialDate | null {
  const [told] = event.candidates
  if (!told) return null
  const goesOn = GOES_ON.test(told.sentence.text)
  const leaders = event.parts.filter(p => isLeader(p.ref)).map(p => p.ref.actor)
  const [before] = events
    .filter(
      e =>
        e !== event &&
        e.reality === 'HELD' &&
        e.date !== null &&
        e.candidates.every(c => !c.background) &&
        toldAbove(e, told.sentence.index) >= 0 &&
        told.sentence.index - e.candidates[0]!.sentence.index <= ROUND &&
        (goesOn || e.candidates.some(c => c.gathers)) &&
        placesMeet(e.place, event.place) &&
        e.parts.some(p => leaders.includes(p.ref.actor))
    )
    .sort((a, b) => toldAbove(b, told.sentence.index) - toldAbove(a, told.sentence.index))
  return before?.date?.precision === 'DAY' ? { ...before.date, basis: 'IMPLIED' } : null
}

/** The last sentence above one that tells of an event dated by then; minus infinity where none does. */
const toldAbove = ({ candidates, date }: MeetingEvent, below: number): number =>
  candidates.some(c => c.date?.date.edtf === date?.edtf && c.sentence.index >= below)
    ? -Infinity
    : Math.max(...candidates.map(c => c.sentence.index).filter(index => index < below))

/** How many sentences what goes on may stand behind what it goes on from. */
const ROUND = 8
const GOES_ON =
  /^(?:meanwhile|likewise|separately|similarly|besides|in addition|additionally|also|later|earlier|in the (?:morning|afternoon|evening)|(?:shortly|just) (?:before|after) (?:noon|midday|midnight|that)|(?:at|around) (?:noon|midday)|over (?:lunch|breakfast|dinner)|afterwards|next)\b|^[^,.]{0,60}\b(?:also|separately|then|afterwards|subsequently)\b|\b(?:began|started|opened|ended|closed) (?:the|his|her) day\b/i

const namesLeader = (event: MeetingEvent, analysis: SentenceAnalysis): boolean =>
  analysis.mentions.some(
    m => m.kind === 'LEADER' && event.parts.some(p => isLeader(p.ref) && m.actors.includes(p.ref.actor))
  )

/** How many sentences below the opening the meeting may first be told. */
const CLOSE = 3

/** "denied on Monday that they had met": the day of the denial */
const saidThen = (analysis: SentenceAnalysis): boolean =>
  [...dateOwners(analysis).values()].some(owner => {
    const clause = owner === null ? undefined : analysis.clauses[owner]
    if (!clause || clause.verb.lemma === 'announce' || !REPORTING.has(clause.verb.lemma)) return false
    // "Quill told Brand on Tuesday": to his face, or over the telephone
    const face = (refs: readonly ActorRef[] | undefined): boolean => (refs ?? []).some(isLeader)
    return !(clause.verb.lemma === 'tell' && face(clause.subject?.actors) && face(clause.objects[0]?.actors))
  })

/** Whether a sentence names a side or one of its people that met. */
export const namesSide = (side: string, event: MeetingEvent, analysis: SentenceAnalysis): boolean =>
  analysis.mentions.some(
    m =>
      (m.kind === 'COUNTRY' && m.reading !== 'PLACE' && m.actors.some(a => a === side)) ||
      (m.kind === 'LEADER' &&
        event.parts.some(
          p =>
            p.ref.side === side &&
            // a meeting told of countries alone is that of their people
            (m.actors.includes(p.ref.actor) || (p.ref.actor === side && m.office?.of === side))
        ))
  )
