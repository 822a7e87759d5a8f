import type { Reference } from '../../reference/reference.js'
import type { Token } from '../document.js'
import { MONTHS } from '../lexicon/calendar.js'
import { BUILDINGS as HOUSES, OCCASIONS } from './acceptable.js'
import { countryAfter } from './country-after.js'
import type { NameEntry, NameMatch } from './name-index.js'

/** What the article as a whole names, which decides what a name with several meanings stands for. */
export interface Evidence {
  /** Countries named without doubt, by name or adjective. */
  readonly countries: ReadonlySet<string>
  /** Countries whose places are named, with the names: a place is no evidence for itself. */
  readonly placeCountries: ReadonlyMap<string, ReadonlySet<string>>
  /** Organisations named in any form. */
  readonly organizations: ReadonlySet<string>
  /** Organisations whose full name occurs. */
  readonly spelledOut: ReadonlySet<string>
  /** Acronyms introduced in brackets: "(HNC)". */
  readonly bracketed: ReadonlySet<string>
}

const DOUBTFUL = new Set([
  'Georgia',
  'Georgian',
  'Jordan',
  'Chad',
  'Congo',
  'Congolese',
  'Dominican',
  'Dominicans',
  'Korea',
  'Korean',
  'Koreans',
  'Guinea'
])

export function collectEvidence(tokens: readonly Token[], matches: readonly NameMatch[]): Evidence {
  const countries = new Set<string>()
  const placeCountries = new Map<string, Set<string>>()
  const organizations = new Set<string>()
  const spelledOut = new Set<string>()
  for (const { entries } of matches) {
    const owners = new Set(entries.filter(e => e.kind === 'COUNTRY').map(e => e.ref))
    const [first] = entries
    if (owners.size === 1 && first && !DOUBTFUL.has(first.surface)) {
      const named = entries.find(e => e.kind === 'COUNTRY')
      if (named && (named.form !== 'CAPITAL' || entries.length === 1)) countries.add(named.ref)
    }
    const places = new Set(entries.filter(e => e.kind === 'PLACE').map(e => e.country))
    if (places.size === 1 && owners.size === 0 && first?.country) {
      placeCountries.set(first.country, (placeCountries.get(first.country) ?? new Set()).add(first.surface))
    }
    for (const entry of entries) {
      if (entry.kind !== 'ORGANIZATION') continue
      organizations.add(entry.ref)
      if (/[a-z].*\s/.test(entry.surface)) spelledOut.add(entry.ref)
    }
  }
  const bracketed = new Set<string>()
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')')
      bracketed.add((tokens[at]?.text ?? '').replaceAll('.', ''))
  }
  return { countries, placeCountries, organizations, spelledOut, bracketed }
}

/** The one meaning of a match in this article; null where it means no actor or two readings are left. */
export function chooseEntry(
  tokens: readonly Token[],
  match: NameMatch,
  evidence: Evidence,
  reference: Reference
): NameEntry | null {
  const { entries } = match
  if (entries.some(entry => entry.kind === 'NOTHING')) return null
  const countries = entries.filter(entry => entry.kind === 'COUNTRY')
  const places = entries.filter(entry => entry.kind === 'PLACE')
  const organization = entries.find(entry => entry.kind === 'ORGANIZATION')
  if (countries.length > 0) {
    const chosen = countries.length === 1 ? (countries[0] ?? null) : chooseCountry(countries, evidence, reference)
    if (chosen?.surface === 'Georgia' && isAmericanState(tokens, match, evidence)) {
      return { kind: 'PLACE', form: 'NAME', ref: 'Georgia', country: 'US', surface: 'Georgia', size: 1e7 }
    }
    if (chosen?.form === 'CAPITAL') return chooseCapital(chosen, places, tokens, match, evidence)
    return chosen
  }
  if (organization)
    return entries.filter(e => e.kind === 'ORGANIZATION').length === 1 ? organization : preferNamed(entries, evidence)
  return choosePlace(places, tokens, match, evidence)
}

function preferNamed(entries: readonly NameEntry[], evidence: Evidence): NameEntry | null {
  const named = entries.filter(entry => evidence.spelledOut.has(entry.ref))
  return named.length === 1 ? (named[0] ?? null) : (entries[0] ?? null)
}

