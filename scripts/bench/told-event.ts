import type { ActorKey, Article, ClaimFacts, Participant } from '../../src/domain/claim.js'
import type { AgreementEvent, Event, InteractionEvent, SummitEvent } from '../../src/domain/event.js'
import { articleId, claimId, eventId } from '../../src/domain/ids.js'
import { dayOf, OPEN_END, parsePartialDate } from '../../src/domain/partial-date.js'
import { ploverScore, quadClassOf } from '../../src/domain/plover.js'
import type { ArticleParts, EventState, StoredClaim } from '../../src/graph/store.js'

/** An event of the generated world, resolved, with the articles that tell of it. */
export interface GeneratedEvent {
  readonly state: EventState
  readonly articles: readonly ArticleParts[]
}

export const INTERACTIONS = [
  'ACCUSE',
  'REQUEST',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'SANCTION',
  'REJECT',
  'COERCE'
] as const
const INGESTED_AT = '2025-12-31T00:00:00.000Z'

/** What chance has decided of an event before anybody tells of it. */
export interface Drawn {
  readonly number: number
  readonly kind: Event['kind']
  readonly parties: readonly string[]
  readonly day: number
  readonly topic: string
  readonly told: number
  readonly leaders: readonly (string | null)[]
  readonly type: (typeof INTERACTIONS)[number]
  readonly summit: string | null
  readonly city: string | null
}

const ROLES = {
  SUMMIT: ['PARTICIPANT', 'PARTICIPANT'],
  AGREEMENT: ['PARTY', 'PARTY'],
  INTERACTION: ['SOURCE', 'TARGET']
} as const

function participantsOf({ kind, parties, leaders }: Drawn): Participant[] {
  return parties.flatMap((code, index) => {
    const country: ActorKey = `country:${code}`
    const role = ROLES[kind][index] ?? ROLES[kind][0]
    const leader = leaders[index]
    return [
      { actor: country, role, onBehalfOf: null },
      ...(leader && kind === 'SUMMIT' ? [{ actor: `leader:${leader}` as const, role, onBehalfOf: country }] : [])
    ]
  })
}

/** A drawn event as its articles tell it, with the articles. */
export function tell(drawn: Drawn): GeneratedEvent {
  const participants = participantsOf(drawn)
  const facts = factsOf(drawn)
  const told = Array.from({ length: drawn.told }, (_, copy) => articleOf(drawn, participants, facts, copy))
  const claims = told.map(({ claim }) => claim)
  const anchor = claims.map(({ id }) => id)[0] ?? ''
  const event = eventOf(drawn, facts, participants, anchor, claims)
  return {
    articles: told.map(({ parts }) => parts),
    state: {
      id: event.id,
      event,
      component: anchor,
      versions: [{ event, knownFrom: dayOf(drawn.day), knownUntil: OPEN_END }]
    }
  }
}

function articleOf(
  drawn: Drawn,
  participants: readonly Participant[],
  facts: ClaimFacts,
  copy: number
): { parts: ArticleParts; claim: StoredClaim } {
  const { number, parties, topic, kind } = drawn
  const sentence = `${parties.join(' and ')} spoke of ${topic} in the matter numbered ${number}.`
  const text = `${sentence} This is report ${copy} of paper ${number % 97}.`
  const day = dayOf(drawn.day)
  const published = parsePartialDate(day, 'STATED')
  const publisher = `Paper ${(number + copy) % 97}`
  const article: Article = {
    id: articleId(text, day, publisher),
    title: `${parties.join(', ')}: ${topic}`,
    text,
    url: `https://paper-${(number + copy) % 97}.example/${number}`,
    publisher,
    published,
    language: 'en',
    story: { start: 0, end: text.length }
  }
  const claim: StoredClaim = {
    id: claimId({ articleId: article.id, sentence: { start: 0, text: sentence }, kind, participants, ordinal: 0 }),
    articleId: article.id,
    kind,
    event: 'e1',
    participants,
    facts,
    date: published,
    window: null,
    topics: [topic],
    quote: sentence,
    start: 0,
    end: sentence.length,
    modality: 'ASSERTED',
    basis: 'STATED',
    attributedTo: null,
    confidence: 0.9,
    rule: 'generated',
    extractor: 'generated',
    recordedAt: INGESTED_AT,
    retractedAt: null,
    knownAt: day
  }
  const entities = [...new Set(participants.map(({ actor }) => actor))].map(actor => ({
    actor,
    name: actor,
    office: null,
    of: null,
    learnt: false,
    mentions: []
  }))
  return {
    claim,
    parts: {
      article: { ...article, ingestedAt: INGESTED_AT, status: 'ACCEPTED', extractor: 'generated' },
      voice: article.id,
      claims: [claim],
      notes: [],
      entities
    }
  }
}

function factsOf({ kind, number, parties, topic, type, city, summit }: Drawn): ClaimFacts {
  const host = parties[1] ?? null
  switch (kind) {
    case 'SUMMIT':
      return {
        kind,
        level: number % 3 === 0 ? 'MINISTERS' : 'LEADERS',
        format: number % 4 === 0 ? 'CALL' : 'BILATERAL',
        status: 'HELD',
        place: number % 4 === 0 ? null : { city, country: host },
        host: number % 4 === 0 ? null : host,
        framework: null,
        besides: null,
        name: null
      }
    case 'AGREEMENT':
      return {
        kind,
        agreementKind: number % 2 === 0 ? 'MEMORANDUM' : 'TREATY',
        status: number % 3 === 0 ? 'SIGNED' : 'AGREED',
        title: `${topic} accord ${number}`,
        partOf: null,
        summit,
        framework: null,
        stepDate: null,
        deadline: null
      }
    case 'INTERACTION':
      return { kind, type, mode: null, contexts: [], status: 'DONE' }
  }
}

function eventOf(
  { parties, topic, day }: Drawn,
  facts: ClaimFacts,
  participants: readonly Participant[],
  anchor: string,
  claims: readonly StoredClaim[]
): Event {
  const base = {
    anchor,
    claims: claims.map(({ id }) => id).sort(),
    against: [],
    modalities: ['ASSERTED' as const],
    date: parsePartialDate(dayOf(day), 'STATED'),
    window: null,
    participants,
    topics: [topic],
    confidence: 0.8,
    confidenceReasons: ['generated'],
    articleCount: claims.length,
    independentCount: claims.length,
    disagreements: []
  }
  const names = parties.join(', ')
  switch (facts.kind) {
    case 'SUMMIT':
      return {
        ...base,
        ...facts,
        id: eventId('SUMMIT', anchor),
        title: `Meeting of ${names}`,
        steps: []
      } satisfies SummitEvent
    case 'AGREEMENT':
      return {
        ...base,
        ...facts,
        id: eventId('AGREEMENT', anchor),
        steps: []
      } satisfies AgreementEvent
    case 'INTERACTION':
    case 'TENURE': {
      const type = facts.kind === 'INTERACTION' ? facts.type : 'CONSULT'
      return {
        ...base,
        kind: 'INTERACTION',
        type,
        mode: null,
        contexts: [],
        status: 'DONE',
        score: ploverScore(type, null),
        quadClass: quadClassOf(type),
        id: eventId('INTERACTION', anchor),
        title: `${names}: ${type.toLowerCase()}`
      } satisfies InteractionEvent
    }
  }
}
