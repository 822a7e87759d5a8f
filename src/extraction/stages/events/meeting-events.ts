import type { ExtractionContext } from '../../document.js'
import type { ActorRef } from '../../clauses/types.js'
import type { MeetingCandidate, Part } from './candidate.js'
import { sidesOfParts } from './candidate.js'
import type { Reality } from './modality.js'
import {
  withoutHeadlines,
  withoutTopicsAlone,
  withDaysOfVisits,
  withHostsAtHome,
  withPlacesOfVisits,
  withPostsOfEnvoys,
  forward,
  goesOn,
  withoutVisitsToMeetings
} from './meeting-tidy.js'
import {
  type MeetingEvent,
  pointing,
  absorb,
  datesMeet,
  placesMeet,
  realitiesMeet,
  leadersMeet,
  levelsMeet,
  sortsMeet,
  sortSuits,
  expanded
} from './meeting-fit.js'

/** Goes through the candidates in text order and puts each to the event it fits best, or to a new one. */
export function groupMeetings(
  candidates: readonly MeetingCandidate[],
  context: ExtractionContext,
  pairBefore: (offset: number) => readonly ActorRef[]
): MeetingEvent[] {
  const events: MeetingEvent[] = []
  for (const candidate of candidates) {
    let best: MeetingEvent | null = null
    let bestScore = 0
    for (let i = events.length - 1; i >= Math.max(0, events.length - 40); i--) {
      const event = events[i]!
      // "joined the talks": those told for their own sake
      const aside = candidate.definite && event.candidates.every(c => c.aside) ? 0.4 : 0
      const score = fit(candidate, event, events.length - i, context) - aside
      if (score > bestScore) {
        best = event
        bestScore = score
      }
    }
    if (best) join(best, candidate)
    else events.push(started(withTheirs(candidate, events, pairBefore)))
  }
  return withoutTopicsAlone(
    withHostsAtHome(
      withPostsOfEnvoys(
        withoutHeadlines(withPlacesOfVisits(withDaysOfVisits(withoutVisitsToMeetings(forward(events), context))))
      )
    )
  )
}

const NEGOTIATED = /\.(?:talk|negotiation|dialogue|consultation|meeting|meet)$/

/** "their encounter in April", after a meeting of two: those two. */
function withTheirs(
  candidate: MeetingCandidate,
  events: readonly MeetingEvent[],
  pairBefore: (offset: number) => readonly ActorRef[]
): MeetingCandidate {
  const sides = sidesOfParts(candidate.parts)
  // "the trilateral meeting was cancelled", after some that were held: of those spoken of
  const another =
    candidate.definite && sides.length === 0 && /^(?:CANCELLED|POSTPONED|REFUSED)$/.test(candidate.reality)
  // "the talks are to resume on 21 June", after some that were broken off: of those who broke them off
  const again = isToResume(candidate) && sides.length === 0
  // "Quill and Brand failed to break the deadlock. The three-hour meeting …": theirs, where none was told before
  const first =
    candidate.definite && sides.length === 0 && OF_HOURS.test(candidate.sentence.text) && events.length === 0
  if (!(candidate.theirs || candidate.between || another || again || first) || sides.length >= 2) return candidate
  const round = again || candidate.rule === 'meeting.noun.round'
  const last = candidate.between
    ? undefined
    : [...events].reverse().find(e => {
        const theirs = sidesOfParts(e.parts)
        if (
          round &&
          !e.candidates.some(c => NEGOTIATED.test(c.rule) && c.sentence.index >= candidate.sentence.index - 6)
        )
          return false
        if (candidate.close && !(theirs.length === 2 && isNear(candidate, e))) return false
        return theirs.length >= 2 && sides.every(s => theirs.includes(s))
      })
  // whom a pronoun means, only the sentences right before tell
  if (candidate.close && !last) return candidate
  if (round && !last) return candidate
  if (last) return { ...candidate, parts: last.parts.map(p => ({ ...p, role: 'PARTICIPANT' as const })) }
  // "a high-level meeting is to be held in Umbar in January": of the two that the article is about, not of the people who met last
  if (candidate.between && sides.length === 0) {
    const two = pairBefore(candidate.sentence.start)
    return two.length === 0
      ? candidate
      : { ...candidate, parts: two.map(ref => ({ ref, role: 'PARTICIPANT' as const })) }
  }
  // no meeting told yet: the two that the article is about
  const pair = sides.length === 0 ? pairBefore(candidate.sentence.start) : []
  return pair.length === 0
    ? candidate
    : { ...candidate, parts: pair.map(ref => ({ ref, role: 'PARTICIPANT' as const })) }
}

