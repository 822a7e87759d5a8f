import type { Place } from '../../domain/claim.js'
import type { Reference } from '../../reference/reference.js'
import type { ExtractionContext } from '../document.js'
import { sidesOfParts } from '../meetings/candidate.js'
import type { MeetingEvent } from '../meetings/fit.js'

const countries = new WeakMap<Reference, Map<string, Set<string>>>()

/** The countries in which a city of that name lies. */
function countriesOf(city: string, reference: Reference): ReadonlySet<string> {
  let known = countries.get(reference)
  if (!known) {
    known = new Map()
    for (const { name, country } of reference.places) known.set(name, (known.get(name) ?? new Set()).add(country))
    countries.set(reference, known)
  }
  return known.get(city) ?? NONE
}
const NONE: ReadonlySet<string> = new Set()

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
