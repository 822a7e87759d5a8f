import { createHash } from 'node:crypto'
import type { ActorKey, ArticleEntity, Note, Participant, StoredArticle } from '../../src/domain/claim.js'
import type { AgreementEvent, InteractionEvent, SummitEvent } from '../../src/domain/event.js'
import { eventId } from '../../src/domain/ids.js'
import type { PartialDate } from '../../src/domain/partial-date.js'
import { parsePartialDate } from '../../src/domain/partial-date.js'
import type { EventKind, Role } from '../../src/domain/vocabulary.js'
import type { StoredClaim } from '../../src/graph/store.js'

/** Builders fill in what a test does not care about. `name` makes the id: the same name, the same id. */
export const hash = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 24)
export const claimIdOf = (name: string): string => `claim:${hash(name)}`
export const eventIdOf = (kind: EventKind, name: string): string => eventId(kind, claimIdOf(name))

export function date(edtf: string | null): PartialDate | null {
  if (edtf === null) return null
  const parsed = parsePartialDate(edtf, 'STATED')
  if (!parsed) throw new Error(`${edtf} is no date`)
  return parsed
}

/** `XA`, `league` and `ada-telemar@XA`: a country, an organisation, a leader who acts for a country. */
export function participants(role: Role, ...actors: readonly string[]): Participant[] {
  return actors.map(actor => {
    const [key = '', country] = actor.split('@')
    if (country !== undefined) return { actor: `leader:${key}`, role, onBehalfOf: `country:${country}` }
    return { actor: actorKey(key), role, onBehalfOf: null }
  })
}

function actorKey(key: string): ActorKey {
  return /^[A-Z0-9]{2}$/.test(key) ? `country:${key}` : `organization:${key}`
}

const base = (kind: EventKind, name: string, day: string | null) => ({
  id: eventIdOf(kind, name),
  anchor: claimIdOf(name),
  claims: [claimIdOf(name)],
  against: [],
  title: name,
  date: date(day),
  window: null,
  topics: [],
  confidence: 0.9,
  confidenceReasons: ['stated'],
  articleCount: 1,
  independentCount: 1,
  modalities: ['ASSERTED' as const],
  disagreements: []
})

export function aSummit(
  name: string,
  day: string | null,
  actors: readonly string[],
  changes: Partial<SummitEvent> = {}
): SummitEvent {
  return {
    ...base('SUMMIT', name, day),
    kind: 'SUMMIT',
    level: 'LEADERS',
    format: actors.length > 2 ? 'MULTILATERAL' : 'BILATERAL',
    status: 'HELD',
    participants: participants('PARTICIPANT', ...actors),
    place: null,
    host: null,
    framework: null,
    besides: null,
    name: null,
    steps: [],
    ...changes
  }
}

export function anAgreement(
  name: string,
  day: string | null,
  actors: readonly string[],
  changes: Partial<AgreementEvent> = {}
): AgreementEvent {
  return {
    ...base('AGREEMENT', name, day),
    kind: 'AGREEMENT',
    agreementKind: 'TRADE_DEAL',
    status: 'AGREED',
    participants: participants('PARTY', ...actors),
    framework: null,
    partOf: null,
    summit: null,
    deadline: null,
    steps: [],
    ...changes
  }
}

export function anInteraction(
  name: string,
  day: string | null,
  source: string,
  target: string,
  changes: Partial<InteractionEvent> = {}
): InteractionEvent {
  return {
    ...base('INTERACTION', name, day),
    kind: 'INTERACTION',
    type: 'ACCUSE',
    mode: null,
    contexts: [],
    status: 'DONE',
    score: -3,
    quadClass: 'VERBAL_CONFLICT',
    participants: [...participants('SOURCE', source), ...participants('TARGET', target)],
    ...changes
  }
}

export function anArticle(name: string, published: string | null, changes: Partial<StoredArticle> = {}): StoredArticle {
  const text = `${name}. It was said. 😀 More was said.`
  return {
    id: `article:${hash(name)}`,
    title: name,
    text,
    url: `https://news.example/${hash(name)}`,
    publisher: 'The Courier',
    published: date(published),
    language: 'en',
    story: { start: 0, end: text.length },
    ingestedAt: '2026-01-02T03:04:05.678Z',
    status: 'ACCEPTED',
    extractor: 'test',
    ...changes
  }
}

/** The claim that anchors the event of the same name. */
export function aClaim(name: string, article: StoredArticle, changes: Partial<StoredClaim> = {}): StoredClaim {
  return {
    id: claimIdOf(name),
    articleId: article.id,
    kind: 'INTERACTION',
    event: 'i1',
    participants: [],
    facts: { kind: 'INTERACTION', type: 'CONSULT', mode: null, contexts: [], status: 'DONE' },
    date: null,
    window: null,
    topics: [],
    quote: article.text.slice(0, 10),
    start: 0,
    end: 10,
    modality: 'ASSERTED',
    basis: 'STATED',
    attributedTo: null,
    confidence: 0.8,
    rule: 'test.rule',
    extractor: 'test',
    recordedAt: '2026-01-02T03:04:05.678Z',
    retractedAt: null,
    knownAt: article.published?.latest ?? '2026-01-02',
    ...changes
  }
}

export function anEntity(actor: ActorKey, name: string): ArticleEntity {
  return { actor, name, office: null, of: null, learnt: false, mentions: [{ start: 0, end: 4 }] }
}

export const aNote: Note = { rule: 'test.note', severity: 'INFO', message: 'nobody is named', start: 3, end: 9 }
