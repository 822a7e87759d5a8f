import type { Place } from '../../domain/claim.js'
import type { Reference } from '../../reference/reference.js'
import type { ExtractionContext, Mention } from '../document.js'
import type { ActorRef, Clause, NounPhrase, Oblique, SentenceAnalysis } from '../clauses/types.js'
import { apposed, isBuilding, regionOf, townDescribed, townNamed, TOWNS, townOfCountry } from './towns.js'

const AT = new Set(['in', 'at', 'near', 'outside'])

const cities = new WeakMap<Reference, Map<string, Place>>()

/** "Tel Aviv" stands for a government and is a city all the same. */
export function cityNamed(name: string, { reference }: ExtractionContext): Place | null {
  let known = cities.get(reference)
  if (!known) {
    known = new Map(
      reference.places.flatMap(p =>
        [...p.aliases, p.name].map(n => [n.toLowerCase(), { city: p.name, country: p.country }])
      )
    )
    cities.set(reference, known)
  }
  const lower = name.toLowerCase()
  return known.get(lower) ?? known.get(`the ${lower}`) ?? null // names are matched without their article
}

const codeOf = (mention: Mention): string | null => {
  const actor = mention.actors[0]
  return actor?.startsWith('country:') ? actor.slice('country:'.length) : null
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** A capital by the name that the country's record has, however the list of cities spells it. */
function asCapital(city: string | null, country: string | null, { reference }: ExtractionContext): string | null {
  const capital = country === null ? undefined : reference.countries.get(country)?.capital
  return city !== null && capital && plain(capital) === plain(city) ? capital : city
}

/** The place a mention names; null where it names none. A metonym ("the Kremlin") places it in its capital. */
export function placeOfMention(mention: Mention, context: ExtractionContext): Place | null {
  if (mention.kind === 'PLACE')
    return { city: asCapital(mention.ref, mention.country, context), country: mention.country }
  if (mention.kind !== 'COUNTRY') return null
  const code = codeOf(mention)
  if (mention.form === 'CAPITAL') return { city: mention.ref ?? mention.text, country: mention.country ?? code }
  if (mention.form === 'METONYM') {
    const city = cityNamed(mention.text, context)
    return city ?? { city: code ? (context.reference.countries.get(code)?.capital ?? null) : null, country: code }
  }
  if (mention.form !== 'NAME' && mention.form !== 'DESCRIPTION') return null
  // a city read as an actor elsewhere still names a city here
  if (mention.ref && mention.country) return { city: mention.ref, country: mention.country }
  // "in Singapore": a state that is its own capital
  const state = code ? context.reference.countries.get(code) : undefined
  const alone = state !== undefined && (state.capital === state.name || CITY_TERRITORIES.has(state.code))
  return { city: alone ? (state.capital ?? state.name) : null, country: code }
}

/** States and territories that are one city. */
const CITY_TERRITORIES: ReadonlySet<string> = new Set(['HK', 'MO', 'GI', 'VA'])

/** Where a phrase lies: "Turkiye's Istanbul" is the city, "Geneva, Switzerland" too. */
export function placeOfPhrase(
  phrase: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): Place | null {
  // "in Rohan's commercial capital, Umbar": not the seat of its government
  if (phrase.lemma === 'capital' && !phrase.modifiers.some(m => OTHER_CAPITALS.test(m))) {
    // "in the Rohirric capital"
    const side = phrase.owners
      .concat(phrase.actors)
      .map(o => o.side)
      .find(s => s?.startsWith('country:'))
    const code = side?.slice('country:'.length) ?? null
    const city = code ? (context.reference.countries.get(code)?.capital ?? null) : null
    if (code) return { city, country: code }
  }
  // "in the port city of Umbar"
  const named = phrase.complements[0]
  if (
    named?.preposition === 'of' &&
    (TOWNS.test(phrase.lemma) || PARTS.test(phrase.lemma) || GROUND.test(phrase.lemma))
  )
    return (
      placeOfPhrase(named.phrase, analysis, context) ?? townNamed(phrase, named.phrase, analysis) ?? regionOf(phrase)
    )
  // "at Union headquarters"
  if (SEATS.test(phrase.lemma)) {
    const body = phrase.owners.map(o => o.actor).find(a => a.startsWith('organization:'))
    const seat = body && context.reference.organizations.get(body.slice('organization:'.length))?.headquarters
    if (seat) return seat
  }
  // "at the Ansel guesthouse in Lindon": a building may be called after another place
  if (isBuilding(phrase) && named?.preposition === 'in') {
    const town = placeOfPhrase(named.phrase, analysis, context)
    if (town?.city) return town
  }
  const inside = analysis.mentions.filter(m => m.firstToken >= phrase.first && m.firstToken < phrase.last)
  const head = phrase.items[phrase.items.length - 1]!.head
  let found: Place | null = null
  for (const mention of inside) {
    const demonym = mention.form === 'DEMONYM'
    const owner = mention.lastToken <= head
    const place = placeOfMention(mention, context)
    if (!place || demonym) continue
    // "at the Amber State Guesthouse": in the capital, though a town elsewhere may be called so
    if (owner && mention.form === 'METONYM' && phrase.lemma === 'guesthouse') {
      const code = codeOf(mention)
      return { city: code ? (context.reference.countries.get(code)?.capital ?? null) : null, country: code }
    }
    // "South Africa's trade team": an owner is no place unless the head is one, or a capital, building or city is meant
    if (
      owner &&
      mention.kind === 'COUNTRY' &&
      mention.form === 'NAME' &&
      phrase.lemma !== 'republic' &&
      !inside.some(m => m.lastToken > head)
    )
      continue
    if (!found || (place.city && !found.city)) found = place
  }
  return (
    found ??
    apposed(phrase, analysis, m => placeOfMention(m, context)) ??
    townOfCountry(phrase, analysis) ??
    townDescribed(phrase, analysis, m => placeOfMention(m, context)) ??
    regionOf(phrase)
  )
}

const OTHER_CAPITALS =
  /^(?:commercial|economic|financial|business|trading|industrial|cultural|historic|historical|summer|winter|ancient|old|former|provincial|regional|state|royal|spiritual|diplomatic|de-facto)$/

/** Parts of a country that are no town. */
export const PARTS = /^(?:province|region|department|governorate|prefecture|county|peninsula)$/

const SEATS = /^(?:headquarters?|hq|secretariat)$/

/** What a meeting is on: "on the outskirts of Lindon", "on the island of Umbar", "on the northern side of the village". */
const GROUND = /^(?:outskirt|outskirts|island|side|bank|shore|edge|coast)$/

/** The venue among prepositional phrases: "in Rome", "at a hotel in Doha". A city goes before its country. */
export function placeAmong(
  obliques: readonly Oblique[],
  analysis: SentenceAnalysis,
  context: ExtractionContext,
  prepositions: ReadonlySet<string> = AT
): Place | null {
  let found: Place | null = null
  for (const [i, { preposition, phrase }] of obliques.entries()) {
    const onGround = preposition === 'on' && prepositions.has('in') && GROUND.test(phrase.lemma)
    if (!prepositions.has(preposition) && !onGround) continue
    const place =
      placeOfPhrase(phrase, analysis, context) ?? (preposition === 'at' ? seatOfBody(phrase, context) : null)
    // "for the first time since the war at the Long Hall in Lindon": a war is in no building
    const housed = preposition === 'at' && isBuilding(phrase)
    if (!place || (!housed && ofTopic(place, obliques[i - 1]))) continue
    if (!found) found = place
    else if (!found.city && place.city && (place.country === null || place.country === found.country)) found = place
  }
  return found
}

/** "talks at the White Council": where the body sits. */
function seatOfBody({ items, actors, head }: NounPhrase, { reference }: ExtractionContext): Place | null {
  const [body, ...more] = actors
  if (items.length > 1 || !body || more.length > 0 || body.mention.lastToken <= head) return null
  const known = reference.organizations.get(body.actor.replace(/^organization:/, ''))
  return known?.headquarters ?? null
}

/** "talks on the war in Rohan": where the war is. "Talks on trade in Rohan's capital" are held there. */
function ofTopic(place: Place, before: Oblique | undefined): boolean {
  if (!before || !/^(?:on|about|over|to|for|of|amid|regarding|concerning|with)$/.test(before.preposition)) return false
  return (
    LASTING.has(before.phrase.lemma) ||
    (place.city === null && before.preposition === 'on' && !GROUNDS.has(before.phrase.lemma))
  )
}

const GROUNDS: ReadonlySet<string> = new Set(['ground', 'soil', 'territory', 'island', 'border', 'side', 'margin'])

/** What goes on somewhere and is talked about elsewhere. */
export const LASTING: ReadonlySet<string> = new Set(
  'war conflict fighting violence situation crisis ceasefire truce peace development election unrest hostility tension coup bloodshed offensive invasion attack dispute row feud standoff stalemate impasse'.split(
    ' '
  )
)

/** "the Geneva talks", "the Paris summit": a city before the noun. */
export function placeInName(phrase: NounPhrase, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  for (const mention of analysis.mentions) {
    if (mention.firstToken < phrase.first || mention.lastToken > phrase.head) continue
    // "Gaza ceasefire talks" are not held there
    const next = (analysis.words[mention.lastToken - analysis.sentence.firstToken] ?? '').toLowerCase()
    if (LASTING.has(next)) continue
    if (mention.kind === 'PLACE') return { city: mention.ref, country: mention.country }
    // "took part in the Lindon talks"
    if (mention.form === 'CAPITAL' && mention.reading === 'PLACE' && !/^['’]s?$/.test(next))
      return { city: mention.ref ?? mention.text, country: mention.country ?? codeOf(mention) }
    // "at the Singapore summit": a city called as its state is
    const city = mention.form === 'NAME' && mention.reading === 'PLACE' ? cityNamed(mention.text, context) : null
    if (city && city.country === codeOf(mention) && !/^['’]s?$/.test(next)) return city
  }
  return null
}

/** "the Edoras summit", "the Singapore summit": the city that an owner before the noun is; null for "Edoras's talks". */
export function venueBefore(
  owner: ActorRef,
  phrase: NounPhrase,
  analysis: SentenceAnalysis,
  context: ExtractionContext
): Place | null {
  const { mention } = owner
  if (mention.kind !== 'COUNTRY' || mention.lastToken > phrase.head) return null
  if (/^['’]s?$/.test(analysis.words[mention.lastToken - analysis.sentence.firstToken] ?? '')) return null
  if (mention.form === 'CAPITAL') return placeOfMention(mention, context)
  const city = mention.form === 'NAME' ? cityNamed(mention.text, context) : null
  return city && owner.actor === `country:${city.country}` ? city : null
}

/** "a visit to Rohan, where he held talks", "in the Haradrim capital, where the talks took place": the place that a clause is told of. */
export function placeOfWhere(clause: Clause, analysis: SentenceAnalysis, context: ExtractionContext): Place | null {
  const from = analysis.sentence.firstToken
  const word = (token: number): string => (analysis.words[token - from] ?? '').toLowerCase()
  // "where he is to meet": the verb that governs it stands behind "where" too
  const governor = clause.governors.length > 0 && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
  // "where he will attend a summit and meet Brand"
  const beside = isJoined(clause, analysis)
    ? analysis.clauses.findLast(c => c !== clause && c !== governor && c.verb.head < clause.verb.first)
    : undefined
  const others = analysis.clauses.filter(
    c => c !== clause && c !== governor && c !== beside && c.verb.head < clause.verb.first
  )
  const start = Math.max(from, ...others.map(c => c.verb.head))
  for (let at = clause.verb.first - 1; at > start; at--) {
    // "a summit in Lindon at which"
    const which = word(at) === 'which' && /^(?:at|in|during)$/.test(word(at - 1))
    if (word(at) !== 'where' && !which) continue
    const opens = which ? at - 1 : at
    const end = word(opens - 1) === ',' ? opens - 1 : opens
    // "arrives in Honolulu on October 27 where she will meet"
    const before = analysis.phrases.filter(p => p.last <= end && p.last > end - 6)
    // "in the town of Versailles outside Paris, where": the town
    const beside = (p: NounPhrase): boolean => /^(?:outside|near)$/.test(analysis.openers.get(p.first) ?? '')
    return before.reduce<Place | null>(
      (found, p) => (found && beside(p) ? found : (placeOfPhrase(p, analysis, context) ?? found)),
      null
    )
  }
  return null
}

/** Whether a verb follows another behind "and", with the same subject. */
const isJoined = ({ verb }: Clause, { words, sentence }: SentenceAnalysis): boolean =>
  /^and$/i.test(words[verb.first - 1 - sentence.firstToken] ?? '')

const AGREEING = /^(?:agree|promise|pledge|plan|decide|vow|want|hope|offer|expect|intend)$/

/** "In Lindon the same day, Telemar met …": phrases before the subject of the sentence's first verb. */
export function leading(clause: Clause, analysis: SentenceAnalysis): Oblique[] {
  const subject = clause.subject
  if (!subject) return []
  const since = analysis.clauses.some(c => c.verb.first < subject.first) ? jointBefore(subject.first, analysis) : 0
  if (since === null) return []
  // "In Lindon the two agreed to meet again": where they agreed
  if (clause.governors.some(g => AGREEING.test(g.lemma))) return []
  // "After talks in Lindon, they will meet again": where they had talked
  const past = analysis.phrases.filter(p =>
    /^(?:after|following|since|before|ahead of|despite)$/.test(analysis.openers.get(p.first) ?? '')
  )
  const within = (phrase: NounPhrase): boolean =>
    past.some(p => p !== phrase && p.complements.some(c => c.phrase.first === phrase.first))
  return analysis.phrases.flatMap(phrase => {
    const preposition = analysis.openers.get(phrase.first)
    const leads = phrase.first >= since && phrase.last <= subject.first
    return preposition !== undefined && leads && !within(phrase) ? [{ preposition, phrase }] : []
  })
}

/** "…, while in Lindon on Friday Brand met": the token of the joint before a subject, with no verb between. */
function jointBefore(subject: number, { clauses, words, sentence }: SentenceAnalysis): number | null {
  const before = words.slice(Math.max(0, subject - sentence.firstToken - REACH), subject - sentence.firstToken)
  const at = before.findLastIndex(w => /^(?:and|but|while|whereas|then)$/i.test(w))
  const joint = at < 0 ? null : subject - before.length + at
  return joint !== null && !clauses.some(c => c.verb.first > joint && c.verb.first < subject) ? joint : null
}

/** How many words may stand between them. */
const REACH = 8