/** Whether one of the two sentences before tells of it. */
const isNear = ({ sentence }: MeetingCandidate, { candidates }: MeetingEvent): boolean =>
  candidates.some(c => sentence.index - c.sentence.index <= 2)

const OF_HOURS =
  /^the (?:[\w-]+-(?:hour|minute)s?(?:-long)?|hours?-long|closed-door|brief|face-to-face|one-on-one|hastily arranged) (?:meeting|talks|summit|session|encounter|conversation)\b/i

/** "the talks will resume on 21 June": with a day or a place another meeting of the same. */
const isToResume = ({ occurs, reality, date, place, sort, sentence }: MeetingCandidate): boolean =>
  occurs &&
  sort !== 'VISIT' &&
  /^(?:PLANNED|PROPOSED)$/.test(reality) &&
  (date !== null || place !== null) &&
  RESUMING.test(sentence.text)
const RESUMING =
  /\b(?:talks|negotiations|meetings?|discussions|dialogue|summit|consultations)\b[^,;]{1,60}\b(?:resum\w+|reconven\w+|continu\w+|restart\w*|reopen\w*|pick(?:ed)? up|instead)\b|\bthe next (?:meeting|session|summit|talks)\b|\ba (?:second|third|fourth|further|follow-up) (?:meeting|session|summit)\b/i

function started(candidate: MeetingCandidate): MeetingEvent {
  return {
    candidates: [candidate],
    parts: [...candidate.parts],
    place: candidate.place,
    host: candidate.host,
    date: candidate.date?.date ?? null,
    reality: candidate.reality
  }
}

function join(event: MeetingEvent, told: MeetingCandidate): void {
  const there = told.bare && gathersUnion(event) ? { ...told, parts: [] } : asOccasion(told, event)
  const candidate = pointing(there) && event.reality !== 'HELD' ? { ...there, reality: event.reality } : there
  if (event.candidates.every(c => c.untold) && !told.untold) event.reality = candidate.reality
  const onward = candidate.place && goesOn(candidate, event) ? { city: null, country: candidate.place.country } : null
  event.candidates.push(candidate)
  // what is denied or imagined adds nothing to what happened
  const unreal = (r: Reality): boolean => r === 'DENIED' || r === 'HYPOTHETICAL'
  if (unreal(candidate.reality) && !unreal(event.reality)) return
  absorb(event, started(onward ? { ...candidate, place: onward } : candidate))
}

/** Of what people come together for, only whose gathering it is: who comes, and where to, the verb says. */
function asOccasion(told: MeetingCandidate, event: MeetingEvent): MeetingCandidate {
  if (!isOccasion(told, event)) return told
  const bodies = told.parts.filter(p => p.ref.actor.startsWith('organization:'))
  return { ...told, parts: bodies.map(p => ({ ...p, role: 'PARTICIPANT' as const })), host: null }
}

/** "meet in Alaska", says the headline, and the lead says in which town. */
function summarised(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  return (
    event.candidates.every(c => c.sentence.form === 'HEADLINE') &&
    candidate.sentence.form !== 'HEADLINE' &&
    candidate.place?.country === event.place?.country
  )
}

/** "also held talks alone with each other": some of those who met, by themselves. */
const ALONE = /\b(?:alone|one[- ](?:on|to)[- ]one|t[eê]te[- ][aà][- ]t[eê]te|separately|privately)\b/iu

/** "spoke about working together in a phone call": told twice in one sentence. */
function sameCall(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  if (candidate.sort !== 'CALL' || candidate.other || !event.candidates.every(c => c.sort === 'CALL')) return false
  if (!event.candidates.some(c => c.sentence === candidate.sentence && !c.other)) return false
  const [mine, theirs] = [sidesOfParts(candidate.parts), sidesOfParts(event.parts)]
  return mine.every(side => theirs.includes(side)) && leadersMeet(candidate.parts, event.parts)
}

/** "gathered in Lindon on Friday for the Union's summit": that is what they gathered for. */
const isOccasion = (candidate: MeetingCandidate, event: MeetingEvent): boolean =>
  candidate.occasionOf != null &&
  event.candidates.some(c => c.sentence === candidate.sentence && c.at === candidate.occasionOf)

