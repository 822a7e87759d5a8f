import type { SummitFacts } from '../claim.js'
import { compareLeaders, leadersByParty, partiesOf, relationOf } from './parties.js'
import type { Span } from './span.js'
import { daysApart } from './span.js'
import type { Pair } from './summit-pair.js'
import { isRemote, peopleOf, slackOf, soleBody, summitSpan } from './summit-pair.js'
import type { Testimony } from './testimony.js'
import type { Comparison } from './verdict.js'
import { Evidence } from './verdict.js'

/** A meeting put off is held within so many days of the day it was first meant for, or it is another one. */
const PUT_OFF_DAYS = 60
/** What is told as put off, with its new day, was meant for one so shortly before. */
const NEXT_DAYS = 21
/** One of the same people in the same country may be held so much later. */
export const LONGEST_DELAY_DAYS = 200

/**
 * A meeting that is put off and one of the same people some weeks later are one; whether a plan was put off, a report of
 * it and one of the later meeting cannot tell between themselves, so neither do they keep each other apart.
 */
export function putOff(pair: Pair, p: Span | null, q: Span | null): Comparison | null {
  const { x, y } = pair
  if (p === null || q === null || !p.stated || !q.stated || isRemote(pair)) return null
  const [planned, plannedDays, days] = p.from <= q.from ? [x, p, q] : [y, q, p]
  const apart = daysApart(p, q)
  if (planned.status !== 'POSTPONED' && planned.status !== 'PLANNED') return null
  if (apart <= slackOf(pair) || apart > LONGEST_DELAY_DAYS || days.from < plannedDays.until) return null
  const who = whoMet(pair)
  if (who === 'others') return null
  const there = x.place?.country != null && x.place.country === y.place?.country
  if (apart > PUT_OFF_DAYS)
    return planned.status === 'POSTPONED' && who === 'same' && there
      ? new Evidence(0.38).weigh(1, 'the same people met there months after one was put off').conclude()
      : null
  const postponed = planned.status === 'PLANNED' && (planned === x ? y : x).status === 'POSTPONED'
  if (postponed && who === 'same' && there && apart <= NEXT_DAYS)
    return new Evidence(0.38).weigh(1, 'put off to a day soon after the one planned').conclude()
  if (planned.status === 'PLANNED')
    return new Evidence(0.85).weigh(1, 'planned for an earlier day, which may have been put off').conclude()
  if (who === 'same') return new Evidence(0.3).weigh(1, 'the same people met after one was put off').conclude()
  return new Evidence(there ? 0.38 : 0.85).weigh(1, 'the same parties met after one was put off').conclude()
}

/** Whether the same people met; `perhaps` where one report names only whose people, or the organisation, they were. */
function whoMet({ a, b, x, y }: Pair): 'same' | 'perhaps' | 'others' {
  const [people, others] = [peopleOf(a), peopleOf(b)]
  if (people !== null && others !== null) return people === others ? 'same' : 'others'
  if (x.level !== y.level) return 'others'
  const body = soleBody(a, x)
  if (body !== null && body === soleBody(b, y)) return x.level === 'LEADERS' ? 'same' : 'perhaps'
  const alike =
    partiesOf(a.claim).size >= 2 &&
    relationOf(partiesOf(a.claim), partiesOf(b.claim)) === 'equal' &&
    compareLeaders(leadersByParty(a.claim), leadersByParty(b.claim)) !== 'unlike'
  return alike ? 'perhaps' : 'others'
}

/** "They put off the meeting of the 12th and will meet on the 17th instead": told as two, and one. */
export function meetInstead(a: Testimony, b: Testimony, x: SummitFacts, y: SummitFacts): Comparison | null {
  if (!(x.status === 'POSTPONED' && y.status === 'PLANNED') && !(x.status === 'PLANNED' && y.status === 'POSTPONED'))
    return null
  const put = putOff({ a, b, x, y }, summitSpan(a), summitSpan(b))
  return put?.verdict === 'same' ? put : null
}
