import type { ExtractionReport } from '../../extraction/report.js'
import {
  listed,
  type Gold,
  type GoldAgreement,
  type GoldInteraction,
  type GoldLeader,
  type GoldMeeting
} from './gold.js'
import { jaccard, sameName, sameQuote, type Canonical } from './names.js'

/** What a report says of an interaction, be it listed as one or read from a meeting (CONSULT) or an agreement (AGREE). */
export interface FoundInteraction {
  readonly type: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly quotes: readonly string[]
  /** Read from a meeting or an agreement: right when it matches, never wrong. */
  readonly implied: boolean
  readonly rule: string | null
}

export type Found = Pick<
  ExtractionReport,
  'countries' | 'leaders' | 'organizations' | 'summits' | 'agreements' | 'interactions'
>

export const NOTHING: Found = {
  countries: [],
  leaders: [],
  organizations: [],
  summits: [],
  agreements: [],
  interactions: []
}

const MATCHES_FROM = 0.5

export function meetingScore(gold: GoldMeeting, found: Found['summits'][number]): number {
  const choices = [gold.countries, ...(gold.countries_ok?.length ? [gold.countries_ok.flat()] : [])]
  const countries = Math.max(...choices.map(c => jaccard(c, found.countries)))
  const named = gold.participants.filter(name => found.leaders.some(leader => sameName(name, leader))).length
  const people = gold.participants.length === 0 ? 0 : named / gold.participants.length
  const quote = sameQuote([gold.quote, ...listed(gold.quote_ok)], found.quotes) ? 1 : 0
  // a meeting of organisations, or one without named participants, is known by its sentence
  const quoteWeight = gold.countries.length === 0 || gold.participants.length === 0 ? 0.5 : 0.3
  const total = 0.4 * countries + 0.3 * people + quoteWeight * quote
  return total >= MATCHES_FROM ? total : 0
}

export function agreementScore(gold: GoldAgreement, found: Found['agreements'][number], actor: Canonical): number {
  const choices = [gold.parties, ...(gold.parties_ok ?? []).map(p => [p].flat())]
  const parties = Math.max(...choices.map(p => jaccard(p.map(actor), found.parties.map(actor))))
  return parties > 0 && sameQuote([gold.quote, ...listed(gold.quote_ok)], found.quotes) ? 0.5 + parties / 2 : 0
}

const SYMMETRIC = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

export function interactionScore(
  gold: GoldInteraction,
  found: FoundInteraction,
  signed: boolean,
  actor: Canonical
): number {
  const types = [gold.type, ...listed(gold.type_ok)].flatMap(t =>
    t === 'YIELD' ? ['YIELD', 'CONCEDE', 'RETREAT'] : [t]
  )
  if (gold.type === 'AGREE' && signed) types.push('SUPPORT') // a signing is SUPPORT in PLOVER
  if (!types.includes(found.type) || !sameQuote([gold.quote, ...listed(gold.quote_ok)], found.quotes)) return 0
  const source = [gold.source, ...listed(gold.source_ok)].map(actor)
  const target = [gold.target, ...listed(gold.target_ok)].map(actor)
  const [sources, targets] = [found.sources.map(actor), found.targets.map(actor)]
  const touches = (a: readonly string[], b: readonly string[]): boolean => a.some(x => b.includes(x))
  if (touches(source, sources) && touches(target, targets)) return 1
  const all = [...sources, ...targets]
  const mutual = SYMMETRIC.has(gold.type) || targets.length === 0
  return mutual && touches(source, all) && touches(target, all) ? 1 : 0
}

export function leaderScore(gold: GoldLeader, found: Found['leaders'][number]): number {
  const named = [gold.name, ...(gold.aliases ?? [])].some(name => sameName(name, found.name))
  return named && (!found.country || gold.country === found.country) ? 1 : 0
}

/** Every interaction of a report, those of its meetings and agreements included. */
export function interactionsOf(report: Found): FoundInteraction[] {
  return [
    ...report.interactions.map(i => ({ ...i, quotes: [i.quote, ...i.quotes], implied: false, rule: null })),
    ...report.summits.map(s => ({
      type: 'CONSULT',
      sources: [...s.countries, ...s.organizations, ...s.leaders],
      targets: [],
      quotes: s.quotes,
      implied: true,
      rule: null
    })),
    ...report.agreements.map(a => ({
      type: 'AGREE',
      sources: a.parties,
      targets: [],
      quotes: a.quotes,
      implied: true,
      rule: null
    }))
  ]
}

/** Quotes of the agreements that the gold calls signed. */
export function signedQuotes(gold: Gold): string[] {
  return gold.agreements
    .filter(a => [a.status, ...listed(a.status_ok)].includes('signed'))
    .flatMap(a => [a.quote, ...listed(a.quote_ok)])
}
