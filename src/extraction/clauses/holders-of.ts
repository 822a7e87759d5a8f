import { distinctActors } from './actors.js'
import { onlyNoun, type Element } from './elements.js'
import { phraseOf } from './noun-items.js'
import { nounElement } from './row.js'
import type { ActorRef, NounItem } from './types.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'

/**
 * "Brand of Gondor and Quill of Rohan", "the president of Gondor and the king of Rohan": in a row of holders the country
 * goes with its holder before "and" joins anything, so that the row is one of people and not of a country and a person.
 */
export function withCountriesOfHolders(elements: readonly Element[]): Element[] {
  const result: Element[] = []
  for (let i = 0; i < elements.length;) {
    const whole = holderAt(elements, i)
    result.push(whole?.element ?? elements[i]!)
    i = whole?.end ?? i + 1
  }
  return result
}

/**
 * The holder at i with the country after "of", where it stands in a row of holders, and where the row goes on. "Quill and the presidents of
 * Gondor, Rohan and Harad": with all of their countries.
 */
function holderAt(elements: readonly Element[], i: number): { element: Element; end: number } | null {
  const holder = onlyNoun(elements[i])
  const link = elements[i + 1]
  const land = onlyNoun(elements[i + 2])
  if (!holder || !land || link?.type !== 'PREPOSITION' || link.word !== 'of') return null
  const countries = land.actors.filter(a => a.actor.startsWith('country:'))
  if (countries.length !== 1 || land.actors.length !== 1 || land.owners.length > 0) return null
  const [country] = countries
  const person = holder.actors.find(a => a.actor.startsWith('leader:'))
  if (person ? person.side !== country!.actor : !isHolder(holder)) return null
  const before =
    elements[i - 1]?.type === 'CONJUNCTION' && isHolder(onlyNoun(elements[i - 2]) ?? onlyNoun(elements[i - 4]))
  if (!before && !isHolder(joinedTo(elements, i + 3))) return null
  const others = person ? null : countriesListed(elements, i + 3)
  const end = others?.end ?? i + 3
  const [first, last] = [elements[i]!.first, elements[end - 1]!.last]
  const item: NounItem = {
    ...holder,
    last,
    actors: person ? holder.actors : distinctActors([...holder.actors, country!, ...(others?.countries ?? [])])
  }
  return { element: nounElement(first, last, phraseOf([item], first, last)), end }
}

/** ", Rohan and Harad" from `at` on, and where that ends; null where no "and" closes the row or not all of it are countries. */
function countriesListed(elements: readonly Element[], at: number): { countries: ActorRef[]; end: number } | null {
  const countries: ActorRef[] = []
  for (let k = at; elements[k]?.type === 'COMMA' || (k > at && elements[k]?.type === 'CONJUNCTION'); k += 2) {
    const closes = elements.slice(k, k + 2).some(joint => joint.type === 'CONJUNCTION')
    if (elements[k]?.type === 'COMMA' && closes) k++
    const [country, ...more] = onlyNoun(elements[k + 1])?.actors ?? []
    if (!country?.actor.startsWith('country:') || more.length > 0) return null
    countries.push(country)
    if (closes) return { countries, end: k + 2 }
  }
  return null
}

/** What "and", a comma or both join on. */
function joinedTo(elements: readonly Element[], at: number): NounItem | null {
  const joint = elements[at]
  if (joint?.type !== 'CONJUNCTION' && joint?.type !== 'COMMA') return null
  return onlyNoun(elements[elements[at + 1]?.type === 'CONJUNCTION' ? at + 2 : at + 1])
}

/** Somebody by name, or by what he is with an article or a country before it: "the king", "Gondor's premier". */
const isHolder = (item: NounItem | null): boolean =>
  item !== null &&
  (item.actors.some(a => a.actor.startsWith('leader:')) ||
    (REPRESENTATIVES.has(item.lemma) && /^(?:the|its|their|his|her)$/.test(item.modifiers[0] ?? '')))
