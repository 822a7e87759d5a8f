import type { Place } from '../../domain/claim.js'
import { daysBetween, type PartialDate } from '../../domain/partial-date.js'
import type { Document, ExtractionContext } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import { MEETING_NOUNS } from '../lexicon/meeting-words.js'
import { sidesOfParts } from '../meetings/candidate.js'
import { placeOfDateline } from './dateline.js'
import { namesSide } from '../days/day-of-lead.js'
import { datesMeet, type MeetingEvent } from '../meetings/fit.js'
import { isOfOtherDays } from './other-days.js'
import { onlyCity, onlyCityNamed } from './only-city.js'
import { cityLeft, placeNearby } from './nearby.js'
import { placeOfMembers, placeOfSideline } from './of-sideline.js'
import { placeOfHeadline } from './of-headline.js'
import { placeOfScene } from './of-scene.js'
import { placeOfRound } from './of-round.js'
import { placeOfTraveller } from './of-traveller.js'
import { placeOfVenue } from './of-venue.js'
import { isLeader } from '../meetings/verbs/candidate.js'

/** How many opening sentences may tell where those who met were. */
const OPENING = 2
/** How many sentences below them the meeting may first be told. */
const CLOSE = 3

/**
 * The city of a meeting told without one: the only city that its own sentences put something in, else that of an opening
 * sentence that names two of those who met ("Quill and Brand agreed in Lindon …"). A country without a city takes the
 * city of the dateline where that lies in it. Null, or the place as it was, where nothing is left over.
 */
export function placeOfLead(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (event.candidates.some(c => c.sort === 'CALL')) return event.place
  const venue = event.place?.city == null ? placeOfVenue(event, events, analyses, context) : null
  if (venue) return venue
  if (event.place) {
    const nearer = cityBeyondArrival(event, analyses, context)
    if (nearer) return nearer
    if (event.place.city !== null || event.candidates.some(c => c.background)) return event.place
    const line = placeOfDateline(document, context)
    if (line?.country === event.place.country && line.city !== null) return line
    const within = cityWithin(event, events, analyses, context) ?? placeNearby(event, events, analyses, context)
    if (within) return within
    const inThere = (scene: Place | null): Place | null => (scene?.country === event.place?.country ? scene : null)
    return (
      inThere(placeOfHeadline(event, analyses, context)) ??
      inThere(placeOfScene(event, events, document, analyses, context)) ??
      event.place
    )
  }
  if (!/^(?:HELD|PLANNED)$/.test(event.reality)) return null
  const beside = placeOfSideline(event, events, analyses, context)
  if (beside) return beside
  const own = event.candidates.map(c => c.sentence)
  const others = (analysis: SentenceAnalysis): MeetingEvent[] =>
    events.filter(
      e => e !== event && sidesOfParts(e.parts).length > 0 && e.candidates.some(c => c.sentence === analysis.sentence)
    )
  const shared = (analysis: SentenceAnalysis): boolean => others(analysis).length > 0
  const anew = event.candidates.filter(c => !c.definite).map(c => c.sentence)
  for (const analysis of analyses) {
    if (!own.includes(analysis.sentence) || analysis.sentence.form !== 'PROSE') continue
    // "talks in Isby broke down, and the talks remain stalled": where others were
    if (anew.length > 0 && !anew.includes(analysis.sentence) && meetsIn(analysis)) continue
    const place = onlyCity(
      analysis,
      context,
      Math.min(...event.candidates.filter(c => c.sentence === analysis.sentence).map(c => c.at))
    )
    // "who was in Umbar for the summit, met Brand": what else the sentence tells of is in that city too
    if (place && others(analysis).every(e => e.reality === event.reality && goesThere(e, place))) return place
  }
  // beside a gathering that is nowhere told, but not at home
  if (event.candidates.some(c => c.sideline)) return placeOfTraveller(event, events, analyses, context)
  // "There she met Brand", after "spent Tuesday in Lindon"
  const back = analyses.find(a => own[0] === a.sentence && THERE.test(a.sentence.text))
  const before = back ? analyses.find(a => a.sentence.index === back.sentence.index - 1) : undefined
  const there =
    before && (onlyCity(before, context) ?? cityLeft(before, event, context) ?? onlyCityNamed(before, context))
  if (there) return there
  const stay = placeOfTraveller(event, events, analyses, context) ?? placeOfMembers(event, events, analyses, context)
  if (stay) return stay
  const round = placeOfSameRound(event, events) ?? placeOfSamePair(event, events)
  if (round) return round
  const sides = sidesOfParts(event.parts)
  const first = Math.min(...own.map(s => s.index))
  for (const analysis of analyses.filter(a => a.sentence.form === 'PROSE').slice(0, OPENING)) {
    if (first - analysis.sentence.index > CLOSE || shared(analysis) || isOfOtherDays(event, analysis)) continue
    if (sides.filter(side => namesSide(side, event, analysis)).length < 2) continue
    const place = onlyCity(analysis, context)
    if (place) return place
  }
  return (
    placeOfRound(event, events, analyses, context) ??
    placeNearby(event, events, analyses, context) ??
    placeOfHeadline(event, analyses, context) ??
    placeOfScene(event, events, document, analyses, context)
  )
}

