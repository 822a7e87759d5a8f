import type { Place, SummitFacts } from '../claim.js'
import { slug } from '../ids.js'
import { remembered } from '../memo.js'
import type { Horizon, Span } from './span.js'
import { daysApart, hullDays, isSameDay, monthsOf, spanOf } from './span.js'
import {
  compareLeaders,
  guestsOf,
  jaccard,
  leadersByParty,
  overlapOf,
  partiesKey,
  partiesOf,
  relationOf,
  topicsOf
} from './parties.js'
import { isLevelTold, isNextRound } from './meeting-words.js'
import type { Testimony } from './testimony.js'
import type { Comparison } from './verdict.js'
import { different, doubtOfDaysApart, doubtOfTime, Evidence, UNSURE } from './verdict.js'

interface Pace {
  /** Such a meeting of the same parties comes about once in so many days. */
  readonly gapDays: number
  /** How long before the day an undated one is announced. */
  readonly aheadDays: number
  /** Reports may differ by so many days (time zones, several days of talks). */
  readonly slackDays: number
}

const PACE: Readonly<Record<string, Pace>> = {
  CALL: { gapDays: 10, aheadDays: 7, slackDays: 0 },
  LEADERS: { gapDays: 120, aheadDays: 60, slackDays: 1 },
  MINISTERS: { gapDays: 40, aheadDays: 30, slackDays: 1 },
  ENVOYS: { gapDays: 20, aheadDays: 14, slackDays: 1 },
  SERIES_OF_LEADERS: { gapDays: 300, aheadDays: 300, slackDays: 3 },
  SERIES: { gapDays: 120, aheadDays: 120, slackDays: 3 }
}

/** An undated meeting is reported within so many days. */
const REPORTED_WITHIN_DAYS = 6

const NOT_YET: ReadonlySet<string> = new Set(['PLANNED', 'PROPOSED', 'POSTPONED', 'CANCELLED', 'REFUSED'])
const CALLED_OFF: ReadonlySet<string> = new Set(['CANCELLED', 'REFUSED'])

function paceOf(facts: SummitFacts): Pace {
  const series = facts.framework !== null && (facts.format === 'MULTILATERAL' || facts.format === 'TRILATERAL')
  const key =
    facts.format === 'CALL'
      ? 'CALL'
      : !series
        ? facts.level
        : facts.level === 'LEADERS'
          ? 'SERIES_OF_LEADERS'
          : 'SERIES'
  return PACE[key] as Pace
}

function horizonOf(facts: SummitFacts): Horizon {
  return { back: REPORTED_WITHIN_DAYS, ahead: NOT_YET.has(facts.status) ? paceOf(facts).aheadDays : 0 }
}

/** When the meeting can have been. */
export const summitSpan = remembered((testimony: Testimony): Span | null => {
  const { facts } = testimony.claim
  return facts.kind === 'SUMMIT' ? spanOf(testimony, horizonOf(facts)) : null
})

const cityOf = remembered((place: Place) => (place.city === null ? null : slug(place.city)))

const sameCity = (x: SummitFacts, y: SummitFacts): boolean =>
  x.place?.city != null && y.place?.city != null && cityOf(x.place) === cityOf(y.place)

const BLOCK_SLACK_DAYS = 3
/** A meeting put off is held within so many days of the day it was first meant for, or it is another one. */
const PUT_OFF_DAYS = 60

