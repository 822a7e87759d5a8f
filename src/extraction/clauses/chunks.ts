import type { DateMention, Mention, Token } from '../document.js'
import { comeTo, isComeTo } from '../lexicon/things-done.js'
import { askedOfWords } from '../word.js'
import type { SentenceInput } from './sentence-input.js'
import type { TokenClass } from './tag.js'
import { isNearDay, lapseEnd, qualifies } from './times.js'

const CHUNK: ReadonlySet<TokenClass> = new Set(['NOUN', 'NAME', 'ADJECTIVE', 'NUMBER', 'HYPHEN', 'GENITIVE'])

const FEELING =
  /^(?:concerned|worried|afraid|confident|hopeful|alarmed|convinced|disappointed|pleased|glad|saddened|dismayed)$/

/** Where the noun chunk that starts at i ends; i itself where none starts. */
export function chunkEnd(input: SentenceInput, i: number, dateAt: (i: number) => DateMention | null): number {
  const { classes, first, last, tokens } = input
  const start = classes[i - first]!
  if (start === 'PRONOUN') return i + 1
  if (!CHUNK.has(start) && start !== 'DETERMINER' && start !== 'POSSESSIVE') return i
  if (start === 'GENITIVE' || start === 'HYPHEN') return i
  // "are concerned | Rohan could"
  if (
    start === 'ADJECTIVE' &&
    FEELING.test(tokens[i]!.lower) &&
    /^(?:AUXILIARY|ADVERB)$/.test(classes[i - 1 - first] ?? '')
  )
    return i + 1
  let nouns = start === 'NOUN' || start === 'NAME' ? 1 : 0
  let quote = -1
  let j = i + 1
  for (; j < last; j++) {
    const c = classes[j - first]!
    const date = dateAt(j)
    if (date && date.firstToken === j && !qualifies(input, date)) break
    if (isNearDay(tokens[j]!.word) && classes[j + 1 - first] !== 'GENITIVE') break
    if (nouns > 0 && lapseEnd(input, j) > j) break
    if (tokens[j]!.lower === 'such' && tokens[j + 1]?.lower === 'as') break // groups | such as the Front
    if (c === 'QUOTE') {
      const next = classes[j + 1 - first]
      const nominalNext = next === 'NOUN' || next === 'NAME' || next === 'ADJECTIVE' || next === 'NUMBER'
      if (!nominalNext) break
      // "Harad's "provocative" moves"
      if (quote >= 0 || nouns === 0 || classes[j - 1 - first] === 'GENITIVE') {
        quote = j
        continue
      }
      break
    }
    if (c === 'DETERMINER' && nouns === 0 && tokens[j - 1]!.lower !== 'that') continue // all the, both the
    if (
      c === 'ADVERB' &&
      nouns === 0 &&
      /^(?:ADJECTIVE|NUMBER|HYPHEN)$/.test(classes[j + 1 - first] ?? '') // a strongly-worded note
    )
      continue
    // "Rohan's newly elected president"
    if (
      c === 'ADVERB' &&
      classes[j - 1 - first] === 'GENITIVE' &&
      classes[j + 1 - first] === 'ADJECTIVE' &&
      /^(?:NOUN|NAME|ADJECTIVE|HYPHEN)$/.test(classes[j + 2 - first] ?? '')
    )
      continue
    if (c === 'POSSESSIVE' && nouns === 0) continue // both their
    if (c === 'PRONOUN' && nouns === 0 && (tokens[i]!.lower === 'both' || tokens[i]!.lower === 'all')) continue
    const joined = classes[j - 1 - first] === 'HYPHEN' && classes[j + 1 - first] === 'HYPHEN' // face-to-face
    const twoAdjectives =
      c === 'CONJUNCTION' &&
      nouns === 0 &&
      classes[j - 1 - first] === 'ADJECTIVE' &&
      classes[j + 1 - first] === 'ADJECTIVE' // in narrow and extended format
    if (twoAdjectives) continue
    // "direct, high-level talks": one noun after both
    if (
      c === 'COMMA' &&
      nouns === 0 &&
      classes[j - 1 - first] === 'ADJECTIVE' &&
      adjectivesThenNoun(classes, j + 1 - first)
    ) {
      continue
    }
    // "the sworn-in president"
    const particle =
      c === 'PREPOSITION' &&
      classes[j - 1 - first] === 'HYPHEN' &&
      classes[j - 2 - first] === 'ADJECTIVE' &&
      /^(?:NOUN|NAME)$/.test(classes[j + 1 - first] ?? '')
    if (!CHUNK.has(c) && !joined && !particle) break
    if (c === 'HYPHEN') {
      // a dash between words of one compound; not before a verb
      if (
        !CHUNK.has(classes[j + 1 - first]!) &&
        classes[j + 1 - first] !== 'PREPOSITION' &&
        classes[j + 1 - first] !== 'TO' &&
        classes[j + 2 - first] !== 'HYPHEN' // two-plus-two
      )
        break
      continue
    }
    if (splitsAt(input, i, j) || givenTo(input, i, j) || opensContact(input, i, j) || sentHome(input, i, j)) break
    if (c === 'NOUN' || c === 'NAME') nouns++
  }
  while (j > i + 1 && (classes[j - 1 - first] === 'GENITIVE' || classes[j - 1 - first] === 'QUOTE')) j--
  return j
}

