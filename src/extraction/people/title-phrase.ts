import { wordTable } from '../../domain/word-table.js'
import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Sentence } from '../document.js'
import { NATIONAL_TITLES, TITLE_HEADS, TITLE_MODIFIERS, officeKindOf } from '../lexicon/titles.js'
import { askedOfWords } from '../word.js'
import { ownerBefore } from './owner-before.js'
import { complementAfter } from './title-complement.js'
import type { Complement } from './title-complement.js'
import { modifiersBefore } from './title-words.js'
import { isCapitalised, isGluedHyphen } from './view.js'
import { isBodyOfState } from './bodies-of-state.js'
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
  /** The text itself says whose it is; else an owner is that of a title which one state uses above all. */
  readonly statedOwner: boolean
  readonly former: boolean
  /** Several bearers: "the two presidents". */
  readonly plural: boolean
  /** Right after a capitalised name nobody knows: "Honda President", an office of a company. */
  readonly ofCompany: boolean
  /** The word before the phrase is "the", "a", "his", …; null when there is none. */
  readonly determiner: string | null
  /** Of a party that the text does not name: "the Liberals' leader". */
  readonly ofParty: boolean
  /** In somebody's service: "adviser to President Doe". The name behind is that of whom he serves. */
  readonly serves: boolean
  /** The token of a name that owns the title: "Doe" in "Doe's spokesman"; null for most. */
  readonly possessor: number | null
}

const GERMAN_SPEAKING: ReadonlySet<ActorKey> = new Set(['country:DE', 'country:AT'])
const HAVE_AMIRS: ReadonlySet<ActorKey> = new Set(['country:QA', 'country:KW', 'country:BH'])
const POSTED: ReadonlySet<OfficeKind> = new Set<OfficeKind>(['AMBASSADOR', 'ENVOY'])

/** A title whose owner the text tells behind the name. */
export const withOwner = (title: TitlePhrase, owner: ActorKey): TitlePhrase => ({
  ...title,
  owner,
  statedOwner: true,
  ofCompany: false
})

/** All titles of a sentence, from left to right. Linear: every scan is bounded. */
export function titlesIn(view: View, sentence: Sentence): TitlePhrase[] {
  const found: TitlePhrase[] = []
  let served = sentence.firstToken
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const title = at < served ? null : titleAt(view, sentence, at)
    if (!title) continue
    // "Deputy Assistant to the President and Coordinator for Harad Doe": Doe is no president
    if (
      SERVANT.test(view.keys[title.last - 1] ?? '') &&
      view.keys[title.last] === 'to' &&
      view.keys[title.last + 1] === 'the'
    )
      served = title.phraseLast
    // "Chief of Defence Staff General" holds "Chief": the wider title is the title
    while (found.length > 0 && title.first < (found.at(-1)?.last ?? 0)) found.pop()
    found.push(title)
  }
  return found
}

const isTitle = askedOfWords(
  ({ key }) => TITLE_HEADS.has(key) || (key.endsWith('s') && TITLE_HEADS.has(key.slice(0, -1)))
)

function titleAt(view: View, sentence: Sentence, at: number): TitlePhrase | null {
  const { tokens, keys } = view
  const token = tokens[at]
  if (!token || !isTitle(token.word) || view.cover[at] !== undefined) return null
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
  // "Ambassador Extraordinary and Plenipotentiary"
  // "Special Assistant to the President", but no assistant coach
  if (key === 'assistant' && !(keys[last] === 'to' && keys[last + 1] === 'the')) return null
  // "NSA Doe", but not "the NSA"
  if (key === 'nsa' && !(isCapitalised(tokens[last]) && tokens[last]?.pos === 'PROPN' && keys[at - 1] !== 'the'))
    return null
  if (key === 'plenipotentiary' && keys[at - 2] === 'extraordinary') return null
  if (keys[last] === 'extraordinary') last += keys[last + 2] === 'plenipotentiary' ? 3 : 1
  const first = modifiersBefore(view, sentence, at)
  const posted =
    POSTED.has(head.kind) ||
    (key === 'commissioner' && keys[at - 1] === 'high') ||
    (key === 'general' && keys[at - 1] === 'consul')
  const before = ownerBefore(view, sentence, first, posted)
  const complement = complementAfter(view, sentence, last, posted)
  const own = view.text.slice(tokens[first]?.start ?? token.start, tokens[last - 1]?.end ?? token.end)
  const tail =
    complement.last > last ? view.text.slice(tokens[last]?.start ?? 0, tokens[complement.last - 1]?.end ?? 0) : ''
  const title = spelledOut(tail === '' ? own : `${own} ${tail}`)
  const stated =
    before.owner ??
    (/^(?:representative|senator|congressman|congresswoman)$/.test(key) && before.partisan ? 'country:US' : null) ??
    (isTopic(view, head.kind, complement, last) ? null : complement.owner)
  const owner = stated ?? nationalOwner(title, own)
  if (key === 'amir' && keys[first - 1] !== 'the' && !(owner && HAVE_AMIRS.has(owner))) return null // a given name
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
      before.ofParty ||
      complement.ofParty ||
      nationalOwner(title, own) !== null ||
      SECOND.test(title) ||
      /^(?:secretary|director)[- ]general\b|^head of (?:state|government)\b/i.test(title),
    owner,
    statedOwner: stated !== null,
    former: before.former || token.lower.startsWith('ex-'),
    plural,
    // "Honda President", "Blue Origin's vice president", "president of the Farm Bureau"
    ofCompany:
      owner === null &&
      (before.possessedByUnknown ||
        (complement.last > last && !isBodyOfState(keys.slice(last, complement.last))) ||
        (before.determiner === null && isUnknownName(view, sentence, before.first - 1)) ||
        managesBusiness(view, last)),
    determiner: before.determiner,
    ofParty: before.ofParty || complement.ofParty,
    serves: SERVANT.test(key) && complement.last === complement.servesUntil,
    // "Doe adviser Jane Roe"
    possessor:
      before.possessor ??
      (SERVANT.test(key) && before.determiner === null && isUnknownName(view, sentence, before.first - 1)
        ? before.first - 1
        : null)
  }
}
/** Titles that states give and nobody else: "Under Secretary for Political Affairs", "Special Assistant to the President". */
const SECOND =
  /\b(?:principal|permanent|cabinet) secretary\b|^(?:(?:principal|acting|deputy) )*(?:under ?secretary\b|(?:assistant|deputy) secretary for [A-Z])|^(?:[\w-]+ )*(?:assistant|advis[eo]r) to the (?:president|prime minister|king|emir|crown prince|vice president)\b/i

