import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Mention, Sentence } from '../document.js'
import {
  ACTING_WORDS,
  FORMER_WORDS,
  NATIONAL_TITLES,
  TITLE_ADJECTIVES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  officeKindOf
} from '../lexicon/titles.js'
import { isCapitalised, isGluedHyphen } from './view.js'
import type { View } from './view.js'

/** A title in a text: "South Korea's new foreign minister", "secretary general of NATO". */
export interface TitlePhrase {
  readonly sentence: Sentence
  /** Token range of the title's own words, [first, last). */
  readonly first: number
  readonly last: number
  /** Where the noun phrase begins: determiner, owner and adjectives included. */
  readonly phraseFirst: number
  /** Where "of …", "to …" after it ends; `last` when there is none. */
  readonly phraseLast: number
  readonly title: string
  readonly kind: OfficeKind
  readonly political: boolean
  readonly owner: ActorKey | null
  readonly former: boolean
  /** Several bearers: "the two presidents". */
  readonly plural: boolean
  /** Right after a capitalised name nobody knows: "Honda President", an office of a company. */
  readonly ofCompany: boolean
  /** The word before the phrase is "the", "a", "his", …; null when there is none. */
  readonly determiner: string | null
}

const GERMAN_SPEAKING: ReadonlySet<ActorKey> = new Set(['country:DE', 'country:AT'])
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'another', 'one', 'this', 'that'])
const POSSESSIVE = new Set(["'s", '’s', "'", '’'])
const POSTED: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['AMBASSADOR', 'ENVOY'])
const COMPLEMENT = new Set(['of', 'for', 'to', 'at', 'on'])
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

/** All titles of a sentence, from left to right. Linear: every scan is bounded. */
export function titlesIn(view: View, sentence: Sentence): TitlePhrase[] {
  const found: TitlePhrase[] = []
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const title = titleAt(view, sentence, at)
    if (!title) continue
    // "Chief of Defence Staff General" holds "Chief": the wider title is the title
    while (found.length > 0 && title.first < (found.at(-1)?.last ?? 0)) found.pop()
    found.push(title)
  }
  return found
}

function titleAt(view: View, sentence: Sentence, at: number): TitlePhrase | null {
  const { tokens, keys } = view
  const token = tokens[at]
  if (!token || view.cover[at] !== undefined) return null
  const singular = keys[at] ?? ''
  const plural = !TITLE_HEADS.has(singular) && singular.endsWith('s')
  const key = plural ? singular.slice(0, -1) : singular
  const head = TITLE_HEADS.get(key)
  if (!head || token.pos === 'VERB') return null
  if (/^sheikha?$/.test(key) && at > sentence.firstToken && TITLE_HEADS.has(keys[at - 1] ?? '')) return null
  // "secretary general", "prime minister": the last head of a chain speaks for all of it
  if (leadsToHead(view, sentence, at)) return null
  let last = at + 1
  if (isGluedHyphen(tokens, last) && /^(?:elect|designate|general|nominee|in)$/.test(keys[last + 1] ?? '')) last += 2
  const first = modifiersBefore(view, sentence, at)
  const before = ownerBefore(view, sentence, first)
  const complement = complementAfter(view, sentence, last, POSTED.has(head.kind))
  const own = view.text.slice(tokens[first]?.start ?? token.start, tokens[last - 1]?.end ?? token.end)
  const tail =
    complement.last > last ? view.text.slice(tokens[last]?.start ?? 0, tokens[complement.last - 1]?.end ?? 0) : ''
  const title = tail === '' ? own : `${own} ${tail}`
  const owner =
    before.owner ??
    (/^(?:to|on|in)$/.test(complement.preposition ?? '') ? null : complement.owner) ??
    nationalOwner(title, own)
  return {
    sentence,
    first,
    last,
    phraseFirst: before.first,
    phraseLast: complement.last,
    title: before.acting !== null && !own.toLowerCase().includes(before.acting) ? `${before.acting} ${title}` : title,
    // a chancellor heads the government in Germany and Austria and the treasury elsewhere
    kind: officeKindOf(
      title,
      key === 'chancellor' && owner !== null && !GERMAN_SPEAKING.has(owner) ? 'MINISTER' : head.kind
    ),
    political:
      head.political ||
      nationalOwner(title, own) !== null ||
      /^(?:secretary|director)[- ]general\b|^head of (?:state|government)\b/i.test(title),
    owner,
    former: before.former || token.lower.startsWith('ex-'),
    plural,
    // "Honda President", "Blue Origin's vice president", "president of the Farm Bureau"
    ofCompany:
      owner === null &&
      (before.possessedByUnknown || complement.last > last || isUnknownName(view, sentence, before.first - 1)),
    determiner: before.determiner
  }
}

