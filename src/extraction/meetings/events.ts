import type { ExtractionContext } from '../document.js'
import type { ActorRef } from '../clauses/types.js'
import type { MeetingCandidate, Part } from './candidate.js'
import { withAttendees } from './attendees.js'
import { hadCome, sidesOfParts, participant } from './candidate.js'
import type { Reality } from '../reality/kinds.js'
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
} from './tidy.js'
import { type MeetingEvent, pointing, absorb } from './fit.js'
import { isOtherStop } from './other-visits.js'
import { isAtTheirs, isNear, isOccasion, gathersUnion, fit } from './event-fit.js'
import { ofBody } from './of-body.js'
import { isCounted, ONE_OF_THEM } from './verbs/one-of-them.js'

/** Goes through the candidates in text order and puts each to the event it fits best, or to a new one. */
export function groupMeetings(
  candidates: readonly MeetingCandidate[],
  context: ExtractionContext,
  pairBefore: (offset: number) => readonly ActorRef[]
): MeetingEvent[] {
  const events: MeetingEvent[] = []
  for (const told of candidates) {
    const candidate = heldSince(inTheSameManner(told, events), events)
    let best: MeetingEvent | null = null
    let bestScore = 0
    for (let i = events.length - 1; i >= Math.max(0, events.length - 40); i--) {
      const event = events[i]!
      if (candidate.sort === 'VISIT' && isOtherStop(candidate, event, events)) continue
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
        withoutHeadlines(
          withPlacesOfVisits(withDaysOfVisits(withAttendees(withoutVisitsToMeetings(forward(events), context))))
        )
      )
    )
  )
}

/**
 * "met in Umbar. They spoke for three hours": there, and not over the line. "have spoken by phone. The two talked for an hour on
 * Friday": over the line.
 */
function inTheSameManner(candidate: MeetingCandidate, events: readonly MeetingEvent[]): MeetingCandidate {
  const remote = candidate.sort === 'CALL'
  const open = candidate.unplaced && !candidate.place && !candidate.sideline
  if (!open || ANOTHER.test(candidate.sentence.text)) return candidate
  const sides = sidesOfParts(candidate.parts).sort().join()
  const told = events.some(
    ({ candidates, reality, parts, date }) =>
      reality === candidate.reality &&
      reality === 'HELD' &&
      candidates.every(c => (c.sort === 'CALL') !== remote) &&
      candidates.some(c => c.sort !== 'VISIT' && candidate.sentence.index - c.sentence.index === 1) &&
      (candidate.date === null || date === null || candidate.date.date.edtf === date.edtf) &&
      sidesOfParts(parts).sort().join() === sides
  )
  return told ? { ...candidate, sort: remote ? 'MEETING' : 'CALL' } : candidate
}
const ANOTHER = /\b(?:again|earlier|previously|before|after|later|twice|times|often|regularly|phone|telephone|video)\b/i

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
    candidate.definite &&
    sides.length === 0 &&
    events.every(e => sidesOfParts(e.parts).length < 2) &&
    [OF_HOURS, LASTED, AFTER_THEIRS].some(form => form.test(candidate.sentence.text))
  const series = sides.length === 0 && isOfSeries(candidate)
  const body = ofBody(candidate, events)
  if (body) return { ...candidate, sort: 'SUMMIT', gathers: true, parts: body }
  const call = sides.length === 0 && isCallTold(candidate)
  if (!(candidate.theirs || candidate.between || another || again || first || series || call) || sides.length >= 2)
    return candidate
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
        if (candidate.rule === ONE_OF_THEM && !isCounted(candidate, e)) return false
        if (series && !isNear(candidate, e)) return false
        return theirs.length >= 2 && sides.every(s => theirs.includes(s))
      })
  // whom a pronoun means, only the sentences right before tell
  if ((candidate.close || series) && !last) return candidate
  if (round && !last && !candidate.between) return candidate
  if (call && !last) return candidate
  if (last)
    return {
      ...candidate,
      sort: candidate.rule === ONE_OF_THEM && candidate.place === null ? last.candidates[0]!.sort : candidate.sort,
      // "They agreed to a meet in Edoras": theirs, by whatever name
      strong: candidate.strong || call || (candidate.theirs && candidate.reality === 'PLANNED'),
      parts: apartFromHosts(last.parts).map(p => ({ ...p, role: 'PARTICIPANT' as const }))
    }
  // "a high-level meeting is to be held in Umbar in January": of the two that the article is about, not of the people who met last
  if (candidate.between && sides.length === 0) {
    const two = pairBefore(candidate.sentence.start)
    return two.length === 0 ? candidate : { ...candidate, parts: two.map(participant) }
  }
  // no meeting told yet: the two that the article is about
  // "Umbar has hosted talks between the rivals": beside the host
  const hosts = candidate.parts.filter(p => p.role === 'HOST')
  const pair = hosts.length === candidate.parts.length ? pairBefore(candidate.sentence.start) : []
  return pair.length === 0 ? candidate : { ...candidate, parts: [...hosts, ...pair.map(participant)] }
}

/** Who had two others as guests need not have them the next time. */
function apartFromHosts(parts: readonly Part[]): readonly Part[] {
  const guests = parts.filter(p => p.role !== 'HOST' && p.role !== 'MEDIATOR')
  return sidesOfParts(guests).length >= 2 ? guests : parts
}

