import type { AgreementFacts, Claim } from '../claim.js'
import { remembered } from '../memo.js'
import { stepRank } from '../life-cycle.js'
import { concludedApart, type Told, weighEnd } from './agreement-ends.js'
import type { Sort } from './agreement-time.js'
import {
  agreementSpan,
  DUE_SLACK_DAYS,
  dueSpan,
  hasEnded,
  LONGEST_LIFE_DAYS,
  LONGEST_WAIT_DAYS,
  SORT,
  STEP_SLACK_DAYS
} from './agreement-time.js'
import type { Span } from './span.js'
import { daysApart, hullDays, isSameDay } from './span.js'
import { jaccard, overlapOf, partiesOf, relationOf, topicsOf } from './parties.js'
import { nameWords, properName, titleSlug, titleWords } from './agreement-titles.js'
import { onTwoMatters } from './matters.js'
import type { Testimony } from './testimony.js'
import type { Comparison } from './verdict.js'
import { different, doubtOfDaysApart, doubtOfTime, Evidence, UNSURE } from './verdict.js'
import { contentWords, likeness } from './words.js'

/** Whatever a text calls it, what is signed and ratified passes from step to step. */
const DEAL_STEPS: ReadonlySet<string> = new Set(['SIGNED', 'RATIFIED', 'IN_FORCE'])

/** What two agreed on without a day to do it by, and what ended is told of as a deal. */
const isEndOf = (x: AgreementFacts, y: AgreementFacts): boolean =>
  x.status === 'AGREED' && hasEnded(y) && dueSpan(x) === null && dueSpan(y) === null

const isDealStep = (sort: Sort | null, { status }: AgreementFacts): boolean => sort === null && DEAL_STEPS.has(status)

const GAP_DAYS: Readonly<Record<Sort, number>> = { DOCUMENT: 45, DEAL: 240, UNDERTAKING: 45 }
/** Reports may differ by so many days on when it was concluded. */
const SLACK_DAYS: Readonly<Record<Sort, number>> = { DOCUMENT: 2, DEAL: 10, UNDERTAKING: 3 }

const quoteWords = remembered((claim: Claim) => contentWords(claim.quote))
/** Titles with so much in common are alike. */
const ALIKE = 0.34
/** A sentence that has this share of a title's words says what the title says. */
const SAID = 0.6
/** Told of what was promised before: kept, or not kept by its day. */
const OUTCOMES: ReadonlySet<string> = new Set(['IN_FORCE', 'LAPSED', 'WITHDRAWN'])

interface Pair {
  readonly a: Testimony
  readonly b: Testimony
  readonly x: AgreementFacts
  readonly y: AgreementFacts
  readonly sort: Sort
  /** Neither text says what sort of agreement it is. */
  readonly vague: boolean
}

/** "The peace agreement" of one text is the "peace treaty" of another. */
const PEACE = /\bpeace\b/i

/** Whether two reports of agreements speak of one. */
export function sameAgreement(a: Testimony, b: Testimony, x: AgreementFacts, y: AgreementFacts): Comparison {
  const [s, t] = [SORT[x.agreementKind], SORT[y.agreementKind]]
  if (s !== null && t !== null && s !== t)
    return different('a document, a deal and an undertaking are different things')
  if (x.framework !== null && y.framework !== null && x.framework !== y.framework)
    return different('different frameworks')
  const ofPeace = PEACE.test(x.title) && PEACE.test(y.title)
  if ((x.agreementKind === 'CEASEFIRE') !== (y.agreementKind === 'CEASEFIRE') && s !== null && t !== null && !ofPeace)
    return different('one a ceasefire, the other not')
  const stepwise = DEAL_STEPS.has(x.status) || DEAL_STEPS.has(y.status) || isEndOf(x, y) || isEndOf(y, x)
  // "agreed on quotas for steel": what is told as an agreement when it is ratified was one from the beginning
  const deal = (s === 'UNDERTAKING' && isDealStep(t, y)) || (t === 'UNDERTAKING' && isDealStep(s, x))
  const sort = deal ? 'DEAL' : (s ?? t ?? (stepwise ? 'DEAL' : 'UNDERTAKING'))
  const pair = { a, b, x, y, sort, vague: s === null && t === null }
  const clash = partiesClash(pair) ?? (concludedApart(a, b, x, y) ? 'concluded in other years' : null)
  if (clash !== null) return different(clash)
  const evidence = weighTime(pair)
  return evidence instanceof Evidence ? weighContent(pair, weighParties(pair, evidence)) : evidence
}

function partiesClash({ a, b, x, y }: Pair): string | null {
  const [p, q] = [partiesOf(a.claim), partiesOf(b.claim)]
  const relation = relationOf(p, q)
  if (relation === 'equal' || relation === 'subset') return null
  const many = p.size >= 3 && q.size >= 3
  return many && isTied(x, y) && jaccard(p, q) >= 0.5 ? null : 'different parties'
}