/** Whether a meeting's noun has a place of its own. */
const meetsIn = ({ phrases }: SentenceAnalysis): boolean =>
  phrases.some(p => MEETING_NOUNS[p.lemma] && p.complements.some(c => c.preposition === 'in'))

/** "landed in Umbar, prayed in Edoras and met Brand at a hotel": the one city of that country that the meeting's own sentence names, if only an arrival names the other. */
function cityBeyondArrival(
  { candidates, place }: MeetingEvent,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const arrived = candidates.filter(c => c.place?.city != null)
  if (arrived.length === 0 || !arrived.every(c => c.sort === 'VISIT' && ARRIVING.test(c.rule))) return null
  const met = candidates.find(c => c.sort !== 'VISIT' && arrived.every(a => a.sentence !== c.sentence))
  const analysis = met && analyses.find(a => a.sentence === met.sentence)
  const city = analysis ? onlyCity(analysis, context) : null
  return city && city.country === place?.country ? city : null
}

const ARRIVING = /\.(?:arrive|fly|land|reach|touch)$/

/** A journey to that city, or a gathering in it. */
const goesThere = ({ candidates, place }: MeetingEvent, { city }: Place): boolean =>
  place?.city === city && candidates.every(c => c.sort === 'VISIT' || c.sort === 'SUMMIT')

/** "met Brand in Rohan", after "signed a pact in Edoras": the only city of that country in which the opening has two of those who met. */
function cityWithin(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (events.some(e => e !== event && sidesOfParts(e.parts).length > 0 && e.place?.country === event.place?.country))
    return null
  const sides = sidesOfParts(event.parts)
  for (const analysis of analyses.filter(a => a.sentence.form === 'PROSE').slice(0, OPENING)) {
    if (sides.filter(side => namesSide(side, event, analysis)).length < 2) continue
    const place = onlyCity(analysis, context)
    if (place?.country === event.place?.country) return place
  }
  return null
}

/** "Likewise he met …" on the same day: in the only city where he met others that day, away from home. */
function placeOfSameRound(event: MeetingEvent, events: readonly MeetingEvent[]): Place | null {
  if (event.reality !== 'HELD' || event.date?.precision !== 'DAY') return null
  const people = (e: MeetingEvent): string[] => e.parts.filter(p => isLeader(p.ref)).map(p => p.ref.actor)
  const mine = people(event)
  const found = new Map<string, Place>()
  for (const other of events) {
    if (other === event || other.reality !== 'HELD' || other.date?.edtf !== event.date.edtf || !other.place?.city)
      continue
    if (other.candidates.some(c => c.sort === 'CALL') || !people(other).some(p => mine.includes(p))) continue
    found.set(other.place.city, other.place)
  }
  const [only, ...more] = found.values()
  return only && more.length === 0 ? only : null
}

/** How many sentences off the same two may be told to have sat down. */
const AT_HAND = 2

/** "Brand met Quill on Wednesday. Quill is in Lindon for the round of their dialogue": the only city in which the same sides are told to meet just then. */
function placeOfSamePair(event: MeetingEvent, events: readonly MeetingEvent[]): Place | null {
  const sides = sidesOfParts(event.parts).sort().join()
  const at = event.candidates.map(c => c.sentence.index)
  const found = new Map<string, Place>()
  for (const other of events) {
    if (other === event || other.reality !== event.reality || !other.place?.city || other.place.country === null)
      continue
    if (sidesOfParts(other.parts).sort().join() !== sides) continue
    const home = sidesOfParts(event.parts).includes(`country:${other.place.country}`)
    if (!datesMeet(event.date, other.date) && !(home && areDaysRunning(event.date, other.date))) continue
    if (other.candidates.some(c => c.sort === 'CALL' || c.background || c.other)) continue
    if (other.candidates.some(c => at.some(i => Math.abs(i - c.sentence.index) <= AT_HAND)))
      found.set(other.place.city, other.place)
  }
  const [only, ...more] = found.values()
  return only && more.length === 0 && event.candidates.every(c => !c.background && !c.other) ? only : null
}

/** "On Monday he met Brand", "the previous day he had met her minister": on two days running. */
function areDaysRunning(a: PartialDate | null, b: PartialDate | null): boolean {
  const [one, two] = [a, b].map(d => (d?.precision === 'DAY' ? d.earliest : null))
  return one != null && two != null && Math.abs(daysBetween(one, two)) === 1
}

const THERE = /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|can|could|should)\b)/i
