import type { DateMention } from '../document.js'
import type { SentenceAnalysis } from '../clauses/types.js'

/** "will be in Umbar from 26 August", "is to visit Lindon from Monday": the day between two tokens on which something begins. */
export function firstDayBetween(
  after: number,
  limit: number,
  { words, sentence, dates, clauses }: SentenceAnalysis
): DateMention | null {
  const next = clauses.find(c => c.verb.first >= after)?.verb.first ?? sentence.lastToken
  return (
    dates.find(
      d =>
        d.use === 'EVENT' &&
        d.date.precision === 'DAY' &&
        d.firstToken >= after &&
        d.firstToken < Math.min(limit, next) &&
        /^(?:from|starting|beginning)$/i.test(words[d.firstToken - 1 - sentence.firstToken] ?? '')
    ) ?? null
  )
}
