import { actorRefs } from './actors.js'
import { chunkEnd } from './chunks.js'
import { opinionEnd, thingEnd } from './free-relatives.js'
import { judgedEnd } from './judged-as.js'
import { nounItem, phraseOf } from './noun-items.js'
import { partedVerb } from './parted-verbs.js'
import type { SentenceInput } from './sentence-input.js'
import type { TokenClass } from './tag.js'
import { isNearDay, lapseEnd, PARTS_OF_DAY, qualifies, spans } from './times.js'
import type { NounItem, NounPhrase, VerbGroup } from './types.js'
import { nounElement, verbElement, wordElement } from './row.js'
import { readVerb } from './verbs.js'
import type { Token } from '../document.js'
import { askedOfWords } from '../word.js'
import { phraseWith, verbWith } from './remade.js'

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

const COMPOUND_PREPOSITIONS: readonly (readonly string[])[] = [
  ...['on', 'at', 'in'].flatMap(first =>
    ['sidelines', 'sideline', 'margins', 'margin', 'fringes', 'fringe'].map(edge => [first, 'the', edge, 'of'])
  ),
  ['on', 'the', 'side', 'of'],
  ['at', 'the', 'invitation', 'of'],
  ['at', 'the', 'request', 'of'],
  ['on', 'behalf', 'of'],
  ['as', 'part', 'of'],
  ['in', 'front', 'of'],
  ['in', 'addition', 'to'],
  ['in', 'response', 'to'],
  ['as', 'a', 'response', 'to'],
  ['as', 'a', 'reaction', 'to'],
  ['in', 'reaction', 'to'],
  ['in', 'line', 'with'],
  ['in', 'exchange', 'for'],
  ['in', 'solidarity', 'with'],
  ['in', 'coordination', 'with'],
  ['in', 'tandem', 'with'],
  ['in', 'concert', 'with'],
  ['in', 'return', 'for'],
  ['ahead', 'of'],
  ['along', 'with'],
  ['together', 'with'],
  ['because', 'of'],
  ['according', 'to'],
  ['prior', 'to'],
  ['due', 'to'],
  ['instead', 'of'],
  ['such', 'as'],
  ['from', 'across'],
  ['from', 'around'],
  ['from', 'within']
]

/** They turn round what they stand before. */
const UNDONE = /^(?:never|seldom|rarely|hardly|barely|scarcely|almost|nearly|narrowly)$/

/** "no longer recognises" */
const noLonger = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'longer' && tokens[i - 2]?.lower === 'no'

const COMPOUNDS_BY_FIRST = new Map<string, (readonly string[])[]>()
for (const words of COMPOUND_PREPOSITIONS)
  COMPOUNDS_BY_FIRST.set(words[0]!, [...(COMPOUNDS_BY_FIRST.get(words[0]!) ?? []), words])

/** "such as" is including, "from among" is from, what is done in front of a house is done outside it, and margins are sidelines. */
function prepositionOf(compound: readonly string[]): string {
  if (compound[0] === 'from') return 'from'
  if (compound[0] === 'such') return 'including'
  if (/^(?:sideline|margin|fringe)/.test(compound[2] ?? '')) return 'on the sidelines of'
  const joined = compound.join(' ')
  return joined === 'in front of' ? 'outside' : joined
}

const opensCompound = askedOfWords(({ lower }) => COMPOUNDS_BY_FIRST.has(lower))