/** Keys of the blocks a summit claim stands in: any two that can be one meeting share at least one. */
export function summitBlocks(testimony: Testimony, facts: SummitFacts): string[] {
  const span = summitSpan(testimony)
  const later = facts.status === 'POSTPONED' ? PUT_OFF_DAYS : 0
  const months = span ? monthsOf({ ...span, until: span.until + later }, BLOCK_SLACK_DAYS) : ['?']
  // Ministers whom a text does not name look like envoys.
  const levels = isLevelTold(testimony) ? [facts.level === 'LEADERS' ? 'LEADERS' : 'BELOW'] : ['LEADERS', 'BELOW']
  const sorts = levels.map(level => `SUMMIT|${level}${facts.format === 'CALL' ? '|CALL' : ''}`)
  const parties = partiesOf(testimony.claim)
  const body = soleBody(testimony, facts)
  const guests = guestsOf(testimony.claim)
  const groups = [...new Set([parties, guests].filter(one => one.size >= 2).map(partiesKey))]
  if (body !== null) groups.push(`body:${body}`)
  if (facts.framework !== null) groups.push(`framework:${facts.framework}`)
  if (facts.format === 'MULTILATERAL') groups.push(...[...venuesOf(facts)].map(country => `in:${country}`))
  if (facts.name !== null) groups.push(`name:${slug(facts.name)}`)
  const people = peopleOf(testimony)
  return months.flatMap(month => [
    ...sorts.flatMap(sort => groups.map(group => `${sort}|${group}|${month}`)),
    ...(people === null ? [] : [`SUMMIT|${people}|${month}`])
  ])
}

/** The one organisation whose meeting it is, where the text names nobody else but the country where it met. */
function soleBody({ claim }: Testimony, facts: SummitFacts): string | null {
  if (facts.format === 'CALL' || leadersByParty(claim).size > 0) return null
  const [body, ...others] = [...partiesOf(claim)].filter(party => party !== `country:${facts.host}`)
  return others.length === 0 && body?.startsWith('organization:') ? body : null
}

/** Everybody who met, as one text, where each of two parties or more names who acts for it. */
function peopleOf({ claim }: Testimony): string | null {
  const leaders = leadersByParty(claim)
  if (leaders.size < 2 || leaders.size !== partiesOf(claim).size) return null
  return [...leaders.values()]
    .flatMap(people => [...people])
    .sort()
    .join('+')
}

function venuesOf(facts: SummitFacts): Set<string> {
  return new Set([facts.place?.country, facts.host].filter(code => code != null))
}

interface Pair {
  readonly a: Testimony
  readonly b: Testimony
  readonly x: SummitFacts
  readonly y: SummitFacts
}

/** Whether two reports of meetings speak of one. */
export function sameSummit(a: Testimony, b: Testimony, x: SummitFacts, y: SummitFacts): Comparison {
  const pair = { a, b, x, y }
  const spans = { x: summitSpan(a), y: summitSpan(b) }
  if (levelsClash(pair, spans.x, spans.y)) return different('of different levels')
  if ((x.format === 'CALL') !== (y.format === 'CALL')) return different('one remote, the other in person')
  if (x.framework !== null && y.framework !== null && x.framework !== y.framework)
    return different('different frameworks')
  const put = putOff(pair, spans.x, spans.y)
  if (put !== null) return put
  const clash = datesClash(pair, spans.x, spans.y)
  if (clash !== null) return different(clash)
  const evidence = weighTime(pair, spans.x, spans.y)
  return weighParties(pair, evidence) ?? weighPeople(pair, evidence) ?? weighPlace(pair, evidence, spans.x, spans.y)
}

/**
 * Who met tells more than the level that was read. Unnamed ministers may be taken for envoys, and those of whom nothing is
 * told for anybody; but ministers who prepare a summit meet on another day than their leaders.
 */
function levelsClash({ a, b, x, y }: Pair, p: Span | null, q: Span | null): boolean {
  if (x.level === y.level) return false
  const people = peopleOf(a)
  if (people !== null && people === peopleOf(b)) return false
  if (!isLevelTold(a) || !isLevelTold(b)) {
    if (p === null || q === null || !p.stated || !q.stated) return x.level === 'LEADERS' || y.level === 'LEADERS'
    return daysApart(p, q) > 1
  }
  const [envoys, others] = x.level === 'ENVOYS' ? [a, y] : [b, x]
  const unnamed = (x.level === 'ENVOYS' || y.level === 'ENVOYS') && leadersByParty(envoys.claim).size === 0
  return others.level === 'LEADERS' || !unnamed
}

function slackOf({ x, y }: Pair): number {
  const planned = x.status !== y.status ? 1 : 0 // a plan may slip by a day
  return x.format === 'CALL' ? 0 : Math.max(paceOf(x).slackDays, paceOf(y).slackDays) + planned
}