/** "ahead of a Union summit in Lindon", after "at the Union summit in Lindon": one summit, whoever was there. */
function sameGathering(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  const [only, ...more] = sidesOfParts(candidate.parts)
  if (candidate.sort !== 'SUMMIT' || candidate.other || !only?.startsWith('organization:') || more.length > 0)
    return false
  const city = candidate.place?.city
  return (
    city != null &&
    event.place?.city === city &&
    event.candidates.some(c => c.sort === 'SUMMIT') &&
    event.parts.some(p => p.ref.actor === only)
  )
}

/** The summit of an organisation or an arrangement. */
const gathersUnion = (event: MeetingEvent): boolean =>
  event.candidates.some(c => c.rule === 'meeting.noun.summit') &&
  event.parts.some(p => p.ref.actor.startsWith('organization:')) &&
  event.parts.filter(p => p.role !== 'HOST').every(p => !p.ref.actor.startsWith('country:'))

/** "the meeting will be chaired by Quill", "the encounter was arranged by Rohan": of those it was arranged for, not "the summit" they met beside. */
function onlyBrokers({ definite, parts, sort }: MeetingCandidate, { candidates }: MeetingEvent): boolean {
  if (!definite || parts.some(p => p.role !== 'MEDIATOR' && p.role !== 'HOST')) return false
  if (parts.every(p => p.role === 'MEDIATOR')) return true
  return candidates.every(c => !c.sideline) && (sort !== 'SUMMIT' || candidates.some(c => c.sort === 'SUMMIT'))
}

const HOSTING = /^meeting\.verb\.(?:host|receive|welcome|entertain)$/
const THREE = /\b(?:three-way|trilateral|tripartite|three-nation)\b/i

