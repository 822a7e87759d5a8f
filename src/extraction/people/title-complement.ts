import type { ActorKey } from '../../domain/claim.js'
import type { Mention, Sentence } from '../document.js'
import { TITLE_MODIFIERS } from '../lexicon/titles.js'
import { POSSESSIVE, ownerOf } from './owner-before.js'
import { partyFrom } from './party-names.js'
import { isCapitalised, isGluedHyphen } from './view.js'
import type { View } from './view.js'

const COMPLEMENT = new Set(['of', 'for', 'to', 'at', 'on'])
const MISSION_OR_MINISTRY = /^(?:foreign|ministry|department|embassy|mission|office|state|defen[cs]e|chancellery)$/
const MISSION = /^(?:embassy|mission|commission|consulate|delegation)$/

/** "head of the German Institute": an adjective before another name makes no owner, before a state's own body it does. */
function belongsTo(view: View, cover: Mention): ActorKey | null {
  const next = view.tokens[cover.lastToken]
  const key = view.keys[cover.lastToken] ?? ''
  if (cover.form === 'DEMONYM' && isCapitalised(next) && !TITLE_MODIFIERS.has(key) && !isGroupWord(key)) return null
  if (cover.form === 'DEMONYM' && namesPrivateBody(view, cover.lastToken)) return null
  return ownerOf(cover)
}

/** "of the American Public Transportation Association": a capitalised name that ends as one of a society does. */
function namesPrivateBody({ tokens, keys }: View, from: number): boolean {
  let at = from
  while (at < from + 6 && isCapitalised(tokens[at])) at++
  return (
    at > from &&
    /^(?:association|society|institute|company|corporation|foundation|club|university|chamber|federation|union|bank|bureau|group|airlines?|motors?)$/.test(
      keys[at - 1] ?? ''
    )
  )
}

/** What stands behind a title and belongs to it. */
export interface Complement {
  readonly last: number
  /** What stands before the owner: "of" in "of Gondor", "to" in "to Gondor"; before the whole where nobody owns it. */
  readonly preposition: string | null
  readonly owner: ActorKey | null
  /** Where the title of another ends that it consists of: "President" in "to President Doe". */
  readonly servesUntil: number | null
  /** "of Law and Justice": a party known by its name. */
  readonly ofParty: boolean
}

