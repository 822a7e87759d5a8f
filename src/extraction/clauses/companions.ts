import { finiteVerb, type Element } from './elements.js'
import { wordElement } from './row.js'
import type { SentenceInput } from './sentence-input.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'

/*
 * Who stands beside another in one part of a sentence, and is named in another manner than by "and": with a preposition of company, after
 * a preposition said again, behind an interruption. They are made one row here, before anybody looks for subjects and objects.
 */

/** Those beside whom stands whoever follows, whatever they do. */
const BESIDE = /^(?:along with|together with|alongside|in (?:coordination|concert|tandem) with)$/
/** Those beside whom stands whoever follows, also where something is done to them. */
const ADDED = /^(?:along with|in addition to)$/
/** What may be said again before the second of two: "by Gondor and by Rohan". Whom somebody meets with, and places, are told apart. */
const SAID_AGAIN = /^(?:by|on|upon|against|to|of|for|from|toward|towards|over)$/
/** How many elements may stand between the commas of "and, to a lesser extent, Rohan". */
const LONGEST_INTERRUPTION = 3

/** In: the elements of a sentence. Out: the same with each row of companions as one that "and" joins. */
export function withCompanions(elements: readonly Element[], input: SentenceInput): readonly Element[] {
  if (!elements.some(mayJoin)) return elements
  const row = [...elements]
  beginTogether(row)
  for (let i = 1; i + 1 < row.length; i++) {
    const element = row[i]!
    if (element.type === 'PREPOSITION') joinCompanion(row, i)
    else if (element.type === 'VERB') joinJoined(row, i)
    else if (element.type === 'COMMA') leaveOutWhoDoesNot(row, i, input)
    else if (element.type === 'STOP') joinBetweenDashes(row, i)
    else if (element.type === 'CONJUNCTION') {
      addAlso(row, i, input)
      passInterruption(row, i)
      joinSaidAgain(row, i)
    }
  }
  return row
}

const mayJoin = (element: Element): boolean =>
  element.type === 'CONJUNCTION' ||
  (element.type === 'PREPOSITION' && (BESIDE.test(element.word) || ADDED.test(element.word))) ||
  (element.type === 'VERB' && element.verb.lemma === 'join')

const and = ({ first, last }: Element): Element => wordElement('CONJUNCTION', first, last, 'and')

/** Somebody who can act: named, or by an office that what follows tells of whom. */
const isActor = (element: Element | undefined): boolean =>
  element?.type === 'NOUN' && (element.phrase.actors.length > 0 || REPRESENTATIVES.has(element.phrase.lemma))

const wordOf = (element: Element | undefined): string =>
  element?.type === 'PREPOSITION' || element?.type === 'CONJUNCTION' ? element.word : ''

/** "Together with Rohan, Gondor condemned", "Joined by Rohan, Gondor condemned", behind a dateline or not. */
function beginTogether(row: Element[]): void {
  const start = row.findIndex((_, i) => (i === 0 || row[i - 1]?.type === 'STOP') && opensTogether(row, i) > 0)
  if (start < 0) return
  const words = opensTogether(row, start)
  const at = start + words
  if (words === 0 || !isActor(row[at]) || row[at + 1]?.type !== 'COMMA' || !isActor(row[at + 2])) return
  row[at + 1] = and(row[at + 1]!)
  row.splice(start, words)
}

/** How many elements, from `i` on, say that who follows is a companion. */
function opensTogether(row: readonly Element[], i: number): number {
  const element = row[i]
  if (element?.type === 'VERB') return element.verb.lemma === 'join' && wordOf(row[i + 1]) === 'by' ? 2 : 0
  return BESIDE.test(wordOf(element)) ? 1 : 0
}

/** "Gondor, along with Rohan, condemned", "was condemned by Gondor along with Rohan", "condemned Harad along with Umbar". */
function joinCompanion(row: Element[], i: number): void {
  const word = wordOf(row[i])
  if (!BESIDE.test(word) && !ADDED.test(word)) return
  const from = row[i - 1]?.type === 'COMMA' ? i - 1 : i
  if (!isActor(row[from - 1]) || !isActor(row[i + 1])) return
  const before = row[startOfRow(row, from - 1) - 1]
  const isAgent = wordOf(before) === 'by'
  const isAimedAt = before?.type === 'VERB' || SAID_AGAIN.test(wordOf(before))
  const last = endOfRow(row, i + 1)
  const to = row[last + 1]?.type === 'COMMA' ? last + 2 : last + 1
  const acts = finiteVerb(row[to]) && (before?.type !== 'PREPOSITION' || before.word === 'of')
  if (!acts && !isAgent && !(isAimedAt && ADDED.test(word))) return
  if (acts && to === last + 2) row.splice(last + 1, 1)
  // "Gondor, along with Rohan, Harad and Umbar, condemned": one row of them all
  if (acts && last > i + 1 && from < i) {
    row.splice(i, 1)
    return
  }
  row[i] = and(row[i]!)
  if (from < i) row.splice(from, 1)
}

