import { parsePartialDate } from '../../../domain/partial-date.js'
import type { DateMention } from '../../document.js'
import type { NounPhrase, SentenceAnalysis } from '../../clauses/types.js'
import { OCCURRING_VERBS } from '../../lexicon/meeting-words.js'
import { dateSetFor } from './date-set.js'
import { isDecidedThere } from './decided.js'
import { decidesOn, isDated } from './whose-day.js'
import { before, unlessOfAnother } from './shape.js'
import type { PhraseRole } from '../../events/roles.js'
import { clauseApart, dayApart } from '../../days/counted-days.js'
import { firstDayBetween } from '../../days/first-day.js'
import { usableDates } from '../../days/usable-dates.js'
import { dateOfClause, dateOfPhrase } from '../../days/when.js'

/** What is known of a meeting's noun when its day is asked for. */
interface Occasion {
  readonly phrase: NounPhrase
  /** The noun after "a round of". */
  readonly core: NounPhrase | null
  readonly role: PhraseRole | null
  readonly opener: string | null
  readonly modifiers: readonly string[]
  readonly definite: boolean
  /** Whether the clause holds, hosts or handles the meeting. */
  readonly handles: boolean
  /** The relative clause that says where and when, by its index. */
  readonly told: number | null
  /** Where what belongs to the clause ends. */
  readonly limit: number
}

/**
 * When a meeting told by a noun took or takes place: the noun's own day, one counted from another ("one day after"), that of
 * a relative clause, then the clause's. `adrift`: weeks or months before or after something, so that no day of the text is its.
 */
export function dateOfNoun(
  occasion: Occasion,
  analysis: SentenceAnalysis
): { readonly date: DateMention | null; readonly adrift: boolean } {
  const { phrase, core, told } = occasion
  const counted = dayApart(phrase, analysis)
  const date =
    dateSetFor(phrase, analysis) ??
    dateOfPhrase(phrase, analysis) ??
    yearInName(phrase, analysis) ??
    dayInCommas(phrase, analysis) ??
    counted ??
    (core ? dateOfPhrase(core, analysis) : null) ??
    (told === null ? null : dateOfClause(told, analysis)) ??
    (counted === null ? null : (dateOfItsClause(occasion, analysis) ?? dateOfOtherClause(occasion, analysis)))
  const narrow = date === null ? null : dayWithin(date, phrase, analysis)
  if (narrow) return { date: narrow, adrift: false }
  return { date: date ?? (counted === null ? null : beginning(occasion, analysis)), adrift: counted === null }
}

/** "Last year's meeting was held in Umbar, on 5 September": the day within the year or month that the noun has. */
function dayWithin({ date }: DateMention, { last }: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  if (!/^(?:YEAR|MONTH)$/.test(date.precision)) return null
  const [only, ...more] = usableDates(analysis).flatMap(d => {
    if (d.firstToken < last || d.date.precision !== 'DAY') return []
    // "5 September", of that year
    const named = date.precision === 'YEAR' && !/\d{4}|\p{L}{2,}day\b/u.test(d.text)
    const day = named ? parsePartialDate(`${date.edtf}${d.date.edtf.slice(4)}`, 'IMPLIED') : d.date
    return day?.edtf.startsWith(date.edtf) ? [{ ...d, date: day }] : []
  })
  const held = analysis.clauses.some(c => c.verb.head > last && /^(?:hold|take|convene|host)$/.test(c.verb.lemma))
  return only && more.length === 0 && held ? only : null
}

/** "On his last visit, on 7 April, he": the day between commas behind the noun. */
function dayInCommas({ last }: NounPhrase, analysis: SentenceAnalysis): DateMention | null {
  const { words, sentence } = analysis
  const word = (token: number): string => words[token - sentence.firstToken] ?? ''
  const from = /^(?:on|in)$/.test(word(last + 1)) ? last + 2 : last + 1
  if (word(last) !== ',') return null
  return usableDates(analysis).find(d => d.firstToken === from && word(d.lastToken) === ',') ?? null
}

