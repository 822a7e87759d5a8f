import type { Document, Sentence, Token } from '../document.js'
import { RISKY_UPPER, SPOKEN_ACRONYMS } from '../lexicon/acronyms.js'
import { BORNE_BY_PEOPLE } from '../lexicon/names-of-other-things.js'
import { ADDRESSES, isTitleWord } from '../lexicon/titles.js'
import type { NameEntry, NameMatch } from './name-index.js'

const LOWER_ORGANIZATION = /^[a-z]/

/** Whether the way it is written allows a name to be this one. */
export function acceptable(tokens: readonly Token[], entry: NameEntry, first: number, last: number): boolean {
  const head = tokens[first]
  if (!head) return false
  // "Emirates" alone is an airline; the country has its article
  if (entry.surface === 'Emirates' && tokens[first - 1]?.lower !== 'the') return false
  // "India Today" is a paper; "in India today" is not
  if (entry.kind === 'NOTHING' && entry.surface.endsWith(' Today') && tokens[last - 1]?.text === 'today') return false
  // "Opec+" is another club than Opec
  if (
    entry.surface.endsWith('+') !== (tokens[last]?.text === '+' && tokens[last]?.start === tokens[last - 1]?.end) &&
    /opec|brics/i.test(entry.surface)
  )
    return false
  const letters = entry.surface.replace(/[.\s]/g, '')
  if (last - first === 1 && letters.length <= 6 && /^[A-Z][A-Z0-9+&-]*$/.test(letters)) {
    const text = head.text.replaceAll('.', '')
    // British papers write "Nato"
    if (text !== text.toUpperCase()) return SPOKEN_ACRONYMS.has(letters) && /^[A-Z][a-z]+$/.test(text)
    return !(RISKY_UPPER.has(text) && shouted(tokens, first))
  }
  // "LeT", "JeM": mixed case is part of the form; "Let" is a verb
  if (letters.length <= 5 && /^[A-Z].*[A-Z]$/.test(letters) && head.text !== letters) return false
  if (
    entry.kind === 'PLACE' &&
    tokens[first - 1]?.lower === 'the' &&
    !/^the /i.test(entry.surface) &&
    !BUILDINGS.test(entry.surface) &&
    entry.size < 1_000_000 &&
    !OCCASIONS.test(tokens[last]?.lower ?? '')
  )
    return false
  // "the Commission" is one with its article and a capital; "a commission" and "Boundary Commission" are others
  const bare = entry.surface.replace(/^the /, '')
  if (
    bare !== entry.surface &&
    entry.kind === 'ORGANIZATION' &&
    last - first === 1 &&
    tokens[first - 1]?.lower !== 'the'
  )
    return false
  // "the Turkish Red Cross" is a society of its own
  if (
    /^Red (?:Cross|Crescent)$/.test(bare) &&
    /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') &&
    tokens[first - 1]?.lower !== 'the'
  )
    return false
  if (
    /^(?:security|council)\b/i.test(bare) &&
    entry.kind === 'ORGANIZATION' &&
    OTHER_COUNCIL.test(tokens[first - 1]?.text ?? '')
  )
    return false
  // "the city of al-Ula"
  if (entry.kind === 'PLACE' && /^(?:al|el)$/.test(head.text) && /^(?:al|el)\b/i.test(entry.surface))
    return tokens[first + 1]?.text === '-' && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? '')
  return LOWER_ORGANIZATION.test(bare) || /^\P{Ll}/u.test(head.text)
}

/** "the Umbar talks": what is called after the city it is held in. */
export const OCCASIONS = /^(?:meetings?|talks|summit|conference|negotiations|encounter|discussions|round)$/

/** "at the Basman Palace": a city is never called so, a house in it is. */
export const BUILDINGS = /\b(?:Palace|House|Castle|Mansion|Villa|Residence|Serail|Palais|Istana|Qasr)\b/

/** "National Security Council", "Peace and Security Council": bodies of their own. */
const OTHER_COUNCIL = /^(?:National|Supreme|Federal|Homeland|Presidential|Regional|and)$/

/** In text set in capitals "US" may be the pronoun. */
function shouted(tokens: readonly Token[], at: number): boolean {
  const capitals = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]{3,}$/.test(token.text)
  return capitals(tokens[at - 1]) || capitals(tokens[at + 1])
}

/** "Michael Jordan", "Chad Wolf": a name that people bear beside a capitalised word nobody knows. */
export function personBeside(
  document: Document,
  sentence: Sentence,
  match: NameMatch,
  keys: readonly string[]
): boolean {
  if (match.last - match.first > 1 || sentence.form === 'HEADLINE') return false
  const lesserPlace = match.entries.every(entry => entry.kind === 'PLACE' && entry.size < 1_000_000)
  if (!lesserPlace && !BORNE_BY_PEOPLE.has(keys[match.first] ?? '')) return false
  const { tokens } = document
  const before = match.first > sentence.firstToken ? tokens[match.first - 1] : undefined
  const after = match.last < sentence.lastToken ? tokens[match.last] : undefined
  const startsSentence = match.first - 1 === sentence.firstToken
  return (
    (nameLike(after) && tokens[match.last - 1]?.end !== after?.start) ||
    (nameLike(before) && (!startsSentence || before?.pos === 'PROPN')) ||
    /^(?:mr|mrs|ms|dr)\.?$/.test(before?.lower ?? '')
  )
}

function nameLike(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    !isTitleWord(token.lower) &&
    !ADDRESSES.has(token.lower) &&
    !NO_PERSON.test(token.lower)
  )
}
const NO_PERSON =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|sept|government|parliament|embassy|senate|congress|army|navy|river|valley|strait|islands?|peninsula|city|state|county|university|ministry|court|summit|treaty|agreement|republic|kingdom)$/