function compoundAt(input: SentenceInput, i: number): readonly string[] | null {
  const { word, lower } = input.tokens[i]!
  if (!opensCompound(word)) return null
  for (const words of COMPOUNDS_BY_FIRST.get(lower) ?? []) {
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
    const before = elements.at(-1)
    const aside = asideEnd(input, i, before)
    if (aside > i) knownAs(elements, input, i, aside)
    const opinion = Math.max(opinionEnd(input, i), thingEnd(input, i), aside, judgedEnd(input, i))
    if (opinion > i) {
      i = opinion
      continue
    }
    const c = classes[i - first]!
    const word = tokens[i]!.lower
    const compound = compoundAt(input, i)
    if (compound && !(word === 'due' && classes[i + 2 - first] === 'VERB')) {
      elements.push(wordElement('PREPOSITION', i, i + compound.length, prepositionOf(compound)))
      i += compound.length
      continue
    }
    if (word === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as') {
      elements.push(wordElement('CONJUNCTION', i, i + 3, 'and'))
      i += 3
      continue
    }
    const date = dateAt(i)
    if (date && !qualifies(input, date)) {
      let end = Math.min(last, Math.max(date.lastToken, i + 1))
      if (end < last && PARTS_OF_DAY.has(tokens[end]!.lower)) end++ // on Thursday night
      elements.push(wordElement('TIME', i, end, word))
      i = end
      continue
    }
    const lapse = lapseEnd(input, i)
    if (lapse > i) {
      elements.push(wordElement('TIME', i, lapse, word))
      i = lapse
      continue
    }
    if (isNearDay(tokens[i]!.word) && classes[i + 1 - first] !== 'GENITIVE') {
      elements.push(wordElement('TIME', i, i + 1, word)) // where nobody knows which day it was
      i++
      continue
    }
    if (c === 'TO') {
      const verbAt = nextVerb(classes, i + 1 - first)
      if (verbAt !== null) {
        const read = readVerb(tokens, classes, first, i + 1, last, true)
        // "agreed not to use force": the "not" belongs to what follows where no auxiliary before took it
        const again = tokens[i - 1]?.lower === 'again' ? i - 2 : i - 1 // undertook never again to fight
        const refrains = classes[again - first] === 'NOT' && (before?.last ?? first) <= again
        const group = refrains ? verbWith(read, { negated: !read.negated }) : read
        elements.push(verbElement(i, group.last, group))
        i = group.last
      } else {
        elements.push(wordElement('PREPOSITION', i, i + 1, word))
        i++
      }
      continue
    }
    const parted = c === 'AUXILIARY' ? partedVerb(input, i, dateAt) : null
    if (parted) {
      elements.push(verbElement(i, parted.group.last, parted.group))
      elements.push(wordElement('TIME', parted.day, parted.verb, tokens[parted.day]!.lower))
      i = parted.group.last
      continue
    }
    if (c === 'VERB' || c === 'AUXILIARY') {
      const read = readVerb(tokens, classes, first, i, last, false)
      // "never took place", "almost signed": said before a verb that has no auxiliary to take it
      const undone =
        c === 'VERB' &&
        i > first &&
        (UNDONE.test(tokens[i - 1]!.lower) || noLonger(tokens, i)) &&
        (before?.last ?? first) < i
      const group = undone ? verbWith(read, { negated: !read.negated }) : read
      elements.push(verbElement(i, group.last, group))
      i = group.last
      continue
    }
    const end = chunkEnd(input, i, dateAt)
    if (end > i) {
      const item = nounItem(input, i, end)
      if (item) elements.push(nounElement(i, end, phraseOf([item], i, end)))
      else elements.push(wordElement('ADJECTIVE', i, end, tokens[end - 1]!.lower))
      i = end
      continue
    }
    if (c === 'PREPOSITION') elements.push(wordElement('PREPOSITION', i, i + 1, word))
    else if (
      c === 'RELATIVE' ||
      c === 'SUBORDINATOR' ||
      c === 'CONJUNCTION' ||
      c === 'COMMA' ||
      c === 'STOP' ||
      c === 'QUOTE'
    ) {
      elements.push(wordElement(c, i, i + 1, c === 'SUBORDINATOR' && word === 'should' ? 'if' : word))
    }
    i++
  }
  return elements
}

const LONGEST_ASIDE = 8

/** "the White Council (WC) | suspended", "on Monday (May 13) | in": where a short bracket without a verb ends behind a noun or a day; i itself elsewhere. */
function asideEnd(
  { tokens, first, last, classes, dates }: SentenceInput,
  i: number,
  before: Element | undefined
): number {
  if (tokens[i]!.text !== '(' || (before?.type !== 'NOUN' && before?.type !== 'TIME')) return i
  for (let k = i + 1; k < last && k <= i + LONGEST_ASIDE; k++) {
    if (tokens[k]!.text === ')') return k + 1
    // "(May 13)": a day, not what may be
    if (dates.some(d => d.firstToken <= k && k < d.lastToken)) continue
    if (classes[k - first] === 'VERB' || classes[k - first] === 'AUXILIARY') return i
  }
  return i
}

/** "the White Council for the North | (WCN)": a name that no list has in full stands for what its short form names. */
function knownAs(elements: Element[], { mentions, sides, tokens }: SentenceInput, from: number, to: number): void {
  const short = mentions.find(m => m.kind === 'ORGANIZATION' && m.firstToken === from + 1 && m.lastToken === to - 1)
  if (!short) return
  const nameAt = (k: number): Extract<Element, { type: 'NOUN' }> | null => {
    const element = elements[k]
    const named = element?.type === 'NOUN' && element.phrase.actors.length === 0
    return named && /^\p{Lu}/u.test(tokens[element.phrase.head]!.text) ? element : null
  }
  let at = elements.length - 1
  while (/^(?:of|for|on|in)$/.test(wordOf(elements[at - 1])) && nameAt(at - 2)) at -= 2
  const name = nameAt(at)
  if (!name) return
  const actors = actorRefs(short, sides)
  const items = name.phrase.items.map((item, i, all) => (i === all.length - 1 ? { ...item, actors } : item))
  elements[at] = nounElement(name.first, name.last, phraseWith(name.phrase, { items, actors }))
}

const wordOf = (element: Element | undefined): string => (element?.type === 'PREPOSITION' ? element.word : '')

function nextVerb(classes: readonly TokenClass[], from: number): number | null {
  let k = from
  // to "exert pressure", to "totally destroy" it
  const quotes = (at: number): boolean =>
    classes[at] === 'QUOTE' &&
    (classes[at + 1] === 'VERB' || (classes[at + 1] === 'ADVERB' && classes[at + 2] === 'VERB'))
  while (classes[k] === 'ADVERB' || classes[k] === 'NOT' || quotes(k)) k++
  return classes[k] === 'VERB' || classes[k] === 'AUXILIARY' ? k : null
}

export function finiteVerb(element: Element | undefined): boolean {
  return element?.type === 'VERB' && element.verb.form === 'FINITE'
}

/** The one noun of an element that is no list; null for lists and for whatever is no noun. */
export const onlyNoun = (element: Element | undefined): NounItem | null =>
  element?.type === 'NOUN' && element.phrase.items.length === 1 ? element.phrase.items[0]! : null