/** "The meeting had been planned for April but was postponed", after it was told to have been held: the same, with a day given up. */
function heldSince(candidate: MeetingCandidate, events: readonly MeetingEvent[]): MeetingCandidate {
  const { definite, reality, sentence, parts } = candidate
  const plan = definite && reality === 'POSTPONED' && sidesOfParts(parts).length === 0 && FIRST_PLAN.test(sentence.text)
  if (!plan || !events.some(e => isNear(candidate, e) && metSince(candidate, e))) return candidate
  return { ...candidate, reality: 'HELD', date: null, occurs: false, judged: true }
}

const FIRST_PLAN =
  /^(?:the|their|his|her) [\p{L} -]{2,40}?,? (?:(?:had|was) (?:originally |initially |first )?(?:been )?(?:planned|scheduled|set|due|expected)|had (?:already |twice |first )?been (?:postponed|put off|delayed|pushed back|rescheduled)|originally|initially)\b|^(?:the|their|his|her) [\p{L} -]{2,40}, (?:which|that) (?:had been|was) (?:originally |initially |first |twice |already )?(?:planned|scheduled|delayed|postponed|rescheduled|put off|pushed back)\b/iu

const metSince = ({ date }: MeetingCandidate, { reality, parts, candidates, date: day }: MeetingEvent): boolean =>
  reality === 'HELD' &&
  sidesOfParts(parts).length >= 2 &&
  candidates.every(c => c.sort !== 'VISIT' && !c.background) &&
  (date === null || day === null || (date.date.earliest ?? '') <= (day.latest ?? ''))

/** "The visit was arranged in a phone call last week": of the two who have been told to meet. */
const isCallTold = ({ sort, date, reality, sentence, rule }: MeetingCandidate): boolean =>
  sort === 'CALL' &&
  date !== null &&
  reality === 'HELD' &&
  rule.startsWith('meeting.noun.') &&
  IN_A_CALL.test(sentence.text)
const IN_A_CALL =
  /\b(?:arranged|agreed|fixed|settled|discussed|raised|made|came|decided|prepared|invited|extended) (?:up )?(?:for the first time )?in (?:an?|their|the) (?:(?:tele)?phone |video )?(?:call|conversation)\b/i

/** "progress since the first session, held in Umbar on 3 May", after the second one: of the same, where nothing else is said of whom. */
const isOfSeries = ({ date, place, sort, reality, sentence }: MeetingCandidate): boolean =>
  sort !== 'VISIT' &&
  (date !== null || place !== null) &&
  /^(?:HELD|PLANNED)$/.test(reality) &&
  IN_SERIES.test(sentence.text)
const IN_SERIES =
  /\b(?:(?:the|their) (?:first|second|third|fourth|fifth|sixth|inaugural|last|next)|(?:(?:an?|the|their|two|three|four|five) )?(?:previous|prior|earlier)) (?:such )?(?:sessions?|rounds?|meetings?|talks|encounters?|edition)\b(?! (?:of|with|between|among|for)\b)/i

const OF_HOURS =
  /^the (?:[\w-]+-(?:hour|minute)s?(?:-long)?|hours?-long|closed-door|brief|face-to-face|one-on-one|hastily arranged) (?:meeting|talks|summit|session|encounter|conversation)\b/i

/** "The meeting, the first in eight months, lasted three hours" */
const LASTED =
  /^the (?:meeting|talks|summit|session|encounter|conversation)(?:,[^,.]{1,60},)? (?:lasted|ended|began|opened|started|broke up|took place|concluded|was held|were held)\b/i

/** "told journalists after the talks", of two who agreed on something a sentence before */
const AFTER_THEIRS =
  /\bafter the (?:talks|meeting|summit)\b(?! (?:of|with|between|among|on|in Brussels|that|which|ended)\b)/i

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

export function join(event: MeetingEvent, told: MeetingCandidate): void {
  const bare = (told.bare && gathersUnion(event)) || isAtTheirs(told, event)
  const there = bare ? { ...told, parts: [] } : asOccasion(told, event)
  const candidate = pointing(there) && event.reality !== 'HELD' ? { ...there, reality: event.reality } : there
  if (event.candidates.every(c => c.untold) && !told.untold) event.reality = candidate.reality
  const onward = candidate.place && goesOn(candidate, event) ? { city: null, country: candidate.place.country } : null
  event.candidates.push(candidate)
  // what is denied or imagined adds nothing to what happened
  const unreal = (r: Reality): boolean => r === 'DENIED' || r === 'HYPOTHETICAL'
  if (unreal(candidate.reality) && !unreal(event.reality)) return
  // the day on which somebody had come says nothing of when he met whom he came to
  const dayless = hadCome(candidate) && event.candidates.some(c => c.sort !== 'VISIT')
  const other = started(onward ? { ...candidate, place: onward } : candidate)
  absorb(event, dayless ? { ...other, date: null } : other)
}

/** Of what people come together for, only whose gathering it is and whom it is with: who comes, and where to, the verb says. */
function asOccasion(told: MeetingCandidate, event: MeetingEvent): MeetingCandidate {
  if (!isOccasion(told, event)) return told
  const added = told.parts.filter(
    ({ ref }) => ref.actor.startsWith('organization:') || ref.mention.firstToken > told.at
  )
  return { ...told, parts: added.map(p => ({ ...p, role: 'PARTICIPANT' as const })), host: null }
}
