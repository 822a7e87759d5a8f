import { dayNumber, parsePartialDate, type PartialDate } from '../../domain/partial-date.js'
import type { DateMention, Document } from '../document.js'
import type { Clause, SentenceAnalysis } from '../clauses/types.js'
import { usableDates } from './usable-dates.js'
import { dateOwners } from './when.js'

/** How many sentences of prose tell the news; below them an undated verb in the past still does, a noun may look back. */
const OPENING = 8
/** Days of the month by which what a daily reports has happened in that month. */
const SETTLED = 3
/** Days within which a day named beside the news may lie before publication. */
const RECENT = 7

/** What lies behind without a date: "weeks after they met", "previously agreed", "last met". */
const STALE =
  /\b(?:days later|(?:years?|months?|weeks?|decades?) (?:ago|earlier|before|after|later|since|prior|following))\b|\b(?:last|previous|past|recent) (?:few |several |two |three )?(?:weeks?|months?|years?|decades?)\b|\b(?:previously|formerly|once|recently|originally|in the past)\b|\blast (?:met|spoke|visited|held)\b|\b(?:their|the|his|her|its) (?:previous|prior|earlier|last) (?:meetings?|talks|summit|encounter|conversation|(?:phone )?call|session|round|visit)\b|\b(?:the|that) same (?:year|month)\b|\b(?:on|at) the heels of\b|\bturn of the (?:year|century|millennium)\b|\bfiscal (?:year )?\d|\bthe (?:early |mid-|late )?(?:1[89]|20)\d0['’]?s\b|\blast (?:ramadan|eid|christmas|easter|nowruz|diwali)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|bahman|esfand|muharram|safar|rajab|sha'?ban|ramadan|shawwal)\b/i

/** A sentence that tells of the event, and the token at which it does. */
interface Telling {
  readonly sentence: { readonly index: number; readonly text: string }
  readonly at: number
  readonly rule: string
  /** Whether a verb tells that it took place. */
  readonly occurs?: boolean
}

/**
 * The month of what an article reports as news and no day is told of: that of its publication, or the year where no more is
 * known of that. Implied. Null where something in the sentences that tell of it may lie further back, and in the first days of a month.
 */
export function monthOfNews(
  tellings: readonly Telling[],
  { article, sentences }: Document,
  analyses: readonly SentenceAnalysis[]
): PartialDate | null {
  const period = periodOf(
    article.published,
    tellings.some(({ sentence }) => ONGOING.test(sentence.text))
  )
  const published = article.published?.latest ? dayNumber(article.published.latest) : null
  if (period === null || published === null || tellings.length === 0) return null
  const opening = new Set(
    sentences
      .filter(s => s.form === 'PROSE')
      .slice(0, OPENING)
      .map(s => s.index)
  )
  const exact = article.published?.precision === 'DAY'
  const fresh = tellings.some(({ sentence, at, rule, occurs }) => {
    const analysis = analyses[sentence.index]
    if (!analysis) return false
    const clause = rule.includes('.noun.') ? undefined : analysis.clauses.find(c => c.verb.head === at)
    if (ONGOING.test(sentence.text) && exact) return true
    return opening.has(sentence.index)
      ? !looksBack(clause)
      : (occurs === true && clause === undefined) || happened(clause)
  })
  const behind = tellings.some(({ sentence, at }) => {
    const analysis = analyses[sentence.index]
    if (!analysis) return false
    return STALE.test(sentence.text) || datesAround(at, analysis).some(d => isFar(d.date, published, exact))
  })
  const account = analyses.filter(a => a.sentence.form === 'PROSE').slice(0, 2 * OPENING)
  if (!fresh || behind || (exact && looksOver(account, published))) return null
  return parsePartialDate(period, 'IMPLIED')
}

/** What goes on while it is reported: "is on a visit to Umbar". */
const ONGOING =
  /\b(?:is|are) (?:currently |presently |now )?(?:visiting|hosting|meeting|holding|attending|paying|on (?:an?|his|her|their) (?:[\w-]+ ){0,4}(?:visit|trip|tour))\b/

/** An account that opens with days long gone by and none of late looks back on what happened. */
function looksOver(opening: readonly SentenceAnalysis[], published: number): boolean {
  const days = opening
    .flatMap(a => usableDates(a))
    .flatMap(({ date }) => (date.precision === 'DAY' && date.latest ? [dayNumber(date.latest) ?? 0] : []))
  return new Set(days).size > 1 && days.every(day => published - day > RECENT)
}

function periodOf(published: PartialDate | null, ongoing: boolean): string | null {
  if (!published) return null
  switch (published.precision) {
    case 'DAY':
      return ongoing || Number(published.edtf.slice(8)) > SETTLED ? published.edtf.slice(0, 7) : null
    case 'MONTH':
    case 'YEAR':
      return published.edtf
    default:
      return null
  }
}

/** The dates of a sentence that its event may be of: not those of what it came after ("after Harad broke off ties last week"). */
function datesAround(at: number, analysis: SentenceAnalysis): readonly DateMention[] {
  const owners = dateOwners(analysis)
  return usableDates(analysis).filter(d => {
    const owner = analysis.clauses[owners.get(d) ?? -1]
    if (!owner || owner.verb.head === at) return true
    // "Harad, which broke off ties in March, has signed"
    const aside = owner.relation === 'RELATIVE' && owner.subordinator !== 'where'
    return !aside && !(owner.relation === 'ADVERBIAL' && AFTER.test(owner.subordinator ?? ''))
  })
}

const AFTER = /^(?:after|since|because)$/

/** "earlier this year", "in August", "on 3 May" of a report of 20 May: the event may be of that time. */
function isFar(date: PartialDate, published: number, exact: boolean): boolean {
  // "a formal accord is to be signed in January": what is ahead lies not behind
  const first = date.earliest === null ? null : dayNumber(date.earliest)
  if (first !== null && first > published) return false
  if (date.precision === 'MONTH' || date.precision === 'YEAR') return exact
  const day = date.latest === null ? null : dayNumber(date.latest)
  return day === null || published - day > RECENT
}

/** "since Quill visited Umbar", "when the two met": when something else was. */
const looksBack = (clause: Clause | undefined): boolean =>
  clause?.relation === 'ADVERBIAL' && /^(?:since|when|before|until)$/.test(clause.subordinator ?? '')

/** Told for its own sake in the past: "Quill met Brand", "has received", not "where he met", "had visited". */
function happened(clause: Clause | undefined): boolean {
  if (!clause || !/^(?:MAIN|COORDINATE|COMPLEMENT|PARTICIPIAL)$/.test(clause.relation)) return false
  return clause.verb.tense === 'PAST' ? !clause.verb.perfect : clause.verb.tense === 'PRESENT' && clause.verb.perfect
}
