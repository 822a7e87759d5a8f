import type { Place } from '../../../domain/claim.js'
import type { ExtractionContext } from '../../document.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { sidesOfParts, type MeetingCandidate } from '../candidate.js'
import { placesIn } from './journeys.js'
import { hostPart } from '../nouns/parties.js'
import type { PhraseRole } from '../../events/roles.js'

/** The countries of "a trip to Rohan, Harad and Umbar"; none where it goes to one. */
export function stopsOf(
  sort: MeetingCandidate['sort'],
  core: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): readonly Place[] {
  const list =
    sort === 'VISIT'
      ? core.complements.find(
          c =>
            (/^(?:to|of)$/.test(c.preposition) || (c.preposition === 'in' && HALTS.test(core.lemma))) &&
            c.phrase.items.length > 1
        )
      : undefined
  const goals = list ? [list.phrase] : sort === 'VISIT' ? takenTo(core, analysis) : []
  const places = goals.flatMap(goal => placesIn(goal, analysis, context)).filter(p => p.country !== null)
  return places.length > 1 || !list ? places : []
}

/** "Quill will hold talks in Rohan and Harad", with nobody named: with those at home there. */
export function talksAbroad({ sort, parts, sideline }: MeetingCandidate, role: PhraseRole | null): readonly Place[] {
  const sides = sidesOfParts(parts)
  if (sort !== 'MEETING' || sideline || sides.length !== 1 || role?.role !== 'OBJECT') return []
  if (!/^(?:hold|have|conduct|attend|undertake|engage)$/.test(role.clause.verb.lemma)) return []
  if (parts.some(p => !p.ref.actor.startsWith('leader:') || p.role !== 'PARTICIPANT')) return []
  const where = role.clause.obliques.filter(o => o.preposition === 'in').map(o => o.phrase)
  const [land, ...more] = where.filter(p => p.actors.some(isByName))
  if (!land || more.length > 0 || land.actors.some(r => !isByName(r))) return []
  const stops = land.actors.map(r => ({ city: null, country: r.actor.slice('country:'.length) }))
  return stops.some(p => sides.includes(`country:${p.country}`) || VENUES.has(p.country)) ? [] : stops
}

const isByName = ({ actor, mention }: ActorRef): boolean => actor.startsWith('country:') && mention.form === 'NAME'

/** Where others meet. */
const VENUES: ReadonlySet<string> = new Set(['CH', 'AT'])

const HALTS = /^(?:stop|stopover|stay)$/

/** "a tour that took him to Rohan, Harad and Umbar", "the trip, which includes stops in Rohan and Harad": where the relative clause goes. */
function takenTo(core: NounPhrase, { clauses }: SentenceAnalysis): readonly NounPhrase[] {
  return clauses
    .filter(c => c.verb.first > core.head && c.subject?.first === core.first && c.verb.modal !== 'would')
    .flatMap(c => {
      if (/^(?:take|bring|lead|carry)$/.test(c.verb.lemma))
        return c.obliques.filter(o => o.preposition === 'to').map(o => o.phrase)
      if (!/^(?:include|involve|feature|cover|span|comprise)$/.test(c.verb.lemma)) return []
      const legs = c.objects.some(o => /^(?:stop|stopover|visit|leg|halt)$/.test(o.lemma))
      return legs ? c.obliques.filter(o => /^(?:in|to|at)$/.test(o.preposition)).map(o => o.phrase) : c.objects
    })
}

/** "begins a trip to Rohan, Harad and Umbar on Friday": each country its own visit; the day is that of the first, a span that of all. */
export function eachStop(candidate: MeetingCandidate, analysis: SentenceAnalysis): readonly MeetingCandidate[] {
  const guests = candidate.parts.filter(p => p.role !== 'HOST')
  if (!candidate.stops?.length || !guests.some(p => p.ref.actor.startsWith('leader:'))) return [candidate]
  // "a trip to Umbar, Pelargir and Lindon": cities of one country are one visit
  const [home, ...others] = new Set(candidate.stops.map(s => s.country))
  if (home && others.length === 0)
    return [
      {
        ...candidate,
        place: { city: null, country: home },
        host: home,
        parts: [...guests, ...hostPart(home, analysis)],
        strong: true
      }
    ]
  const span = candidate.date?.date.precision === 'INTERVAL'
  return candidate.stops.map((place, i) => ({
    ...candidate,
    place,
    host: place.country,
    parts: [...guests.filter(p => p.ref.side !== `country:${place.country}`), ...hostPart(place.country!, analysis)],
    date: i === 0 || span ? candidate.date : null,
    strong: true
  }))
}
