import type { Mention } from '../document.js'
import { REGIONS } from '../lexicon/regions.js'
import type { Element } from './elements.js'
import type { SentenceInput } from './sentence-input.js'

const REGION_NAMES: ReadonlySet<string> = new Set(Object.values(REGIONS).flat())

type Noun = Extract<Element, { type: 'NOUN' }>

const TOWNS = /^(?:city|town|resort|capital|hub|port|village|suburb)$/

const OF_PLACES = /^(?:in|at|near|outside|to|from|of|around|via)$/

/**
 * "held talks in Edoras, Rohan[,] with Brand", "at the Long Hall, Lindon, on Friday": the country or city behind the comma says where the
 * place lies and is left out, so that what follows still belongs to the verb. It stays where it may be the next of a row, or a subject.
 */
export function withoutApposedPlaces(elements: readonly Element[], input: SentenceInput): readonly Element[] {
  if (!elements.some(e => e.type === 'COMMA')) return elements
  const left = [...elements]
  for (let i = 0; i + 3 < left.length; i++) {
    const [link, place, comma, inside] = left.slice(i, i + 4)
    if (link?.type !== 'PREPOSITION' || !OF_PLACES.test(link.word)) continue
    if (place?.type !== 'NOUN' || comma?.type !== 'COMMA' || inside?.type !== 'NOUN') continue
    const next = left[i + 4]
    const after = left[i + 5]
    // "In Isby, Nordhaven, the ministers of Valdoria and Tamaris signed": the subject, where no verb stands before
    const fronted =
      next?.type === 'COMMA' &&
      after?.type === 'NOUN' &&
      !mayBeInRow(place, after, input) &&
      left.slice(0, i).every(e => e.type !== 'VERB')
    if (!fronted && !goesOn(next, after)) continue
    if (!liesIn(place, inside, input)) continue
    const closing = next?.type === 'COMMA' && belongs(left[i + 5]) ? 1 : 0
    left.splice(i + 2, 2 + closing)
  }
  return left
}

/** "In Edoras, Rohan, Gondor and Harad signed": three states, where the city may stand for its government alone. */
function mayBeInRow({ phrase: place }: Noun, { phrase: after }: Noun, { mentions }: SentenceInput): boolean {
  const government = mentions.some(m => m.firstToken >= place.first && m.lastToken === place.last && isCity(m))
  return government && after.actors.some(r => r.mention.kind === 'COUNTRY')
}

/** What belongs to the verb that the place belongs to. */
const belongs = (element: Element | undefined): boolean => element?.type === 'PREPOSITION' || element?.type === 'TIME'

/** Whether what stands behind both can be no further item of a row, and has no use for the second as its subject. */
function goesOn(next: Element | undefined, after: Element | undefined): boolean {
  if (next === undefined || next.type === 'STOP' || belongs(next)) return true
  if (next.type === 'VERB') return next.verb.form === 'INFINITIVE'
  return next.type === 'COMMA' && after?.type !== 'NOUN' && after?.type !== 'CONJUNCTION'
}

/** A city in its country or a part of it, or a name, hub or building that no list has in a city or country. */
function liesIn({ phrase: place }: Noun, { phrase: inside }: Noun, { mentions, tokens }: SentenceInput): boolean {
  const outer = mentions.find(
    m =>
      m.lastToken === inside.last &&
      (m.firstToken === inside.first || (m.firstToken === inside.first + 1 && tokens[inside.first]!.lower === 'the')) &&
      (m.kind === 'PLACE' || (m.kind === 'COUNTRY' && /^(?:CAPITAL|METONYM|NAME)$/.test(m.form)))
  )
  if (!outer) return false
  const whole = outer.form === 'NAME' && (outer.kind === 'COUNTRY' || REGION_NAMES.has(outer.text))
  const city = mentions.find(
    m => m.firstToken >= place.first && m.lastToken === place.last && (m.kind === 'PLACE' || isCity(m))
  )
  if (city) return whole && countryOf(outer) === countryOf(city)
  // "in the Rohirric trading hub, Umbar, with"
  if (TOWNS.test(place.lemma)) return !whole
  return place.actors.length === 0 && place.owners.length === 0 && /^\p{Lu}/u.test(tokens[place.head]!.text)
}

const isCity = (mention: Mention): boolean =>
  mention.kind === 'COUNTRY' && (/^(?:CAPITAL|METONYM)$/.test(mention.form) || mention.ref !== null)

const countryOf = ({ country, actors }: Mention): string | null =>
  country ?? actors[0]?.replace(/^country:/, '') ?? null