function isTied(x: AgreementFacts, y: AgreementFacts): boolean {
  const [name, other] = [properName(x), properName(y)]
  return (
    (x.framework !== null && x.framework === y.framework) ||
    titleSlug(x) === titleSlug(y) ||
    (name !== null && name === other)
  )
}

function weighParties({ a, b, x, y }: Pair, evidence: Evidence): Evidence {
  const [p, q] = [partiesOf(a.claim), partiesOf(b.claim)]
  if (x.framework !== null && x.framework === y.framework) evidence.weigh(0.7, 'of the same framework')
  if (relationOf(p, q) === 'equal') return evidence.weigh(1, 'the same parties')
  const many = p.size >= 3 && q.size >= 3
  return many && isTied(x, y)
    ? evidence.weigh(1.2, 'nearly the same parties')
    : evidence.atLeast(UNSURE, 'one names fewer parties')
}

/** Two reports of one step lie close together; two steps of one deal may lie far apart, but in the right order. */
function weighTime(pair: Pair): Evidence | Comparison {
  const { a, b, x, y, sort, vague } = pair
  const [p, q] = [agreementSpan(a), agreementSpan(b)]
  if (p === null || q === null) return new Evidence(0.6).atLeast(UNSURE, 'one of them is not dated at all')
  const apart = daysApart(p, q)
  const steps = stepRank(x) - stepRank(y) || initialledAfter(pair)
  const promised = sort === 'UNDERTAKING' && steps !== 0 && OUTCOMES.has(steps > 0 ? x.status : y.status)
  if (promised) return weighOutcome(steps > 0 ? [q, p] : [p, q], dueSpan(steps > 0 ? y : x))
  if (sort === 'DEAL' && steps !== 0) {
    const later = steps > 0 ? p : q
    const earlier = steps > 0 ? q : p
    const told: [Told, Told] = [
      { claim: a.claim, facts: x, span: p },
      { claim: b.claim, facts: y, span: q }
    ]
    const end = steps > 0 ? weighEnd(told[1], told[0]) : weighEnd(...told)
    if (end !== null) return end
    const stated = p.stated && q.stated
    if (stated && earlier.from - later.until > STEP_SLACK_DAYS) return different('the later step came first')
    if (apart > LONGEST_LIFE_DAYS && apart <= LONGEST_WAIT_DAYS && stated && awaitsForce(x, y))
      return new Evidence(0.85).weigh(1, 'another step of its life, years later')
    if (apart > LONGEST_LIFE_DAYS) return new Evidence(0.9).atLeast(doubtOfDaysApart(apart), 'more than a year apart')
    const evidence = new Evidence(doubtOfTime(apart, 600)).weigh(1, 'another step of its life')
    // one truce is agreed on after another
    return bothTruces(x, y) && apart > TRUCE_DAYS && ![x, y].some(hasEnded)
      ? evidence.atLeast(UNSURE, 'a truce takes effect within days')
      : evidence
  }
  if (apart > SLACK_DAYS[vague ? 'UNDERTAKING' : sort]) {
    if (p.stated && q.stated) return different('concluded on different days')
    if (sort !== 'DEAL') return new Evidence(0.8).atLeast(doubtOfDaysApart(apart), 'their days do not meet')
    if (apart > LONGEST_LIFE_DAYS) return new Evidence(0.9).atLeast(doubtOfDaysApart(apart), 'more than a year apart')
  }
  const days = sort === 'DEAL' ? Math.max(apart, Math.min(hullDays(p, q), 60)) : hullDays(p, q)
  return new Evidence(doubtOfTime(days, GAP_DAYS[sort])).weigh(
    1,
    days === 0 ? 'on the same day' : `within ${days} days`
  )
}

/** A truce takes effect within so many days; later on it is another one, unless it ends. */
const TRUCE_DAYS = 30
const bothTruces = (x: AgreementFacts, y: AgreementFacts): boolean =>
  [x, y].every(({ agreementKind }) => agreementKind === 'CEASEFIRE')

/** Two treaties whose titles are alike, one signed and the other ratified or in force. */
const awaitsForce = (x: AgreementFacts, y: AgreementFacts): boolean =>
  [x, y].every(({ agreementKind, status }) => agreementKind === 'TREATY' && DEAL_STEPS.has(status)) &&
  (x.status === 'SIGNED') !== (y.status === 'SIGNED') &&
  likeness(titleWords(x), titleWords(y)) >= ALIKE

/** A text that is agreed is initialled some time later: both tell that it is agreed. */
export const isInitialled = remembered(
  ({ facts, quote }: Claim) => facts.kind === 'AGREEMENT' && facts.status === 'AGREED' && INITIALLED.test(quote)
)
const INITIALLED = /\binitiall?(?:ed|ing)\b/i

function initialledAfter({ a, b, x, y }: Pair): number {
  return x.status === 'AGREED' && y.status === 'AGREED'
    ? Number(isInitialled(a.claim)) - Number(isInitialled(b.claim))
    : 0
}

