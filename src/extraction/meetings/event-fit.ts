import type { ExtractionContext } from '../document.js'
import type { MeetingCandidate, Part } from './candidate.js'
import { sidesOfParts } from './candidate.js'
import { isOfThatNumber } from './told-by-it.js'
import {
  type MeetingEvent,
  datesMeet,
  placesMeet,
  realitiesMeet,
  leadersMeet,
  levelsMeet,
  sortsMeet,
  sortSuits,
  expanded
} from './fit.js'

/** Whether one of the two sentences before tells of it. */
export const isNear = ({ sentence }: MeetingCandidate, { candidates }: MeetingEvent): boolean =>
  candidates.some(c => sentence.index - c.sentence.index <= 2)

/** "Quill and his counterpart have sat down in Umbar. Quill and Brand met on the sidelines of a summit": the lead and what follows it. */
const goesOnWith = (candidate: MeetingCandidate, { candidates, parts }: MeetingEvent): boolean =>
  candidate.place === null &&
  candidates.every(c => candidate.sentence.index - c.sentence.index === 1 && !c.background) &&
  sidesOfParts(candidate.parts).sort().join() === sidesOfParts(parts).sort().join()

/** "meet in Alaska", says the headline, and the lead says in which town. */
function summarised(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  return (
    event.candidates.every(c => c.sentence.form === 'HEADLINE') &&
    candidate.sentence.form !== 'HEADLINE' &&
    candidate.place?.country === event.place?.country
  )
}

/** "are to meet on Sunday. The sixth round of talks will be held in Umbar": the one that is planned has its number. */
const isNextOfThem = (candidate: MeetingCandidate, event: MeetingEvent): boolean =>
  candidate.reality === 'PLANNED' &&
  event.reality === 'PLANNED' &&
  candidate.parts.length === 0 &&
  event.candidates.some(c => candidate.sentence.index - c.sentence.index === 1) &&
  NUMBERED.test(candidate.sentence.text)
const NUMBERED =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:round|session|summit|meeting|(?:such )?talks)\b/i

/** "also held talks alone with each other": some of those who met, by themselves. */
const ALONE = /\b(?:alone|one[- ](?:on|to)[- ]one|t[eê]te[- ][aà][- ]t[eê]te|separately|privately)\b/iu

/** "spoke about working together in a phone call": told twice in one sentence. */
function sameCall(candidate: MeetingCandidate, event: MeetingEvent): boolean {
  if (candidate.sort !== 'CALL' || candidate.other || !event.candidates.every(c => c.sort === 'CALL')) return false
  if (!event.candidates.some(c => c.sentence === candidate.sentence && !c.other)) return false
  const [mine, theirs] = [sidesOfParts(candidate.parts), sidesOfParts(event.parts)]
  return mine.every(side => theirs.includes(side)) && leadersMeet(candidate.parts, event.parts)
}

/** "gathered in Lindon on Friday for the Union's summit", "hosted Brand for it": that is what they came for, unless it is on another day. */
export const isOccasion = (candidate: MeetingCandidate, event: MeetingEvent): boolean =>
  candidate.occasionOf != null &&
  datesMeet(candidate.date?.date ?? null, event.date) &&
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

/** The summit of an organisation or an arrangement, or one to which many came who are not named. */
export const gathersUnion = (event: MeetingEvent): boolean =>
  (event.candidates.some(c => c.gathers) ||
    (event.candidates.some(c => c.rule === 'meeting.noun.summit') &&
      event.parts.some(p => p.ref.actor.startsWith('organization:')))) &&
  event.parts.filter(p => p.role !== 'HOST').every(p => !p.ref.actor.startsWith('country:'))

