import type { Place } from '../../domain/claim.js'
import { groupBy } from '../../domain/group-by.js'
import { remembered } from '../../domain/memo.js'
import type { Reference } from '../../reference/reference.js'
import type { ExtractionContext } from '../document.js'
import { sidesOfParts } from '../meetings/candidate.js'
import type { MeetingEvent } from '../meetings/fit.js'

const placesByName = remembered(({ places }: Reference) => groupBy(places, ({ name }) => name))

/** The countries in which a city of that name lies. */
const countriesOf = (city: string, reference: Reference): ReadonlySet<string> =>
  new Set((placesByName(reference).get(city) ?? []).map(({ country }) => country))

/** "Windsor" of a meeting with Britain's prime minister is the British one: of cities of one name that of the only side which has one. */
export function amongNamesakes({ place, parts, host }: MeetingEvent, { reference }: ExtractionContext): Place | null {
  if (place?.city == null || place.country === null) return place
  const all = countriesOf(place.city, reference)
  if (all.size < 2) return place
  const sides = sidesOfParts(parts)
  // who visits a country is there; of a host that was only inferred from the city nothing follows
  const own = sides.filter(
    side => !(side === `country:${host}` && parts.every(p => p.ref.side !== side || p.ref.actor === side))
  )
  if (own.includes(`country:${place.country}`)) return place
  const [only, ...more] = [...all].filter(code => own.includes(`country:${code}`))
  return only !== undefined && more.length === 0 ? { city: place.city, country: only } : place
}
