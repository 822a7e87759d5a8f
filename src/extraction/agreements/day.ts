import { dayNumber, type PartialDate } from '../../domain/partial-date.js'
import type { DateMention, Document } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'
import type { AgreementEvent } from './events.js'
import { REPROVING } from './by-deed.js'
import { COMMENTING } from './parties.js'
import { monthOfNews } from '../days/month-of-news.js'
import { usableDates } from '../days/usable-dates.js'
import { dateOwners } from '../days/when.js'

const DAYS_OF_NEWS = 7

/** "three months after they signed", "last year's pact": no day of this week is meant. */
const LONG_SINCE =
  /\b(?:week|month|year|decade)s? (?:after|before|ago|earlier|since|later|prior)\b|\b(?:last|previous|earlier this) (?:month|year|decade)\b/i

/** How many sentences of prose open a story. */
const OPENING = 3

/**
 * The day of an agreement told without one: the only recent day in the sentences that tell of its conclusion, else, where the
 * story opens with it, the only recent day of the opening, else the month of the news. Implied, never stated.
 */
export function dayOfNews(
  event: AgreementEvent,
  document: Document,
  analyses: readonly SentenceAnalysis[]
): PartialDate | null {
  const published = document.article.published?.latest
  const telling = event.candidates.filter(
    c =>
      c.reality === 'HELD' &&
      /^(?:AGREED|SIGNED)$/.test(c.status) &&
      c.confidence >= 0.75 &&
      ![COMMENTING, REPROVING].some(verbs => verbs.test(c.by?.verb.lemma ?? '')) // the day on which a third party welcomed it is no day of its own
  )
  // what was ratified in March or expired last year was not made this week
  if (event.candidates.some(c => c.stepDate !== null && c.reality === 'HELD')) return null
  if (!published || telling.length === 0 || telling.some(c => LONG_SINCE.test(c.sentence.text))) return null
  const own = onlyRecent(
    telling.map(c => analyses[c.sentence.index]),
    published
  )
  if (own) return own
  const ceremony =
    own === undefined && telling.some(c => c.status === 'SIGNED')
      ? onlyRecent(ceremonies(telling, document, analyses), published)
      : null
  if (ceremony) return ceremony
  const opening = document.sentences.filter(s => s.form === 'PROSE').slice(0, OPENING)
  const opens = telling.some(c => opening.includes(c.sentence) || c.sentence.form === 'HEADLINE')
  const days = opening.map(s => analyses[s.index])
  const day = own === undefined && opens ? onlyRecent(days, published) : null
  // "under an agreement that they have reached", "stands by the pact it signed with Rohan": whenever that was
  const told = telling.filter(c => c.sentence.form !== 'HEADLINE' && !c.basis && !isSignedBefore(c))
  return day ?? monthOfNews(told, document, analyses)
}

const isSignedBefore = ({ definite, by }: AgreementEvent['candidates'][number]): boolean =>
  definite && by?.relation === 'RELATIVE'

/** "The signing ceremony was held in Isby on Wednesday": the sentences shortly behind that tell of it. */
function ceremonies(
  telling: AgreementEvent['candidates'],
  { sentences }: Document,
  analyses: readonly SentenceAnalysis[]
): (SentenceAnalysis | undefined)[] {
  const from = Math.min(...telling.map(c => c.sentence.index))
  return sentences
    .slice(from + 1, from + 6)
    .filter(s => /\bsigning (?:ceremony|took place|was held)\b|\b(?:were|was) signed\b/.test(s.text))
    .map(s => analyses[s.index])
}

/** "The Gazette reported on Sunday": that is when it was in the paper. */
function toldDates(analysis: SentenceAnalysis): DateMention[] {
  const owners = dateOwners(analysis)
  return usableDates(analysis).filter(d => {
    const owner = analysis.clauses[owners.get(d) ?? -1]
    return !(owner?.verb.lemma === 'report' && owner.subject?.actors.length === 0)
  })
}

/** A day, or a weekend. */
function isOfFewDays({ precision, earliest, latest }: PartialDate): boolean {
  if (precision === 'DAY') return true
  const [from, until] = [earliest, latest].map(day => (day === null ? null : dayNumber(day)))
  return precision === 'INTERVAL' && from != null && until != null && until - from <= 2
}

/** The one recent day that sentences give; null where they give others; undefined where they give none at all. */
function onlyRecent(
  analyses: readonly (SentenceAnalysis | undefined)[],
  published: string
): PartialDate | null | undefined {
  const days = new Map<string, PartialDate>()
  let others = false
  for (const analysis of analyses) {
    for (const { date } of analysis ? toldDates(analysis) : []) {
      const [day, last] = [date.latest === null ? null : dayNumber(date.latest), dayNumber(published)]
      const ago = day !== null && last !== null ? last - day : -1
      if (isOfFewDays(date) && ago >= 0 && ago <= DAYS_OF_NEWS) days.set(date.edtf, date)
      else others = true
    }
  }
  const [only, ...more] = days.values()
  if (!only) return others ? null : undefined
  return more.length > 0 ? null : { ...only, basis: 'IMPLIED' }
}
