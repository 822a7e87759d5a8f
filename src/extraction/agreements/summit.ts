import type { ActorKey, Claim } from '../../domain/claim.js'
import { daysBetween, type PartialDate } from '../../domain/partial-date.js'
import type { Document } from '../document.js'
import { countriesOf } from './context.js'
import type { AgreementEvent } from './events.js'

/** The held meeting of all the parties, nearest before (or first in) the agreement's sentence. */
export function summitFor(
  sides: readonly string[],
  event: AgreementEvent,
  summits: readonly Claim[],
  document: Document
): Claim | null {
  const at = Math.min(...event.candidates.map(c => c.sentence.start))
  const own = event.candidates.map(c => c.date?.date).find(d => d !== undefined) ?? null
  let best: Claim | null = null
  for (const claim of summits) {
    if (claim.modality !== 'ASSERTED' || claim.facts.kind !== 'SUMMIT' || claim.start > at) continue
    const met = countriesOf(claim)
    if (!sides.every(s => met.includes(s as ActorKey))) continue
    if (own && claim.date && own.edtf !== claim.date.edtf) continue
    // the meeting the article is about, not one it recalls
    if (best && best.date && claim.date && claim.date.edtf < best.date.edtf) continue
    if (claim.facts.format === 'SIDELINE' && best) continue
    best = claim
  }
  return best ?? (opens(event, document) ? onlyDated(sides, own, summits, document) : null)
}

/** The lead tells the result before the text comes to the meeting. */
const opens = (event: AgreementEvent, document: Document): boolean =>
  event.candidates[0]!.sentence.index <= (document.sentences.find(s => s.form === 'PROSE')?.index ?? 0) + 2

/** What a text opens with came about within so many days: an older meeting is recalled in it. */
const NEWS_DAYS = 10

/** The one held meeting of just these parties that has a day and is news; null where there are several. */
function onlyDated(
  sides: readonly string[],
  own: PartialDate | null,
  summits: readonly Claim[],
  document: Document
): Claim | null {
  const published = document.article.published?.latest ?? null
  const isNews = ({ date }: Claim): boolean => {
    if (own !== null || published === null || !date?.earliest) return true
    return daysBetween(date.earliest, published) <= NEWS_DAYS
  }
  const fitting = summits.filter(c => {
    const met = countriesOf(c)
    return (
      c.modality === 'ASSERTED' &&
      c.date?.precision === 'DAY' &&
      (own === null || own.edtf === c.date.edtf) &&
      isNews(c) &&
      met.length === sides.length &&
      sides.every(s => met.includes(s as ActorKey))
    )
  })
  return new Set(fitting.map(c => c.event)).size === 1 ? fitting[0]! : null
}
