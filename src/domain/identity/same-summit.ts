import type { SummitFacts } from '../claim.js'
import { slug } from '../ids.js'
import { isLevelTold, isMannerTold, isNextRound, ofOtherMinisters } from './meeting-words.js'
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
import { LONGEST_DELAY_DAYS, putOff } from './put-off.js'
import type { Span } from './span.js'
import { daysApart, hullDays, isSameDay, monthsOf } from './span.js'
import type { Pair } from './summit-pair.js'
import {
  CALLED_OFF,
  isRemote,
  NOT_YET,
  paceOf,
  peopleOf,
  sameCity,
  slackOf,
  soleBody,
  summitSpan
} from './summit-pair.js'
import type { Testimony } from './testimony.js'
import type { Comparison } from './verdict.js'
import { different, doubtOfDaysApart, doubtOfTime, Evidence, UNSURE } from './verdict.js'

const BLOCK_SLACK_DAYS = 3

/** Keys of the blocks a summit claim stands in: any two that can be one meeting share at least one. */
export function summitBlocks(testimony: Testimony, facts: SummitFacts): string[] {
  const span = summitSpan(testimony)
  const later =
    facts.status === 'POSTPONED' ? LONGEST_DELAY_DAYS : isSoughtSomewhere(span, facts) ? paceOf(facts).gapDays : 0
  const months = span ? monthsOf({ ...span, until: span.until + later }, BLOCK_SLACK_DAYS) : ['?']
  // Ministers whom a text does not name look like envoys.
  const levels = isLevelTold(testimony) ? [facts.level === 'LEADERS' ? 'LEADERS' : 'BELOW'] : ['LEADERS', 'BELOW']
  const manners = isMannerTold(testimony) ? [facts.format === 'CALL' ? '|CALL' : ''] : ['', '|CALL']
  const sorts = levels.flatMap(level => manners.map(manner => `SUMMIT|${level}${manner}`))
  const parties = partiesOf(testimony.claim)
  const body = soleBody(testimony, facts)
  const guests = guestsOf(testimony.claim)
  const groups = [...new Set([parties, guests].filter(one => one.size >= 2).map(partiesKey))]
  if (body !== null) groups.push(`body:${body}`)
  if (facts.framework !== null) groups.push(`framework:${facts.framework}`)
  if (facts.format === 'MULTILATERAL') groups.push(...[...venuesOf(facts)].map(country => `in:${country}`))
  if (facts.name !== null) groups.push(`name:${slug(facts.name)}`)
  const people = peopleOf(testimony)
  return months
    .flatMap(month => [
      ...sorts.flatMap(sort => groups.map(group => `${sort}|${group}|${month}`)),
      ...(people === null ? [] : [`SUMMIT|${people}|${month}`])
    ])
    .concat(
      facts.place?.city == null
        ? []
        : [people, facts.host === null || body === null ? null : `body:${body}`]
            .filter(who => who !== null)
            .map(who => `SUMMIT|${who}|in:${slug(facts.place?.city ?? '')}`)
    )
}

/** Leaders of an organisation meet seldom: of them the days tell it too. Others meet in many places. */
const isOneSitting = ({ a, b, x, y }: Pair): boolean =>
  x.framework !== null ||
  y.framework !== null ||
  sameCity(x, y) ||
  ([x, y].every(({ level }) => level === 'LEADERS') &&
    [a, b].every(({ claim }) => claim.date !== null) &&
    (x.place?.city == null || y.place?.city == null))

function venuesOf(facts: SummitFacts): Set<string> {
  return new Set([facts.place?.country, facts.host].filter(code => code != null))
}

