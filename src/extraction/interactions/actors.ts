import { INSTRUMENTS } from '../lexicon/interactions/acting-for.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { MEDIA_OF_SPEECH } from '../lexicon/noun-or-verb.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'
import { lexicon } from './compile.js'
import { unbundled } from './phrases.js'

export const known = (refs: readonly ActorRef[]): ActorRef[] => refs.filter(r => r.side !== null)

/** The first of them where all are of one side, and nobody where they are of several. */
export const onlySide = (refs: readonly ActorRef[]): ActorRef[] =>
  new Set(refs.map(r => r.side)).size === 1 ? refs.slice(0, 1) : []

/** Who acts in a phrase: the actors it names, or the owner of an instrument. */
export function doersIn(phrase: NounPhrase | null): ActorRef[] {
  if (!phrase) return []
  const inner = unbundled(phrase)
  const own = known(inner.actors)
  // "US and Haradrian marines", "Rohan and Harad's intelligence service": one is named, the other owns
  if (own.length > 0 && inner.lemma === 'that') return [...own, ...behindOf(inner)]
  if (own.length > 0)
    return inner.owners.length > 0 && INSTRUMENTS.has(inner.lemma)
      ? [...own, ...without(known(inner.owners), own)]
      : own
  for (const apposition of inner.appositions) {
    const refs = known(apposition.actors)
    if (refs.length > 0) return refs
  }
  const acts = actsForOwner(inner)
  if (acts && inner.owners.length > 0) return known(inner.owners)
  // "the Union's summit urged Harad": its members did
  const assembled = /^(?:summit|meeting|conference|session)$/.test(inner.lemma) && inner.owners.length > 0
  if (assembled && inner.owners.every(o => o.actor.startsWith('organization:'))) return known(inner.owners)
  // "Gondor's government and that of Rohan"
  return acts || inner.lemma === 'that' || REPRESENTATIVES.has(inner.lemma)
    ? behindOf(inner, acts && harms(inner.lemma))
    : []
}

/** "F-16", "Su-35": what flies for its owner. */
const AIRCRAFT = /^(?:[fbj]|mig|su|mi|ah|mq|tu|il|ch|uh|ka)-?\d{1,3}[a-z]?$/

/** What acts for whoever owns it: "Gondor's army", "Haradrian state media". */
export const actsForOwner = ({ lemma, modifiers }: NounPhrase): boolean =>
  INSTRUMENTS.has(lemma) ||
  AIRCRAFT.test(lemma) ||
  (lemma === 'media' && modifiers.includes('state')) ||
  // "Gondorian security men", "armed men from Gondor"
  (/^(?:man|personnel|element|operative|agent|officer)$/.test(lemma) &&
    modifiers.some(m => /^(?:security|armed|intelligence|masked|uniformed|immigration|border)$/.test(m))) ||
  (/^defen[cs]e$/.test(lemma) && modifiers.includes('air'))

export const SEATED =
  /^(?:ministry|government|office|authority|regime|junta|council|military|army|parliament|ruler|presidency|lawmaker|official|congress|senate|media|court|tribunal|police|prosecutor|judge|magistrate|customs|general|administration|spokesman|spokeswoman|diplomat)$/

const FIGHTERS = /^(?:force|troop|fighter|soldier|militia|gunman|militant|unit|police)$/

/** "the Ministry of Foreign Affairs of Gondor", "fighters of the Front". */
function behindOf(phrase: NounPhrase, harm = false): ActorRef[] {
  for (const { preposition, phrase: behind } of phrase.complements) {
    // "forces loyal to the commander": the word between them is the phrase's last
    const loyal = preposition === 'to' && phrase.last > phrase.head + 1 && FIGHTERS.test(phrase.lemma)
    // "the bombardment of Gondor by Harad": of whom it is suffers it
    if (harm && preposition === 'of') continue
    if (harm && preposition === 'by') return doersIn(behind)
    const seat = preposition === 'in' && SEATED.test(phrase.lemma) // the foreign ministry in Harad's capital
    const written = preposition === 'by' && MEDIA_OF_SPEECH.has(phrase.lemma) // the statement by Gondor
    if (preposition !== 'of' && preposition !== 'from' && !seat && !loyal && !written) continue
    const own = known(behind.actors)
    const found = own.length > 0 ? own : behindOf(behind)
    if (found.length > 0) return found
  }
  return []
}

/** Nouns of acts after which "of" names who suffers or gets it: "killing of", "criticism of". */
export const harms = (noun: string): boolean =>
  !/^(?:refusal|failure|reluctance|unwillingness)$/.test(noun) &&
  (lexicon.nouns.get(noun) ?? []).some(s => s.root === 'ASSAULT' || s.root === 'COERCE' || s.target.includes('of'))

const MEMBERS = /^(?:member|country|nation|state|ally|neighbou?r|power|partner|government)$/

/** "two of its members - Gondor and Rohan -", "Western countries, including Gondor": those named after "including" or "such as". */
export function namedAfter(phrase: NounPhrase, analysis: SentenceAnalysis, tokens: readonly Token[]): ActorRef[] {
  const at = phrase.last + (tokens[phrase.last]?.text === ',' ? 1 : 0)
  const word = tokens[at]?.lower
  const next = tokens[at + 1]?.lower
  const dashed = /^[-–—]$/.test(tokens[phrase.last]?.text ?? '') && MEMBERS.test(phrase.lemma)
  const start = dashed
    ? phrase.last + 1
    : word === 'including' || word === 'notably' || word === 'especially'
      ? at + 1
      : (word === 'such' && next === 'as') || (word === 'among' && next === 'them')
        ? at + 2
        : -1
  if (start < 0) return []
  return analysis.phrases.filter(x => x.first === start).flatMap(x => known(x.actors))
}

/** "five Harad and two Rohan diplomats … the two countries": those that the sentence listed before it. */
export function listedBefore(phrase: NounPhrase, { phrases }: SentenceAnalysis): ActorRef[] {
  const plural = /^(?:country|nation|state|government|side|capital|neighbou?r)$/.test(phrase.lemma)
  // "the two countries' officials"
  const owned = phrase.modifiers.some(m => /^(?:countries|nations|states|governments)$/.test(m))
  const [first, second] = phrase.modifiers
  if ((!plural && !owned) || phrase.items.length > 1 || !/^(?:the|those|these|both|their)$/.test(first ?? '')) return []
  if (first === 'the' && !/^(?:two|three|four|five)$/.test(second ?? '')) return []
  if (first === 'their' && second !== 'respective') return []
  const earlier = phrases.filter(x => x.last <= phrase.first)
  for (const x of earlier.reverse()) {
    const named = known([...x.actors, ...x.owners])
    if (new Set(named.map(r => r.side)).size > 1) return named
  }
  return []
}

/** Without those whose side is among `others`. */
export function without(refs: readonly ActorRef[], others: readonly ActorRef[]): ActorRef[] {
  const sides = new Set(others.map(r => r.side))
  return refs.filter(r => !sides.has(r.side))
}
