import type { Place } from '../../domain/claim.js'
import { daysBetween, type PartialDate } from '../../domain/partial-date.js'
import { sidesOfParts, type MeetingCandidate } from '../meetings/candidate.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { isLeader } from '../meetings/verbs/candidate.js'

/** How many sentences above a meeting may tell where one of those who met was last. */
const REACH = 6
/** How many days a round of meetings in one place may take. */
const DAYS = 2

/**
 * "The king received Brand in Umbar. … He also met Doe. … Brand had come to see him on the eve": the city in which the nearest sentences above
 * have somebody meet others within those days, for one more meeting of his that is told without a place. Null where they name two.
 */
export function placeOfRound(event: MeetingEvent, events: readonly MeetingEvent[]): Place | null {
  const [told] = event.candidates.filter(c => c.sentence.form === 'PROSE')
  if (!told || !/^(?:HELD|PLANNED)$/.test(event.reality)) return null
  if (event.candidates.some(c => c.background || c.aside || c.other || c.judged || c.sort === 'VISIT')) return null
  if (BEFORE_THAT.test(told.sentence.text) && event.date?.precision !== 'DAY') return null
  const mine = peopleOf(event)
  let nearest = -1
  const found = new Map<string, Place>()
  for (const other of events) {
    const { place } = other
    if (other === event || !place?.city || !isStay(other, event) || !peopleOf(other).some(p => mine.includes(p)))
      continue
    const above = Math.max(...other.candidates.filter(c => isBefore(c, told)).map(c => c.sentence.index))
    if (!(above >= Math.max(nearest, told.sentence.index - REACH))) continue
    if (above > nearest) found.clear()
    nearest = above
    found.set(place.city, place)
  }
  const [only, ...more] = found.values()
  if (!only || more.length > 0) return null
  // what is planned may be planned for anywhere, but whoever is at home there receives there
  return event.reality === 'HELD' || sidesOfParts(event.parts).includes(`country:${only.country}`) ? only : null
}

const peopleOf = ({ parts }: MeetingEvent): readonly string[] =>
  parts.filter(p => isLeader(p.ref)).map(p => p.ref.actor)

const isBefore = ({ sentence, at }: MeetingCandidate, told: MeetingCandidate): boolean =>
  sentence.form === 'PROSE' && (sentence.index < told.sentence.index || (sentence === told.sentence && at < told.at))

/** Whether another meeting tells where somebody was in those days. */
const isStay = ({ candidates, reality, date }: MeetingEvent, event: MeetingEvent): boolean =>
  reality === 'HELD' &&
  candidates.every(c => c.sort !== 'CALL' && !c.background && !c.aside && !c.other) &&
  areOfOneRound(date, event.date)

function areOfOneRound(a: PartialDate | null, b: PartialDate | null): boolean {
  if (a === null || b === null) return true
  const [from, until, start, end] = [a.earliest, a.latest, b.earliest, b.latest]
  if (from === null || until === null || start === null || end === null) return false
  return daysBetween(until, start) <= DAYS && daysBetween(end, from) <= DAYS
}

/** "had met Brand", "last met Brand": not necessarily where he is now. */
const BEFORE_THAT =
  /\b(?:had (?:\w+ )?(?:met|held|hosted|spoken|sat)|last (?:met|sat|spoke|month|year|week)|previously)\b/i