/** Whether two reports of meetings speak of one. */
export function sameSummit(a: Testimony, b: Testimony, x: SummitFacts, y: SummitFacts): Comparison {
  const pair = { a, b, x, y }
  const spans = { x: summitSpan(a), y: summitSpan(b) }
  if (levelsClash(pair, spans.x, spans.y)) return different('of different levels')
  if (mannersClash(pair, spans.x, spans.y)) return different('one remote, the other in person')
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

/** "They had spoken on Tuesday" may be of the call of that day or of the meeting of that day, where the same people did. */
function mannersClash({ a, b, x, y }: Pair, p: Span | null, q: Span | null): boolean {
  if ((x.format === 'CALL') === (y.format === 'CALL')) return false
  if (isMannerTold(a) && isMannerTold(b)) return true
  const people = peopleOf(a)
  return p === null || q === null || !isSameDay(p, q) || people === null || people !== peopleOf(b)
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
  if (apart > slackOf(pair)) {
    if (isSoughtThere(pair, p, q) && apart <= gap) return evidence.weigh(1, 'sought there, and told of weeks later')
    if (isThatOne(pair, p, q)) return new Evidence(doubtOfTime(apart, RECALLED_DAYS)).weigh(1, 'recalled without a day')
    return evidence.atLeast(doubtOfDaysApart(apart), 'their days do not meet')
  }
  if (pair.x.level !== pair.y.level && !(isLevelTold(pair.a) && isLevelTold(pair.b))) {
    if (apart > 0) return evidence.atLeast(UNSURE, 'of different levels, a day apart')
    const ofLeaders = pair.x.level === 'LEADERS' || pair.y.level === 'LEADERS'
    if (ofLeaders && !isRemote(pair) && !sameCity(pair.x, pair.y))
      evidence.atLeast(UNSURE, 'perhaps of different levels')
  }
  const again = isNext(pair.a) ? p.from - q.from : q.from - p.from
  if (isNext(pair.a) !== isNext(pair.b) && again > NEWS_DAYS) evidence.atLeast(UNSURE, 'one is told as another round')
  return evidence.weigh(1, days === 0 ? 'on the same day' : `within ${days} days`)
}

/** "The hardest part had been done before she sat down with Brand in Lindon": told without a day of the same people in the same city, some time before. */
function isThatOne({ a, b, x, y }: Pair, p: Span, q: Span): boolean {
  const [recalled, { status }, later, earlier] = p.from > q.from ? [a, x, p, q] : [b, y, q, p]
  return (
    !later.stated &&
    earlier.stated &&
    later.from - earlier.until <= RECALLED_DAYS &&
    status === 'HELD' &&
    recalled.claim.date === null &&
    RECALLED.test(recalled.claim.quote) &&
    sameCity(x, y) &&
    ((peopleOf(a) !== null && peopleOf(a) === peopleOf(b)) || areGuestsOfOne(a, b, x, y))
  )
}

/** Summits of one organisation away from its seat: another country has it as a guest each time. */
function areGuestsOfOne(a: Testimony, b: Testimony, x: SummitFacts, y: SummitFacts): boolean {
  const body = soleBody(a, x)
  return body !== null && body === soleBody(b, y) && x.level === y.level && x.host !== null && x.host === y.host
}
const RECALLED = /\bhad\b|\b(?:before|after|when|since|where) (?:he|she|they|the two)\b/iu
/** Within so many days the same people seldom meet in the same city again. */
const RECALLED_DAYS = 400

/** "A date is sought for a meeting": it may be weeks off, but the sooner they meet after that, the likelier it is that meeting. */
const asAwaited = ({ status }: SummitFacts, span: Span): Span =>
  !span.stated && OPEN.has(status) ? { ...span, until: span.from } : span
const OPEN: ReadonlySet<string> = new Set(['PLANNED', 'PROPOSED'])

const isSoughtSomewhere = (span: Span | null, { status, place }: SummitFacts): boolean =>
  span !== null && !span.stated && OPEN.has(status) && place?.city != null

/** "Proposed that they meet next in Lindon", without a day: where the same people meet there months later, it is that meeting. */
function isSoughtThere({ a, b, x, y }: Pair, p: Span, q: Span): boolean {
  const people = peopleOf(a)
  if (people === null || people !== peopleOf(b) || !sameCity(x, y)) return false
  const [first, then] = p.from <= q.from ? [isSoughtSomewhere(p, x), y] : [isSoughtSomewhere(q, y), x]
  return first && then.status !== 'PROPOSED'
}

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
  if (body !== null && body === soleBody(b, y) && isOneSitting({ a, b, x, y })) {
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
  else if (x.level === 'MINISTERS' && y.level === 'MINISTERS' && ofOtherMinisters(a.claim, b.claim))
    evidence.atLeast(UNSURE, 'of other ministers')
  return null
}

function weighPlace({ a, b, x, y }: Pair, evidence: Evidence, p: Span | null, q: Span | null): Comparison {
  const sameDay = p !== null && q !== null && isSameDay(p, q)
  if (!isRemote({ a, b, x, y })) {
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
