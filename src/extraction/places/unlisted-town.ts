import type { Place } from '../../domain/claim.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import type { MeetingEvent } from '../meetings/fit.js'
import { unlistedTown } from './towns.js'

/**
 * A town that no list has, where the country is told: "Quill received Brand in Thornwick" is at home, and so is a town whose name the text
 * gives with no country to it. The place as it was elsewhere.
 */
export function withUnlistedTown(event: MeetingEvent, analyses: readonly SentenceAnalysis[]): Place | null {
  const { place, host, parts, candidates } = event
  const receives = parts.some(p => p.role === 'HOST' && p.ref.side === `country:${host}`)
  if (place?.city != null) return place.country === null && receives ? { ...place, country: host } : place
  const country = place?.country ?? (receives ? host : null)
  const [told] = candidates.filter(c => c.sentence.form === 'PROSE' && c.sort !== 'CALL')
  const analysis = told && country !== null ? analyses[told.sentence.index] : undefined
  const city = analysis ? unlistedTown(analysis, told!.at) : null
  return city === null ? place : { city, country }
}
