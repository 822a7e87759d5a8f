import type { DateMention, Mention, Token } from '../document.js'
import { actorRefs, distinctActors, type Sides } from './actors.js'
import type { TokenClass } from './tag.js'
import type { ActorRef, NounItem, NounPhrase, VerbGroup } from './types.js'
import { readVerb } from './verbs.js'
import { REPRESENTATIVES, singular } from './words.js'

/** A sentence as a row of elements, before anybody knows what belongs to what. */
export type Element =
  | { readonly type: 'NOUN'; readonly first: number; readonly last: number; readonly phrase: NounPhrase }
  | { readonly type: 'PREPOSITION'; readonly first: number; readonly last: number; readonly word: string }
  | { readonly type: 'VERB'; readonly first: number; readonly last: number; readonly verb: VerbGroup }
  | {
      readonly type: 'TIME' | 'ADJECTIVE' | 'RELATIVE' | 'SUBORDINATOR' | 'CONJUNCTION' | 'COMMA' | 'STOP' | 'QUOTE'
      readonly first: number
      readonly last: number
      readonly word: string
    }

export interface SentenceInput {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly classes: readonly TokenClass[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly sides: Sides
}

const COMPOUND_PREPOSITIONS: readonly (readonly string[])[] = [
  ['on', 'the', 'sidelines', 'of'],
  ['on', 'the', 'margins', 'of'],
  ['on', 'the', 'fringes', 'of'],
  ['on', 'the', 'side', 'of'],
  ['at', 'the', 'sidelines', 'of'],
  ['at', 'the', 'invitation', 'of'],
  ['at', 'the', 'request', 'of'],
  ['on', 'behalf', 'of'],
  ['as', 'part', 'of'],
  ['in', 'front', 'of'],
  ['in', 'addition', 'to'],
  ['in', 'response', 'to'],
  ['in', 'line', 'with'],
  ['in', 'exchange', 'for'],
  ['in', 'return', 'for'],
  ['ahead', 'of'],
  ['along', 'with'],
  ['together', 'with'],
  ['because', 'of'],
  ['according', 'to'],
  ['prior', 'to'],
  ['due', 'to'],
  ['instead', 'of']
]

const COMPOUNDS_BY_FIRST = new Map<string, (readonly string[])[]>()
for (const words of COMPOUND_PREPOSITIONS)
  COMPOUNDS_BY_FIRST.set(words[0]!, [...(COMPOUNDS_BY_FIRST.get(words[0]!) ?? []), words])

function compoundAt(input: SentenceInput, i: number): readonly string[] | null {
  for (const words of COMPOUNDS_BY_FIRST.get(input.tokens[i]!.lower) ?? []) {
    if (i + words.length <= input.last && words.every((word, k) => input.tokens[i + k]!.lower === word)) return words
  }
  return null
}

/** Reads the row from left to right, each token once. */
export function elementsOf(input: SentenceInput): Element[] {
  const { tokens, first, last, classes } = input
  const dateAt = spans(input.dates, first, last)
  const elements: Element[] = []
  let i = first
  while (i < last) {
    const c = classes[i - first]!
    const word = tokens[i]!.lower
    const compound = compoundAt(input, i)
    if (compound && !(word === 'due' && classes[i + 2 - first] === 'VERB')) {
      elements.push({ type: 'PREPOSITION', first: i, last: i + compound.length, word: compound.join(' ') })
      i += compound.length
      continue
    }
    if (word === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as') {
      elements.push({ type: 'CONJUNCTION', first: i, last: i + 3, word: 'and' })
      i += 3
      continue
    }
    const date = dateAt(i)
    if (date && !qualifies(input, date)) {
      let end = Math.min(last, Math.max(date.lastToken, i + 1))
      if (end < last && PARTS_OF_DAY.has(tokens[end]!.lower)) end++ // on Thursday night
      elements.push({ type: 'TIME', first: i, last: end, word })
      i = end
      continue
    }
    const lapse = lapseEnd(input, i)
    if (lapse > i) {
      elements.push({ type: 'TIME', first: i, last: lapse, word })
      i = lapse
      continue
    }
    if (NEAR_DAYS.has(word) && classes[i + 1 - first] !== 'GENITIVE') {
      elements.push({ type: 'TIME', first: i, last: i + 1, word }) // where nobody knows which day it was
      i++
      continue
    }
    if (c === 'TO') {
      const verbAt = nextVerb(classes, i + 1 - first)
      if (verbAt !== null) {
        const group = readVerb(tokens, classes, first, i + 1, last, true)
        elements.push({ type: 'VERB', first: i, last: group.last, verb: group })
        i = group.last
      } else {
        elements.push({ type: 'PREPOSITION', first: i, last: i + 1, word })
        i++
      }
      continue
    }
    if (c === 'VERB' || c === 'AUXILIARY') {
      const group = readVerb(tokens, classes, first, i, last, false)
      elements.push({ type: 'VERB', first: i, last: group.last, verb: group })
      i = group.last
      continue
    }
    const end = chunkEnd(input, i, dateAt)
    if (end > i) {
      const item = nounItem(input, i, end)
      if (item) elements.push({ type: 'NOUN', first: i, last: end, phrase: phraseOf([item], i, end) })
      else elements.push({ type: 'ADJECTIVE', first: i, last: end, word: tokens[end - 1]!.lower })
      i = end
      continue
    }
    if (c === 'PREPOSITION') elements.push({ type: 'PREPOSITION', first: i, last: i + 1, word })
    else if (
      c === 'RELATIVE' ||
      c === 'SUBORDINATOR' ||
      c === 'CONJUNCTION' ||
      c === 'COMMA' ||
      c === 'STOP' ||
      c === 'QUOTE'
    ) {
      elements.push({ type: c, first: i, last: i + 1, word })
    }
    i++
  }
  return elements
}

function nextVerb(classes: readonly TokenClass[], from: number): number | null {
  let k = from
  while (classes[k] === 'ADVERB' || classes[k] === 'NOT' || (classes[k] === 'QUOTE' && classes[k + 1] === 'VERB')) k++ // to "exert pressure"
  return classes[k] === 'VERB' || classes[k] === 'AUXILIARY' ? k : null
}

function spans(dates: readonly DateMention[], first: number, last: number): (i: number) => DateMention | null {
  const at = new Map<number, DateMention>()
  for (const date of dates)
    for (let i = Math.max(first, date.firstToken); i < Math.min(last, date.lastToken); i++) at.set(i, date)
  return i => at.get(i) ?? null
}

/** "Friday's talks", "the Saturday summit": a date that stands before a noun it qualifies. */
function qualifies({ tokens, first, last, classes, mentions }: SentenceInput, date: DateMention): boolean {
  const next = date.lastToken
  if (next >= last) return false
  const after = classes[next - first]!
  if (after === 'GENITIVE') return true
  if (after === 'HYPHEN') return true
  if (after !== 'NOUN' && after !== 'ADJECTIVE') return false
  if (mentions.some(m => m.firstToken === next && m.kind === 'LEADER')) return false
  const before = date.firstToken > first ? classes[date.firstToken - 1 - first]! : 'OTHER'
  if (before === 'DETERMINER' || before === 'POSSESSIVE' || before === 'GENITIVE' || before === 'ADJECTIVE') return true
  return (
    before !== 'VERB' &&
    before !== 'NAME' &&
    before !== 'NOUN' &&
    before !== 'PREPOSITION' &&
    !/^[A-Z]/.test(tokens[next]!.text)
  )
}

const NEAR_DAYS: ReadonlySet<string> = new Set(['today', 'tomorrow', 'yesterday', 'tonight'])
const STRETCHES = /^(?:hours?|days?|weeks?|months?|years?|decades?|minutes?)$/
const AFTERWARDS = /^(?:ago|after|before|later|earlier|since)$/
const COUNTED = /^(?:an?|few|several|some|couple|of)$/

/** Where "two days after", "last year", "a few weeks later" ends when no date could be made of it; i itself elsewhere. */
function lapseEnd({ tokens, first, last, classes }: SentenceInput, i: number): number {
  const word = tokens[i]!.lower
  if (/^(?:last|next)$/.test(word) && classes[i - 1 - first] !== 'DETERMINER') {
    const end = i + 2
    if (end > last || !STRETCHES.test(tokens[i + 1]!.lower)) return i
    return classes[end - first] === 'GENITIVE' || classes[end - first] === 'NOUN' ? i : end
  }
  if (!COUNTED.test(word) && classes[i - first] !== 'NUMBER') return i
  if (classes[i - 1 - first] === 'PREPOSITION' || word === 'of') return i
  let at = i + 1
  while (at < last && at < i + 4 && (COUNTED.test(tokens[at]!.lower) || classes[at - first] === 'NUMBER')) at++
  return at < last - 1 && STRETCHES.test(tokens[at]!.lower) && AFTERWARDS.test(tokens[at + 1]!.lower)
    ? at + (/^(?:ago|later|earlier)$/.test(tokens[at + 1]!.lower) ? 2 : 1)
    : i
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['morning', 'noon', 'afternoon', 'evening', 'night'])

const CHUNK: ReadonlySet<TokenClass> = new Set(['NOUN', 'NAME', 'ADJECTIVE', 'NUMBER', 'HYPHEN', 'GENITIVE'])

/** Where the noun chunk that starts at i ends; i itself where none starts. */
function chunkEnd(input: SentenceInput, i: number, dateAt: (i: number) => DateMention | null): number {
  const { classes, first, last, tokens } = input
  const start = classes[i - first]!
  if (start === 'PRONOUN') return i + 1
  if (!CHUNK.has(start) && start !== 'DETERMINER' && start !== 'POSSESSIVE') return i
  if (start === 'GENITIVE' || start === 'HYPHEN') return i
  let nouns = start === 'NOUN' || start === 'NAME' ? 1 : 0
  let quote = -1
  let j = i + 1
  for (; j < last; j++) {
    const c = classes[j - first]!
    const date = dateAt(j)
    if (date && date.firstToken === j && !qualifies(input, date)) break
    if (NEAR_DAYS.has(tokens[j]!.lower) && classes[j + 1 - first] !== 'GENITIVE') break
    if (nouns > 0 && lapseEnd(input, j) > j) break
    if (c === 'QUOTE') {
      const next = classes[j + 1 - first]
      const nominalNext = next === 'NOUN' || next === 'NAME' || next === 'ADJECTIVE' || next === 'NUMBER'
      if (!nominalNext) break
      if (quote >= 0 || nouns === 0) {
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
    if (c === 'POSSESSIVE' && nouns === 0) continue // both their
    if (c === 'PRONOUN' && nouns === 0 && (tokens[i]!.lower === 'both' || tokens[i]!.lower === 'all')) continue
    const joined = classes[j - 1 - first] === 'HYPHEN' && classes[j + 1 - first] === 'HYPHEN' // face-to-face
    const twoAdjectives =
      c === 'CONJUNCTION' &&
      nouns === 0 &&
      classes[j - 1 - first] === 'ADJECTIVE' &&
      classes[j + 1 - first] === 'ADJECTIVE' // in narrow and extended format
    if (twoAdjectives) continue
    if (!CHUNK.has(c) && !joined) break
    if (c === 'HYPHEN') {
      // a dash between words of one compound; not before a verb
      if (
        !CHUNK.has(classes[j + 1 - first]!) &&
        classes[j + 1 - first] !== 'PREPOSITION' &&
        classes[j + 1 - first] !== 'TO'
      )
        break
      continue
    }
    if (splitsAt(input, j)) break
    if (c === 'NOUN' || c === 'NAME') nouns++
  }
  while (j > i + 1 && (classes[j - 1 - first] === 'GENITIVE' || classes[j - 1 - first] === 'QUOTE')) j--
  return j
}

/** Whether a determiner, with a preposition before it, opens the chunk that ends at k. */
function openerOf(classes: readonly TokenClass[], k: number): boolean {
  let at = k
  while (classes[at] === 'NOUN' || classes[at] === 'ADJECTIVE' || classes[at] === 'NUMBER') at--
  return (classes[at] === 'DETERMINER' || classes[at] === 'POSSESSIVE') && classes[at - 1] === 'PREPOSITION'
}

/** Whether the title before a leader's name begins at token j: "President | Sadyr Japarov". */
function titledFrom(leader: Mention, j: number, tokens: readonly Token[]): boolean {
  const title = leader.office?.title.toLowerCase()
  return (
    title !== undefined &&
    leader.firstToken > j &&
    leader.firstToken - j <= 4 &&
    /^[A-Z]/.test(tokens[j]!.text) &&
    title.startsWith(tokens[j]!.lower)
  )
}

/** "In Turkey Minister Ellwood met": a place that ends where the name of somebody from elsewhere begins. */
function splitsAt({ mentions, tokens, classes, first, sides }: SentenceInput, j: number): boolean {
  // "Under the treaty Rohan will release": what follows a common noun and stands before a verb is the subject
  const named = mentions.find(
    m => m.firstToken === j && m.form !== 'DEMONYM' && m.kind !== 'TOPIC' && m.kind !== 'PLACE'
  )
  if (
    named &&
    classes[j - 1 - first] === 'NOUN' &&
    /^(?:VERB|AUXILIARY)$/.test(classes[named.lastToken - first] ?? '')
  ) {
    const opener = openerOf(classes, j - 1 - first)
    if (opener) return true
  }
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

/** "the Brussels Agreement", "the Washington accords": a document called after where it was made is nobody's. */
function namesAccord(mention: Mention, tokens: readonly Token[]): boolean {
  const word = mention.form === 'CAPITAL' ? tokens[mention.lastToken]?.text : undefined
  return (
    word !== undefined &&
    /^(?:Agreement|Protocol|Declaration|Convention|Treaty|[Aa]ccords?|Memorandum|Pact|agreements)$/.test(word)
  )
}

const MEMBERS_OF_MOVEMENTS: ReadonlySet<string> = new Set(
  'group movement militia rebel fighter militant insurgent guerrilla gunman faction insurgency organisation organization coalition combatant rebellion'.split(
    ' '
  )
)

const RANKS = /^(?:vice|deputy|ex|co|under|sub)-/ // vice-minister

const STANDS_FOR: ReadonlySet<string> = new Set(['COUNTRY', 'LEADER', 'ORGANIZATION'])

/** "Gondor-backed fighters", "a Rohan-flagged ship": the name only tells what sort they are; "Gondor-led" tells who acts. */
function onlyQualifies(mention: Mention, tokens: readonly Token[]): boolean {
  const [dash, word] = [tokens[mention.lastToken], tokens[mention.lastToken + 1]]
  if (dash?.text !== '-' || dash.start !== mention.end || word?.start !== dash.end) return false
  return word.lower !== 'led' && /(?:ed|born|made|run|built|owned|held)$/.test(word.lower)
}

function nounItem(input: SentenceInput, first: number, last: number): NounItem | null {
  const { tokens, classes } = input
  const classAt = (i: number): TokenClass => classes[i - input.first]!
  let head = last - 1
  while (head > first && !/^(?:NOUN|NAME|PRONOUN)$/.test(classAt(head))) head--
  if (!/^(?:NOUN|NAME|PRONOUN)$/.test(classAt(head))) {
    const counted = classAt(last - 1) === 'NUMBER' || classAt(last - 1) === 'DETERMINER'
    if (!counted) return null
    head = last - 1
  }
  // after "Trump's", what precedes is only an owner
  let genitive = -1
  for (let i = first; i < last; i++) if (classAt(i) === 'GENITIVE') genitive = i
  const inside = input.mentions.filter(
    m =>
      m.firstToken < last &&
      m.lastToken > first &&
      STANDS_FOR.has(m.kind) &&
      !onlyQualifies(m, tokens) &&
      !namesAccord(m, tokens)
  )
  const actors: ActorRef[] = []
  const owners: ActorRef[] = []
  for (const mention of inside) {
    const refs = actorRefs(mention, input.sides)
    const coversHead = mention.firstToken <= head && mention.lastToken > head
    const named =
      mention.kind === 'LEADER' &&
      mention.firstToken > genitive &&
      (mention.lastToken >= last - 1 || mention.lastToken > head)
    if (coversHead || named) actors.push(...refs)
    else owners.push(...refs)
  }
  const lemma = singular(tokens[head]!.text)
  if (
    actors.length === 0 &&
    owners.length > 0 &&
    (REPRESENTATIVES.has(lemma.replace(RANKS, '')) || REPRESENTATIVES.has(tokens[head]!.lower))
  ) {
    actors.push(...owners.map(o => ({ ...o, actor: o.side ?? o.actor })))
  }
  // "the Front rebel group", "Front fighters": of a movement, they are the movement
  if (actors.length === 0 && MEMBERS_OF_MOVEMENTS.has(lemma))
    actors.push(...owners.filter(o => o.actor.startsWith('organization:') && o.mention.firstToken >= first))
  const possessive = classAt(first) === 'POSSESSIVE' ? tokens[first]!.lower : null
  const modifiers: string[] = []
  for (let i = first; i < head; i++) modifiers.push(tokens[i]!.lower)
  return { first, last, head, lemma, modifiers, actors: distinctActors(actors), owners, possessive }
}

export function phraseOf(
  items: readonly NounItem[],
  first: number,
  last: number,
  extra: Partial<NounPhrase> = {}
): NounPhrase {
  const tail = items[items.length - 1]!
  return {
    first,
    last,
    items,
    head: tail.head,
    lemma: tail.lemma,
    modifiers: tail.modifiers,
    actors: distinctActors(items.flatMap(i => i.actors)),
    owners: items.flatMap(i => i.owners),
    appositions: [],
    complements: [],
    ...extra
  }
}
