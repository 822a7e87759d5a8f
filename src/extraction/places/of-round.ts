import type { Place } from '../../domain/claim.js'
import { daysBetween, type PartialDate } from '../../domain/partial-date.js'
import type { ExtractionContext } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import { sidesOfParts, type MeetingCandidate } from '../meetings/candidate.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { isLeader } from '../meetings/verbs/candidate.js'
import { whereabouts } from './of-traveller.js'

/** How many sentences above a meeting may tell where one of those who met was last. */
const REACH = 6
/** How many days a round of meetings in one place may take. */
const DAYS = 2

interface Stay {
  readonly place: Place
  /** The last sentence that tells of it. */
  readonly above: number
}

/**
 * "The king received Brand in Umbar. … He also met Doe. … Brand had come to see him on the eve": the city in which the nearest sentences above
 * have somebody meet others within those days, or do something, for one more meeting of his that is told without a place. Null where they
 * name two.
 */
export function placeOfRound(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const [told] = event.candidates.filter(c => c.sentence.form === 'PROSE')
  if (!told || !/^(?:HELD|PLANNED)$/.test(event.reality)) return null
  if (event.candidates.some(c => c.background || c.aside || c.other || c.judged || c.sort === 'VISIT')) return null
  const earlier = BEFORE_THAT.test(told.sentence.text)
  if (earlier && event.date?.precision !== 'DAY') return null
  const mine = peopleOf(event)
  const stays = events.flatMap<Stay>(other => {
    const { place } = other
    if (other === event || !place?.city || !isStay(other, event)) return []
    if (!peopleOf(other).some(p => mine.includes(p))) return []
    return [{ place, above: Math.max(...other.candidates.filter(c => isBefore(c, told)).map(c => c.sentence.index)) }]
  })
  const only = nearest(
    [...stays, ...(earlier ? [] : seenIn(mine, told, analyses, context))],
    told.sentence.index - REACH
  )
  // what is planned may be planned for anywhere, but whoever is at home there receives there
  return only && (event.reality === 'HELD' || sidesOfParts(event.parts).includes(`country:${only.country}`))
    ? only
    : null
}

/** The city told last, unless another is told in the same sentence. */
function nearest(stays: readonly Stay[], least: number): Place | null {
  const last = Math.max(...stays.map(s => s.above))
  if (!(last >= Math.max(least, 0))) return null
  const cities = new Map(stays.filter(s => s.above === last).map(({ place }) => [place.city, place]))
  const [only, ...more] = cities.values()
  return only && more.length === 0 ? only : null
}

/** Where one of them is told to be or to do something: abroad, or, in the lead, at home. */
function seenIn(
  people: readonly string[],
  told: MeetingCandidate,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): readonly Stay[] {
  const prose = analyses.filter(a => a.sentence.form === 'PROSE' && a.sentence.index < told.sentence.index)
  const whom = new Set(people)
  return prose.flatMap((analysis, i) =>
    analysis.clauses.flatMap(clause => {
      const place = whereabouts(clause, whom, analysis, context, i === 0)
      return place?.city ? [{ place, above: analysis.sentence.index }] : []
    })
  )
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
