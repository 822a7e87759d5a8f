import type { Note } from '../../domain/claim.js'
import type { Stage } from '../document.js'
import { clausesOf } from '../clauses/analyse.js'
import { arrivalsHere } from '../meetings/verbs/arrivals-here.js'
import { claimsFrom, noteOn, type ClaimDraft } from '../events/claims.js'
import { alikeMeeting } from '../meetings/candidate.js'
import { countedAcross } from '../days/counted-days.js'
import { dated, gatheredThere, here } from '../meetings/context.js'
import { besideOf, draftsOf } from '../meetings/drafts.js'
import { groupMeetings } from '../meetings/events.js'
import { tellFates } from '../meetings/fate.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { meetingNouns } from '../meetings/nouns/find.js'
import { metByTitleAlone } from '../meetings/verbs/title-alone.js'
import { withoutTwins } from '../meetings/tidy.js'
import { eachStop } from '../meetings/verbs/tours.js'
import {
  withBodyBefore,
  withBodyOfMinisters,
  withDelegationBefore,
  withGuestBefore,
  withOwnerBefore
} from '../meetings/verbs/pronouns.js'
import { outingOf, refusalOf } from '../meetings/refusal.js'
import { onItsSide } from '../meetings/verbs/again.js'
import { meetingVerbs } from '../meetings/verbs/find.js'
import { dominantPair, pairJustBefore, refsTo } from '../events/pair.js'
import { withOtherParties } from '../meetings/other-party.js'
import { rolesOf } from '../events/roles.js'
import { settle } from '../meetings/settle.js'

/**
 * In: sentences, mentions and dates. Out: SUMMIT claims, one for each sentence and meeting, those of one meeting under one
 * `event` key; and a note for each sentence that looked like a meeting and was not used.
 */
export const meetings: Stage = {
  name: 'meetings',
  run(document, context) {
    const analyses = clausesOf(document, context)
    const candidates = analyses.flatMap((analysis, i) => {
      const found = [
        ...meetingVerbs(analysis, context),
        ...meetingNouns(analysis, rolesOf(analysis), context).map(c => onItsSide(c, analysis)),
        ...arrivalsHere(analysis, document, context),
        ...metByTitleAlone(analysis, document, context)
      ]
      return found
        .map(c => alikeMeeting(countedAcross(c, analysis, analyses[i - 1])))
        .map(c => withDelegationBefore(withOwnerBefore(c, analyses[i - 1]), analyses[i - 1]))
        .map(c => withGuestBefore(c, analysis, analyses[i - 1]))
        .map(c => withBodyOfMinisters(withBodyBefore(c, analyses[i - 1]), analysis, analyses[i - 1]))
        .map(c => gatheredThere(here(dated(c, document), document, analyses[i - 1], context), document, context))
        .flatMap(c => (c ? eachStop(c, analysis) : []))
        .sort((a, b) => a.at - b.at)
    })
    const notes: Note[] = []
    const drafts: ClaimDraft[] = []
    const pair = (offset: number) => {
      const dominant = dominantPair(document, offset)
      return refsTo(dominant.length > 0 ? dominant : pairJustBefore(document, offset), document)
    }
    const used: MeetingEvent[] = []
    const events = withOtherParties(groupMeetings(candidates, context, pair), document, analyses)
    tellFates(events, analyses)
    settle(events, document, analyses, context)
    for (const event of withoutTwins(events)) {
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
