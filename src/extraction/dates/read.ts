import { parsePartialDate } from '../../domain/partial-date.js'
import type { Basis } from '../../domain/vocabulary.js'
import type { Day, PartialDate } from '../../domain/partial-date.js'
import type { DateMention, Sentence, Token } from '../document.js'
import { askedOfWords } from '../word.js'
import { DAYS_IN_WORDS, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS } from '../lexicon/calendar.js'
import { weekOf, type Anchor } from './calendar.js'
import { dayBehindInset } from './day-behind-inset.js'
import { NO_STAY, STAY_OPENERS, stayAfter, type Stay } from './day-of-stay.js'
import { FEAST_OPENERS } from './feasts.js'
import { absolute } from './absolute.js'
import { relative } from './relative.js'
import { joinRanges } from './ranges.js'

/** What a recogniser reads: the tokens of one sentence and the day they were published. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly anchor: Anchor | null
  /** The first and the last day on which an article without a date can have been written; null where that is not known. */
  readonly window: readonly [Anchor, Anchor] | null
  /** The last day that the text dated before, for "two days later". */
  readonly previous: PartialDate | null
  /** The last day that the text dated before and that had come when it was published. */
  readonly told: PartialDate | null
  /** What was dated last, however exactly, for "two weeks before that". */
  readonly last: PartialDate | null
  /** The last day that the sentences before dated. */
  readonly above: PartialDate | null
  /** The year of what was dated last, for "the same year". */
  readonly year: string | null
  /** The month of what was dated last, for "the following month". */
  readonly month: string | null
  /** The Monday of the week to come that is told in this sentence or the one before, if what was dated last is that week. */
  readonly ahead: Day | null
  /** The visit or gathering that the sentences before have told of, for "on the second day of the visit". */
  readonly stay: Stay
}

/** A date found at a token: how far it goes, what it means, and whether the text states it in full. */
export interface Found {
  readonly last: number
  readonly edtf: string
  readonly basis: Basis
  readonly use: DateMention['use']
}

export type Recogniser = (reading: Reading, at: number) => Found | null

/** Tried in this order at every token; the first that finds something wins. */
const recognisers: readonly Recogniser[] = [...absolute, ...relative]

/** All dates of a text, sentence by sentence, from left to right. */
export function readDates(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  anchor: Anchor | null,
  window: Reading['window'] = null
): DateMention[] {
  const dates: DateMention[] = []
  let stay = NO_STAY
  for (const [index, sentence] of sentences.entries()) {
    const above = sentences[index - 1]?.firstToken ?? 0
    const found: DateMention[] = []
    const recent = dates.slice(-3)
    const come = dates.slice(-8).filter(({ date }) => (date.earliest ?? '9999') <= (anchor?.day ?? ''))
    let reading: Reading = {
      tokens,
      sentence,
      anchor,
      window,
      previous: dayOf(recent),
      told: dayOf(come),
      last: lastOf(recent),
      above: dayOf(recent),
      year: yearOf(recent),
      month: monthOf(recent),
      ahead: weekAhead(
        recent.filter(d => d.firstToken >= Math.max(above, sentence.firstToken - NEARBY)),
        anchor
      ),
      stay
    }
    const first = reading
    const behind = dayBehindInset(tokens, sentence, at => mentionAt(text, first, at))
    if (behind) reading = { ...reading, previous: behind }
    let at = sentence.firstToken
    while (at < sentence.lastToken) {
      const mention = mentionAt(text, reading, at)
      if (mention) {
        found.push(mention)
        reading = {
          ...reading,
          previous: dayOf(found) ?? reading.previous,
          last: lastOf(found) ?? reading.last,
          year: yearOf(found) ?? reading.year,
          month: monthOf(found) ?? reading.month,
          ahead: weekAhead(found, anchor)
        }
      }
      at = mention ? mention.lastToken : at + 1
    }
    const joined = joinRanges(text, tokens, found)
    if (joined.length > 0) stay = stayAfter(stay, sentence, joined)
    dates.push(...joined)
  }
  return dates
}

