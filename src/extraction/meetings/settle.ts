import type { PartialDate } from '../../domain/partial-date.js'
import type { Document, ExtractionContext } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import { dayBesideMeeting } from '../days/day-beside-meeting.js'
import { dayOfLead } from '../days/day-of-lead.js'
import { hostUnnamed, offeredTo, ofFramework } from './context.js'
import type { MeetingEvent } from './fit.js'
import { takePlaces } from './instead.js'
import { withPlacesOfVisits } from './tidy.js'
import { monthOfNews } from '../days/month-of-news.js'
import { inCapital, placeAtHome } from '../places/at-home.js'
import { occasionTold } from '../places/of-venue.js'
import { placeOfLead } from '../places/of-lead.js'
import { amongNamesakes } from '../places/namesakes.js'
import { withUnlistedTown } from '../places/unlisted-town.js'
import { dayOfSideline } from '../places/of-sideline.js'
import { dayOfEntry } from '../events/stamped.js'

/** What only the whole article tells of its meetings: who else took part, on which day and where. Changes the events. */
export function settle(
  events: MeetingEvent[],
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): void {
  takePlaces(events)
  for (const event of events) {
    hostUnnamed(event, document)
    ofFramework(event, document, context)
    offeredTo(event, document)
    const occasion = event.place === null || !event.date ? occasionTold(event, events, analyses, context) : null
    event.place ??= occasion?.place ?? null
    event.date ??= occasion?.date ?? null
    if (!event.date && /^(?:HELD|PLANNED)$/.test(event.reality))
      event.date = dayBesideMeeting(event, events, analyses) ?? dayOfSideline(event, events, analyses)
    if (!event.date && event.reality === 'HELD')
      event.date =
        event.candidates.map(c => dayOfEntry(c.sentence, document)).find(d => d !== null) ??
        dayOfLead(event, events, document, analyses)
    event.place =
      placeOfLead(event, events, document, analyses, context) ?? placeAtHome(event, document, analyses, context)
  }
  // whom a visitor met where the opening has him
  withPlacesOfVisits(events)
  for (const event of events) {
    event.place = withUnlistedTown(event, analyses)
    event.place = amongNamesakes({ ...event, place: inCapital(event, analyses, context) }, context)
  }
  for (const event of events)
    if (!event.date && event.reality === 'HELD') event.date = monthOfMeeting(event, document, analyses)
}

/** The month of a meeting that is news; null for one told only to say when something else was, or protested against. */
function monthOfMeeting(
  { candidates }: MeetingEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[]
): PartialDate | null {
  if (
    candidates.some(c => c.background) ||
    candidates.every(c => c.aside || c.judged || c.sentence.form === 'HEADLINE')
  )
    return null
  const told = candidates.filter(c => c.sentence.form !== 'HEADLINE')
  // "the talks" of a later sentence say nothing of when they were
  const anew = told.filter(c => !c.definite)
  return monthOfNews(anew.length > 0 ? anew : told, document, analyses)
}
