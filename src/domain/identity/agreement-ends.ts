import type { AgreementFacts, Claim } from '../claim.js'
import { CONCLUDED_RANK, stepRank } from '../life-cycle.js'
import { remembered } from '../memo.js'
import { dayNumber } from '../partial-date.js'
import { hasEnded, LONGEST_LIFE_DAYS, LONGEST_WAIT_DAYS, SORT, STEP_SLACK_DAYS } from './agreement-time.js'
import { properName, titleSlug, titleWords } from './agreement-titles.js'
import { overlapOf, partiesOf } from './parties.js'
import type { Span } from './span.js'
import { daysApart, yearsOf } from './span.js'
import type { Testimony } from './testimony.js'
import type { Comparison } from './verdict.js'
import { different, Evidence, UNSURE } from './verdict.js'
import { likeness } from './words.js'

/** A deal is withdrawn from, or runs out, years after it was made: what speaks for its being this one, and who is asked. */

/** Days of conclusion that lie further apart are those of two: what is agreed in one year may be signed in the next. */
const CONCLUDED_WITHIN_DAYS = 365
/** Reports may differ by so many days on when it was concluded. */
const MEETING_DAYS = 10
/** Titles with so much in common are nearly the same. */
const NEARLY = 0.6
/** Of two deals of like titles the later one is the likelier to be ended. */
const FADING_DAYS = 3_000
/** As far back as an end is looked for. */
const LOOKED_BACK_YEARS = 30

/** When it was concluded, of what has been concluded and is dated; an end may name it: "the deal of 2015". */
const conclusionOf = remembered(({ date, facts }: Claim): Span | null => {
  if (facts.kind !== 'AGREEMENT' || stepRank(facts) < CONCLUDED_RANK) return null
  const [from, until] = [date?.earliest, date?.latest].map(day => (day == null ? null : dayNumber(day)))
  return from == null || until == null ? null : { from, until, stated: true }
})

/** "Withdrew from the treaty of 2015" tells of none that was made in 2007. */
export function concludedApart(a: Testimony, b: Testimony, x: AgreementFacts, y: AgreementFacts): boolean {
  if (!hasEnded(x) && !hasEnded(y)) return false
  const [p, q] = [conclusionOf(a.claim), conclusionOf(b.claim)]
  return p !== null && q !== null && daysApart(p, q) > CONCLUDED_WITHIN_DAYS
}

/** A report, and when the step came about of which it tells. */
export interface Told {
  readonly claim: Claim
  readonly facts: AgreementFacts
  readonly span: Span
}

/** No truce, of which one follows another, and no promise, which has its day. */
const livesLong = ({ agreementKind }: AgreementFacts): boolean =>
  agreementKind !== 'CEASEFIRE' && (SORT[agreementKind] ?? 'DEAL') === 'DEAL'

/** What tells of an end and of an earlier step, by time alone; null where it is told as any other two steps are. */
export function weighEnd(earlier: Told, later: Told): Evidence | Comparison | null {
  if (!hasEnded(later.facts) || hasEnded(earlier.facts)) return null
  const [made, ended] = [earlier.span, later.span]
  if (made.stated && made.from - ended.until > STEP_SLACK_DAYS) return different('it ended before it was made')
  const apart = daysApart(made, ended)
  if (apart <= LONGEST_LIFE_DAYS || ![earlier, later].every(({ facts }) => livesLong(facts))) return null
  const [then, told] = [conclusionOf(earlier.claim), conclusionOf(later.claim)]
  const named = then !== null && told !== null && daysApart(then, told) <= MEETING_DAYS
  const [words, others] = [titleWords(earlier.facts), titleWords(later.facts)]
  const nearly = likeness(words, others) >= NEARLY
  if (!named && !nearly) return null
  const name = properName(earlier.facts)
  const telling = overlapOf(words, others) >= 2 || (name !== null && name === properName(later.facts))
  const evidence = new Evidence(1 - 0.15 * Math.exp(-apart / FADING_DAYS))
  if (named) evidence.weigh(0.6, 'its end is told with the year in which it was made')
  else evidence.weigh(1, 'its end, years later')
  const lookedFor = apart <= LOOKED_BACK_YEARS * 365
  const sure = made.stated && nearly && lookedFor && (named || telling || apart <= LONGEST_WAIT_DAYS)
  return sure ? evidence : evidence.atLeast(UNSURE, 'so long after that it may be another one')
}

/** Pairs of parties are looked up among so few. */
const MOST_IN_PAIRS = 7

/**
 * Blocks that hold an end together with what was made years before: any two of its parties, or what ties many, with a word of its
 * title by five years of its making, or alone by the year of it. An end stands in those of many years, so that no block grows
 * for ever.
 */
export function endBlocks({ claim }: Testimony, facts: AgreementFacts, span: Span | null): string[] {
  if (span === null || !livesLong(facts)) return []
  const [parties, name] = [[...partiesOf(claim)].sort(), properName(facts)]
  const groups = pairsOf(parties)
  if (parties.length >= 3) groups.push(`title:${titleSlug(facts)}`, ...(name === null ? [] : [`name:${name}`]))
  if (facts.framework !== null) groups.push(`framework:${facts.framework}`)
  const since = hasEnded(facts) ? { ...span, from: span.from - LOOKED_BACK_YEARS * 365 } : span
  const known = [...new Set(yearsOf(since, MEETING_DAYS).map(year => `${year.slice(0, 3)}${year[3]! < '5' ? 0 : 5}`))]
  const told = [...titleWords(facts)].flatMap(word => known.map(time => `${word}|${time}`))
  const made = conclusionOf(claim)
  const times = made === null ? told : [...told, ...yearsOf(made, MEETING_DAYS)]
  return groups.flatMap(group => times.map(time => `AGREEMENT|END|${group}|${time}`))
}

function pairsOf(parties: readonly string[]): string[] {
  return parties.length < 2 || parties.length > MOST_IN_PAIRS
    ? [parties.join('+')]
    : parties.flatMap((one, i) => parties.slice(i + 1).map(other => `${one}+${other}`))
}
