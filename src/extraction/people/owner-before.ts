import type { ActorKey } from '../../domain/claim.js'
import type { Mention, Sentence } from '../document.js'
import { ACTING_WORDS, FORMER_WORDS, TITLE_ADJECTIVES, TITLE_HEADS } from '../lexicon/titles.js'
import { COMMON_PARTIES, COMMON_PARTY_WORDS } from '../lexicon/parties.js'
import { isBodyOfState } from './bodies-of-state.js'
import { partyBefore } from './party-names.js'
import type { PartyName } from './party-names.js'
import { isModifier, modifiersBefore } from './title-words.js'
import { isCapitalised, isGluedHyphen } from './view.js'
import type { View } from './view.js'

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'another', 'one', 'this', 'that'])
export const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])
const SUPPORTERS = new Set([
  'backed',
  'led',
  'installed',
  'based',
  'born',
  'appointed',
  'educated',
  'aligned',
  'allied',
  'supported'
])

/** What stands before a title's own words. */
export interface Before {
  readonly first: number
  readonly owner: ActorKey | null
  readonly former: boolean
  readonly acting: string | null
  readonly possessedByUnknown: boolean
  readonly determiner: string | null
  /** The token of a name nobody knows as a state or body, in "Doe's spokesman". */
  readonly possessor: number | null
  /** "Republican" or "Democratic" stands before it. */
  readonly partisan: boolean
  /** A party without a name of its own has the office: "the Liberals' leader". */
  readonly ofParty: boolean
}

/** Adjectives, the owner and the determiner before a title; `posted`: it is that of somebody whom a state sends. */
export function ownerBefore(view: View, sentence: Sentence, titleFirst: number, posted: boolean): Before {
  const { tokens, keys } = view
  let first = posted ? beforeHost(view, sentence, titleFirst) : titleFirst
  let former = false
  let acting: string | null = ACTING_WORDS.has(keys[titleFirst] ?? '') ? (keys[titleFirst] ?? null) : null
  let owner: ActorKey | null = null
  let possessedByUnknown = false
  let ownerName: number | null = null
  let ofParty = false
  for (let steps = 0; steps < 8 && first > sentence.firstToken; steps++) {
    const before = first - 1
    const key = keys[before] ?? ''
    const cover = view.cover[before]
    const party: PartyName | null =
      owner === null && !ofParty ? partyBefore(view, POSSESSIVE.has(tokens[before]?.text ?? '') ? before : first) : null
    if (party) {
      owner = party.owner
      ofParty = true
      first = party.first
    } else if (!ofParty && COMMON_PARTY_WORDS.has(key) && isCapitalised(tokens[before])) {
      ofParty = true
      first = before
    } else if (isPartyOf(view, before, titleFirst)) {
      first = before
    } else if (SUPPORTERS.has(key) && isGluedHyphen(tokens, before - 1)) {
      first = view.cover[before - 2]?.firstToken ?? before - 2
    } else if (FORMER_WORDS.has(key)) {
      former = true
      first = before
    } else if (ACTING_WORDS.has(key)) {
      acting = key
      first = before
    } else if (isGluedHyphen(tokens, before) && FORMER_WORDS.has(keys[before - 1] ?? '')) {
      former = true
      first = before - 1
    } else if (POSSESSIVE.has(tokens[before]?.text ?? '') && owner === null) {
      const possessor =
        view.cover[before - 1] ??
        officeholderBefore(view, sentence, before - 1) ??
        ownerOfBody(view, sentence, before - 1)
      if (!possessor && COMMON_PARTIES.has(keys[before - 1] ?? '')) {
        ofParty = true
        first = before - 1
        continue
      }
      if (!possessor && isBodyOfState([keys[before - 1] ?? ''])) {
        first = before - 1
        continue
      }
      if (!possessor) {
        possessedByUnknown = isCapitalised(tokens[before - 1])
        if (possessedByUnknown) ownerName = before - 1
        break
      }
      owner = ownerOf(possessor)
      first = possessor.firstToken
    } else if (cover && isNameOfBody(view, cover)) {
      possessedByUnknown = true
      break
    } else if (cover && owner === null && ownerOf(cover) !== null && !isWhere(view, cover)) {
      owner = ownerOf(cover)
      first = cover.firstToken
    } else if (isBodyName(view, before, titleFirst)) {
      // "UK Independence Party leader": the middle of a body's name
      first = before
    } else if (TITLE_ADJECTIVES.has(key) || (tokens[before]?.pos === 'ADJ' && !isCapitalised(tokens[before]))) {
      first = before
    } else break
  }
  const determiner =
    DETERMINERS.has(keys[first - 1] ?? '') && first > sentence.firstToken ? (keys[first - 1] ?? null) : null
  const partisan = keys.slice(first, titleFirst).some(key => key === 'republican' || key === 'democratic')
  return {
    first: determiner === null ? first : first - 1,
    owner,
    former,
    acting,
    determiner,
    possessedByUnknown,
    possessor: ownerName,
    partisan,
    ofParty
  }
}

