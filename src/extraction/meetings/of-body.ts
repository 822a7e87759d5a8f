import { sidesOfParts, type MeetingCandidate, type Part } from './candidate.js'
import type { MeetingEvent } from './fit.js'
import { gathersUnion } from './event-fit.js'

const SUMMIT = /\.(?:summit|meeting|gathering)$/

/** "The next summit will be held in Umbar", "last year's summit in Edoras", "the leaders' summit on 16 June". */
const OF_SERIES =
  /\b(?:the|its|their) (?:next|following|previous|last|upcoming|first|second|third|fourth|fifth) (?:annual |regular |yearly )?summit\b|\b(?:last|this|next) year['’]s (?:annual |regular |yearly )?(?:summit|meeting|gathering)\b|\bthe (?:annual |yearly )?summit of (?:the|its|their) (?:leaders|heads)\b|\b(?:the|its) leaders['’] summit\b/i

/** "The members had failed to agree on it at their summit in Umbar in 2022" */
const OF_MEMBERS =
  /\b(?:members?|member (?:states|countries)|allies|leaders of the (?:bloc|union|alliance|group))\b[^.;]{1,80}\b(?:at|in|during|since) (?:their|its|the|an?) (?:[\w-]+ )?summit\b/i

/** "In June 2022, at the summit in Umbar, the fund was set up" */
const RECALLED = /^in (?:\w+ )?(?:19|20)\d\d,? at the summit\b/i

/** The meeting of one organisation, whose people the text names by nothing else. */
function isOfBody(event: MeetingEvent): boolean {
  const sides = sidesOfParts(event.parts.filter(p => p.role !== 'HOST'))
  const [only, ...others] = sides
  return (
    gathersUnion(event) ||
    (only?.startsWith('organization:') === true &&
      others.length === 0 &&
      event.parts.every(p => p.role === 'HOST' || !p.ref.actor.startsWith('leader:')))
  )
}

/** Whose another summit is of which nobody is named, in an article about one of an organisation: the organisation's; else null. */
export function ofBody(candidate: MeetingCandidate, events: readonly MeetingEvent[]): readonly Part[] | null {
  const { parts, rule, sentence, date, place } = candidate
  if (!SUMMIT.test(rule) || sidesOfParts(parts).length > 0) return null
  const { text } = sentence
  const told =
    OF_SERIES.test(text) || ((date !== null || place !== null) && (OF_MEMBERS.test(text) || RECALLED.test(text)))
  const body = told ? events.findLast(isOfBody) : undefined
  return body?.parts.filter(p => p.role !== 'HOST').map(p => ({ ...p, role: 'PARTICIPANT' as const })) ?? null
}