/** Whether more words of the same title follow: "deputy" in "deputy defence minister", "secretary" in "secretary-general". */
function leadsToHead(view: View, sentence: Sentence, at: number): boolean {
  const { tokens, keys } = view
  const capitalised = isCapitalised(tokens[at])
  for (let next = at + 1; next < Math.min(at + 6, sentence.lastToken); next++) {
    if (isGluedHyphen(tokens, next)) continue
    const key = keys[next] ?? ''
    if (view.cover[next] !== undefined || isCapitalised(tokens[next]) !== capitalised) return false
    if (/^sheikha?$/.test(key)) return false // "Prime Minister Sheikh Jane": an honorific of the name
    if (TITLE_HEADS.has(key)) return true
    if (!TITLE_MODIFIERS.has(key)) return false
  }
  return false
}

function isUnknownName(view: View, sentence: Sentence, at: number): boolean {
  const token = view.tokens[at]
  if (!token || at < sentence.firstToken || view.cover[at] !== undefined || token.pos !== 'PROPN') return false
  return /^\p{Lu}[\p{L}-]+$/u.test(token.text) && !/^(?:then|the|when|while|after|as|former|late)$/i.test(token.text)
}

function nationalOwner(title: string, own: string): ActorKey | null {
  const code = NATIONAL_TITLES.get(own.toLowerCase()) ?? NATIONAL_TITLES.get(title.toLowerCase())
  return code === undefined ? null : `country:${code}`
}

/** "foreign", "Economy and Energy", "vice-", "army": where the title's words begin. */
function modifiersBefore(view: View, sentence: Sentence, at: number): number {
  const { tokens, keys } = view
  let first = at
  for (let steps = 0; steps < 9; steps++) {
    const before = first - 1
    if (before < sentence.firstToken || view.cover[before] !== undefined) break
    if (isGluedHyphen(tokens, before) && isModifier(view, before - 1)) first = before - 1
    else if (/^(?:of|for)$/.test(keys[before] ?? '') && first < at && BODY.test(keys[before - 1] ?? ''))
      first = before - 1 // Ministry of Foreign Affairs spokesman
    else if (isModifier(view, before)) first = before
    else if (
      (keys[before] === 'and' || tokens[before]?.text === '&' || tokens[before]?.text === ',') &&
      isDomain(view, before - 1) &&
      isDomain(view, first)
    )
      first = before - 1
    else break
  }
  return first
}

const BODY = /^(?:ministry|department|office|council|bureau|board|secretary|chief)$/

function isModifier(view: View, at: number): boolean {
  const key = view.keys[at] ?? ''
  return view.cover[at] === undefined && (TITLE_MODIFIERS.has(key) || TITLE_HEADS.has(key)) && !FORMER_WORDS.has(key)
}

/** A field of policy, in "Trade, Industry and Energy Minister". */
function isDomain(view: View, at: number): boolean {
  const key = view.keys[at] ?? ''
  return view.cover[at] === undefined && TITLE_MODIFIERS.has(key) && !TITLE_HEADS.has(key) && key !== 'prime'
}

interface Before {
  readonly first: number
  readonly owner: ActorKey | null
  readonly former: boolean
  readonly acting: string | null
  readonly possessedByUnknown: boolean
  readonly determiner: string | null
}