/** "Arnor's UN ambassador", "NATO's Gondor envoy": whom he is sent to stands between the sender and the title. */
function beforeHost({ tokens, cover, keys }: View, sentence: Sentence, titleFirst: number): number {
  const host = cover[titleFirst - 1]
  if (host?.form !== 'NAME' || !/^(?:ORGANIZATION|COUNTRY)$/.test(host.kind)) return titleFirst
  const first = host.firstToken - (keys[host.firstToken - 1] === 'deputy' ? 1 : 0)
  const sender = cover[first - (POSSESSIVE.has(tokens[first - 1]?.text ?? '') ? 2 : 1)]
  const sends = sender !== undefined && sender.kind !== 'PLACE' && ownerOf(sender) !== null
  return first > sentence.firstToken && sends ? first : titleFirst
}

/** "NATO Secretary General's Special Representative": the owner of the title that owns this one. */
function officeholderBefore(view: View, sentence: Sentence, at: number): Mention | undefined {
  if (!TITLE_HEADS.has(view.keys[at] ?? '')) return undefined
  const first = modifiersBefore(view, sentence, at)
  return first > sentence.firstToken ? view.cover[first - 1] : undefined
}

/** "the Arnorian Foreign Ministry's undersecretary": the state whose ministry it is. */
function ownerOfBody(view: View, sentence: Sentence, at: number): Mention | undefined {
  if (!STATE_BODY.test(view.keys[at] ?? '')) return undefined
  let first = at
  while (first - 1 > sentence.firstToken && isModifier(view, first - 1)) first--
  return view.cover[first - 1]
}
const STATE_BODY = /^(?:ministry|department|government|parliament|army|navy|military|presidency|embassy|office)$/

/** "University of Texas president": the country or place ends the name of something else. */
function isNameOfBody(view: View, cover: Mention): boolean {
  const { tokens } = view
  return (
    tokens[cover.firstToken - 1]?.text === 'of' &&
    isCapitalised(tokens[cover.firstToken - 2]) &&
    view.cover[cover.firstToken - 2] === undefined &&
    !TITLE_HEADS.has(view.keys[cover.firstToken - 2] ?? '') &&
    !/^(?:government|republic|state|kingdom|parliament|bank)$/.test(view.keys[cover.firstToken - 2] ?? '')
  )
}

/** "Spanish PP leader": letters between a nation's adjective and a politician are a party's. */
function isPartyOf({ tokens, keys, cover }: View, at: number, titleFirst: number): boolean {
  return (
    cover[at] === undefined &&
    cover[at - 1]?.form === 'DEMONYM' &&
    /^\p{Lu}{2,6}$/u.test(tokens[at]?.text ?? '') &&
    /^(?:leader|lawmaker|mp|mep|senator|deputy|legislator|politician|party|parliamentary)$/.test(keys[titleFirst] ?? '')
  )
}

const BODY =
  /^(?:party|ministry|department|army|council|committee|agency|office|commission|guards?|corps|organi[sz]ation|authority|bank|board|bureau|fund|directorate|administration)$/

/** A capitalised word before "Party", "Ministry", … with the owner still further left. */
function isBodyName(view: View, at: number, titleFirst: number): boolean {
  if (view.cover[at] !== undefined || !isCapitalised(view.tokens[at])) return false
  if (!view.keys.slice(titleFirst, titleFirst + 4).some(key => BODY.test(key))) return false
  return [1, 2, 3].some(back => view.cover[at - back] !== undefined)
}

/** "In Turkey Minister Ellwood met …": the country says where, not whose minister he is. */
function isWhere(view: View, cover: Mention): boolean {
  return cover.form === 'NAME' && LOCATIVE.has(view.tokens[cover.firstToken - 1]?.lower ?? '')
}
const LOCATIVE = new Set(['in', 'from', 'at', 'near', 'outside'])

/** Names of a place that only the state uses which claims it: its secretary is that state's. */
export const CLAIMANTS: ReadonlyMap<string, ActorKey> = new Map([['Malvinas', 'country:AR']])

/** Whom a mention before or after a title makes the title's owner: states for their places and capitals too. */
export function ownerOf(mention: Mention): ActorKey | null {
  const claimant = CLAIMANTS.get(mention.text)
  if (claimant !== undefined) return claimant
  if (mention.kind === 'PLACE') return mention.country === null ? null : `country:${mention.country}`
  return mention.actors.length === 1 ? (mention.actors[0] ?? null) : null
}