function chooseCountry(candidates: readonly NameEntry[], evidence: Evidence, reference: Reference): NameEntry | null {
  const rule = reference.ambiguities.find(({ form }) => form === candidates[0]?.surface)
  const otherwiseNamed = candidates.filter(({ ref }) => evidence.countries.has(ref) || evidence.placeCountries.has(ref))
  if (otherwiseNamed.length === 1) return otherwiseNamed[0] ?? null
  const preferred = candidates.find(({ ref }) => ref === rule?.preferred)
  if (preferred) return preferred
  const byName = candidates.filter(({ form }) => form === 'NAME')
  return byName.length === 1 ? (byName[0] ?? null) : null
}

/** Georgia is the state where the article names American places and nothing of the Caucasus. */
function isAmericanState(tokens: readonly Token[], match: NameMatch, evidence: Evidence): boolean {
  if (evidence.countries.has('GE') || evidence.placeCountries.has('GE')) return false
  const before = tokens[match.first - 1]
  const town = tokens[match.first - 2]
  if (before?.text === ',' && town && /^\p{Lu}/u.test(town.text) && evidence.placeCountries.has('US')) return true
  return evidence.placeCountries.has('US') && !evidence.countries.has('RU')
}

/** A small capital that shares its name with a larger city is that city, unless the article names its country. */
function chooseCapital(
  capital: NameEntry,
  places: readonly NameEntry[],
  tokens: readonly Token[],
  match: NameMatch,
  evidence: Evidence
): NameEntry | null {
  const others = places.filter(place => place.country !== capital.country)
  const state = countryAfter(tokens, match, capital.country)
  if (state !== null && state !== capital.country)
    return { ...capital, kind: 'PLACE', form: 'NAME', ref: capital.surface, country: state }
  if (others.length === 0) return capital
  const own = places.find(place => place.country === capital.country)?.size ?? 0
  if (evidence.countries.has(capital.ref)) return capital
  const larger = others.find(
    place => place.size > 3 * Math.max(own, 100_000) && evidence.placeCountries.has(place.country ?? '')
  )
  return larger ?? capital
}

/** How many times larger a city has to be than its namesake to be meant by another spelling of its own name. */
const NAMESAKE = 10

