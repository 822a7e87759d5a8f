import { BUNDLES, GENERAL_NOUNS } from '../lexicon/bundles.js'
import type { ActorRef, Clause, NounItem, NounPhrase, Oblique } from '../clauses/types.js'

/** "$500m", "20bn": a sum as one word. */
const MONEY = /^[$£€¥]|^\d[\d.,]*(?:m|bn|tn)$/

const CURRENCIES = '$£€¥'
const isCurrency = (word: string): boolean => CURRENCIES.includes(word.charAt(0)) && word !== ''

/** Who stands against whoever owns him. */
export const OPPOSED = /^(?:rival|enemy|foe|adversary|opponent|critic|competitor|dissident|defector|exile)$/

/** What only counts or heaps what follows: "dozens of", "eleven of". */
const bundles = (lemma: string): boolean => BUNDLES.has(lemma) || COUNT.test(lemma)
const COUNT = /^(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** The nouns a phrase is about: heads of its items, and what a bundle holds. */
export function headsOf(phrase: NounPhrase): string[] {
  const heads: string[] = []
  for (const item of phrase.items) addHeads(item, heads)
  if (heads.length === 0) heads.push(phrase.lemma)
  if (bundles(phrase.lemma)) {
    for (const { preposition, phrase: inner } of phrase.complements)
      if (preposition === 'of') heads.push(...headsOf(inner))
  }
  return heads
}

function addHeads(item: NounItem, heads: string[]): void {
  const last = item.modifiers.at(-1)
  // "two Gondorians": people of that country
  if (item.actors.some(a => a.mention.form === 'DEMONYM' && a.mention.lastToken === item.head + 1))
    heads.push('citizen', 'national')
  // "cease-fire" comes as three words; "ceasefire agreement" is also about a ceasefire
  if (last === '-') heads.push(`${item.modifiers.at(-2) ?? ''}-${item.lemma}`, item.lemma)
  // "ambassador Ilan Vesk": the title tells what he is
  else if (item.actors.some(a => a.actor.startsWith('leader:'))) heads.push(item.lemma, ...item.modifiers)
  else if (MONEY.test(item.lemma) || item.modifiers.some(isCurrency)) heads.push(item.lemma, 'money')
  // "forty F-16 fighters": nobody is freed with them
  else if (item.lemma === 'fighter' && item.modifiers.some(m => m === 'jet' || /^[a-z]{1,4}-?\d/.test(m)))
    heads.push('jet')
  else if (GENERAL_NOUNS.has(item.lemma) && last !== undefined) heads.push(item.lemma, last)
  else heads.push(item.lemma)
}

/** The phrase a bundle holds, else the phrase itself. */
export function unbundled(phrase: NounPhrase): NounPhrase {
  // "accused the group | of a crime", where the group is a movement told of before
  if (!bundles(phrase.lemma) || phrase.actors.length > 0) return phrase
  const of = phrase.complements.find(c => c.preposition === 'of')
  return of ? unbundled(of.phrase) : phrase
}

/** Whose a thing is, named one by one before it: "German and Danish flags", "UN, US and EU sanctions". */
export function ownersIn({ items, actors, owners }: NounPhrase): readonly ActorRef[] {
  const listed = owners.length > 0 && items.length > 1 && items.at(-1)!.actors.length === 0
  return listed ? [...actors, ...owners] : owners
}

/** Every actor in a phrase, itself first, then who owns it, then what stands in apposition and in the phrases after it. */
export function actorsWithin(phrase: NounPhrase): ActorRef[] {
  return [
    ...phrase.actors,
    ...phrase.owners,
    ...phrase.appositions.flatMap(actorsWithin),
    ...phrase.complements.flatMap(c => actorsWithin(c.phrase))
  ]
}

/** Every prepositional phrase that hangs on a noun, at whatever depth. */
export const obliquesIn = ({ complements }: NounPhrase): Oblique[] => [
  ...complements,
  ...complements.flatMap(c => obliquesIn(c.phrase))
]

/** Prepositional phrases of a clause and of the noun phrases in it, nearest first, each once. */
export function obliquesOf(clause: Clause, phrase: NounPhrase | null): Oblique[] {
  const found: Oblique[] = []
  const seen = new Set<number>()
  const add = (list: readonly Oblique[]): void => {
    for (const oblique of list) {
      if (!seen.has(oblique.phrase.first)) {
        seen.add(oblique.phrase.first)
        found.push(oblique)
      }
    }
  }
  if (phrase) add(phrase.complements)
  add(clause.obliques)
  for (const object of clause.objects) add(object.complements)
  return found
}
