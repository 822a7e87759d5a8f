import type { Place } from '../../domain/claim.js'
import { dayNumber } from '../../domain/partial-date.js'
import type { Document, ExtractionContext } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { isLeader } from '../meetings/verbs/candidate.js'
import { BUREAUS } from './at-home.js'
import { placeOfDateline } from './dateline.js'
import { placeOfGathering } from './of-gathering.js'
import { gathersMany } from './of-sideline.js'
import { inUnlistedPlace } from './towns.js'

/** How many opening sentences of prose tell where the news is. */
const OPENING = 3
/** Within so many days before publication lies what a gathering under way brings. */
const DAYS = 4

const GREAT = /^(?:summit|assembly|forum|conference|cop|congress|gathering|retreat|dialogue)$/

/** Where many have come together of whom the article tells, by its opening; null where no gathering or no city of it is told. */
function sceneOf(
  events: readonly MeetingEvent[],
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const opening = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, OPENING)
  const held = events.find(
    e =>
      e.reality === 'HELD' &&
      e.place?.city != null &&
      gathersMany(e) &&
      e.candidates.some(c => c.sort === 'SUMMIT' && opening.some(a => a.sentence === c.sentence))
  )
  if (held) return held.place
  const line = placeOfDateline(document, context)
  for (const analysis of opening)
    for (const phrase of analysis.phrases) {
      if (!GREAT.test(phrase.lemma)) continue
      const opener = analysis.openers.get(phrase.first) ?? ''
      const place = placeOfGathering(phrase, analysis, context)
      if (place?.city && (/sidelines of$/.test(opener) || /^(?:at|during)$/.test(opener))) return place
      // sent from where it is; from a city with a bureau news is sent of everything
      const other = AHEAD.test(opener) || phrase.modifiers.some(m => OTHERS.test(m))
      if (!place && line?.city && !BUREAUS.has(line.city) && !other) return line
    }
  return null
}

const AHEAD = /^(?:ahead of|before|after|since|following|to|from)$/
const OTHERS = /^(?:next|upcoming|forthcoming|planned|proposed|last|previous|earlier|another)$/

/**
 * "On the sidelines of the forum in Umbar Quill met Brand. … Doe sat down with Roe": where a gathering is that the article opens with, those
 * who are told to have met without a place in its days have met there, or are to meet "at the forum". Null for all others.
 */
export function placeOfScene(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  document: Document,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  const { candidates, reality, date, parts } = event
  const planned = reality === 'PLANNED' && candidates.some(c => AT_IT.test(c.sentence.text))
  if (!(reality === 'HELD' || planned) || !parts.some(p => isLeader(p.ref))) return null
  if (candidates.some(c => c.sort === 'CALL' || c.sort === 'VISIT' || c.background || c.aside || c.other)) return null
  const told = analyses.filter(a => candidates.some(c => c.sentence === a.sentence))
  if (told.some(a => ELSEWHERE.test(a.sentence.text) || inUnlistedPlace(a))) return null
  const published = dayNumber(document.article.published?.latest ?? '')
  const on = date?.latest ? dayNumber(date.latest) : null
  if (published === null || (date !== null && (on === null || published - on > DAYS))) return null
  const scene = sceneOf(events, document, analyses, context)
  return scene && told.every(a => a.mentions.every(m => m.kind !== 'PLACE' || m.ref === scene.city)) ? scene : null
}

const AT_IT =
  /\b(?:at|during|attends?|attending|on the (?:sidelines|margins|fringes) of) (?:the|its) (?:[\p{L}-]+ ){0,3}(?:summit|forum|conference|assembly|gathering|event)\b|\b(?:last|second|third|final|closing) day of\b|\bon the (?:sidelines|margins|fringes)\b/iu
const ELSEWHERE =
  /\b(?:had (?:\w+ )?(?:met|held|hosted|spoken|sat)|last (?:met|sat|spoke|month|year|week)|previously|earlier this (?:month|year))\b/i
