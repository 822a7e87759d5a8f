import type { ActorKey, ArticleEntity, Claim, Extraction, Participant } from '../domain/claim.js'
import type { AgreementEvent, Event, InteractionEvent, SummitEvent } from '../domain/event.js'
import type { PartialDate } from '../domain/partial-date.js'
import { sourceAlone } from '../domain/resolution/context.js'
import type { ClaimRecord, ResolverContext } from '../domain/resolution/context.js'
import { resolve } from '../domain/resolution/resolve.js'
import type { Reference } from '../reference/reference.js'
import { actorNames, type ActorNames } from './actor-names.js'
import type { ExtractionReport, ReportedAgreement, ReportedInteraction, ReportedSummit } from './report.js'

/**
 * The public report of what one article yields. Its events are resolved from its claims as the graph's are, so it shows
 * what the graph would hold if this were the only article.
 */
export function buildReport(extraction: Extraction, reference: Reference, file?: string): ExtractionReport {
  const { article, entities, claims, notes } = extraction
  const names = actorNames(entities, reference)
  const isTerritory = (actor: string): boolean =>
    reference.organizations.get(actor.slice('organization:'.length))?.kind === 'TERRITORY'
  const namesOfBodies = (territories: boolean): readonly string[] =>
    unique(
      entities
        .filter(({ actor }) => actor.startsWith('organization:') && isTerritory(actor) === territories)
        .map(({ actor }) => names.nameOf(actor))
    )
  const quoted = eventsOf(extraction, names, reference).map(event => ({ event, quotes: quotesOf(event, claims) }))
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
    countries: unique(entities.flatMap(({ actor }) => keyOf(actor, 'country'))),
    leaders: entities.filter(({ actor }) => actor.startsWith('leader:')).map(leader => reportedLeader(leader, names)),
    organizations: namesOfBodies(false),
    territories: namesOfBodies(true),
    summits: quoted.flatMap(({ event, quotes }) =>
      event.kind === 'SUMMIT' ? [reportedSummit(event, quotes, names, reference)] : []
    ),
    agreements: quoted.flatMap(({ event, quotes }) =>
      event.kind === 'AGREEMENT' ? [reportedAgreement(event, quotes, names, reference)] : []
    ),
    interactions: quoted.flatMap(({ event, quotes }) =>
      event.kind === 'INTERACTION' && !saidAlready(event, claims) ? [reportedInteraction(event, quotes, names)] : []
    ),
    claims: claims.map(reportedClaim),
    notes: notes.map(note => ({ ...note, quote: article.text.slice(note.start, note.end) }))
  }
}