/** "the 2018 Edoras summit", "their 2018 talks": the year that a meeting is called after. */
const yearInName = (phrase: NounPhrase, { dates }: SentenceAnalysis): DateMention | null =>
  dates.find(d => d.date.precision === 'YEAR' && d.firstToken >= phrase.first && d.lastToken <= phrase.head) ?? null

/** "will be in Umbar from 26 August", "is to visit Lindon from Monday": the day on which it begins. */
function beginning({ phrase, role, limit }: Occasion, analysis: SentenceAnalysis): DateMention | null {
  const after = role && role.role !== 'OBLIQUE' ? Math.max(phrase.last, role.clause.verb.last) : phrase.last
  return firstDayBetween(after, limit, analysis)
}

/** "the visit, originally scheduled for March, will now take place in June": of the clause that says when it takes place. */
function dateOfOtherClause({ phrase, role, limit }: Occasion, analysis: SentenceAnalysis): DateMention | null {
  if (role?.role !== 'SUBJECT') return null
  const index = analysis.clauses.findIndex(
    (c, i) =>
      i !== role.index &&
      c.subject?.first === phrase.first &&
      (OCCURRING_VERBS.has(c.verb.lemma) || c.verb.lemma === 'take') &&
      /^(?:MAIN|COORDINATE)$/.test(c.relation)
  )
  return index < 0 ? null : before(dateOfClause(index, analysis), limit)
}

/** "told reporters on Friday after the talks with Brand": those he has come from. */
const isWithNamed = (phrase: NounPhrase): boolean =>
  phrase.complements.some(c => c.preposition === 'with' && c.phrase.actors.some(a => a.actor.startsWith('leader:')))

/** "returned on Friday at the end of a visit" */
const isAtEndOf = ({ first }: NounPhrase, { words, sentence }: SentenceAnalysis): boolean =>
  /^at the (?:end|close|conclusion) of$/i.test(
    words.slice(Math.max(0, first - 4 - sentence.firstToken), first - sentence.firstToken).join(' ')
  )

const TOPICAL = /^(?:cover|address|concern|tackle|touch|mark)$/

function dateOfItsClause(
  { phrase, role, opener, modifiers, definite, handles, limit: end }: Occasion,
  analysis: SentenceAnalysis
): DateMention | null {
  if (!role) return null
  let limit = end
  if (role.role === 'OBLIQUE') {
    // "said on Friday after talks with Brand": on the day of the talks, unless they have one of their own
    const beside =
      /^(?:for|in|at|during)$/.test(role.preposition ?? '') ||
      isAtEndOf(phrase, analysis) ||
      (/^(?:after|following)$/.test(opener ?? '') && (!definite || isWithNamed(phrase)) && isDated(role, analysis))
    // "arrived on Saturday for the upcoming summit"
    if (!beside || modifiers.some(m => /^(?:upcoming|forthcoming|coming)$/.test(m))) return null
  } else if (!handles || decidesOn(role)) return null // "on Monday called off the talks": the day of the decision
  // "the talks also covered Brand's reshuffle last week": the day of what was talked about
  const topic = role.role === 'SUBJECT' && TOPICAL.test(role.clause.verb.lemma) ? role.clause.objects[0] : undefined
  if (topic) limit = Math.min(limit, topic.first)
  // "hours after Quill arrived for talks"
  const counted = clauseApart(role.clause, analysis)
  if (counted !== undefined) return counted
  const above = isDecidedThere(role, role.preposition, phrase, analysis) ? role.clause.outer : null
  const own = unlessOfAnother(before(dateOfClause(above ?? role.index, analysis), limit), phrase, analysis)
  // "agreed on Tuesday at a summit hosted by Brand": the day on which they agreed there
  const { relation, outer, verb } = role.clause
  const there =
    role.role === 'SUBJECT' && relation === 'REDUCED' && verb.passive && /^(?:at|during)$/.test(opener ?? '')
  return own ?? (there && outer !== null ? before(dateOfClause(outer, analysis), phrase.first) : null)
}