/** Places are taken where grammar says place: after "in", "near", "from", "to", before ", Country", or in a dateline. */
function choosePlace(
  places: readonly NameEntry[],
  tokens: readonly Token[],
  match: NameMatch,
  evidence: Evidence
): NameEntry | null {
  const [first] = places
  if (!first) return null
  // "Alexandria, Virginia": there, whether a list knows it or not
  const within = countryAfter(tokens, match, first.country)
  if (within !== null)
    return places.find(place => place.country === within) ?? { ...first, ref: first.surface, country: within }
  const named = places.filter(place => evidence.countries.has(place.country ?? ''))
  const known = named.length > 0 ? named : places.filter(place => namedElsewhere(place, evidence))
  const pool = known.length > 0 ? known : places
  // "Bali" is the island, not a town that is spelt otherwise and a little larger
  const written = tokens
    .slice(match.first, match.last)
    .map(t => t.lower)
    .join(' ')
  const weight = ({ ref, size }: NameEntry): number => (ref.toLowerCase() === written ? size * NAMESAKE : size)
  const near = pool.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  // "Los Angeles" is not the town of a country named here that is spelt otherwise
  const largest =
    places.find(
      p =>
        p.ref === p.surface &&
        ((near.ref !== near.surface && p.size > NAMESAKE * near.size) ||
          // not much smaller, and spelt as it is written: "Bali" of an article about India
          (p.ref.toLowerCase() === written && near.ref.toLowerCase() !== written && weight(p) > 3 * near.size))
    ) ?? near
  const article = tokens[match.first - 1]?.lower === 'the' && HOUSES.test(first.surface)
  const before = tokens[match.first - (article ? 2 : 1)]
  // "in a Geneva hotel"
  const building =
    /^(?:an?|the)$/.test(before?.lower ?? '') && BUILDINGS.has(tokens[match.last]?.lower ?? '')
      ? tokens[match.first - 2]
      : undefined
  const locative = LOCATIVE.has(before?.lower ?? '') || LOCATIVE.has(building?.lower ?? '')
  // "the Umbar talks", "Friday's Umbar summit"
  const occasion =
    /^(?:the|this|that|their|last|a|an|['’]s|(?:19|20)\d\d)$/.test(before?.lower ?? '') &&
    OCCASIONS.test(tokens[match.last]?.lower ?? '')
  if (known.length > 0 && largest === near)
    return locative || occasion || largest.size >= 200_000 || sentFrom(tokens, match) ? largest : null
  // "at Basman Palace": a house is called so in one place alone
  if (locative && places.length === 1 && HOUSES.test(first.surface)) return first
  // a lesser city of a country that the article names nowhere is a namesake of the place that is meant
  const elsewhere = evidence.countries.size + evidence.placeCountries.size > 0 && largest.size < 1_000_000
  // unless nobody else is called so: "talks in Geneva", "flew to Geneva"
  // "the Black Sea resort of Umbar"
  const town =
    before?.lower === 'of' &&
    /^(?:city|town|resort|village|port|suburb|capital|island)$/.test(tokens[match.first - 2]?.lower ?? '')
  // "goes on to Geneva"
  const onward = tokens[match.first - 2]?.lower === 'on' ? 3 : 2
  const reached =
    (/^(?:to|into|for)$/.test(before?.lower ?? '') && GOING.test(tokens[match.first - onward]?.lower ?? '')) ||
    COMING_AND_GOING.test(before?.lower ?? '')
  // a namesake that is spelt otherwise is no other place of the name
  const asWritten = places.filter(place => place.ref.toLowerCase() === written)
  const alike = asWritten.includes(largest) ? asWritten : places
  if (
    elsewhere &&
    alike.every(place => place.country === largest.country) &&
    largest.size >= 100_000 &&
    (building ||
      reached ||
      town ||
      occasion ||
      isVenue(tokens, match) ||
      sentFrom(tokens, match) ||
      /^(?:in|at)$/.test(before?.lower ?? ''))
  )
    return largest
  return (!elsewhere || largest !== near) && (locative || largest.size >= 1_000_000) ? largest : null
}

/** "UMBAR -", "UMBAR (Reuters)": where news is sent from. */
function sentFrom(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  const written = tokens.slice(first, last).map(t => t.text)
  const capitals = written.every(w => /^\p{Lu}{4,}$/u.test(w))
  if (capitals && ENDS_DATELINE.test(tokens[last]?.text ?? '')) return true
  if (tokens[last]?.text !== ',') return false
  // "UMBAR, Harad (AP) -"
  if (capitals && tokens.slice(last + 2, last + 5).some(t => ENDS_DATELINE.test(t.text))) return true
  // "Umbar, May 14 (Reuters) -", "UMBAR, 14 May /TASS/"
  const day = tokens.slice(last + 1, last + 3)
  const dated = day.some(t => MONTHS.has(t.lower.replace('.', ''))) && day.some(t => /^\d{1,2}$/.test(t.text))
  return dated && (capitals || tokens.slice(last + 3, last + 8).some(t => ENDS_DATELINE.test(t.text)))
}
const ENDS_DATELINE = /^(?:[-–—(:/]|--)$/

const GOING =
  /^(?:travel(?:l?ed|l?ing|s)?|fl(?:y|ew|ies|ying|own)|go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|head(?:s|ed|ing)?|return(?:s|ed|ing)?|back|visits?|trips?|journeys?|tours?|way|flights?|left|leaves?|leaving|depart(?:s|ed|ing)?|drives?|drove|driven|driving|continue[sd]?|proceed(?:s|ed)?)$/

/** "The venue was Umbar", "Umbar has been chosen as the venue", "Umbar will host" */
function isVenue(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(t => t.lower)
      .join(' ')
  return (
    /\b(?:venue|location) (?:[^.;]+ )?(?:is|was|be)$/.test(words(first - VENUE_IN, first)) ||
    /^(?:is|was|will|would|has|remains) [^.;]+ (?:venue|location|neutral ground)\b/.test(
      words(last, last + VENUE_IN)
    ) ||
    /^(?:(?:will|would|is|was|to|be|has|had|also|again) )*host(?:s|ed|ing)?\b/.test(words(last, last + VENUE_IN))
  )
}
const VENUE_IN = 8

/** "left Umbar", "reached Umbar" */
const COMING_AND_GOING =
  /^(?:left|leaves|leaving|visit(?:s|ed|ing)|reach(?:es|ed|ing)|tour(?:s|ed|ing)|enter(?:s|ed|ing))$/

function namedElsewhere(place: NameEntry, evidence: Evidence): boolean {
  const names = evidence.placeCountries.get(place.country ?? '')
  return names !== undefined && (names.size > 1 || !names.has(place.surface))
}

const BUILDINGS = new Set(['hotel', 'airport', 'villa', 'palace', 'airfield', 'restaurant', 'suburb'])

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'across',
  'of',
  'for',
  'through',
  'via',
  'visited',
  'into',
  'over',
  'off',
  '’s',
  "'s"
])