/** Whether adjectives, parted by nothing but hyphens, lead from k to a noun. */
function adjectivesThenNoun(classes: readonly TokenClass[], k: number): boolean {
  if (classes[k] !== 'ADJECTIVE') return false
  let at = k
  while (
    classes[at] === 'ADJECTIVE' ||
    (classes[at] === 'HYPHEN' && at > k) ||
    (classes[at] === 'NOUN' && classes[at - 1] === 'HYPHEN')
  )
    at++
  return classes[at] === 'NOUN'
}

/** Whether a determiner, with a preposition before it, opens the chunk from `from` that ends at k. */
function openerOf(classes: readonly TokenClass[], from: number, k: number): boolean {
  let at = k
  while (at > from && /^(?:NOUN|ADJECTIVE|NUMBER)$/.test(classes[at]!)) at--
  return (classes[at] === 'DETERMINER' || classes[at] === 'POSSESSIVE') && classes[at - 1] === 'PREPOSITION'
}

/** Whether the title before a leader's name begins at token j: "President | Sadyr Japarov". */
function titledFrom(leader: Mention, j: number, tokens: readonly Token[]): boolean {
  const title = leader.office?.title.toLowerCase()
  return (
    title !== undefined &&
    leader.firstToken > j &&
    leader.firstToken - j <= 4 &&
    /^\p{Lu}/u.test(tokens[j]!.text) &&
    title.startsWith(tokens[j]!.lower)
  )
}

/** "In Turkey Minister Ellwood met": a place that ends where the name of somebody from elsewhere begins. */
function splitsAt({ mentions, tokens, classes, first, sides }: SentenceInput, i: number, j: number): boolean {
  if (mentions.length === 0) return isOccasionBefore(tokens, j)
  if (isFronted(tokens, classes, first, i, j)) return true
  // "Under the treaty Rohan will release": what follows a common noun and stands before a verb is the subject
  const named = mentions.find(
    m => m.firstToken === j && m.form !== 'DEMONYM' && m.kind !== 'TOPIC' && m.kind !== 'PLACE'
  )
  if (
    named &&
    classes[j - 1 - first] === 'NOUN' &&
    /^(?:VERB|AUXILIARY)$/.test(classes[named.lastToken - first] ?? '')
  ) {
    if (openerOf(classes, i - first, j - 1 - first)) return true
    // "Under Haradrian pressure Rohan scrapped": what opens the clause ends before its subject
    const fronted = classes[i - 1 - first] === 'PREPOSITION' && !/^(?:of|for|by)$/.test(tokens[i - 1]!.lower)
    const starts = i - 1 === first || /^(?:COMMA|CONJUNCTION|STOP|QUOTE)$/.test(classes[i - 2 - first] ?? '')
    if (fronted && starts && named.form !== 'TITLE' && (named.kind === 'COUNTRY' || named.kind === 'ORGANIZATION'))
      return true
  }
  // "on its margins President Quill met Brand"
  if (isOccasionBefore(tokens, j)) return true
  // "signed on Monday in Isby | five agreements"
  const city =
    classes[j - first] === 'NUMBER'
      ? mentions.find(m => m.lastToken === j && (m.kind === 'PLACE' || m.form === 'CAPITAL'))
      : undefined
  if (city && /^(?:in|at)$/.test(tokens[city.firstToken - 1]?.lower ?? '') && classes[j + 1 - first] === 'NOUN')
    return true
  // "handed over to Rohan | two Haradrian suspects": who gets it ends where what is given begins
  const getter =
    classes[j - first] === 'NUMBER' ? mentions.find(m => m.lastToken === j && m.form !== 'DEMONYM') : undefined
  if (getter && tokens[getter.firstToken - 1]?.lower === 'to' && tokens[i - 1]?.lower === 'to')
    return getter.kind === 'COUNTRY' || getter.kind === 'ORGANIZATION'
  const leader = mentions.find(m => m.kind === 'LEADER' && (m.firstToken === j || titledFrom(m, j, tokens)))
  if (!leader) return false
  const before = mentions.find(m => m.lastToken === j && (m.kind === 'COUNTRY' || m.kind === 'PLACE'))
  if (!before || before.form === 'DEMONYM' || before.firstToken === first) return false
  const preposition = classes[before.firstToken - 1 - first]
  if (preposition !== 'PREPOSITION' || !/^(?:in|at|from|to)$/.test(tokens[before.firstToken - 1]!.lower)) return false
  // a city governs nobody: "in Bishkek President Japarov"
  if (before.kind === 'PLACE' || before.form === 'CAPITAL') return true
  const side = leader.actors[0] ? sides(leader.actors[0]) : null
  return !(side && before.actors.includes(side))
}

