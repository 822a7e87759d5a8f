import type { Place } from '../../../domain/claim.js'
import type { Mention } from '../../document.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'

/** "in the capital, Lindon," and "in the resort, Umbar": the town that a comma names. */
export function apposed(
  phrase: NounPhrase,
  { words, sentence, mentions }: SentenceAnalysis,
  placeOf: (mention: Mention) => Place | null
): Place | null {
  if (!TOWNS.test(phrase.lemma) || words[phrase.last - sentence.firstToken] !== ',') return null
  const named = mentions.find(m => m.firstToken === phrase.last + 1 && (m.kind === 'PLACE' || m.form === 'CAPITAL'))
  return named ? placeOf(named) : null
}

/** "in Cebu, the Philippines": a town that no list has, with its country behind a comma. */
export function townOfCountry(phrase: NounPhrase, { words, sentence, mentions }: SentenceAnalysis): Place | null {
  const at = (token: number): string => words[token - sentence.firstToken] ?? ''
  const names = words.slice(phrase.first - sentence.firstToken, phrase.last - sentence.firstToken)
  if (phrase.items.length > 1 || names.length > 3 || !names.every(w => /^\p{Lu}[\p{L}’'-]+$/u.test(w))) return null
  if (at(phrase.last) !== ',') return null
  const from = phrase.last + (at(phrase.last + 1).toLowerCase() === 'the' ? 2 : 1)
  const country = mentions.find(
    m => m.kind === 'COUNTRY' && m.form === 'NAME' && m.firstToken <= from && m.lastToken > from
  )
  const code = country?.actors[0]?.startsWith('country:') ? country.actors[0].slice('country:'.length) : null
  const apart = country
    ? /^[,.;)]?$/.test(at(country.lastToken)) || /^(?:on|in|at|to|from|for|and|last|this)$/.test(at(country.lastToken))
    : false
  return code && apart ? { city: names.join(' '), country: code } : null
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

export const TOWNS = /^(?:city|town|resort|suburb|village|district|port|island|outskirt|capital|suburbs|outskirts)$/