/** How well a candidate fits an event; 0 when it is another one. */
function fit(candidate: MeetingCandidate, event: MeetingEvent, distance: number, context: ExtractionContext): number {
  if (sameCall(candidate, event)) return 4
  if (isOccasion(candidate, event)) return 5
  // "the Inner Sea summit" is not their meeting of the day before
  if (candidate.framework !== null && event.candidates.every(c => c.framework === null && c.sort !== 'SUMMIT')) return 0
  // "arrived for a regional summit", "hosted eleven leaders" is not the meeting of two told before
  const ofMany = (candidate.regional && !candidate.definite) || (candidate.gathers && HOSTING.test(candidate.rule))
  if (ofMany && event.candidates.every(c => c.sort === 'MEETING' && !c.gathers)) return 0
  if (!sortsMeet(candidate, event) || !datesMeet(candidate.date?.date ?? null, event.date)) return 0
  if (!(placesMeet(candidate.place, event.place) || summarised(candidate, event)) || !realitiesMeet(candidate, event))
    return 0
  // "a June meeting in Umbar" is not the one reported as news, even if no day was given for that
  if (candidate.background && !candidate.definite && !event.date && event.candidates.some(c => c.sentence.index <= 4))
    return 0
  // "remains in Arnor on a visit" is no part of a meeting that is recalled from long ago
  if (
    !candidate.background &&
    !candidate.date &&
    candidate.place &&
    !event.place &&
    event.candidates.every(c => c.background)
  )
    return 0
  const sameSentence = event.candidates.some(c => c.sentence === candidate.sentence)
  if (candidate.other && !(event.candidates.every(c => c.other) && !sameSentence)) return 0
  if (
    candidate.sideline !== event.candidates.some(c => c.sideline) &&
    candidate.sideline &&
    event.candidates.some(c => c.place !== null && c.sentence.form !== 'HEADLINE')
  )
    return 0
  const last = event.candidates[event.candidates.length - 1]!
  if (candidate.close && sidesOfParts(candidate.parts).length === 0)
    return isNear(candidate, event) && last.sentence !== candidate.sentence ? 2 + 1 / (1 + distance) : 0
  if (sameGathering(candidate, event)) return 2
  if (candidate.bare && gathersUnion(event) && candidate.sentence.index - last.sentence.index <= 12)
    return 2.5 + 1 / (1 + distance)
  if (candidate.rule === 'meeting.verb.attend')
    return gathersMany(event) && candidate.sentence.index - last.sentence.index <= 3 ? 1 + 1 / (1 + distance) : 0
  if (candidate.attends && sortSuits(candidate, event) && candidate.sentence.index - last.sentence.index <= 8)
    return 1 + 1 / (1 + distance) + 0.1 * Math.min(5, event.candidates.length)
  const mine = new Set(onlyBrokers(candidate, event) ? [] : expanded(candidate.parts, context))
  const theirs = new Set(expanded(event.parts, context))
  const common = [...mine].filter(s => theirs.has(s)).length
  // "will meet leaders in Phnom Penh" is not the meeting with somebody named from elsewhere
  const home = candidate.unnamed && candidate.place?.country ? `country:${candidate.place.country}` : null
  if (home !== null && theirs.size >= 2 && !theirs.has(home)) return 0
  if (!leadersMeet(candidate.parts, event.parts) || !levelsMeet(candidate, event)) return 0
  const near = 1 / (1 + distance)
  if (mine.size >= 2 && theirs.size >= 2) {
    if (mine.size < theirs.size && ALONE.test(candidate.sentence.text)) return 0
    const visit = candidate.sort === 'VISIT' || event.candidates.some(c => c.sort === 'VISIT')
    const same = mine.size === theirs.size && common === mine.size
    if (same) return 3 + near + weight(candidate, event)
    if (
      common === Math.min(mine.size, theirs.size) &&
      common >= 2 &&
      differByHost(candidate.parts, event.parts, candidate)
    )
      return 2 + near
    if (visit && common >= 2 && candidate.sort === 'VISIT' && leaderShared(candidate, event)) return 1.5 + near
    return 0
  }
  // fewer than two sides: only a definite description points back
  if (candidate.level !== null && event.candidates.every(c => c.level !== null && c.level !== candidate.level)) return 0
  const pointsBack = candidate.definite || candidate.sort === 'VISIT' || mine.size === 1
  if (!pointsBack || common < Math.min(mine.size, theirs.size)) return 0
  if (mine.size === 0 && !candidate.definite) return 0
  // "the three-way summit" is not what two of them meet for
  if (mine.size === 0 && theirs.size === 2 && THREE.test(candidate.sentence.text)) return 0
  if (mine.size <= 1 && candidate.sentence.index - event.candidates[event.candidates.length - 1]!.sentence.index > 12)
    return 0
  if (mine.size <= 1 && theirs.size <= 1 && common === 0) return 0
  if (mine.size === 0 && !sortSuits(candidate, event)) return 0
  if (
    mine.size === 1 &&
    !candidate.definite &&
    theirs.size >= 2 &&
    candidate.sort !== 'VISIT' &&
    !leaderShared(candidate, event)
  )
    return 0
  const sameNoun = event.candidates.some(c => c.rule === candidate.rule)
  return 1 + near + (sortSuits(candidate, event) ? 0.5 : 0) + (sameNoun ? 0.6 : 0) + weight(candidate, event)
}

/** A summit, or a meeting of more than two. */
const gathersMany = (event: MeetingEvent): boolean =>
  event.candidates.some(c => c.sort === 'SUMMIT' || c.gathers) || sidesOfParts(event.parts).length > 2

/** "The talks" are those the article is about, sooner than an encounter it recalls in passing. */
function weight(candidate: MeetingCandidate, event: MeetingEvent): number {
  if (candidate.date || candidate.place) return 0
  const aside = event.candidates.some(c => c.sideline) && !candidate.sideline ? -0.4 : 0
  return aside + 0.4 * Math.min(1, event.candidates.length / 3)
}

/** Three parties and two are one meeting where the third only hosts or mediates, or where "the talks" name fewer than took part. */
function differByHost(a: readonly Part[], b: readonly Part[], candidate: MeetingCandidate): boolean {
  const aside = (parts: readonly Part[]): string[] =>
    sidesOfParts(parts.filter(p => p.role !== 'HOST' && p.role !== 'MEDIATOR')).sort()
  const [x, y] = [aside(a), aside(b)]
  if (x.length >= 2 && x.join() === y.join()) return true
  return candidate.definite && candidate.rule.startsWith('meeting.noun') && x.every(s => y.includes(s))
}

const leaderShared = (candidate: MeetingCandidate, event: MeetingEvent): boolean =>
  candidate.parts.some(p => p.ref.actor.startsWith('leader:') && event.parts.some(q => q.ref.actor === p.ref.actor))