/** "in return | Rohan resumed", "within hours | Gondor had imposed": what opens a clause ends where its subject begins. */
const isFronted = (
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  first: number,
  i: number,
  j: number
): boolean =>
  j === i + 1 && classes[j - first] === 'NAME' && FRONTED.has(`${tokens[i - 1]?.lower ?? ''} ${tokens[i]!.lower}`)

const FRONTED = phrasesOf(
  'in return response reply turn exchange retaliation reprisal protest revenge answer addition tandem parallel',
  'within hours minutes days weeks months',
  'by contrast then now'
)

/** "in return", "in response", …: each line a preposition and the nouns behind it. */
function phrasesOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(line => {
      const [preposition, ...nouns] = line.split(' ')
      return nouns.map(noun => `${preposition} ${noun}`)
    })
  )
}

const isEdge = askedOfWords(({ lower }) => /^(?:margins|sidelines|fringes)$/.test(lower))

const isOccasionBefore = (tokens: readonly Token[], j: number): boolean =>
  isEdge(tokens[j - 1]!.word) && /^\p{Lu}/u.test(tokens[j]!.text)

const GIVING = new Set('give hand offer send grant lend deny promise pledge sell deliver award owe supply'.split(' '))

/** "gave Rohan | forty tanks", "offered Harad | its support": who gets it ends where the thing begins. */
function givenTo({ mentions, tokens, classes, first }: SentenceInput, i: number, j: number): boolean {
  if (classes[i - 1 - first] !== 'VERB' || !GIVING.has(tokens[i - 1]!.lemma)) return false
  const recipient = mentions.find(m => m.firstToken === i && m.lastToken === j && m.form !== 'DEMONYM')
  if (recipient?.kind !== 'COUNTRY' && recipient?.kind !== 'ORGANIZATION') return false
  if (/\$$/.test(tokens[j]!.text)) return true // US$20 million
  return /^(?:NUMBER|ADJECTIVE|NOUN)$/.test(classes[j - first]!) && !/^\p{Lu}/u.test(tokens[j]!.text)
}

/** "sent five officers | home", "called its envoy in Lindon | home" */
function sentHome({ tokens, classes, first }: SentenceInput, i: number, j: number): boolean {
  if (tokens[j]!.lower !== 'home') return false
  const sent = (verb: number): boolean =>
    classes[verb - first] === 'VERB' && /^(?:send|bring|fly|ship|order|call|take|escort)$/.test(tokens[verb]!.lemma)
  if (sent(i - 1)) return true
  const away = classes[j - 1 - first] === 'NAME' && classes[i - 1 - first] === 'PREPOSITION'
  return away && [3, 4, 5].some(back => i - back >= first && sent(i - back))
}

/** What the name after it is not the subject after: "the neighbouring country Rohan said". */
const DESCRIBING =
  /^(?:country|nation|neighbou?r|member|ally|state|republic|island|kingdom|group|movement|militia|capital|city|giant|rival|bloc|alliance|organi[sz]ation|party|newspaper|agency|territory|region)$/

/** "a decision | Rohan called", "the demands | Harad made": a noun of its own before the subject of a relative clause without "that". */
function opensContact({ mentions, tokens, classes, first }: SentenceInput, i: number, j: number): boolean {
  const noun = singular(tokens[j - 1]!.lower)
  const comers = isComeTo(noun)
  // "the Minerals Framework | Rohan and Gondor signed"
  const nominal = classes[j - 1 - first] === 'NOUN' || (comers && classes[j - 1 - first] === 'NAME')
  if (!nominal || DESCRIBING.test(tokens[j - 1]!.lemma)) return false
  if (classes[i - first] !== 'DETERMINER' && !comers) return false
  const subject = mentions.find(m => m.firstToken === j && m.form !== 'DEMONYM')
  if (comers && !subject) return opensWithTitle(mentions, tokens, noun, j)
  if ((subject?.kind !== 'COUNTRY' && subject?.kind !== 'ORGANIZATION') || subject.lastToken - j > 3) return false
  if (/^(?:VERB|AUXILIARY)$/.test(classes[subject.lastToken - first] ?? ''))
    return classes[i - first] === 'DETERMINER' || comeTo(noun, tokens[subject.lastToken]?.lemma ?? '')
  // "the pact | Rohan and Gondor signed"
  if (!comers || tokens[subject.lastToken]?.lower !== 'and') return false
  const other = mentions.find(m => m.firstToken === subject.lastToken + 1 && m.kind === 'COUNTRY')
  return other !== undefined && other.form !== 'DEMONYM' && comeTo(noun, tokens[other.lastToken]?.lemma ?? '')
}

const singular = (word: string): string => word.replace(/s$/, '')

/** "the summit | President Quill hosted" */
function opensWithTitle(
  mentions: SentenceInput['mentions'],
  tokens: readonly Token[],
  noun: string,
  j: number
): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[j]!.text)) return false
  const leader = mentions.find(m => m.kind === 'LEADER' && m.firstToken > j && m.firstToken <= j + 3)
  return leader !== undefined && comeTo(noun, tokens[leader.lastToken]?.lemma ?? '')
}
