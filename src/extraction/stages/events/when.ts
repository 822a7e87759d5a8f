import { parsePartialDate } from '../../../domain/partial-date.js'
import { addDays } from '../../dates/calendar.js'
import type { DateMention } from '../../document.js'
import type { Clause, NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { AGREEMENT_NOUNS } from '../../lexicon/agreement-words.js'
import { MEETING_NOUNS } from '../../lexicon/meeting-words.js'
import { REPORTING } from '../../clauses/words.js'

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
export function usableDates(analysis: SentenceAnalysis): readonly DateMention[] {
  const { firstToken } = analysis.sentence
  return analysis.dates.filter(d => {
    if (d.use !== 'EVENT') return false
    const before = (analysis.words[d.firstToken - firstToken - 1] ?? '').toLowerCase()
    const own = (analysis.words[d.firstToken - firstToken] ?? '').toLowerCase()
    const range = before === 'from' && d.date.precision === 'INTERVAL' // from 5 to 6 April
    if (sinceBefore(d, analysis) || ofDateline(d, analysis) || abandoned(d, analysis)) return false
    // "stayed away from Monday's summit": the day of the summit
    if (/^['’]s?$/.test(analysis.words[d.lastToken - firstToken] ?? '')) return true
    return range || !(SPAN_WORDS.has(before) || (SPAN_WORDS.has(own) && d.lastToken - d.firstToken > 1))
  })
}

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
    if (/^[,;:]$/.test(word)) return false
    if (word === 'since') return !analysis.clauses.some(c => c.verb.head > at && c.verb.head < date.firstToken)
  }
  return false
}

/** Which verb of its sentence each date belongs to: the last one before it, or for an opening date the main one. */
export function dateOwners(analysis: SentenceAnalysis): Map<DateMention, number | null> {
  const owners = new Map<DateMention, number | null>()
  const { clauses } = analysis
  for (const date of usableDates(analysis)) {
    let owner: number | null = null
    for (let i = 0; i < clauses.length; i++) if (clauses[i]!.verb.head < date.firstToken) owner = i
    // "signed a pact (also known as the Oath) in 2008": the day of the signing
    const called = owner === null ? undefined : clauses[owner]
    if (called?.subject === null && /^(?:know|call|dub)$/.test(called.verb.lemma) && owner !== null && owner > 0)
      owner--
    // "will on Friday receive"
    const parted = clauses.findIndex(c => c.verb.first < date.firstToken && date.lastToken <= c.verb.head)
    if (parted >= 0) owner = parted
    if (ofAnother(date, analysis)) continue
    // "recalled that in March Quill met Brand": behind "that" a date opens what is told
    if (owner !== null && parted < 0) {
      const words = analysis.words.slice(
        clauses[owner]!.verb.head + 1 - analysis.sentence.firstToken,
        date.firstToken - analysis.sentence.firstToken
      )
      const next = clauses.findIndex(c => c.verb.first >= date.lastToken)
      const subject = clauses[next]?.subject
      const at = words.findLastIndex(w => w.toLowerCase() === 'that')
      if (at >= 0 && words.length - at <= 4 && subject && subject.first >= date.lastToken) owner = next
    }
    if (owner === null) {
      const main = clauses.findIndex(c => c.relation === 'MAIN')
      owner = main >= 0 ? main : clauses.length > 0 ? 0 : null
    }
    owners.set(date, owner)
  }
  return owners
}

/** "Ahead of Saturday's meeting Quill met Brand", "met him ahead of talks in Lindon on Tuesday": the day of what they met ahead of. */
function ofAnother(date: DateMention, { phrases, openers, clauses, words, sentence }: SentenceAnalysis): boolean {
  const ahead = phrases.findLast(
    p =>
      p.last <= date.firstToken &&
      MEETING_NOUNS[p.lemma] !== undefined &&
      /^(?:ahead of|before|prior to)$/.test(openers.get(p.first) ?? '')
  )
  if (ahead) {
    const between = words.slice(ahead.last - sentence.firstToken, date.firstToken - sentence.firstToken)
    if (!between.includes(',') && !clauses.some(c => c.verb.head >= ahead.last && c.verb.head < date.firstToken))
      return true
  }
  const phrase = phrases.find(p => p.first <= date.firstToken && date.lastToken <= p.head)
  return (
    phrase !== undefined &&
    MEETING_NOUNS[phrase.lemma] !== undefined &&
    /^(?:ahead of|before|after|following|prior to|since|until|despite)$/.test(openers.get(phrase.first) ?? '')
  )
}

/** The date within a noun phrase ("Friday's talks") or among what hangs on it ("talks in Rome on Friday"). */
export function dateOfPhrase(phrase: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  const inside = usableDates(analysis).find(d => d.firstToken >= phrase.first && d.lastToken <= phrase.last)
  if (inside) return inside
  const end = reach(phrase, analysis)
  return usableDates(analysis).find(d => d.firstToken >= phrase.last && d.firstToken < end) ?? null
}

/** How far the noun's complements go: to the next verb, or a noun that is none of them. */
function reach(phrase: NounPhrase, analysis: SentenceAnalysis): number {
  const own = new Set(phrase.complements.map(o => o.phrase.first))
  let end = analysis.sentence.lastToken
  // what stands behind another meeting's noun is the other's day
  for (const { phrase: inner, preposition } of phrase.complements) {
    const beside = /^(?:on|at) the /.test(preposition) // on the sidelines of: they share it
    if (MEETING_NOUNS[inner.lemma] && !beside) end = Math.min(end, inner.first)
  }
  for (const clause of analysis.clauses) if (clause.verb.first >= phrase.last) end = Math.min(end, clause.verb.first)
  for (const other of analysis.phrases)
    if (other.first >= phrase.last && !own.has(other.first)) end = Math.min(end, other.first)
  return end
}

/** The date of what a clause says: its own, else that of the clause it completes; never the date of a report. */
export function dateOfClause(
  index: number,
  analysis: SentenceAnalysis,
  owners = dateOwners(analysis)
): DateMention | null {
  const seen = new Set<number>()
  const asked = analysis.clauses[index]
  if (asked && justNow(asked, analysis) && owners.size === 1) return [...owners.keys()][0]!
  for (let i: number | null = index; i !== null && !seen.has(i);) {
    seen.add(i)
    const clause: Clause | undefined = analysis.clauses[i]
    if (!clause) return null
    const head = clause.verb.head
    const own = [...owners].filter(([, owner]) => owner === i).map(([date]) => date)
    if (own.length > 0 && (i === index || !REPORTING.has(clause.verb.lemma))) {
      return own.reduce((a, b) => (Math.abs(b.firstToken - head) < Math.abs(a.firstToken - head) ? b : a))
    }
    // "will visit Nairobi, beginning on 3 May"
    const begins =
      own.length > 0
        ? -1
        : analysis.clauses.findIndex(
            c => c.outer === i && c.verb.form === 'GERUND' && /^(?:begin|start)$/.test(c.verb.lemma)
          )
    const from = begins < 0 ? undefined : [...owners].find(([, owner]) => owner === begins)
    if (from) return from[0]
    const when: boolean = clause.subordinator === 'when' && clause.relation === 'ADVERBIAL' && own.length === 0 // broke out in May, when it signed
    const opening =
      clause.relation === 'MAIN' && !REPORTING.has(clause.verb.lemma) ? openingDate(analysis, owners) : null
    if (opening) return opening
    const carries: boolean =
      when ||
      clause.relation === 'INFINITIVE' ||
      clause.relation === 'PARTICIPIAL' ||
      clause.relation === 'COORDINATE' ||
      clause.relation === 'GERUND'
    // a plan's date is its own: "agreed on Monday to meet" does not date the meeting
    const dates: boolean =
      clause.governors.length === 0 ||
      clause.governors.every(g =>
        /^(?:travel|come|go|fly|arrive|gather|meet|visit|begin|start|set|schedule|due|expect|be to)$/.test(g.lemma)
      )
    // "Embracing Brand, Quill signed on Friday": an opening participle has the day of the main verb
    const opens: boolean = clause.relation === 'PARTICIPIAL' && clause.outer === null
    const above: number | null = opens ? mainAfter(i, analysis) : clause.outer
    i = carries && dates ? above : null
  }
  return null
}

function mainAfter(index: number, { clauses }: SentenceAnalysis): number | null {
  const at = clauses.findIndex((c, k) => k > index && c.relation === 'MAIN')
  return at < 0 ? null : at
}

/** "On Monday evening the leaders, …, signed": a date before any verb holds for what the main verbs tell. */
function openingDate(analysis: SentenceAnalysis, owners: ReadonlyMap<DateMention, number | null>): DateMention | null {
  const first = Math.min(...analysis.clauses.map(c => c.verb.first))
  for (const [date, owner] of owners) {
    const by = owner === null ? undefined : analysis.clauses[owner]
    if (date.lastToken <= first && !(by && REPORTING.has(by.verb.lemma) && by.verb.lemma !== 'know')) return date
  }
  return null
}

/** "Before leaving on Friday he revealed that they had just spoken": as good as at once. */
function justNow(clause: Clause, analysis: SentenceAnalysis): boolean {
  const from = analysis.sentence.firstToken
  return clause.verb.perfect && analysis.words.slice(clause.verb.first - from, clause.verb.head - from).includes('just')
}

/** "by 2035", "until June": the day by which something is promised, named after a token of its sentence. */
export function deadlineAfter(token: number, analysis: SentenceAnalysis): DateMention | null {
  const from = analysis.sentence.firstToken
  return (
    analysis.dates.find(
      d => d.firstToken > token && /^(?:by|until|before)$/i.test(analysis.words[d.firstToken - from - 1] ?? '')
    ) ?? null
  )
}

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

const COUNTS = new Map(
  ['the', 'a', 'one', 'two', 'three', 'four', 'five', 'six'].map((word, i) => [word, Math.max(1, i - 1)])
)

/** The date nearest behind a phrase, for lists in which each item has its own ("Turkey on 4 April and Uzbekistan on 5 April"). */
export function dateBehind(phrase: NounPhrase, next: number, analysis: SentenceAnalysis): DateMention | null {
  return usableDates(analysis).find(d => d.firstToken >= phrase.last && d.firstToken < next) ?? null
}

/** "the 2015 nuclear deal", "the accord of 27 February 2023": when an agreement was made, where that is part of its name. */
export function dayOfMaking(phrase: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  const from = analysis.sentence.firstToken
  const word = (token: number): string => (analysis.words[token - from] ?? '').toLowerCase()
  const ends = analysis.clauses.map(c => c.verb.first).filter(v => v >= phrase.last)
  const limit = Math.min(analysis.sentence.lastToken, phrase.last + 16, ...ends)
  return (
    analysis.dates.find(d => {
      if (!/^\d{4}(?:-\d\d){0,2}$/.test(d.date.edtf) || !/\b(?:19|20)\d\d\b/.test(d.text)) return false
      if (d.firstToken >= phrase.first && d.lastToken <= phrase.head) return true
      if (!(d.firstToken > phrase.head && d.firstToken <= limit && /^(?:of|dated)$/.test(word(d.firstToken - 1))))
        return false
      return !analysis.phrases.some(
        p => p.first >= phrase.last && p.last <= d.firstToken && AGREEMENT_NOUNS[p.lemma]?.strong !== undefined
      )
    }) ?? null
  )
}