/** "PM" is the title of a prime minister, whatever the headline has room for. */
const spelledOut = (title: string): string =>
  title.replace(/\b(?:PM|MP|MEP|FM|VP|NSA)\b/g, letters => LETTERS[letters] ?? letters)
const LETTERS = wordTable<string>({
  PM: 'Prime Minister',
  MP: 'Member of Parliament',
  MEP: 'Member of the European Parliament',
  FM: 'Foreign Minister',
  VP: 'Vice President',
  NSA: 'National Security Adviser'
})

const SERVANT =
  /^(?:advis[eo]r|aide|assistant|deputy|spokes(?:man|woman|person)|secretary|envoy|representative|counsellor|counselor)$/

const MISSION = /^(?:embassy|mission|commission|consulate|delegation)$/

/** "ambassador to Gondor", "envoy for Gondor": whom he deals with, not whose he is. */
function isTopic(view: View, kind: OfficeKind, { preposition, owner, last }: Complement, first: number): boolean {
  if (preposition === 'for')
    return kind !== 'SPOKESPERSON' && kind !== 'AMBASSADOR' && (owner?.startsWith('country:') ?? false)
  return /^(?:to|on|in)$/.test(preposition ?? '') && !isMission(view, first, last)
}

/** "adviser to the Gondorian embassy": whose embassy it is, he is. */
function isMission({ keys }: View, first: number, last: number): boolean {
  return keys.slice(first, last).some(key => MISSION.test(key))
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

/** "president and chief executive", "vice president of advanced programmes": of a business. */
function managesBusiness({ tokens, keys }: View, last: number): boolean {
  if (keys[last] === 'and')
    return (
      keys[last + 1] === 'ceo' ||
      (keys[last + 1] === 'chief' && /^(?:executive|operating|financial)$/.test(keys[last + 2] ?? ''))
    )
  const next = tokens[last + 1]
  return (
    keys[last] === 'of' &&
    /^(?:NOUN|ADJ|VERB)$/.test(next?.pos ?? '') &&
    /^\p{Ll}/u.test(next?.text ?? '') &&
    !CHAMBER.test(next?.lower ?? '')
  )
}
const CHAMBER = /^(?:parliament|congress|state|government|council)$/

function isUnknownName(view: View, sentence: Sentence, at: number): boolean {
  const token = view.tokens[at]
  if (!token || at < sentence.firstToken || view.cover[at] !== undefined || token.pos !== 'PROPN') return false
  return /^\p{Lu}[\p{L}-]+$/u.test(token.text) && !/^(?:then|the|when|while|after|as|former|late)$/i.test(token.text)
}

/** The state that a title is of above all; null for most. */
export function nationalOwner(title: string, own = title): ActorKey | null {
  if (/^(?:(?:principal|acting) )*(?:deputy )?(?:assistant|under|deputy under) ?secretary of state\b/i.test(title))
    return 'country:US'
  if (/\b(?:enlargement|competition|internal market|trade|neighbou?rhood) commissioner$/i.test(own))
    return 'organization:european-union'
  if (/^under-?\s?secretary[- ]general\b/i.test(own)) return 'organization:united-nations'
  const code = NATIONAL_TITLES.get(own.toLowerCase()) ?? NATIONAL_TITLES.get(title.toLowerCase())
  return code === undefined ? null : `country:${code}`
}
