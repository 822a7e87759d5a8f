import { remembered } from '../../domain/memo.js'
import type { DateMention } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'

/** "since December", "until May": the end of a span, not the day of what is told. */
const SPAN_WORDS = new Set([
  'within',
  'by',
  'since',
  'until',
  'till',
  'before',
  'after',
  'from',
  'through',
  'until',
  'despite'
])

/** Dates that can say when something happens. */
export const usableDates = remembered((analysis: SentenceAnalysis): readonly DateMention[] => {
  if (analysis.dates.length === 0) return []
  const { firstToken } = analysis.sentence
  return analysis.dates.filter(d => {
    if (d.use !== 'EVENT') return false
    const word = (back: number): string => (analysis.words[d.firstToken - firstToken - back] ?? '').toLowerCase()
    // "by the end of the year"
    const before = word(1) === 'the' && SPAN_WORDS.has(word(2)) ? word(2) : word(1)
    const own = (analysis.words[d.firstToken - firstToken] ?? '').toLowerCase()
    const range = before === 'from' && d.date.precision === 'INTERVAL' // from 5 to 6 April
    if (sinceBefore(d, analysis) || ofDateline(d, analysis) || abandoned(d, analysis)) return false
    // "no later than October 15"
    if (before === 'than' && /^(?:later|earlier|sooner)$/.test(word(2))) return false
    if (
      before === 'for' &&
      isPeriod(d) &&
      !/^(?:set|scheduled|planned|slated|due|expected|announced|postponed|delayed|booked)$/.test(word(2))
    )
      return false
    // "stayed away from Monday's summit": the day of the summit
    if (/^['’]s?$/.test(analysis.words[d.lastToken - firstToken] ?? '')) return true
    return range || !(SPAN_WORDS.has(before) || (SPAN_WORDS.has(own) && d.lastToken - d.firstToken > 1))
  })
})

/** "agreed a quota for 2024": a year or more for which something holds. */
const isPeriod = ({ date }: DateMention): boolean =>
  date.precision === 'YEAR' ||
  (date.precision === 'INTERVAL' && date.earliest?.slice(0, 4) !== date.latest?.slice(0, 4))

/** "MOSCOW, Sept 2 (Agency) - Quill will meet Brand": the day of the report, which dates a plan no more than another day's events. */
function ofDateline(date: DateMention, { words, sentence, dates, clauses }: SentenceAnalysis): boolean {
  const at = date.lastToken - sentence.firstToken
  if (
    sentence.form !== 'PROSE' ||
    at > 12 ||
    !/^(?:[—–:\-/]|--)$/.test(words.slice(at, at + 5).find(w => /^(?:[—–:\-/]|--)$/.test(w)) ?? '')
  )
    return false
  const verbBefore = clauses.some(c => c.verb.first < date.firstToken)
  const others = dates.some(d => d !== date && d.use === 'EVENT')
  return !verbBefore && (others || clauses.some(c => c.relation === 'MAIN' && c.verb.tense === 'FUTURE'))
}

/** "originally scheduled for March, will now take place in June": the day given up, where another is told. */
function abandoned(date: DateMention, { words, sentence, dates }: SentenceAnalysis): boolean {
  const before = words.slice(
    Math.max(0, date.firstToken - sentence.firstToken - 6),
    date.firstToken - sentence.firstToken
  )
  return FIRST_SET.test(before.join(' ')) && dates.some(d => d.firstToken >= date.lastToken && d.use === 'EVENT')
}

const FIRST_SET =
  /\b(?:originally|initially|previously|first) (?:scheduled|planned|set|due|slated|announced|meant|supposed|expected)\b[^,;]*$/i

/** "the second since soldiers seized power on 26 July": the day of what lies behind, unless a verb of its own has it. */
function sinceBefore(date: DateMention, analysis: SentenceAnalysis): boolean {
  const from = analysis.sentence.firstToken
  for (let at = date.firstToken - 1; at >= Math.max(from, date.firstToken - 14); at--) {
    const word = (analysis.words[at - from] ?? '').toLowerCase()
    if (/^(?:[,;:–—]|--)$/.test(word)) return false
    // "the first since 2021 - on Monday"
    if (word === '-' && /^(?:on|in|at)$/.test((analysis.words[at + 1 - from] ?? '').toLowerCase())) return false
    if (word === 'since') return !analysis.clauses.some(c => c.verb.head > at && c.verb.head < date.firstToken)
  }
  return false
}
