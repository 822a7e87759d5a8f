import { countryOf, orderOf } from './name-order.js'
import { germanLetters, koreanGiven, partSpellings, plainLetters } from './name-rules.js'
import type { LeaderRecord, Reference } from './reference.js'

export const FORM_KINDS = ['NAME', 'ALIAS', 'DEMONYM', 'CAPITAL', 'METONYM', 'ACRONYM'] as const
export type FormKind = (typeof FORM_KINDS)[number]
export type NamedKind = 'COUNTRY' | 'LEADER' | 'ORGANIZATION' | 'FRAMEWORK' | 'PLACE' | 'TOPIC'

/** A way to write the name of something the reference data knows. */
export interface SurfaceForm {
  /** As written in text; topics in lower case, all else in its usual case. */
  readonly form: string
  readonly kind: NamedKind
  /** Country code, slug, or for places the country they lie in. */
  readonly id: string
  readonly formKind: FormKind
}

const MOST_SPELLINGS = 48
/** A form of address is no given name. */
const HONORIFIC =
  /^(?:crown|prince|princess|king|queen|emperor|empress|sheikh|sheikha|sultan|emir|sir|dame|lord|baroness|field|general|gen\.|pope|dr\.?|ayatollah|imam|president|former) /i

/** Every form that a text may use for what the reference data knows. One form may mean several things: all are given. */
export function* surfaceForms(reference: Reference): Iterable<SurfaceForm> {
  yield* countryForms(reference)
  for (const leader of reference.leaders.values()) yield* leaderForms(leader, reference)
  for (const record of reference.organizations.values()) yield* namedForms('ORGANIZATION', record)
  for (const record of reference.frameworks.values()) yield* namedForms('FRAMEWORK', record)
  for (const place of reference.places) {
    yield { form: place.name, kind: 'PLACE', id: place.country, formKind: 'NAME' }
    for (const form of place.aliases) yield { form, kind: 'PLACE', id: place.country, formKind: 'ALIAS' }
  }
  for (const topic of reference.topics.values()) {
    for (const form of topic.terms) yield { form, kind: 'TOPIC', id: topic.id, formKind: 'ALIAS' }
  }
}

/**
 * The part of a leader's name that reports use alone: "Ishiba", "Lee", "bin Salman", "von der Leyen"; the given name where
 * that is the custom ("Abiy", "Trong").
 */
export function surnameOf(leader: LeaderRecord, reference: Reference): string {
  return orderOf(leader.name, countryOf(leader, reference)).short
}

/** `surnameOf` first, then its other spellings and what else may stand for the person alone in a text that named them. */
export function shortNamesOf(leader: LeaderRecord, reference: Reference): string[] {
  const country = countryOf(leader, reference)
  const shorts = new Set<string>()
  for (const name of [leader.name, ...leader.aliases]) {
    if (HONORIFIC.test(name)) continue
    const order = orderOf(name, country)
    for (const short of [order.short, ...order.otherShorts]) {
      for (const form of short.includes(' ') ? [short] : partSpellings(short)) {
        shorts.add(form)
        shorts.add(plainLetters(form))
      }
    }
  }
  return [...shorts].filter(short => short.length > 1)
}

/** All forms of a leader's full name: spellings, orders, with and without middle names. */
export function fullNamesOf(leader: LeaderRecord, country: string | null): string[] {
  const forms = new Set<string>([leader.name])
  const names = [...new Set([leader.name, ...leader.aliases].flatMap(name => [name, plainLetters(name)]))]
  for (const name of names) {
    forms.add(name)
    if (HONORIFIC.test(name)) continue
    for (const form of ordersOf(name, country)) {
      if (forms.size >= MOST_SPELLINGS) break
      forms.add(form)
      for (const spelling of spellingsOf(form)) if (forms.size < MOST_SPELLINGS) forms.add(spelling)
    }
    if (country === 'DE' || country === 'AT' || country === 'CH') forms.add(germanLetters(name))
  }
  return [...forms]
}

