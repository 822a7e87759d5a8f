import type { Claim } from '../../domain/claim.js'
import { confidenceOf, promisedBy } from '../../domain/resolution/confidence.js'
import { sourceAlone } from '../../domain/resolution/context.js'
import type { ClaimRecord } from '../../domain/resolution/context.js'
import type { Scored } from './measure-sets.js'

/** Events whose surest claim has a confidence in one band, and how many of them the gold confirms. */
export interface Band {
  /** From here up to the next band. */
  readonly from: number
  readonly events: number
  readonly right: number
  /** Mean confidence of these events: what the share of right ones should be. */
  readonly confidence: number
}

const BANDS_IN_ONE = 20

/**
 * How far confidence can be believed: the events that extraction found in each article, by the confidence of the surest
 * claim behind them. An event that the gold leaves open counts as confirmed.
 */
export function reliability(scored: readonly Scored[]): Band[] {
  return bandsOf(scored.flatMap(judgedEvents))
}

export function bandsOf(judged: readonly Judged[]): Band[] {
  const bands = new Map<number, { events: number; right: number; sum: number }>()
  for (const { confidence, right } of judged) {
    const number = Math.floor(confidence * BANDS_IN_ONE + 1e-9)
    const band = bands.get(number) ?? { events: 0, right: 0, sum: 0 }
    bands.set(number, {
      events: band.events + 1,
      right: band.right + (right ? 1 : 0),
      sum: band.sum + confidence
    })
  }
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([number, { events, right, sum }]) => ({
      from: number / BANDS_IN_ONE,
      events,
      right,
      confidence: sum / events
    }))
}

/** An event found, how sure its surest claim was, and whether the gold has it. */
export interface Judged {
  readonly confidence: number
  readonly right: boolean
}

/** What the rules promise of an event that one article tells, and what people are told. */
export interface JudgedEvent extends Judged {
  readonly promised: number
  readonly told: number
}

/** The events that extraction found in one article. */
export function judgedEvents({ report, score }: Scored): JudgedEvent[] {
  if (score === null) return []
  const claims = report.claims as readonly Claim[]
  const judge = (kind: string, claimKind: string, quotes: readonly string[]): JudgedEvent[] => {
    const behind = claims.filter(claim => claim.kind === claimKind && quotes.includes(claim.quote))
    if (behind.length === 0) return []
    const wrong = score.wrong.some(miss => miss.kind === kind && miss.quote === (quotes[0] ?? null))
    return [
      {
        confidence: Math.max(...behind.map(claim => claim.confidence)),
        promised: Math.max(...behind.map(promisedBy)),
        told: confidenceOf(behind.map(recordOf), []).confidence,
        right: !wrong
      }
    ]
  }
  return [
    ...report.summits.flatMap(({ quotes }) => judge('meetings', 'SUMMIT', quotes)),
    ...report.agreements.flatMap(({ quotes }) => judge('agreements', 'AGREEMENT', quotes)),
    ...report.interactions.flatMap(({ quote }) => judge('interactions', 'INTERACTION', [quote]))
  ]
}

/** As the only article that tells of it: one voice. */
const recordOf = (claim: Claim): ClaimRecord => ({
  claim,
  source: sourceAlone({ id: claim.articleId, published: null, publisher: null }),
  knownAt: '',
  retractedOn: null
})

/** The expected calibration error: how far confidence is from the share of right ones, band by band, weighed by events. */
export const calibrationError = (judged: readonly Judged[]): number => errorOf(bandsOf(judged))

function errorOf(bands: readonly Band[]): number {
  const off = bands.reduce((sum, { events, right, confidence }) => sum + Math.abs(right - events * confidence), 0)
  return off / Math.max(1, eventsOf(bands))
}

const eventsOf = (bands: readonly Band[]): number => bands.reduce((n, { events }) => n + events, 0)

/** The bands as a table, with the expected calibration error. */
export function reliabilityTable(bands: readonly Band[]): string[] {
  return [
    'confidence from  events  mean confidence  confirmed',
    ...bands.map(({ from, events, right, confidence }) =>
      [
        from.toFixed(2).padStart(15),
        String(events).padStart(7),
        confidence.toFixed(3).padStart(16),
        (right / events).toFixed(3).padStart(10)
      ].join(' ')
    ),
    `${eventsOf(bands)} events; expected calibration error ${errorOf(bands).toFixed(3)}`
  ]
}
