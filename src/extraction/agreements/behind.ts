import { daysBetween } from '../../domain/partial-date.js'
import type { Document } from '../document.js'
import type { AgreementCandidate } from './candidate.js'

/**
 * "The visit comes three months after they signed a pact", "restored ties in March 2023 under a deal brokered by Rohan": what
 * lies so far behind was reached at no meeting told here.
 */
export const liesBehind = (
  { sentence, at, basis }: AgreementCandidate,
  { article, tokens, dates }: Document
): boolean =>
  /\b(?:days?|weeks?|months?|years?|decades?) (?:after|since)\b[^,;:]*$/i.test(
    article.text.slice(sentence.start, tokens[at]?.start ?? sentence.start)
  ) ||
  (basis &&
    dates.some(
      ({ start, end, date: { latest } }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        latest !== null &&
        article.published?.earliest != null &&
        daysBetween(latest, article.published.earliest) > LONG_BEFORE
    ))
const LONG_BEFORE = 60
