import type { Place } from '../../domain/claim.js'
import type { ExtractionContext } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import { namesSide } from '../days/day-of-lead.js'
import { sidesOfParts } from '../meetings/candidate.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { onlyCity } from './only-city.js'

/** How many opening sentences of prose tell what a headline is of. */
const NEWS = 2

/** "Quill, Brand seal pact in Umbar", over the news that the two have met: in the only city that the headline puts both in; null where it tells none. */
export function placeOfHeadline(
  event: MeetingEvent,
  analyses: readonly SentenceAnalysis[],
  context: ExtractionContext
): Place | null {
  if (event.candidates.some(c => c.background || c.aside || c.other || c.sort === 'CALL')) return null
  const prose = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, NEWS)
  if (!prose.some(a => event.candidates.some(c => c.sentence === a.sentence))) return null
  const sides = sidesOfParts(event.parts)
  for (const analysis of analyses) {
    if (analysis.sentence.form === 'PROSE') return null
    if (analysis.sentence.form !== 'HEADLINE') continue
    if (sides.filter(side => namesSide(side, event, analysis)).length < 2) continue
    const place = onlyCity(analysis, context)
    if (place?.city) return place
  }
  return null
}
