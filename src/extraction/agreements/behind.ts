import { daysBetween } from '../../domain/partial-date.js'
import type { Claim } from '../../domain/claim.js'
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

/** "Their last meeting was in Umbar in December. There they had signed a declaration": the meeting told right before, where it was signed. */
export function metThere(
  { sentence }: AgreementCandidate,
  summits: readonly Claim[],
  { sentences }: Document
): Claim | null {
  const before = sentences[sentence.index - 1]
  if (!before || !THERE_THEY_HAD.test(sentence.text)) return null
  const told = summits.filter(c => c.start >= before.start && c.start < sentence.start)
  return told.findLast(c => c.modality === 'ASSERTED') ?? null
}
const THERE_THEY_HAD = /^(?:there|then|at that (?:meeting|summit)|on that occasion),? [^.;]{1,60}\bhad\b/i