/**
 * A meeting that is put off and one of the same people some weeks later are one; whether a plan was put off, a report of
 * it and one of the later meeting cannot tell between themselves, so neither do they keep each other apart.
 */
function putOff({ a, b, x, y }: Pair, p: Span | null, q: Span | null): Comparison | null {
  if (p === null || q === null || !p.stated || !q.stated || x.format === 'CALL') return null
  const [planned, plannedDays, days] = p.from <= q.from ? [x, p, q] : [y, q, p]
  const apart = daysApart(p, q)
  if (apart <= slackOf({ a, b, x, y }) || apart > PUT_OFF_DAYS || days.from < plannedDays.until) return null
  const people = peopleOf(a)
  if (people === null || people !== peopleOf(b)) return null
  if (planned.status === 'POSTPONED')
    return new Evidence(0.3).weigh(1, 'the same people met after one was put off').conclude()
  if (planned.status !== 'PLANNED') return null
  return new Evidence(0.85).weigh(1, 'planned for an earlier day, which may have been put off').conclude()
}

/** "They put off the meeting of the 12th and will meet on the 17th instead": told as two, and one. */
export function meetInstead(a: Testimony, b: Testimony, x: SummitFacts, y: SummitFacts): Comparison | null {
  if (!(x.status === 'POSTPONED' && y.status === 'PLANNED') && !(x.status === 'PLANNED' && y.status === 'POSTPONED'))
    return null
  const put = putOff({ a, b, x, y }, summitSpan(a), summitSpan(b))
  return put?.verdict === 'same' ? put : null
}

function datesClash(pair: Pair, p: Span | null, q: Span | null): string | null {
  if (p === null || q === null || !p.stated || !q.stated) return null
  return daysApart(p, q) > slackOf(pair) ? 'on different days' : null
}

function weighTime(pair: Pair, p: Span | null, q: Span | null): Evidence {
  if (p === null || q === null) {
    return new Evidence(0.6).atLeast(UNSURE, 'one of them is not dated at all')
  }
  const days = hullDays(asAwaited(pair.x, p), asAwaited(pair.y, q))
  const gap = Math.max(paceOf(pair.x).gapDays, paceOf(pair.y).gapDays)
  const evidence = new Evidence(doubtOfTime(days, gap))
  const apart = daysApart(p, q)
  if (apart > slackOf(pair)) return evidence.atLeast(doubtOfDaysApart(apart), 'their days do not meet')
  if (pair.x.level !== pair.y.level && !(isLevelTold(pair.a) && isLevelTold(pair.b))) {
    if (apart > 0) return evidence.atLeast(UNSURE, 'of different levels, a day apart')
    const ofLeaders = pair.x.level === 'LEADERS' || pair.y.level === 'LEADERS'
    if (ofLeaders && !sameCity(pair.x, pair.y)) evidence.atLeast(UNSURE, 'perhaps of different levels')
  }
  const again = isNext(pair.a) ? p.from - q.from : q.from - p.from
  if (isNext(pair.a) !== isNext(pair.b) && again > NEWS_DAYS) evidence.atLeast(UNSURE, 'one is told as another round')
  return evidence.weigh(1, days === 0 ? 'on the same day' : `within ${days} days`)
}

/** "A date is sought for a meeting": it may be weeks off, but the sooner they meet after that, the likelier it is that meeting. */
const asAwaited = ({ status }: SummitFacts, span: Span): Span =>
  !span.stated && OPEN.has(status) ? { ...span, until: span.from } : span
const OPEN: ReadonlySet<string> = new Set(['PLANNED', 'PROPOSED'])

/** For so long outlets tell of one plan after another. */
const NEWS_DAYS = 7

const isNext = ({ claim }: Testimony): boolean =>
  claim.facts.kind === 'SUMMIT' && NOT_YET.has(claim.facts.status) && isNextRound(claim)