/** "of Foreign Affairs", "for Central Asia", "to the United Nations", "of the International Atomic Energy Agency". */
export function complementAfter(view: View, sentence: Sentence, last: number, posted: boolean): Complement {
  const { tokens, keys } = view
  const preposition = keys[last] ?? ''
  const none: Complement = { last, preposition: null, owner: null, servesUntil: null, ofParty: false }
  // "the Chinese ambassador in Tokyo": where he is posted, not whose he is
  const known =
    COMPLEMENT.has(preposition) ||
    // "executive director in the Gondorian Ministry of Trade"
    (preposition === 'in' && MISSION_OR_MINISTRY.test(keyBehindOwner(view, last + 1))) ||
    (posted && /^(?:in|from)$/.test(preposition) && view.cover[last + 1] !== undefined)
  if (!known || last + 1 >= sentence.lastToken) return none
  const served = servedUntil(view, sentence, last + 1)
  if (served !== null) return { last: served, preposition, owner: null, servesUntil: served, ofParty: false }
  let at = last + 1
  let end = last
  let owner: ActorKey | null = null
  let governing = preposition
  // "of the far-right Reform party"
  let named = keys[at] === 'the' ? at + 1 : at
  while (named < at + 5 && !isCapitalised(tokens[named]) && /^(?:ADJ|PUNCT|ADV)$/.test(tokens[named]?.pos ?? ''))
    named++
  const party = partyFrom(view, named)
  if (party && preposition === 'of')
    return { last: party.last, preposition, owner: party.owner, servesUntil: null, ofParty: true }
  for (let steps = 0; steps < 12 && at < sentence.lastToken; steps++) {
    const cover = view.cover[at]
    const key = keys[at] ?? ''
    const field = end < at && /^(?:of|for|and)$/.test(keys[at - 1] ?? '') ? fieldEnd(view, sentence, at) : at
    if (field > at) {
      at = end = field // "for East Asian and Pacific Affairs"
    } else if (cover) {
      if (at > last + 1 && end === at && !/^(?:the|of|for|and|’s|'s)$/.test(tokens[at - 1]?.lower ?? '')) break
      if (owner === null) {
        owner = belongsTo(view, cover)
        const before = keys[at - 1] === 'the' ? at - 2 : at - 1
        if (owner !== null && COMPLEMENT.has(keys[before] ?? '')) governing = keys[before] ?? governing
      }
      at = end = cover.lastToken
    } else if (owner !== null && end === at && bodyEnd(view, sentence, at) > at) {
      at = end = bodyEnd(view, sentence, at) // "of Gondor's Drug Law Enforcement Agency"
    } else if (TITLE_MODIFIERS.has(key) || (isCapitalised(tokens[at]) && end < at && tokens[at]?.pos !== 'VERB')) {
      end = ++at
    } else if (end === at && tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') {
      at += 3 // "of the State Khural (Parliament) of Gondor"
      if (!/^(?:of|for)$/.test(keys[at] ?? '')) break
    } else if (posted && owner !== null && /^(?:to|in)$/.test(key) && view.cover[at + 1]) {
      at = end = view.cover[at + 1]!.lastToken // "of Gondor to Rohan"
    } else if (end === at && key === 'to' && isCapitalised(tokens[at + 1]) && view.cover[at + 2]) {
      at = end = view.cover[at + 2]!.lastToken // "the Coalition to Defeat Rohan"
    } else if (end === at && at > last + 1 && describesOwner(view, at)) {
      end = ++at // "leader of Gondorian opposition forces", "head of Gondor's border committee"
    } else if (end === at && MISSION.test(key)) {
      end = ++at
    } else if (tokens[at]?.pos === 'ADJ' && keys[at + 1] === 'affairs') {
      end = at += 2 // "for administrative affairs"
    } else if (
      at < sentence.lastToken - 1 &&
      (/^(?:the|of|for|and|&|on|its|his|her)$/.test(tokens[at]?.lower ?? '') ||
        (key === 'at' && owner === null && MISSION_OR_MINISTRY.test(keyBehindOwner(view, at + 1)))) // "of state at the Gondorian Ministry"
    ) {
      const next = at + 1
      const goesOn =
        view.cover[next] !== undefined ||
        isCapitalised(tokens[next]) ||
        TITLE_MODIFIERS.has(keys[next] ?? '') ||
        keys[next] === 'the'
      if (!goesOn || (key === 'and' && owner !== null)) break
      at++
    } else if (isCapitalised(tokens[at]) && isGroupWord(keys[at] ?? '')) {
      end = ++at
    } else if (isGluedHyphen(tokens, at) || POSSESSIVE.has(tokens[at]?.text ?? '')) at++
    else break
  }
  return end > last ? { last: end, preposition: governing, owner, servesUntil: null, ofParty: false } : none
}

/** Where the capitalised name of a body ends that begins at a token; the token itself where none does. */
function bodyEnd({ tokens, keys, cover }: View, sentence: Sentence, from: number): number {
  let end = from
  for (let at = from; at < Math.min(from + 6, sentence.lastToken); at++) {
    if (cover[at] || !isCapitalised(tokens[at])) break
    if (at > from && isGroupWord(keys[at] ?? '')) end = at + 1
  }
  return end
}

/** Where a field of work ends that begins at a token: "Western Hemisphere Affairs"; the token itself where none does. */
function fieldEnd({ tokens, keys }: View, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(from + 7, sentence.lastToken); at++) {
    if (!isCapitalised(tokens[at]) && !(at > from && /^(?:and|&|,)$/.test(tokens[at]?.lower ?? ''))) return from
    if (at > from && keys[at] === 'affairs') return at + 1
  }
  return from
}

/** Where a title with its name behind ends, which begins at a token: "President Doe", "Prime Minister Roe". */
function servedUntil({ keys, tokens, cover }: View, sentence: Sentence, from: number): number | null {
  for (let at = from; at < Math.min(from + 3, sentence.lastToken - 1); at++) {
    if (cover[at] || !isCapitalised(tokens[at])) return null
    if (!/^(?:president|minister|premier|chancellor|king|queen|emir|amir)$/.test(keys[at] ?? '')) continue
    return isCapitalised(tokens[at + 1]) && !cover[at + 1] ? at + 1 : null
  }
  return null
}

/** The word behind a country's name or adjective that stands at a token, with or without its article. */
function keyBehindOwner({ keys, cover }: View, at: number): string {
  const owner = cover[keys[at] === 'the' ? at + 1 : at]
  return owner ? (keys[owner.lastToken] ?? '') : ''
}

/** A small noun behind an adjective or genitive of a country, which says what of that country. */
function describesOwner({ tokens, cover }: View, at: number): boolean {
  if (cover[at] || !/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '') || isCapitalised(tokens[at])) return false
  for (let back = at - 1; back > at - 4; back--) {
    const before = cover[back]
    if (POSSESSIVE.has(tokens[back]?.text ?? '') && cover[back - 1]) return true
    if (before) return before.form === 'DEMONYM'
    if (!/^(?:NOUN|ADJ)$/.test(tokens[back]?.pos ?? '')) return false
  }
  return false
}

/** Words of names of bodies that go on after the first: "of the Supreme National Security Council". */
function isGroupWord(key: string): boolean {
  return /^(?:council|committee|commission|khural|duma|rada|majlis|mejlis|knesset|shura|maslahaty|jirga|sejm|seimas|saeima|agency|assembly|party|union|movement|front|forces|affairs|ministry|department|office|authority|embassy|mission|consulate|bank|court|parliament|senate|staff|east|asia|africa|america|relations|organization|organisation|service|board|coalition|federation|congress|corps|command|army|guard|guards|policy|development|state|issues|territories|rights|matters|ministers|powers|initiative|initiatives|reform|recovery|reconstruction)$/.test(
    key
  )
}