/** "Union ministers met in Lindon. At the meeting, Quill presented a plan", "It was the first summit at which Quill took part": at theirs, whoever does something there. */
export const isAtTheirs = (candidate: MeetingCandidate, event: MeetingEvent): boolean => {
  const [body, ...others] = event.parts.filter(p => p.role !== 'HOST')
  return (
    AT_THE_MEETING.test(candidate.sentence.text) &&
    candidate.definite &&
    /^meeting\.noun\.(?:meeting|summit)$/.test(candidate.rule) &&
    candidate.date === null &&
    candidate.place === null &&
    sidesOfParts(candidate.parts).length <= 1 &&
    body?.ref.actor.startsWith('organization:') === true &&
    others.length === 0 &&
    event.reality === candidate.reality &&
    isNear(candidate, event)
  )
}
const AT_THE_MEETING =
  /^(?:at|during|in|after) (?:the|their) (?:meeting|summit),? |^it (?:is|was) (?:the|their|its) [^,;]{1,60}\b(?:at|in) which\b/i

/** "the meeting will be chaired by Quill", "the encounter was arranged by Rohan": of those it was arranged for, not "the summit" they met beside. */
function onlyBrokers({ definite, parts, sort, close }: MeetingCandidate, { candidates }: MeetingEvent): boolean {
  // "received him": one guest, and not the two who met before
  if (!definite || close || parts.some(p => p.role !== 'MEDIATOR' && p.role !== 'HOST')) return false
  if (parts.every(p => p.role === 'MEDIATOR')) return true
  return candidates.every(c => !c.sideline) && (sort !== 'SUMMIT' || candidates.some(c => c.sort === 'SUMMIT'))
}

/** "their commanders had held talks on 23 April", below what two ministers had said to each other, of no day: another meeting. */
const isOfLowerRank = ({ definite, date, parts, sentence }: MeetingCandidate, event: MeetingEvent): boolean =>
  !definite &&
  date !== null &&
  event.date === null &&
  parts.every(p => !p.ref.actor.startsWith('leader:')) &&
  event.parts.filter(p => p.ref.actor.startsWith('leader:')).length >= 2 &&
  HAD_BEFORE.test(sentence.text)
const HAD_BEFORE = /\bhad (?:\w+ )?(?:held|met|sat|come|gathered|conferred)\b/i

/** "who had been to Umbar in May … Later he met Brand", who is from there: not on the visit that was recalled. */
const followsRecalled = (candidate: MeetingCandidate, { candidates }: MeetingEvent): boolean =>
  !candidate.background &&
  !candidate.theirs &&
  !candidate.close &&
  candidate.date === null &&
  candidate.reality === 'HELD' &&
  candidate.rule.startsWith('meeting.verb.') &&
  sidesOfParts(candidate.parts).length >= 2 &&
  candidates.every(c => c.background && c.sort === 'VISIT' && c.sentence !== candidate.sentence)

const HOSTING = /^meeting\.verb\.(?:host|receive|welcome|entertain)$/
const THREE = /\b(?:three-way|trilateral|tripartite|three-nation)\b/i

/** "has arrived in Umbar. His talks with officials are expected to cover trade": what he came for, no other meeting. */
const isOnTheVisit = (candidate: MeetingCandidate, { candidates, parts, reality }: MeetingEvent): boolean =>
  candidate.reality === 'PLANNED' &&
  reality === 'HELD' &&
  candidate.date === null &&
  !candidate.other &&
  candidates.every(c => c.sort === 'VISIT' && !c.background) &&
  candidates.some(c => ARRIVING.test(c.rule)) &&
  candidates.some(c => candidate.sentence.index - c.sentence.index <= 6) &&
  sidesOfParts(candidate.parts).sort().join() === sidesOfParts(parts).sort().join() &&
  candidate.parts.every(p => !p.ref.actor.startsWith('leader:') || parts.some(q => q.ref.actor === p.ref.actor))
const ARRIVING = /^meeting\.travel\.(?:arrive|land|fly|travel|come|be)$/