/** Who met: the same parties, or for a meeting of many the same framework, name or venue. */
function weighParties({ a, b, x, y }: Pair, evidence: Evidence): Comparison | null {
  const [p, q] = [partiesOf(a.claim), partiesOf(b.claim)]
  const relation = relationOf(p, q)
  const sameFramework = x.framework !== null && x.framework === y.framework
  if (sameFramework) evidence.weigh(0.5, 'of the same framework')
  const sameName = x.name !== null && y.name !== null && slug(x.name) === slug(y.name)
  if (sameName) evidence.weigh(0.5, 'of the same name')
  if (relation === 'equal' && p.size >= 2) {
    evidence.weigh(1, 'the same parties')
    return null
  }
  const [guests, others] = [guestsOf(a.claim), guestsOf(b.claim)]
  if (guests.size >= 2 && relationOf(guests, others) === 'equal') {
    evidence.weigh(1.2, 'the same parties but for who hosts them')
    return null
  }
  const body = soleBody(a, x)
  if (body !== null && body === soleBody(b, y) && (x.framework !== null || y.framework !== null || sameCity(x, y))) {
    evidence.weigh(0.7, 'of the same organisation')
    return null
  }
  if (x.format === 'MULTILATERAL' && y.format === 'MULTILATERAL') {
    // Each report of a meeting of many names only some of those who came.
    if (sameFramework || sameName) return null
    if (relation === 'disjoint') return different('no party in common')
    if (overlapOf(venuesOf(x), venuesOf(y)) > 0 && (relation === 'subset' || jaccard(p, q) >= 0.5)) return null
    evidence.atLeast(UNSURE, 'parties in common, but no framework, name or venue')
    return null
  }
  if (x.format === 'MULTILATERAL' || y.format === 'MULTILATERAL')
    return different('one of many parties, the other of few')
  if (relation !== 'subset' && relation !== 'equal') return different('different parties')
  if (Math.min(p.size, q.size) >= 2 && !sameFramework) return different('different parties')
  if (sameFramework) evidence.weigh(1.3, 'one names fewer parties')
  else evidence.atLeast(UNSURE, 'one names only one party')
  return null
}

function weighPeople({ a, b, x, y }: Pair, evidence: Evidence): Comparison | null {
  const leaders = compareLeaders(leadersByParty(a.claim), leadersByParty(b.claim))
  const many = x.format === 'MULTILATERAL' && y.format === 'MULTILATERAL'
  if (leaders === 'unlike' && !many) return different('other people met')
  if (leaders === 'same') evidence.weigh(0.7, 'the same people')
  return null
}

function weighPlace({ a, b, x, y }: Pair, evidence: Evidence, p: Span | null, q: Span | null): Comparison {
  const sameDay = p !== null && q !== null && isSameDay(p, q)
  if (x.format !== 'CALL') {
    const [here, there] = [x.place, y.place]
    if (here?.country != null && there?.country != null && here.country !== there.country) {
      // A plan may move; two meetings that took place did not take place elsewhere.
      if (!sameDay && x.status === y.status) return different('in different countries')
      evidence.atLeast(UNSURE, 'in different countries')
    } else if (here?.city != null && there?.city != null) {
      if (sameCity(x, y)) evidence.weigh(0.4, 'in the same city')
      else evidence.weigh(1.8, 'in different cities')
    } else if (here?.country != null && here.country === there?.country) evidence.weigh(0.7, 'in the same country')
  }
  if (x.host !== null && y.host !== null) {
    if (x.host === y.host) evidence.weigh(0.7, 'the same host')
    else if (!sameDay) evidence.weigh(2.5, 'different hosts')
  }
  if (x.format !== y.format) evidence.weigh(1.25, 'of different formats')
  if (x.level !== y.level) evidence.weigh(1.4, 'of different levels')
  if (CALLED_OFF.has(x.status) !== CALLED_OFF.has(y.status) && (x.status === 'HELD' || y.status === 'HELD')) {
    evidence.weigh(3, 'one held, the other called off')
  }
  if (x.status !== y.status && (x.status === 'PROPOSED' || y.status === 'PROPOSED')) {
    evidence.weigh(1.3, 'one only proposed')
  }
  if (overlapOf(topicsOf(a.claim), topicsOf(b.claim)) > 0) evidence.weigh(0.85, 'on the same topics')
  return evidence.conclude()
}