const dayOf = (list: readonly DateMention[]): PartialDate | null =>
  list.findLast(d => d.date.precision === 'DAY' && d.use === 'EVENT')?.date ?? null
const lastOf = (list: readonly DateMention[]): PartialDate | null => list.findLast(d => d.use === 'EVENT')?.date ?? null
const yearOf = (list: readonly DateMention[]): string | null =>
  /^\d{4}/.exec(list.findLast(d => d.date.precision !== 'INTERVAL')?.date.edtf ?? '')?.[0] ?? null
const monthOf = (list: readonly DateMention[]): string | null =>
  /^\d{4}-\d\d/.exec(list.findLast(d => /^(?:DAY|MONTH)$/.test(d.date.precision))?.date.edtf ?? '')?.[0] ?? null

/** How many tokens before its sentence a week may be told of which a weekday is. */
const NEARBY = 40

/** The Monday of the week after that of the publication, where the last date is all of that week. */
function weekAhead(list: readonly DateMention[], anchor: Anchor | null): Day | null {
  const last = list.at(-1)
  return anchor?.day && last?.use === 'EVENT' && last.date.edtf === weekOf(anchor.day, 1) ? last.date.earliest : null
}

/** All words that a recogniser can begin with, besides digits and "Q3": most tokens are none and need no recogniser. A new one's go here. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, SEASONS, ORDINALS, DAYS_IN_WORDS, NUMBERS].flatMap(words => [...words.keys()]),
  ...'early late final later earlier mid middle end beginning start last this that the next past following coming previous current in'.split(
    ' '
  ),
  ...'twenty thirty today tonight tomorrow yesterday hours minutes days'.split(' '),
  ...STAY_OPENERS,
  ...FEAST_OPENERS
])
const mayBegin = askedOfWords(
  ({ text, lower }) => OPENERS.has(lower) || /^(?:\d|Q[1-4]$|(?:[Mm]id|[Ee]arly|[Ll]ate)-)/.test(text)
)

function mentionAt(text: string, reading: Reading, at: number): DateMention | null {
  const token = reading.tokens[at]
  if (!token || !mayBegin(token.word)) return null
  for (const recognise of recognisers) {
    const found = recognise(reading, at)
    if (!found) continue
    const date = parsePartialDate(found.edtf, found.basis)
    const tail = reading.tokens[found.last - 1]
    if (!date || !tail || found.last > reading.sentence.lastToken) continue
    return {
      start: token.start,
      end: tail.end,
      firstToken: at,
      lastToken: found.last,
      text: text.slice(token.start, tail.end),
      date,
      use: found.use === 'EVENT' && isBackground(reading, at, found.last) ? 'BACKGROUND' : found.use
    }
  }
  return null
}

/** "since June", "until 2038", "this year marks the 60th anniversary": spans and anniversaries date no event. */
function isBackground({ tokens, sentence }: Reading, first: number, last: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const beforeThat = tokens[first - 2]?.lower ?? ''
  if (
    /^(?:since|until|till)$/.test(before) ||
    (/^(?:last|early|late|at|the)$/.test(before) && /^(?:since|until)$/.test(beforeThat))
  )
    return true
  for (let at = last; at < Math.min(last + 6, sentence.lastToken); at++) {
    const word = tokens[at]?.lower ?? ''
    if (word === 'anniversary') return true
    // "was in Lindon last week to mark the anniversary": he was there then
    if (
      /^[.,;:]$/.test(word) ||
      (word === 'to' && /^(?:mark|celebrate|observe|commemorate|honou?r)$/.test(tokens[at + 1]?.lower ?? ''))
    )
      break
  }
  for (let at = first - 1; at >= Math.max(first - 4, sentence.firstToken); at--) {
    if (/^(?:anniversary|born)$/.test(tokens[at]?.lower ?? '')) return true
  }
  return false
}