/** Where a row ends that begins at `i`: "Rohan", "Rohan and Harad", "Rohan, Harad and Umbar". */
function endOfRow(row: readonly Element[], i: number): number {
  const joint = row[i + 1]
  const isJoined = joint?.type === 'COMMA' || wordOf(joint) === 'and'
  return isJoined && isActor(row[i + 2]) ? endOfRow(row, i + 2) : i
}

/** Where a row of two or more begins that ends at `i`. */
const startOfRow = (row: readonly Element[], i: number): number =>
  wordOf(row[i - 1]) === 'and' && isActor(row[i - 2]) ? startOfRow(row, i - 2) : i

/** "Gondor, joined by Rohan, condemned". */
function joinJoined(row: Element[], i: number): void {
  const verb = row[i]!
  if (verb.type !== 'VERB' || verb.verb.lemma !== 'join' || wordOf(row[i + 1]) !== 'by') return
  if (row[i - 1]?.type !== 'COMMA' || !isActor(row[i - 2]) || !isActor(row[i + 2])) return
  if (row[i + 3]?.type !== 'COMMA' || !finiteVerb(row[i + 4])) return
  row.splice(i + 3, 1)
  row.splice(i - 1, 3, and(verb))
}

/** "Gondor, but not Rohan, condemned": who does not is left out. */
function leaveOutWhoDoesNot(row: Element[], comma: number, { tokens }: SentenceInput): void {
  const link = row[comma + 1]
  const at = link?.type === 'NOUN' ? comma + 1 : comma + 2
  const other = row[at]
  if (link?.type !== 'NOUN' && link?.type !== 'CONJUNCTION' && link?.type !== 'SUBORDINATOR') return
  if (!isActor(row[comma - 1]) || !isActor(other) || tokens[other!.first - 1]?.lower !== 'not') return
  if (row[at + 1]?.type === 'COMMA' && row[at + 2]?.type === 'VERB') row.splice(comma, at + 2 - comma)
}

const DASH = /^(?:[\-–—]|--)$/

/** "Gondor – and Rohan – condemned". */
function joinBetweenDashes(row: Element[], i: number): void {
  const [open, joint, other, close] = row.slice(i, i + 4)
  if (open?.type !== 'STOP' || !DASH.test(open.word) || close?.type !== 'STOP' || close.word !== open.word) return
  if (!isActor(row[i - 1]) || wordOf(joint) !== 'and' || !isActor(other) || !finiteVerb(row[i + 4])) return
  row.splice(i + 3, 1)
  row.splice(i, 1)
}

/** "not only Gondor but also Rohan". */
function addAlso(row: Element[], i: number, { tokens, first }: SentenceInput): void {
  const but = row[i]!
  if (wordOf(but) !== 'but') return
  const next = row[i + 1]?.type === 'PREPOSITION' ? row[i + 2] : row[i + 1]
  if (!isActor(next) || !isActor(row[row[i - 1]?.type === 'COMMA' ? i - 2 : i - 1])) return
  for (let k = but.first - 1; k > first; k--) {
    if (tokens[k]!.lower !== 'only' || tokens[k - 1]!.lower !== 'not') continue
    row[i] = and(but)
    return
  }
}

/** "Gondor and, to a lesser extent, Rohan". */
function passInterruption(row: Element[], i: number): void {
  if (wordOf(row[i]) !== 'and' || row[i + 1]?.type !== 'COMMA' || !isActor(row[i - 1])) return
  for (let k = i + 2; k <= i + 2 + LONGEST_INTERRUPTION; k++) {
    const element = row[k]
    if (element === undefined || element.type === 'VERB' || isActor(element)) return
    if (wordOf(element) === 'according to') return
    if (element.type !== 'COMMA') continue
    if (isActor(row[k + 1]) || (row[k + 1]?.type === 'PREPOSITION' && isActor(row[k + 2]))) row.splice(i + 1, k - i)
    return
  }
}

/** "by Gondor and by Rohan", "sanctions on Gondor, as well as on Rohan". */
function joinSaidAgain(row: Element[], i: number): void {
  const again = wordOf(row[i + 1])
  if (wordOf(row[i]) !== 'and' || !SAID_AGAIN.test(again) || !isActor(row[i + 2])) return
  const left = row[i - 1]?.type === 'COMMA' ? i - 2 : i - 1
  if (!isActor(row[left]) || wordOf(row[left - 1]) !== again) return
  row.splice(i + 1, 1)
  if (left < i - 1) row.splice(i - 1, 1)
}