/** Adjectives, the owner and the determiner before a title. */
function ownerBefore(view: View, sentence: Sentence, titleFirst: number): Before {
  const { tokens, keys } = view
  let first = titleFirst
  let former = false
  let acting: string | null = ACTING_WORDS.has(keys[titleFirst] ?? '') ? (keys[titleFirst] ?? null) : null
  let owner: ActorKey | null = null
  let possessedByUnknown = false
  for (let steps = 0; steps < 8 && first > sentence.firstToken; steps++) {
    const before = first - 1
    const key = keys[before] ?? ''
    const cover = view.cover[before]
    if (SUPPORTERS.has(key) && isGluedHyphen(tokens, before - 1)) {
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
      const possessor = view.cover[before - 1] ?? officeholderBefore(view, sentence, before - 1)
      if (!possessor) {
        possessedByUnknown = isCapitalised(tokens[before - 1])
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
  return { first: determiner === null ? first : first - 1, owner, former, acting, determiner, possessedByUnknown }
}

/** "NATO Secretary General's Special Representative": the owner of the title that owns this one. */
function officeholderBefore(view: View, sentence: Sentence, at: number): Mention | undefined {
  if (!TITLE_HEADS.has(view.keys[at] ?? '')) return undefined
  const first = modifiersBefore(view, sentence, at)
  return first > sentence.firstToken ? view.cover[first - 1] : undefined
}

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

/** A capitalised word before "Party", "Ministry", … with the owner still further left. */
function isBodyName(view: View, at: number, titleFirst: number): boolean {
  if (
    !/^(?:party|ministry|department|army|council|committee|agency|office|commission|guards?|corps)$/.test(
      view.keys[titleFirst] ?? ''
    )
  )
    return false
  if (view.cover[at] !== undefined || !isCapitalised(view.tokens[at])) return false
  return view.cover[at - 1] !== undefined || view.cover[at - 2] !== undefined
}

/** "In Turkey Minister Ellwood met …": the country says where, not whose minister he is. */
function isWhere(view: View, cover: Mention): boolean {
  return cover.form === 'NAME' && LOCATIVE.has(view.tokens[cover.firstToken - 1]?.lower ?? '')
}
const LOCATIVE = new Set(['in', 'from', 'at', 'near', 'outside'])

/** Whom a mention before or after a title makes the title's owner: states for their places and capitals too. */
export function ownerOf(mention: Mention): ActorKey | null {
  if (mention.kind === 'PLACE') return mention.country === null ? null : `country:${mention.country}`
  return mention.actors.length === 1 ? (mention.actors[0] ?? null) : null
}

/** "head of the German Institute": an adjective before another name makes no owner, before a state's own body it does. */
function belongsTo(view: View, cover: Mention): ActorKey | null {
  const next = view.tokens[cover.lastToken]
  const key = view.keys[cover.lastToken] ?? ''
  if (cover.form === 'DEMONYM' && isCapitalised(next) && !TITLE_MODIFIERS.has(key) && !isGroupWord(key)) return null
  return ownerOf(cover)
}

interface Complement {
  readonly last: number
  readonly preposition: string | null
  readonly owner: ActorKey | null
}

/** "of Foreign Affairs", "for Central Asia", "to the United Nations", "of the International Atomic Energy Agency". */
function complementAfter(view: View, sentence: Sentence, last: number, posted: boolean): Complement {
  const { tokens, keys } = view
  const preposition = keys[last] ?? ''
  const none: Complement = { last, preposition: null, owner: null }
  // "the Chinese ambassador in Tokyo": where he is posted, not whose he is
  const known = COMPLEMENT.has(preposition) || (posted && preposition === 'in' && view.cover[last + 1] !== undefined)
  if (!known || last + 1 >= sentence.lastToken) return none
  let at = last + 1
  let end = last
  let owner: ActorKey | null = null
  for (let steps = 0; steps < 12 && at < sentence.lastToken; steps++) {
    const cover = view.cover[at]
    const key = keys[at] ?? ''
    if (cover) {
      if (at > last + 1 && end === at && !/^(?:the|of|for|and|’s|'s)$/.test(tokens[at - 1]?.lower ?? '')) break
      owner ??= belongsTo(view, cover)
      at = end = cover.lastToken
    } else if (TITLE_MODIFIERS.has(key) || (isCapitalised(tokens[at]) && end < at && tokens[at]?.pos !== 'VERB')) {
      end = ++at
    } else if (/^(?:the|of|for|and|&|on|its|his|her)$/.test(tokens[at]?.lower ?? '') && at < sentence.lastToken - 1) {
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
  return end > last ? { last: end, preposition, owner } : none
}

/** Words of names of bodies that go on after the first: "of the Supreme National Security Council". */
function isGroupWord(key: string): boolean {
  return /^(?:council|committee|commission|agency|assembly|party|union|movement|front|forces|affairs|ministry|department|office|authority|bank|court|parliament|senate|staff|east|asia|africa|america|relations|organization|organisation|service|board|coalition|federation|congress|corps|command|army|guard|guards|policy|development|state)$/.test(
    key
  )
}
