import type { ActorKey, ArticleEntity, Claim, Extraction } from '../domain/claim.js'
import { stepRank } from '../domain/life-cycle.js'
import type { PartialDate } from '../domain/partial-date.js'
import type { Reference } from '../reference/reference.js'
import type { ExtractionReport, ReportedAgreement, ReportedInteraction, ReportedSummit } from './report.js'

/** The public JSON document of one extraction: claims put together by event, actors by code and name. */
export function buildReport(extraction: Extraction, reference: Reference, file?: string): ExtractionReport {
  const { article, entities, claims, notes } = extraction
  const names = namesOf(entities, reference)
  const events = eventsOf(claims)
  return {
    article: {
      id: article.id,
      ...(file === undefined ? {} : { file }),
      title: article.title,
      published: article.published?.edtf ?? null,
      publishedBasis: article.published?.basis ?? null,
      publisher: article.publisher,
      language: article.language,
      story: article.story
    },
    countries: entities.filter(e => e.actor.startsWith('country:')).map(e => code(e.actor)),
    leaders: entities
      .filter(e => e.actor.startsWith('leader:'))
      .map(e => ({ name: e.name, office: e.office, country: e.of === null ? null : countryOf(e.of, reference) })),
    organizations: entities.filter(e => e.actor.startsWith('organization:')).map(e => names(e.actor)),
    summits: events.filter(e => e.kind === 'SUMMIT').map(e => summitOf(e.claims, names)),
    agreements: events.filter(e => e.kind === 'AGREEMENT').map(e => agreementOf(e.claims, names)),
    interactions: events
      .filter(e => e.kind === 'INTERACTION' && !e.claims.every(c => saidAlready(c, claims)))
      .map(e => interactionOf(e.claims, names)),
    claims,
    notes: notes.map(note => ({ ...note, quote: article.text.slice(note.start, note.end) }))
  }
}

type Names = (actor: ActorKey) => string

const key = (actor: ActorKey): string => actor.slice(actor.indexOf(':') + 1)
const code = key

/** Alpha-2 codes for countries, full names for organisations, the longest name in the text for people. */
function namesOf(entities: readonly ArticleEntity[], reference: Reference): Names {
  const inText = new Map(entities.map(e => [e.actor, e.name]))
  return actor => {
    if (actor.startsWith('country:')) return code(actor)
    if (actor.startsWith('organization:'))
      return reference.organizations.get(key(actor))?.name ?? inText.get(actor) ?? key(actor)
    return inText.get(actor) ?? reference.leaders.get(key(actor))?.name ?? key(actor)
  }
}

/** Officials of the EU and the UN have these for a country. */
function countryOf(of: ActorKey, reference: Reference): string | null {
  if (of.startsWith('country:')) return code(of)
  const slug = key(of)
  for (const id of [slug, reference.organizations.get(slug)?.partOf ?? '']) {
    if (id === 'european-union') return 'EU'
    if (id === 'united-nations') return 'UN'
  }
  return null
}

interface EventClaims {
  readonly kind: Claim['kind']
  readonly claims: readonly Claim[]
}

/** Claims by event, in order of the first; what is only denied or imagined is no event. */
function eventsOf(claims: readonly Claim[]): EventClaims[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.kind === 'TENURE' || claim.modality === 'DENIED' || claim.modality === 'HYPOTHETICAL') continue
    const id = `${claim.kind} ${claim.event}`
    const group = groups.get(id)
    if (group) group.push(claim)
    else groups.set(id, [claim])
  }
  return [...groups.values()].map(group => ({
    kind: group[0]!.kind,
    claims: [...group].sort((a, b) => a.start - b.start)
  }))
}

/** The claim that tells of the furthest step; of equals the surest, then the first. */
function telling(claims: readonly Claim[]): Claim {
  const rank = (claim: Claim): number => (claim.facts.kind === 'TENURE' ? 0 : stepRank(claim.facts))
  return claims.reduce((a, b) => (rank(b) > rank(a) || (rank(b) === rank(a) && b.confidence > a.confidence) ? b : a))
}

function dateOf(claims: readonly Claim[]): { date: PartialDate | null; window: PartialDate | null } {
  const first = telling(claims)
  const date = first.date ?? claims.find(c => c.date !== null)?.date ?? null
  return { date, window: date ? null : (first.window ?? claims.find(c => c.window !== null)?.window ?? null) }
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]
const sidesOf = (claims: readonly Claim[]): ActorKey[] =>
  unique(claims.flatMap(c => c.participants.map(p => p.onBehalfOf ?? p.actor)))

function summitOf(claims: readonly Claim[], names: Names): ReportedSummit {
  const first = telling(claims)
  if (first.facts.kind !== 'SUMMIT') throw new TypeError(`claim ${first.id} is no summit`)
  const { facts } = first
  const sides = sidesOf(claims)
  const { date, window } = dateOf(claims)
  const leaders = unique(claims.flatMap(c => c.participants.map(p => p.actor).filter(a => a.startsWith('leader:'))))
  return {
    level: facts.level,
    format: facts.format,
    status: facts.status,
    leaders: leaders.map(names),
    countries: sides.filter(s => s.startsWith('country:')).map(code),
    organizations: sides.filter(s => s.startsWith('organization:')).map(names),
    place: facts.place,
    host: facts.host,
    date: date?.edtf ?? null,
    window: window?.edtf ?? null,
    framework: facts.framework,
    quotes: unique(claims.map(c => c.quote))
  }
}

function agreementOf(claims: readonly Claim[], names: Names): ReportedAgreement {
  const first = telling(claims)
  if (first.facts.kind !== 'AGREEMENT') throw new TypeError(`claim ${first.id} is no agreement`)
  const { date, window } = dateOf(claims)
  return {
    kind: first.facts.agreementKind,
    title: first.facts.title,
    status: first.facts.status,
    parties: sidesOf(claims).map(names),
    date: date?.edtf ?? null,
    window: window?.edtf ?? null,
    topics: unique(claims.flatMap(c => c.topics)).sort(),
    quotes: unique(claims.map(c => c.quote))
  }
}

function interactionOf(claims: readonly Claim[], names: Names): ReportedInteraction {
  const first = telling(claims)
  if (first.facts.kind !== 'INTERACTION') throw new TypeError(`claim ${first.id} is no interaction`)
  const acting = (role: 'SOURCE' | 'TARGET'): string[] =>
    unique(claims.flatMap(c => c.participants.filter(p => p.role === role).map(p => names(p.onBehalfOf ?? p.actor))))
  return {
    type: first.facts.type,
    mode: first.facts.mode,
    sources: acting('SOURCE'),
    targets: acting('TARGET'),
    date: dateOf(claims).date?.edtf ?? null,
    quote: first.quote,
    quotes: unique(claims.map(c => c.quote))
  }
}

/** A meeting is a CONSULT and an agreement an AGREE already. */
function saidAlready(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.facts.kind !== 'INTERACTION') return false
  const kind = claim.facts.type === 'CONSULT' ? 'SUMMIT' : claim.facts.type === 'AGREE' ? 'AGREEMENT' : null
  if (kind === null) return false
  const sides = sidesOf([claim])
  return claims.some(other => {
    if (other.kind !== kind || other.start !== claim.start) return false
    const theirs = sidesOf([other])
    return sides.every(side => theirs.includes(side))
  })
}
