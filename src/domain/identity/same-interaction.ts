import type { Claim, InteractionFacts } from '../claim.js'
import { remembered } from '../memo.js'
import type { InteractionType } from '../vocabulary.js'
import type { Span } from './span.js'
import { daysApart, hullDays, spanOf, weeksOf } from './span.js'
import {
  compareLeaders,
  overlapOf,
  partiesKey,
  relationOf,
  sourceLeaders,
  sourcesOf,
  targetsOf,
  topicsOf
} from './parties.js'
import type { Testimony } from './testimony.js'
import type { Comparison } from './verdict.js'
import { different, doubtOfDaysApart, doubtOfTime, Evidence, UNSURE } from './verdict.js'
import { contentWords, likeness } from './words.js'

/** What is done is seldom done twice in a week; what is said is said every day. */
const MATERIAL: ReadonlySet<InteractionType> = new Set([
  'COOPERATE',
  'AID',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'PROTEST'
])

const SLACK_DAYS = 1
/** Wider than this, a date does not tell one act from the next. */
const WIDEST_DAYS = 40

/** When it can have happened; null when that leaves more than some weeks. */
export const interactionSpan = remembered((testimony: Testimony): Span | null => {
  const { facts } = testimony.claim
  if (facts.kind !== 'INTERACTION') return null
  const ahead = facts.status === 'DONE' ? 0 : 14
  const span = spanOf(testimony, { back: 2, ahead })
  return span !== null && span.until - span.from <= WIDEST_DAYS ? span : null
})

/** Keys of the blocks an interaction claim stands in: any two that can be one interaction share at least one. */
export function interactionBlocks(testimony: Testimony, facts: InteractionFacts): string[] {
  const span = interactionSpan(testimony)
  const [sources, targets] = [sourcesOf(testimony.claim), targetsOf(testimony.claim)]
  const times = span === null ? ['?'] : weeksOf(span, SLACK_DAYS)
  return times.map(time => `INTERACTION|${facts.type}|${partiesKey(sources)}>${partiesKey(targets)}|${time}`)
}

/** Whether two reports of what one actor did toward another speak of one act. */
export function sameInteraction(a: Testimony, b: Testimony, x: InteractionFacts, y: InteractionFacts): Comparison {
  if (x.type !== y.type) return different('different types')
  if (relationOf(sourcesOf(a.claim), sourcesOf(b.claim)) !== 'equal') return different('done by others')
  if (relationOf(targetsOf(a.claim), targetsOf(b.claim)) !== 'equal') return different('done to others')
  if (compareLeaders(sourceLeaders(a.claim), sourceLeaders(b.claim)) === 'unlike')
    return different('done by other people')
  const [p, q] = [interactionSpan(a), interactionSpan(b)]
  if (p !== null && q !== null && p.stated && q.stated && daysApart(p, q) > SLACK_DAYS)
    return different('on different days')
  return weighContent(a, b, x, y, weighTime(p, q, gapOf(x, y)))
}

/** An ambassador is not sent home, and relations are not broken off, twice in a month. */
const isRare = (x: InteractionFacts, y: InteractionFacts): boolean =>
  x.mode !== null && x.mode === y.mode && RARE.has(x.mode) && [x, y].every(f => f.contexts.includes('diplomatic'))
const RARE: ReadonlySet<string> = new Set(['expel', 'withdraw', 'discontinue'])

/** Such an act comes about once in so many days. */
const gapOf = (x: InteractionFacts, y: InteractionFacts): number => (isRare(x, y) ? 60 : MATERIAL.has(x.type) ? 7 : 3)

function weighTime(p: Span | null, q: Span | null, gapDays: number): Evidence {
  if (p === null || q === null) return new Evidence(0.6).atLeast(UNSURE, 'one of them is hardly dated')
  const apart = daysApart(p, q)
  const days = hullDays(p, q)
  const evidence = new Evidence(Math.max(0.3, doubtOfTime(days, gapDays)))
  if (apart > SLACK_DAYS) return evidence.atLeast(doubtOfDaysApart(apart), 'their days do not meet')
  return evidence.weigh(apart === 0 ? 1 : 1.8, days === 0 ? 'on the same day' : `within ${days} days`)
}

function weighContent(
  a: Testimony,
  b: Testimony,
  x: InteractionFacts,
  y: InteractionFacts,
  evidence: Evidence
): Comparison {
  evidence.weigh(1, 'the same actors')
  const alike = likeness(plainWords(a.claim), plainWords(b.claim))
  if (alike >= 0.45) evidence.weigh(0.3, 'told in nearly the same words')
  else if (alike >= 0.2) evidence.weigh(0.6, 'told in like words')
  else evidence.weigh(isRare(x, y) ? 1.2 : 1.6, 'told in other words')
  if (x.mode !== null && y.mode !== null) {
    if (x.mode === y.mode) evidence.weigh(0.7, 'the same mode')
    else evidence.atLeast(UNSURE, 'different modes')
  }
  if (x.contexts.some(one => y.contexts.includes(one)) || overlapOf(topicsOf(a.claim), topicsOf(b.claim)) > 0)
    evidence.weigh(0.8, 'on the same matter')
  return evidence.conclude()
}

/** Names aside: the actors are the same already, and their names would make any two sentences alike. */
const plainWords = remembered((claim: Claim) => contentWords(claim.quote.replace(/\p{Lu}[\p{L}\p{N}’'-]*/gu, ' ')))
