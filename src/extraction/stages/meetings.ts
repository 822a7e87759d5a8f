import type { Note } from '../../domain/claim.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { Document, Stage } from '../document.js'
import { clausesOf } from '../clauses/analyse.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import { claimsFrom, noteOn, type ClaimDraft } from './events/claims.js'
import { dayOfLead } from './events/day-of-lead.js'
import { dated, here, hostUnnamed, offeredTo, ofFramework } from './events/meeting-context.js'
import { besideOf, draftsOf } from './events/meeting-drafts.js'
import { groupMeetings } from './events/meeting-events.js'
import type { MeetingEvent } from './events/meeting-fit.js'
import { meetingNouns } from './events/meeting-nouns.js'
import { eachStop } from './events/meeting-tours.js'
import { outingOf, refusalOf } from './events/meeting-refusal.js'
import { monthOfNews } from './events/month-of-news.js'
import { meetingVerbs } from './events/meeting-verbs.js'
import { placeOfLead } from './events/place-of-lead.js'
import { dominantPair, pairJustBefore, refsTo } from './events/pair.js'
import { rolesOf } from './events/roles.js'
import { dayOfEntry } from './events/stamped.js'

/**
 * In: sentences, mentions and dates. Out: SUMMIT claims, one for each sentence and meeting, those of one meeting under one
 * `event` key; and a note for each sentence that looked like a meeting and was not used.
 */
export const meetings: Stage = {
  name: 'meetings',
  run(document, context) {
    const analyses = clausesOf(document, context)
    const candidates = analyses.flatMap(analysis => {
      const found = [...meetingVerbs(analysis, context), ...meetingNouns(analysis, rolesOf(analysis), context)]
      return found
        .flatMap(c => eachStop(here(dated(c, document), document, context), analysis))
        .sort((a, b) => a.at - b.at)
    })
    const notes: Note[] = []
    const drafts: ClaimDraft[] = []
    const pair = (offset: number) => {
      const dominant = dominantPair(document, offset)
      return refsTo(dominant.length > 0 ? dominant : pairJustBefore(document, offset), document)
    }
    const used: MeetingEvent[] = []
    const events = groupMeetings(candidates, context, pair)
    for (const event of events) {
      hostUnnamed(event, document)
      ofFramework(event, document, context)
      offeredTo(event, document)
      if (!event.date && event.reality === 'HELD')
        event.date =
          event.candidates.map(c => dayOfEntry(c.sentence, document)).find(d => d !== null) ??
          dayOfLead(event, events, document, analyses) ??
          monthOfMeeting(event, document, analyses)
      event.place = placeOfLead(event, events, document, analyses, context)
      const refusal = refusalOf(event, context) ?? outingOf(event, events)
      if (refusal === null) used.push(event)
      else
        for (const sentence of new Set(event.candidates.map(c => c.sentence)))
          notes.push(noteOn(sentence, 'meetings.notUsed', refusal))
    }
    used.forEach((event, i) => drafts.push(...draftsOf(event, `s${i + 1}`, besideOf(event, used), document, context)))
    drafts.sort((a, b) => a.sentence.index - b.sentence.index)
    return {
      ...document,
      claims: [...document.claims, ...claimsFrom(drafts, document, context)],
      notes: [...document.notes, ...notes]
    }
  }
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