function ordersOf(name: string, country: string | null): string[] {
  const { given, family, familyFirst } = orderOf(name, country)
  const surname = family.join(' ')
  if (given.length === 0) return [name]
  const [first = ''] = given
  if (country === 'KR' || country === 'KP') {
    return koreanGiven(given).flatMap(form => [`${surname} ${form}`, `${form} ${surname}`])
  }
  if (familyFirst || country === 'JP' || country === 'HU') {
    const spaced = given.join(' ')
    const joined = given.join('').replace(/-/g, '')
    const both = [`${surname} ${spaced}`, `${spaced} ${surname}`]
    return spaced.includes('-') ? [...both, `${surname} ${joined.charAt(0)}${joined.slice(1).toLowerCase()}`] : both
  }
  const orders = [name]
  if (given.length > 1) {
    orders.push(`${first} ${surname}`)
    const second = given[1] as string
    // "Recep Tayyip Erdogan" goes by his second name too; an initial does not.
    if (given.length === 2 && second.length > 2 && !second.endsWith('.')) orders.push(`${second} ${surname}`)
  }
  // "Mohammed bin Salman Al Saud" without the house's name.
  if (/^(?:bin|ibn)$/i.test(family[0] ?? '') && family.length > 2)
    orders.push(`${first} ${family.slice(0, 2).join(' ')}`)
  return orders
}

/** Every combination of the spellings of the parts, itself first. */
function spellingsOf(name: string): string[] {
  const options = name.split(' ').map(partSpellings)
  if (options.every(spellings => spellings.length === 1)) return [name]
  let combinations: string[] = []
  for (const spellings of options) {
    combinations =
      combinations.length === 0
        ? [...spellings]
        : combinations.flatMap(start => spellings.map(spelling => `${start} ${spelling}`))
    if (combinations.length > MOST_SPELLINGS) combinations.length = MOST_SPELLINGS
  }
  return combinations
}

function* countryForms(reference: Reference): Iterable<SurfaceForm> {
  for (const country of reference.countries.values()) {
    const id = country.code
    const make = (form: string, formKind: FormKind): SurfaceForm => ({ form, kind: 'COUNTRY', id, formKind })
    yield make(country.name, 'NAME')
    if (country.officialName !== null && country.officialName !== country.name) yield make(country.officialName, 'NAME')
    for (const alias of country.aliases) yield make(alias, isAcronym(alias) ? 'ACRONYM' : 'ALIAS')
    for (const demonym of country.demonyms) yield make(demonym, 'DEMONYM')
    if (country.capital !== null && country.capital !== country.name) yield make(country.capital, 'CAPITAL')
    for (const metonym of country.metonyms) yield make(metonym, 'METONYM')
  }
}

function* leaderForms(leader: LeaderRecord, reference: Reference): Iterable<SurfaceForm> {
  for (const form of fullNamesOf(leader, countryOf(leader, reference))) {
    yield { form, kind: 'LEADER', id: leader.id, formKind: form === leader.name ? 'NAME' : 'ALIAS' }
  }
}

function* namedForms(
  kind: NamedKind,
  record: { readonly id: string; readonly name: string; readonly aliases: readonly string[] }
): Iterable<SurfaceForm> {
  yield { form: record.name, kind, id: record.id, formKind: isAcronym(record.name) ? 'ACRONYM' : 'NAME' }
  for (const form of record.aliases) {
    // "CAN (Andean)" is told apart from other bodies by hand; such a form stands in no text.
    if (!form.includes('(')) yield { form, kind, id: record.id, formKind: isAcronym(form) ? 'ACRONYM' : 'ALIAS' }
  }
}

/** "UN", "U.S.", "G7", "P5+1": written in capitals, so only capitals are it. */
function isAcronym(form: string): boolean {
  return !form.includes(' ') && form === form.toUpperCase() && form.length <= 7
}
