import type { ActorKey, Claim } from '../../domain/claim.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { Document } from '../document.js'
import type { AgreementCandidate } from './candidate.js'
import { countriesOf } from './context.js'
import type { AgreementEvent } from './events.js'

/** What concludes an agreement. */
const CONCLUDING = /^agreement\.(?:sign|ink|initial|seal|conclude|finali[sz]e|signing)\./
const SIGNED = /^agreement\.(?:sign|ink|initial|signing)\./
const SIGNING = /\b(?:signing|to be signed|signature)\b/i

/** How many sentences off the meeting may be told at which it is to be signed. */
const NEAR = 3

/**
 * The day, or the month, on which an agreement that is not concluded yet is to be signed: "will sign a pact in Lindon on Friday", or, implied,
 * that of the only meeting to come of its parties. Never one that has passed, and none of what is only talked about.
 */
export function plannedDay(
  { candidates }: AgreementEvent,
  sides: readonly string[],
  summits: readonly Claim[],
  { article, sentences }: Document
): PartialDate | null {
  const published = article.published?.earliest ?? null
  if (published === null) return null
  const ahead = (date: PartialDate | null | undefined): boolean => (date?.latest ?? '') >= published
  const planned = candidates.filter(c => c.reality === 'PLANNED' && isSigning(c))
  const own = planned.find(({ date }) => ahead(date?.date))?.date?.date
  if (own || planned.length === 0 || planned.some(c => c.date !== null)) return own ?? null
  // what two pledge to conclude some day is signed at no meeting that is told of
  const signed = planned.filter(({ rule, sentence }) => SIGNED.test(rule) || SIGNING.test(sentence.text))
  const near = (claim: Claim): boolean => {
    const told = sentences.find(s => s.end > claim.start)?.index ?? 0
    return signed.some(({ sentence }) => Math.abs(sentence.index - told) <= NEAR)
  }
  const meetings = summits.filter(
    c =>
      c.modality === 'PLANNED' &&
      ahead(c.date) &&
      c.date?.precision !== 'YEAR' &&
      near(c) &&
      sides.every(side => countriesOf(c).includes(side as ActorKey))
  )
  const [only] = meetings
  return only?.date && new Set(meetings.map(c => c.event)).size === 1 ? { ...only.date, basis: 'IMPLIED' } : null
}

const isSigning = ({ rule, sentence }: AgreementCandidate): boolean =>
  CONCLUDING.test(rule) || SIGNING.test(sentence.text)