/** What was promised was kept or broken after it was promised and, where it had a day, about that day. */
function weighOutcome([given, told]: readonly [Span, Span], due: Span | null): Evidence | Comparison {
  if (given.stated && told.stated && given.from - told.until > STEP_SLACK_DAYS)
    return different('the later step came first')
  const apart = due === null ? daysApart(given, told) : Math.min(daysApart(given, told), daysApart(due, told))
  if (apart > DUE_SLACK_DAYS) return new Evidence(0.9).atLeast(doubtOfDaysApart(apart), 'long before or after its day')
  return new Evidence(doubtOfTime(apart, 120)).weigh(1, 'what became of it')
}

function weighContent(pair: Pair, evidence: Evidence): Comparison {
  const { a, b, x, y, sort, vague } = pair
  const sameKind = x.agreementKind === y.agreementKind
  if (sameKind) evidence.weigh(0.6, 'of the same kind')
  const [words, others] = [titleWords(x), titleWords(y)]
  const alike = likeness(words, others)
  const [topics, otherTopics] = [topicsOf(a.claim), topicsOf(b.claim)]
  const sharedTopics = overlapOf(topics, otherTopics)
  if (titleSlug(x) === titleSlug(y)) evidence.weigh(0.5, 'the same title')
  else if (onTwoMatters(x.title, y.title)) evidence.atLeast(UNSURE + 0.1, 'titles name two matters')
  else if (alike >= 0.6) evidence.weigh(0.3, 'nearly the same title')
  else if (alike >= ALIKE) evidence.weigh(0.6, 'titles alike')
  else if (nameWords(x).size > 0 && nameWords(y).size > 0) {
    if (saidBeside(words, b) || saidBeside(others, a))
      evidence.weigh(1.2, 'one sentence says what the other title does')
    else if (sort !== 'DOCUMENT' || !sameKind) evidence.atLeast(UNSURE + 0.1, 'titles say different things')
    else evidence.weigh(1.3, 'titles say different things')
  } else if (sort === 'UNDERTAKING' || vague) weighSilentTitle(pair, words.size > 0 ? words : others, evidence)
  if (sharedTopics > 0) evidence.weigh(0.7, 'on the same topics')
  else if (topics.size > 0 && otherTopics.size > 0) {
    if (sort === 'UNDERTAKING' && alike < 0.6) evidence.atLeast(UNSURE + 0.1, 'on other topics')
    else evidence.weigh(1.6, 'on other topics')
  }
  return evidence.conclude()
}

/** "agreed to resume direct flights under a new air services agreement": of one paper, the sentence says more than its title. */
const ofOnePaper = remembered(({ quote }: Claim) =>
  quote
    .split(/(?<=[.!?]["”]?)\s+/u)
    .filter(sentence => (sentence.match(PAPERS) ?? []).length === 1 && !SEVERAL.test(sentence))
    .map(contentWords)
)
const PAPERS = /\b(?:agreement|accord|deal|pact|treat(?:y|ies)|memorand(?:um|a)|protocol|convention)s?\b/giu
const SEVERAL = /\b(?:agreements|accords|deals|pacts|treaties|memoranda|protocols|conventions)\b/iu
const saidBeside = (said: ReadonlySet<string>, { claim }: Testimony): boolean =>
  ofOnePaper(claim).some(words => overlapOf(said, words) >= said.size * SAID)

const hintsAt = (said: ReadonlySet<string>, { claim }: Testimony): boolean => overlapOf(said, quoteWords(claim)) > 0

/**
 * "An agreement" alone is no title. What the other title says may stand in the sentence; where neither says anything, two
 * reports of the same day are hardly of two agreements; and what is ratified is what was signed days before.
 */
function weighSilentTitle({ a, b, x, y }: Pair, said: ReadonlySet<string>, evidence: Evidence): void {
  const [p, q] = [agreementSpan(a), agreementSpan(b)]
  const saysSo = ({ claim }: Testimony): boolean => overlapOf(said, quoteWords(claim)) >= said.size * SAID
  const ratified = (x.status === 'RATIFIED') !== (y.status === 'RATIFIED')
  const dated = p !== null && q !== null
  if (said.size > 0 && saysSo(a) && saysSo(b)) evidence.weigh(0.6, 'one title and the other sentence say the same')
  else if (said.size === 0 && dated && isSameDay(p, q)) evidence.weigh(0.6, 'both titles say nothing')
  else if (ratified && dated && daysApart(p, q) <= STEP_SLACK_DAYS) evidence.weigh(0.6, 'ratified within days')
  else if (
    said.size > 0 &&
    dated &&
    daysApart(p, q) === 0 &&
    x.status === y.status &&
    hintsAt(said, a) &&
    hintsAt(said, b)
  )
    evidence.weigh(1.3, 'one sentence speaks of what the other title says')
  else evidence.atLeast(UNSURE, 'one title does not say what it is about')
}
