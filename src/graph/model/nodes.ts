import { createHash } from 'node:crypto'
import { OPEN_END } from '../../domain/partial-date.js'
import type { Day } from '../../domain/partial-date.js'
import type { Article, ArticleEntity, Claim, Note, StoredArticle } from '../../domain/claim.js'
import type { AgreementEvent, Event, EventVersion } from '../../domain/event.js'
import { foldName } from '../../domain/ids.js'
import { weightOf } from '../../domain/intensity.js'
import { isPutOffUntil } from '../../domain/life-cycle.js'
import type { StoredClaim } from '../store.js'
import { actorsOf, claimSortKey, sortDay, sortKey } from './keys.js'

/** Properties as a node holds them: `SET n += properties`. Null removes. */
export interface NodeProperties {
  readonly [name: string]: string | number | boolean | null | readonly string[]
}

/** What an event can be filtered and ordered by, beside `json`, which is all of it. Versions hold the same. */
function eventFacets(event: Event): NodeProperties {
  const { happened, score, quadClass } = weightOf(event)
  return {
    kind: event.kind,
    title: event.title,
    sort: sortKey(event.date, event.id),
    month: sortDay(event.date).slice(0, 7),
    earliest: event.date?.earliest ?? null,
    latest: event.date?.latest ?? null,
    status: event.status,
    level: event.kind === 'SUMMIT' ? event.level : null,
    putOffUntil: event.kind === 'SUMMIT' && isPutOffUntil(event) ? true : null,
    format: event.kind === 'SUMMIT' ? event.format : null,
    agreementKind: event.kind === 'AGREEMENT' ? event.agreementKind : null,
    deadline: event.kind === 'AGREEMENT' ? deadlineOf(event) : null,
    interactionType: event.kind === 'INTERACTION' ? event.type : null,
    mode: event.kind === 'INTERACTION' ? event.mode : null,
    quadClass,
    happened,
    score,
    confidence: event.confidence,
    articleCount: event.articleCount,
    independentCount: event.independentCount,
    modalities: event.modalities,
    text: words(ownWords(event)),
    tags: eventTags(event),
    json: JSON.stringify(event)
  }
}

/** The last day by which something was promised: far away where the promise has no end, null where there is none. */
export function deadlineOf({ deadline }: AgreementEvent): string | null {
  return deadline === null ? null : (deadline.latest ?? OPEN_END)
}

/** Global ids of all an event can be narrowed by: actors and for whom they act, framework, topics. */
export function eventTags(event: Event): readonly string[] {
  const framework = event.kind === 'INTERACTION' ? null : event.framework
  return [
    ...actorsOf(event),
    ...(framework === null ? [] : [`framework:${framework}`]),
    ...event.topics.map(topic => `topic:${topic}`)
  ]
}

/**
 * An `Event` node, known since some day as it is today. `nameOf` gives the names of an actor, framework or topic to be found
 * by, for the text index.
 */
export function eventProperties(
  event: Event,
  { component, knownFrom }: { readonly component: string; readonly knownFrom: Day | null },
  nameOf: (id: string) => readonly string[]
): NodeProperties {
  const knownUntil = knownFrom === null ? null : OPEN_END
  return { ...eventFacets(event), component, knownFrom, knownUntil, words: eventWords(event, nameOf) }
}

/** What search finds an event by. */
export function eventWords(event: Event, nameOf: (id: string) => readonly string[]): string {
  return words([...ownWords(event), ...eventTags(event).flatMap(nameOf)])
}

/** What it is called, where it took place and what kind of thing it is. */
function ownWords(event: Event): (string | null | undefined)[] {
  const place = event.kind === 'SUMMIT' ? event.place?.city : null
  const name = event.kind === 'SUMMIT' ? event.name : null
  const kind = event.kind === 'AGREEMENT' ? event.agreementKind.replaceAll('_', ' ') : event.kind
  return [event.title, name, place, kind]
}

/** The id of a version: it never changes, since a version is worked out from claims alone. */
export function versionId(version: EventVersion): string {
  return `version:${version.event.id}@${version.knownFrom}`
}

/** With a digest of all of it, to see whether a version changed. */
export function versionProperties(version: EventVersion, component: string): NodeProperties {
  const properties = {
    ...eventFacets(version.event),
    event: version.event.id,
    component,
    knownFrom: version.knownFrom,
    knownUntil: version.knownUntil
  }
  return { ...properties, digest: digestOf({ ...properties, shelved: 'past' }) }
}

function digestOf(properties: object): string {
  return createHash('sha256').update(JSON.stringify(properties)).digest('base64url').slice(0, 22)
}

export function claimProperties(claim: StoredClaim): NodeProperties {
  return {
    article: claim.articleId,
    kind: claim.kind,
    sort: claimSortKey(claim.knownAt, claim.id),
    start: claim.start,
    quote: claim.quote,
    words: words([claim.quote]),
    modality: claim.modality,
    knownAt: claim.knownAt,
    recordedAt: claim.recordedAt,
    retractedAt: claim.retractedAt,
    event: claim.event,
    refers: refersToAnother(claim),
    json: JSON.stringify(withoutTimes(claim))
  }
}

function refersToAnother({ facts }: Claim): boolean {
  if (facts.kind === 'SUMMIT') return facts.besides !== null
  return facts.kind === 'AGREEMENT' && (facts.summit !== null || facts.partOf !== null)
}

/** Retraction changes a claim's times alone, so `json` never has to be written again. */
function withoutTimes(claim: StoredClaim): Omit<StoredClaim, 'recordedAt' | 'retractedAt' | 'knownAt'> {
  const { recordedAt: _recorded, retractedAt: _retracted, knownAt: _known, ...immutable } = claim
  return immutable
}

export function articleProperties(
  article: StoredArticle,
  notes: readonly Note[],
  entities: readonly ArticleEntity[]
): NodeProperties {
  const { text, status: _status, ingestedAt: _ingestedAt, extractor: _extractor, ...rest } = article
  return {
    title: article.title,
    text,
    url: article.url,
    publisher: article.publisher,
    publisherKey: article.publisher === null ? null : foldName(article.publisher),
    sort: sortKey(article.published, article.id),
    earliest: article.published?.earliest ?? null,
    latest: article.published?.latest ?? null,
    status: article.status,
    ingestedAt: article.ingestedAt,
    extractor: article.extractor,
    words: words([article.title, article.publisher, ...entities.map(entity => entity.name)]),
    json: JSON.stringify(rest satisfies Omit<Article, 'text'>),
    notes: JSON.stringify(notes),
    entities: JSON.stringify(entities)
  }
}

/** Text for a text index: folded, each word once, in the order of first use. */
export function words(parts: readonly (string | null | undefined)[]): string {
  const seen = new Set<string>()
  for (const part of parts) if (part) for (const word of foldName(part).split(' ')) seen.add(word)
  return [...seen].join(' ')
}
