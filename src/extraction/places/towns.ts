import type { Place } from '../../domain/claim.js'
import type { Mention } from '../document.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'

const BUILDINGS =
  /^(?:guesthouse|house|hotel|palace|castle|estate|cent(?:re|er)|hall|villa|residence|club|museum|university|mansion|embassy|chancery|ministry|barracks|resort|airport|compound)$/

/** A building is called after a person, a country or another place as likely as after the town it is in. */
export const isBuilding = (phrase: NounPhrase): boolean => BUILDINGS.test(phrase.lemma)

/** "in the capital, Lindon," and "in the resort, Umbar", "at the Long Hall, Edoras", "in a quarter, Edoras": the town that a comma names. */
export function apposed(
  phrase: NounPhrase,
  analysis: SentenceAnalysis,
  placeOf: (mention: Mention) => Place | null
): Place | null {
  const { words, sentence, mentions } = analysis
  if (words[phrase.last - sentence.firstToken] !== ',') return null
  if (!(TOWNS.test(phrase.lemma) || isBuilding(phrase) || unlistedName(phrase, analysis) !== null)) return null
  const named = mentions.find(
    m => m.firstToken === phrase.last + 1 && (m.kind === 'PLACE' || /^(?:CAPITAL|METONYM)$/.test(m.form))
  )
  return named ? placeOf(named) : null
}

/** A name of up to three words that nobody and no list is known to bear; null for anything else. */
function unlistedName(phrase: NounPhrase, { words, sentence }: SentenceAnalysis): string | null {
  const names = words.slice(phrase.first - sentence.firstToken, phrase.last - sentence.firstToken)
  const named = phrase.items.length === 1 && names.length <= 3 && names.every(w => /^\p{Lu}[\p{L}’'-]+$/u.test(w))
  return named ? names.join(' ') : null
}

/** "met in Thornwick": phrases behind a token that name a place which no list has. */
const unlistedPlaces = (analysis: SentenceAnalysis, behind = -1): readonly NounPhrase[] =>
  analysis.phrases.filter(
    p =>
      p.first > behind &&
      analysis.openers.get(p.first) === 'in' &&
      !isBuilding(p) &&
      unlistedName(p, analysis) !== null &&
      p.actors.length === 0 &&
      !analysis.mentions.some(m => m.firstToken < p.last && m.lastToken > p.first)
  )

/** Whether something was in a place that no list has, so that nobody can tell where it lies. */
export const inUnlistedPlace = (analysis: SentenceAnalysis): boolean => unlistedPlaces(analysis).length > 0

/** The one town that a sentence names behind a token and no list has; null where it names none, or several, or no town. */
export function unlistedTown(analysis: SentenceAnalysis, behind: number): string | null {
  const [only, ...more] = unlistedPlaces(analysis, behind)
  const name = only && more.length === 0 ? unlistedName(only, analysis) : null
  return name === null || NO_TOWNS.test(name) ? null : name
}

/** Continents, tongues, assemblies and seasons of the faithful, which "in" may stand before as well. */
const NO_TOWNS =
  /(?:^| )(?:Africa|Europe|Asia|America|Americas|Arctic|Antarctica|Balkans|Caribbean|Caucasus|Levant|Maghreb|Middle East|Pacific|Sahel|Parliament|Congress|Cabinet|Senate|Knesset|Ramadan|Lent|Advent|Arabic|Mandarin|\p{L}+(?:ish|ese)|Room|Hall|Force|One|Operation|Council)$/u

/** "in the Rohirric town of Aldburg", "in the border town of Aldburg": no list has the town, but its country may be told. */
export function townNamed(phrase: NounPhrase, named: NounPhrase, analysis: SentenceAnalysis): Place | null {
  if (!TOWN.test(phrase.lemma) || named.actors.length > 0) return null
  const city = unlistedName(named, analysis)
  return city === null ? null : { city, country: regionOf(phrase)?.country ?? null }
}

const TOWN = /^(?:city|town|resort|village|port|suburb)$/
/** "in Lugari, a town in western Kenya", "at Karen, a suburb of Nairobi": the country of what is described, or the city it belongs to. */
export function townDescribed(
  phrase: NounPhrase,
  { words, sentence, mentions }: SentenceAnalysis,
  placeOf: (mention: Mention) => Place | null
): Place | null {
  const city = unlistedName(phrase, { words, sentence } as SentenceAnalysis)
  const at = phrase.last - sentence.firstToken
  const behind = words.slice(at, at + DESCRIPTION).map(w => w.toLowerCase())
  if (city === null || behind[0] !== ',' || !/^(?:an?|the)$/.test(behind[1] ?? '')) return null
  const town = behind.findIndex(w => TOWNS.test(w))
  const link = town < 0 ? -1 : behind.findIndex((w, i) => i > town && /^(?:in|of|near|outside)$/.test(w))
  // "a resort north of Lindon"
  const aside = link === town + 2 && behind[link] === 'of' && QUARTERS.test(behind[town + 1] ?? '')
  if ((link !== town + 1 && !aside) || link === 0 || behind.slice(1, town).some(w => /^[,.;]$/.test(w))) return null
  const from = phrase.last + link
  const named = mentions.find(m => m.firstToken > from && m.firstToken <= from + 3 && m.form !== 'DEMONYM')
  const place = named ? placeOf(named) : null
  if (!place) return null
  return place.city !== null && behind[link] !== 'in' && !aside ? place : { city, country: place.country }
}

const DESCRIPTION = 9

const QUARTERS = /^(?:(?:north|south|east|west)(?:ern|east|west|eastern|western)?|central|upper|lower|coastal|the)$/i

/** "in Cebu, the Philippines", "in Lugari in western Kenya": a town that no list has, with its country behind it. */
export function townOfCountry(phrase: NounPhrase, analysis: SentenceAnalysis): Place | null {
  const { words, sentence, mentions } = analysis
  const at = (token: number): string => words[token - sentence.firstToken] ?? ''
  const city = unlistedName(phrase, analysis)
  const comma = at(phrase.last) === ','
  const inside = at(phrase.last + (comma ? 1 : 0)) === 'in'
  if (city === null || !(comma || inside)) return null
  let from = phrase.last + (comma ? 1 : 0) + (inside ? 1 : 0)
  while (from < sentence.lastToken && QUARTERS.test(at(from))) from++
  const country = mentions.find(
    m => m.kind === 'COUNTRY' && m.form === 'NAME' && m.firstToken <= from && m.lastToken > from
  )
  const code = country?.actors[0]?.startsWith('country:') ? country.actors[0].slice('country:'.length) : null
  const apart = country
    ? /^[,.;)]?$/.test(at(country.lastToken)) || /^(?:on|in|at|to|from|for|and|last|this)$/.test(at(country.lastToken))
    : false
  return code && apart ? { city, country: code } : null
}

const REGIONS =
  /^(?:region|province|state|county|coast|east|west|north|south|countryside|city|town|resort|village|island|district|suburb)$/

/** "in the Haradrian region of Suf", "in Rohan's far east", "in a Rohirric resort": a part of a country that no list has. */
export function regionOf(phrase: NounPhrase): Place | null {
  if (!REGIONS.test(phrase.lemma) || phrase.items.length > 1) return null
  const countries = new Set([...phrase.owners, ...phrase.actors].map(o => o.side))
  const [only] = countries
  return countries.size === 1 && only?.startsWith('country:')
    ? { city: null, country: only.slice('country:'.length) }
    : null
}

export const TOWNS = /^(?:city|town|resort|hub|suburb|village|district|port|island|outskirt|capital|suburbs|outskirts)$/
