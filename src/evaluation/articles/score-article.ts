import {
  agreementScore,
  interactionScore,
  interactionsOf,
  leaderScore,
  meetingScore,
  signedQuotes,
  type Found
} from './kinds.js'
import { listed, type Gold } from './gold.js'
import { match } from './match.js'
import { fold, overlap, sameQuote, wordsOf, type Canonical } from './names.js'

export const KINDS = ['countries', 'leaders', 'organizations', 'meetings', 'agreements', 'interactions'] as const
export type Kind = (typeof KINDS)[number]

/** `right` are findings that match, `tp` golds that are matched: one n-ary finding may answer several golds. */
export interface Counts {
  readonly tp: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

export interface Miss {
  readonly kind: Kind
  readonly what: string
  readonly quote: string | null
}

export interface ArticleScore {
  readonly counts: Readonly<Record<Kind, Counts>>
  /** Attribute of matched items: was it right? In order of name. */
  readonly attributes: readonly (readonly [name: string, right: boolean])[]
  /** Attributes of matched items that are not as the gold has them, in words. */
  readonly amiss: readonly { readonly what: string; readonly quote: string | null }[]
  readonly missed: readonly Miss[]
  readonly wrong: readonly Miss[]
  readonly events: number
  readonly outsideStory: number
  readonly negative: boolean
}

const MEETING_STATUS: Readonly<Record<string, readonly string[]>> = {
  held: ['HELD'],
  planned: ['PLANNED'],
  proposed: ['PROPOSED', 'PLANNED'],
  cancelled: ['CANCELLED', 'REFUSED'],
  postponed: ['POSTPONED']
}
const AGREEMENT_STATUS: Readonly<Record<string, readonly string[]>> = {
  signed: ['SIGNED', 'RATIFIED', 'IN_FORCE'],
  announced: ['AGREED', 'SIGNED'],
  'in negotiation': ['PROPOSED', 'UNDER_NEGOTIATION'],
  withdrawn: ['WITHDRAWN', 'LAPSED'],
  'in force': ['IN_FORCE', 'RATIFIED', 'SIGNED']
}

const dateAgrees = (golds: readonly (string | null | undefined)[], found: string | null): boolean =>
  found !== null && golds.some(d => d && (found.startsWith(d) || d.startsWith(found)))

/** "Da Nang" and "Danang" are one city. */
const cityName = (name: string | null): string => fold(name).replaceAll(' ', '')

interface KindInput<G, F> {
  readonly kind: Kind
  readonly golds: readonly G[]
  /** Neither rewarded nor held against the report. */
  readonly neutral: readonly G[]
  readonly founds: readonly F[]
  readonly score: (gold: G, found: F) => number
  readonly manyGold?: boolean
  readonly implied?: (found: F) => boolean
  readonly say: (item: G | F) => Omit<Miss, 'kind'>
}

/** Scores one report against the gold of its article. */
export function scoreArticle(gold: Gold, report: Found, actor: Canonical): ArticleScore {
  const counts = {} as Record<Kind, Counts>
  const missed: Miss[] = []
  const wrong: Miss[] = []
  const count = <G extends object | string, F>(input: KindInput<G, F>): readonly (readonly [G, F])[] => {
    const { kind, golds, neutral, founds, score } = input
    const matching = match(golds, founds, score, input.manyGold ?? false)
    // leaders named twice in a report count once
    const excuses = kind === 'leaders' ? [...neutral, ...golds] : neutral
    const excused = (found: F): boolean => (input.implied?.(found) ?? false) || excuses.some(o => score(o, found) > 0)
    const bad = matching.wrong.filter(found => !excused(found))
    counts[kind] = {
      tp: matching.pairs.length,
      right: new Set(matching.pairs.map(([, found]) => found)).size,
      gold: golds.length,
      found: founds.length - (matching.wrong.length - bad.length)
    }
    missed.push(...matching.missed.map(g => ({ kind, ...input.say(g) })))
    wrong.push(...bad.map(f => ({ kind, ...input.say(f) })))
    return matching.pairs
  }
  const split = <T extends { readonly optional?: boolean }>(items: readonly T[]): [T[], T[]] => [
    items.filter(i => i.optional !== true),
    items.filter(i => i.optional === true)
  ]
  const plain = (item: string): Omit<Miss, 'kind'> => ({ what: item, quote: null })
  count({
    kind: 'countries',
    golds: gold.countries,
    neutral: gold.countries_other ?? [],
    founds: report.countries,
    score: (a, b) => (a === b ? 1 : 0),
    say: plain
  })
  const leaders = count({
    kind: 'leaders',
    golds: gold.leaders.filter(l => l.salience !== 'peripheral'),
    neutral: gold.leaders.filter(l => l.salience === 'peripheral'),
    founds: report.leaders,
    score: leaderScore,
    say: l => ({ what: `${l.name}, ${l.office ?? '?'} of ${l.country ?? '?'}`, quote: null })
  })
  count({
    kind: 'organizations',
    golds: gold.organizations,
    neutral: [],
    founds: report.organizations,
    score: (a, b) => (actor(a) === actor(b) ? 1 : 0),
    say: plain
  })
  const [meetings, optionalMeetings] = split(gold.meetings)
  const meetingPairs = count({
    kind: 'meetings',
    golds: meetings,
    neutral: optionalMeetings,
    founds: report.summits,
    score: meetingScore,
    say: m => ({ what: `${m.status} ${m.countries.join(' ')}`, quote: 'quotes' in m ? (m.quotes[0] ?? null) : m.quote })
  })
  const [agreements, optionalAgreements] = split(gold.agreements)
  const agreementPairs = count({
    kind: 'agreements',
    golds: agreements,
    neutral: optionalAgreements,
    founds: report.agreements,
    score: (g, f) => agreementScore(g, f, actor),
    say: a => ({ what: `${a.status} ${a.parties.join(' ')}`, quote: 'quotes' in a ? (a.quotes[0] ?? null) : a.quote })
  })
  const signed = signedQuotes(gold)
  const [interactions, optionalInteractions] = split(gold.interactions)
  count({
    kind: 'interactions',
    golds: interactions,
    neutral: optionalInteractions,
    founds: interactionsOf(report),
    score: (g, f) => interactionScore(g, f, sameQuote([g.quote, ...listed(g.quote_ok)], signed), actor),
    manyGold: true,
    implied: f => f.implied,
    say: i =>
      'quotes' in i
        ? { what: `${i.type} ${i.sources.join(' ')} -> ${i.targets.join(' ')}`, quote: i.quotes[0] ?? null }
        : { what: `${i.type} ${i.source} -> ${i.target}`, quote: i.quote }
  })

  const attributes: (readonly [string, boolean])[] = []
  const amiss: { what: string; quote: string | null }[] = []
  const attribute = (name: string, right: boolean, wanted: unknown, found: unknown, quote: string | null): void => {
    attributes.push([name, right])
    if (!right) amiss.push({ what: `${name}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`, quote })
  }
  for (const [g, f] of leaders)
    if (f.office) {
      const right = overlap(wordsOf(g.office ?? ''), wordsOf(f.office)) >= 0.5
      attribute('leader office', right, g.office, `${f.name}, ${f.office}`, null)
    }
  for (const [g, f] of meetingPairs) {
    const statuses = [g.status, ...listed(g.status_ok)]
    const asStatus = statuses.some(s => (MEETING_STATUS[s] ?? []).includes(f.status))
    attribute('meeting status', asStatus, g.status, f.status, g.quote)
    if (g.date) attribute('meeting date', dateAgrees([g.date, ...listed(g.date_ok)], f.date), g.date, f.date, g.quote)
    else attribute('meeting date, none stated', f.date === null || f.date.length < 10, null, f.date, g.quote)
    if (g.place_country) {
      const country = [g.place_country, ...listed(g.place_country_ok)].includes(f.place?.country ?? '')
      const cities = [g.place ?? '', ...listed(g.place_ok)].map(cityName)
      const right = country && (!g.place || cities.includes(cityName(f.place?.city ?? '')))
      attribute('meeting place', right, { city: g.place, country: g.place_country }, f.place, g.quote)
    }
  }
  for (const [g, f] of agreementPairs) {
    const statuses = [g.status, ...listed(g.status_ok)]
    const asStatus = statuses.some(s => (AGREEMENT_STATUS[s] ?? []).includes(f.status))
    attribute('agreement status', asStatus, g.status, f.status, g.quote)
    if (g.date) attribute('agreement date', dateAgrees([g.date, ...listed(g.date_ok)], f.date), g.date, f.date, g.quote)
  }

  const quotesOfEvents = [
    ...report.summits.map(s => s.quotes),
    ...report.agreements.map(a => a.quotes),
    ...report.interactions.map(i => [i.quote, ...i.quotes])
  ]
  const story = gold.text === undefined ? null : gold.text.slice(gold.main_story_start, gold.main_story_end)
  return {
    counts,
    attributes,
    amiss,
    missed,
    wrong,
    events: quotesOfEvents.length,
    outsideStory: story === null ? 0 : quotesOfEvents.filter(quotes => !quotes.every(q => story.includes(q))).length,
    negative: gold.negative === true
  }
}
