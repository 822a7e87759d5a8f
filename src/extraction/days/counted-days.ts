import { parsePartialDate, type Day } from '../../domain/partial-date.js'
import { addDays, monthOf } from '../dates/calendar.js'
import type { DateMention } from '../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { MeetingCandidate } from '../meetings/candidate.js'
import { usableDates } from './usable-dates.js'

/** "today, one day after a meeting with Brand": the day before the one that its sentence gives. */
export function dayApart(phrase: NounPhrase, analysis: SentenceAnalysis): DateMention | null | undefined {
  return daysFrom(phrase.first, analysis)
}

/** "said on Thursday, a day after he met Brand": the day that a clause is counted from, as for a noun. */
export function clauseApart(clause: Clause, analysis: SentenceAnalysis): DateMention | null | undefined {
  const from = analysis.sentence.firstToken
  // "a day before Quill was to meet Brand"
  const outer = clause.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
  const word = clause.subordinator ?? (outer?.subject?.first === clause.subject?.first ? outer?.subordinator : null)
  if (!/^(?:after|before)$/.test(word ?? '')) return undefined
  const words = analysis.words.slice(0, clause.verb.first - from)
  const link = words.findLastIndex(w => w.toLowerCase() === word)
  return link < 0 ? undefined : daysFrom(from + link + 1, analysis)
}

/** `undefined` where nothing is counted, null where the day cannot be told. */
function daysFrom(token: number, analysis: SentenceAnalysis): DateMention | null | undefined {
  const at = token - analysis.sentence.firstToken
  const [count = '', unit = '', link = ''] = analysis.words.slice(Math.max(0, at - 3), at).map(w => w.toLowerCase())
  if (!/^(?:after|before|following)$/.test(link) || !/^(?:days?|weeks?|months?|hours?)$/.test(unit)) return undefined
  if (/^months?$/.test(unit)) return monthsFrom(token, count, link === 'before' ? 1 : -1, analysis)
  // "hours after": on the same day
  const days = /^days?$/.test(unit) ? (COUNTS.get(count) ?? Number(count)) : unit === 'hours' ? 0 : NaN
  const whole = usableDates(analysis).filter(d => d.date.precision === 'DAY')
  const told = whole.filter(d => d.lastToken <= token)
  // "A day after the talks, Harad on Monday struck": the day behind the comma
  const comma = at > 4 ? -1 : analysis.words.indexOf(',', at)
  const behind = comma < 0 ? [] : whole.filter(d => d.firstToken > analysis.sentence.firstToken + comma)
  const [only, ...more] = told.length > 0 ? told : behind
  if (!Number.isInteger(days) || !only?.date.earliest || more.length > 0) return null
  const date = parsePartialDate(addDays(only.date.earliest, link === 'before' ? days : -days), 'IMPLIED')
  return date ? { ...only, date } : null
}

/** "three months after a visit to Lindon": the month so many before that of the day which is told. */
function monthsFrom(token: number, count: string, way: number, analysis: SentenceAnalysis): DateMention | null {
  const [only, ...more] = usableDates(analysis).filter(d => d.date.precision === 'DAY' && d.lastToken <= token)
  const months = COUNTS.get(count) ?? Number(count)
  if (!only?.date.earliest || more.length > 0 || !Number.isInteger(months)) return null
  return monthsAway(only, only.date.earliest, way * months)
}

/** The month so many after that of a day, as a date told where the day is; before it where there are less than none. */
function monthsAway(told: DateMention, day: Day, months: number): DateMention | null {
  const [year, month] = day.split('-').map(Number)
  const date = parsePartialDate(monthOf(year!, month! + months), 'IMPLIED')
  return date && { ...told, date }
}

export const COUNTS: ReadonlyMap<string, number> = new Map(
  ['the', 'a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [
    word,
    Math.max(1, i - 1)
  ])
)

const LINKS = /^(?:after|before|following|ahead)$/i

/** A day told by counting from another, and the day it is counted from. */
export interface Counted {
  readonly from: DateMention
  readonly date: DateMention
}

/** "met Brand a day after arriving on Wednesday", "two days before Friday's summit, they spoke": the day that is meant, from the one that is named. */
export function countedFrom(analysis: SentenceAnalysis): readonly Counted[] {
  const { words, sentence, dates } = analysis
  if (dates.length === 0) return []
  return words.flatMap((word, at): Counted | [] => {
    if (!LINKS.test(word)) return []
    const link = word.toLowerCase()
    const unit = (words[at - 1] ?? '').toLowerCase()
    if (!/^(?:days?|hours)$/.test(unit)) return []
    const first = sentence.firstToken + at - (unit === 'hours' ? 1 : 2)
    const count = (words[at - 2] ?? '').toLowerCase()
    const days = unit === 'hours' ? 0 : (COUNTS.get(count) ?? Number(count))
    const from = usableDates(analysis).find(d => d.firstToken > sentence.firstToken + at)
    if (!from?.date.earliest || from.date.precision !== 'DAY' || !Number.isInteger(days)) return []
    if (words.slice(at, from.firstToken - sentence.firstToken).some(w => /^[,;:]$/.test(w))) return []
    const date = parsePartialDate(
      addDays(from.date.earliest, /^(?:before|ahead)$/.test(link) ? -days : days),
      'IMPLIED'
    )
    const lastToken = sentence.firstToken + at + 1
    return date === null ? [] : { from, date: { ...from, date, firstToken: first, lastToken } }
  })
}

/** A meeting told only to say when something else was, with its day where the sentence before tells the other's. */
export function countedAcross(
  told: MeetingCandidate,
  analysis: SentenceAnalysis,
  before: SentenceAnalysis | undefined
): MeetingCandidate {
  if (told.date !== null || !(told.aside || told.judged || DAYS_AHEAD.test(told.sentence.text))) return told
  const date = dayFromBefore(told.at, analysis, before)
  return date ? { ...told, date } : told
}

const DAYS_AHEAD = /\b(?:days?|months?) ahead of\b/i

/** "The move came a day after Quill met Brand", below a sentence of one day: counted from that day; null where nothing is counted or no day is told there. */
function dayFromBefore(
  at: number,
  { words, sentence, dates, clauses }: SentenceAnalysis,
  before: SentenceAnalysis | undefined
): DateMention | null {
  const link = words.slice(0, at - sentence.firstToken).findLastIndex(w => LINKS.test(w))
  const [count = '', unit = ''] = words.slice(Math.max(0, link - 2), Math.max(0, link)).map(w => w.toLowerCase())
  const comes = clauses.some(
    c => c.relation === 'MAIN' && COMING.test(c.verb.lemma) && c.verb.first < sentence.firstToken + link
  )
  if (!before || !comes || dates.length > 0) return null
  const many = COUNTS.get(count) ?? Number(count)
  const days = /^days?$/.test(unit) ? many : /^hours?$/.test(unit) ? 0 : NaN
  const told = usableDates(before).filter(d => d.date.precision === 'DAY')
  const [only, ...more] = new Map(told.map(d => [d.date.edtf, d])).values()
  if (!only?.date.earliest || more.length > 0) return null
  const way = /^(?:before|ahead)$/i.test(words[link] ?? '') ? 1 : -1
  if (/^months?$/.test(unit) && Number.isInteger(many)) return monthsAway(only, only.date.earliest, way * many)
  if (!Number.isInteger(days)) return null
  const date = parsePartialDate(addDays(only.date.earliest, way * days), 'IMPLIED')
  return date && { ...only, date }
}

const COMING = /^(?:come|follow|happen|occur|take|be|fall)$/
