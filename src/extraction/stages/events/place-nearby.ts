import type { Place } from '../../../domain/claim.js'
import type { SentenceAnalysis } from '../../clauses/types.js'
import { sidesOfParts } from './candidate.js'
import { namesSide } from './day-of-lead.js'
import type { MeetingEvent } from './meeting-fit.js'
import { onlyCity } from './only-city.js'
import { isLeader } from './verb-candidate.js'

/** How many sentences before and behind the one that first tells of a meeting may say where people were. */
const BEFORE = 2
const BEHIND = 3
/** Up to which sentence of the article a meeting must be told to be its news. */
const NEWS = 4

/**
 * "met on Friday. Speaking at the Long Hall in Lindon, Quill said …": for a meeting told as news without a place, the only city that the
 * sentences around it put one of those who met in, at home to a person from elsewhere. Null where they name two, or none.
 */
export function placeNearby(
  event: MeetingEvent,
  events: readonly MeetingEvent[],
  analyses: readonly SentenceAnalysis[]
): Place | null {
  if (event.reality !== 'HELD' || event.candidates.some(c => c.background || c.aside)) return null
  const prose = analyses.filter(a => a.sentence.form === 'PROSE')
  const first = prose.findIndex(a => event.candidates.some(c => c.sentence === a.sentence))
  if (first < 0 || first > NEWS) return null
  const sides = sidesOfParts(event.parts)
  const shared = (analysis: SentenceAnalysis): boolean =>
    events.some(
      e => e !== event && sidesOfParts(e.parts).length > 0 && e.candidates.some(c => c.sentence === analysis.sentence)
    )
  const found = new Map<string, Place>()
  for (const analysis of prose.slice(Math.max(0, first - BEFORE), first + BEHIND + 1)) {
    if (shared(analysis) || !concerns(analysis, event, sides)) continue
    const place = onlyCity(analysis)
    if (place?.city) found.set(place.city, place)
  }
  const [only, ...more] = found.values()
  if (!only || more.length > 0) return null
  const home = `country:${only.country}`
  const guest = event.parts.some(p => isLeader(p.ref) && p.ref.side !== null && p.ref.side !== home)
  return sides.includes(home) && guest ? only : null
}

/** Whether a sentence tells of those who met, or goes on about their meeting. */
const concerns = (analysis: SentenceAnalysis, event: MeetingEvent, sides: readonly string[]): boolean =>
  sides.some(side => namesSide(side, event, analysis)) || ON_IT.test(analysis.sentence.text)

const ON_IT =
  /\b(?:meeting|talks|summit|visit|trip|the two|both (?:leaders|sides|men|presidents|ministers)|the pair|the (?:leaders|presidents|ministers))\b/i