/** How well a candidate fits an event; 0 when it is another one. */
export function fit(
  candidate: MeetingCandidate,
  event: MeetingEvent,
  distance: number,
  context: ExtractionContext
): number {
  if (sameCall(candidate, event)) return 4
  if (isOccasion(candidate, event)) return 5
  if (isAtTheirs(candidate, event)) return 3
  if (isOnTheVisit(candidate, event)) return 2
  // "the Inner Sea summit" is not their meeting of the day before
  if (candidate.framework !== null && event.candidates.every(c => c.framework === null && c.sort !== 'SUMMIT')) return 0
  // "arrived for a regional summit", "hosted eleven leaders" is not the meeting of two told before
  const ofMany = (candidate.regional && !candidate.definite) || (candidate.gathers && HOSTING.test(candidate.rule))
  if (ofMany && event.candidates.every(c => c.sort === 'MEETING' && !c.gathers)) return 0
  if (!sortsMeet(candidate, event) || !datesMeet(candidate.date?.date ?? null, event.date)) return 0
  if (!(placesMeet(candidate.place, event.place) || summarised(candidate, event)) || !realitiesMeet(candidate, event))
    return 0
  // "a June meeting in Umbar" is not the one reported as news, even if no day was given for that
  const newly = !candidate.definite || candidate.rule === 'meeting.verb.meet' // "In 2019 the same two met"
  if (candidate.background && newly && !event.date && event.candidates.some(c => c.sentence.index <= 4)) return 0
  // "remains in Arnor on a visit" is no part of a meeting that is recalled from long ago
  if (
    !candidate.background &&
    !candidate.date &&
    candidate.place &&
    !event.place &&
    event.candidates.every(c => c.background)
  )
    return 0
  if (isOfLowerRank(candidate, event) || followsRecalled(candidate, event)) return 0
  const sameSentence = event.candidates.some(c => c.sentence === candidate.sentence)
  // "posed in Edoras, where their fifth meeting is under way": what they do there is at it
  const actsThere =
    sameSentence &&
    candidate.place !== null &&
    event.candidates.every(c => c.rule.startsWith('meeting.ceremony.')) &&
    sidesOfParts(candidate.parts).join() === sidesOfParts(event.parts).join()
  // "hosted the second round of talks with Brand": that is what was hosted
  const hosted =
    sameSentence &&
    event.candidates.every(c => HOSTING.test(c.rule)) &&
    candidate.date?.date.edtf === event.date?.edtf &&
    sidesOfParts(candidate.parts).sort().join() === sidesOfParts(event.parts).sort().join()
  if (
    candidate.other &&
    !actsThere &&
    !hosted &&
    !isNextOfThem(candidate, event) &&
    !(event.candidates.every(c => c.other) && !sameSentence)
  )
    return 0
  if (
    candidate.sideline !== event.candidates.some(c => c.sideline) &&
    candidate.sideline &&
    event.candidates.some(c => c.place !== null && c.sentence.form !== 'HEADLINE') &&
    !goesOnWith(candidate, event)
  )
    return 0
  const last = event.candidates[event.candidates.length - 1]!
  if (candidate.close && sidesOfParts(candidate.parts).length === 0)
    return isNear(candidate, event) && last.sentence !== candidate.sentence && isOfThatNumber(candidate, event)
      ? 2 + 1 / (1 + distance)
      : 0
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
  // "cancelled talks with Brand. The talks had been planned for Monday": of whom only one is named so far
  // but "the summit" is no meeting of ministers
  const alike = candidate.rule !== 'meeting.noun.summit' || event.candidates.some(c => c.sort === 'SUMMIT')
  const told = alike && (candidate.occurs || candidate.described === true)
  const justTold = mine.size === 0 && theirs.size === 1 && told && isNear(candidate, event)
  if (mine.size <= 1 && theirs.size <= 1 && common === 0 && !justTold) return 0
  if (mine.size === 0 && !sortSuits(candidate, event)) return 0
  if (
    mine.size === 1 &&
    !candidate.definite &&
    theirs.size >= 2 &&
    candidate.sort !== 'VISIT' &&
    // "arrived from Umbar, where he had attended a conference": no meeting of two
    (!leaderShared(candidate, event) ||
      (candidate.sort === 'SUMMIT' && candidate.place !== null && !gathersMany(event)))
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