/** The events of this article alone, in order of first mention. */
function eventsOf({ article, claims }: Extraction, names: ActorNames, reference: Reference): Event[] {
  const source = sourceAlone(article)
  const records: ClaimRecord[] = claims
    .filter(claim => claim.kind !== 'TENURE')
    .map(claim => ({ claim, source, knownAt: article.published?.latest ?? '0001-01-01', retractedOn: null }))
  const context: ResolverContext = {
    actorOf: key => key,
    behalfOf: (_actor, of) => of,
    nameOf: key => names.nameOf(key),
    frameworkName: slug => reference.frameworks.get(slug)?.name ?? slug
  }
  const firstMention = (event: Event): number =>
    Math.min(...claims.filter(({ id }) => event.claims.includes(id)).map(({ start }) => start))
  return resolve(records, [], context)
    .events.flatMap(({ event }) => event ?? [])
    .map(event => ({ event, at: firstMention(event) }))
    .sort((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event)
}

function quotesOf(event: Event, claims: readonly Claim[]): string[] {
  const supporting = claims.filter(({ id }) => event.claims.includes(id))
  return unique([...supporting].sort((a, b) => a.start - b.start).map(({ quote }) => quote))
}

/** A leader under the fullest name that the text has; where it has the family name alone, under the known one. */
function reportedLeader(
  { actor, name, office, of }: ArticleEntity,
  names: ActorNames
): ExtractionReport['leaders'][number] {
  return {
    name: name.includes(' ') ? name : names.nameOf(actor),
    office,
    country: of === null ? null : names.codeOf(of)
  }
}

function reportedSummit(
  event: SummitEvent,
  quotes: readonly string[],
  names: ActorNames,
  reference: Reference
): ReportedSummit {
  const parties = partiesOf(event.participants)
  return {
    level: event.level,
    format: event.format,
    status: event.status,
    leaders: unique(
      event.participants.filter(({ actor }) => actor.startsWith('leader:')).map(({ actor }) => names.nameOf(actor))
    ),
    countries: unique(parties.flatMap(actor => keyOf(actor, 'country'))),
    organizations: unique(parties.filter(actor => actor.startsWith('organization:')).map(actor => names.nameOf(actor))),
    place: event.place,
    host: event.host,
    ...dates(event),
    framework: frameworkName(event.framework, reference),
    quotes
  }
}

function reportedAgreement(
  event: AgreementEvent,
  quotes: readonly string[],
  names: ActorNames,
  reference: Reference
): ReportedAgreement {
  return {
    kind: event.agreementKind,
    title: event.title,
    status: event.status,
    parties: unique(partiesOf(event.participants).map(actor => names.partyOf(actor))),
    ...dates(event),
    // of an agreement that lapsed, with no day of its own told, the day it did
    ...(event.date ? {} : { date: event.steps.at(-1)?.date?.edtf ?? null }),
    deadline: event.deadline?.edtf ?? null,
    topics: event.topics.map(topic => reference.topics.get(topic)?.name ?? topic),
    quotes
  }
}

function reportedInteraction(
  event: InteractionEvent,
  quotes: readonly string[],
  names: ActorNames
): ReportedInteraction {
  const side = (role: 'SOURCE' | 'TARGET'): string[] =>
    unique(partiesOf(event.participants.filter(one => one.role === role)).map(actor => names.partyOf(actor)))
  return {
    type: event.type,
    mode: event.mode,
    sources: side('SOURCE'),
    targets: side('TARGET'),
    date: event.date?.edtf ?? null,
    quote: quotes[0] ?? '',
    quotes
  }
}

function reportedClaim(claim: Claim): object {
  const { articleId: _articleId, date, window, facts, ...rest } = claim
  const { kind: _kind, ...said } = facts
  return { ...rest, date: date?.edtf ?? null, window: window?.edtf ?? null, facts: withDatesAsText(said) }
}

function withDatesAsText(facts: object): object {
  const text = (value: unknown): unknown => (isDate(value) ? value.edtf : value)
  return Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, text(value)]))
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'edtf' in value
}

/** Countries and organisations that took part, themselves or through somebody who acts for them. */
function partiesOf(participants: readonly Participant[]): ActorKey[] {
  return unique(
    participants.map(({ actor, onBehalfOf }) => (actor.startsWith('leader:') ? (onBehalfOf ?? actor) : actor))
  )
}

function dates(event: Event): { date: string | null; window: string | null } {
  return { date: event.date?.edtf ?? null, window: event.window?.edtf ?? null }
}

function frameworkName(slug: string | null, reference: Reference): string | null {
  return slug === null ? null : (reference.frameworks.get(slug)?.name ?? slug)
}

function keyOf(actor: ActorKey, type: string): string[] {
  return actor.startsWith(`${type}:`) ? [actor.slice(type.length + 1)] : []
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

/** A meeting is a CONSULT and an agreement an AGREE already: what the same sentence tells so is not said again. */
function saidAlready(event: InteractionEvent, claims: readonly Claim[]): boolean {
  const kind = event.type === 'CONSULT' ? 'SUMMIT' : event.type === 'AGREE' ? 'AGREEMENT' : null
  if (kind === null) return false
  const sides = partiesOf(event.participants)
  const places = claims.filter(({ id }) => event.claims.includes(id)).map(({ start }) => start)
  return places.every(start =>
    claims.some(other => {
      if (other.kind !== kind || other.start !== start) return false
      const theirs = partiesOf(other.participants)
      return sides.every(side => theirs.includes(side))
    })
  )
}
