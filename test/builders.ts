import type {
  ActorKey,
  AgreementFacts,
  Article,
  Claim,
  ClaimFacts,
  InteractionFacts,
  Participant,
  SummitFacts
} from '../src/domain/claim.js'
import { articleId, claimId } from '../src/domain/ids.js'
import type { PartialDate } from '../src/domain/partial-date.js'
import { parsePartialDate } from '../src/domain/partial-date.js'
import type { Modality, OfficeKind, Role } from '../src/domain/vocabulary.js'
import type { Testimony } from '../src/domain/identity/testimony.js'
import { sourceAlone } from '../src/domain/resolution/context.js'
import type { ClaimRecord, ResolverContext } from '../src/domain/resolution/context.js'
import { nameInKey } from '../src/domain/resolution/leaders.js'

/**
 * Builders fill the fields a test does not care about. Countries are the invented ones of the test cases:
 * `XA`, `XB`, … and a leader is written `XA:jane-doe`, an organisation `@league`.
 */
export interface ClaimOptions {
  readonly published?: string | null
  readonly publisher?: string
  readonly text?: string
  readonly url?: string | null
  /** Stated EDTF date of the event. */
  readonly date?: string | null
  readonly window?: string | null
  readonly who?: readonly string[]
  readonly event?: string
  readonly modality?: Modality
  readonly topics?: readonly string[]
  readonly quote?: string
  readonly confidence?: number
  readonly attributedTo?: string | null
}

export function aDate(edtf: string | null | undefined): PartialDate | null {
  if (edtf == null) return null
  const date = parsePartialDate(edtf, 'STATED')
  if (date === null) throw new RangeError(`no date: ${edtf}`)
  return date
}

export function anArticle(
  options: Partial<Omit<Article, 'published' | 'id'>> & { published?: string | null } = {}
): Article {
  const published = options.published === undefined ? '2025-08-24' : options.published
  const text = options.text ?? 'The leaders met.'
  const publisher = options.publisher ?? 'The Gazette'
  return {
    id: articleId(text, published, publisher),
    title: options.title ?? null,
    text,
    url: options.url ?? null,
    publisher,
    published: aDate(published),
    language: 'en',
    story: { start: 0, end: text.length }
  }
}

let articles = 0

/** `XA`, `XA:jane-doe`, `@league` or `XA as HOST`. */
export function aParticipant(written: string, role: Role): Participant {
  const [who = '', as] = written.split(' as ')
  const [owner = '', name] = who.split(':')
  const party: ActorKey = owner.startsWith('@') ? `organization:${owner.slice(1)}` : `country:${owner}`
  return {
    actor: name === undefined ? party : `leader:${name.startsWith('~') ? `~${owner}:${name.slice(1)}` : name}`,
    role: (as as Role | undefined) ?? role,
    onBehalfOf: name === undefined ? null : party
  }
}

function aClaim(
  options: ClaimOptions,
  facts: ClaimFacts,
  participants: readonly Participant[]
): Testimony & { article: Article } {
  // A text that does not say so is its own quote.
  const words = options.quote ?? 'They met.'
  const quote = options.text?.includes(words) === false ? options.text : words
  const text = options.text ?? quote
  // Without a text or publisher of their own, two claims come from two articles.
  const publisher = options.publisher ?? (options.text === undefined ? `Gazette ${++articles}` : undefined)
  const article = anArticle({ text, published: options.published, publisher, url: options.url ?? null })
  const event = options.event ?? 'e1'
  const start = Math.max(0, text.indexOf(quote))
  const claim: Claim = {
    id: claimId({
      articleId: article.id,
      sentence: { start, text: quote + event + JSON.stringify(facts) },
      kind: facts.kind,
      participants,
      ordinal: 0
    }),
    articleId: article.id,
    kind: facts.kind,
    event,
    participants,
    facts,
    date: aDate(options.date),
    window: aDate(options.window),
    topics: options.topics ?? [],
    quote,
    start,
    end: start + quote.length,
    modality: options.modality ?? 'ASSERTED',
    basis: 'STATED',
    attributedTo: options.attributedTo ?? null,
    confidence: options.confidence ?? 0.9,
    rule: 'test.built',
    extractor: 'test'
  }
  return { claim, article }
}

const MODALITY_OF: Readonly<Record<string, Modality>> = {
  PLANNED: 'PLANNED',
  PROPOSED: 'PROPOSED',
  REFUSED: 'REFUSED',
  CANCELLED: 'CANCELLED'
}

export function aSummit(
  options: ClaimOptions & Partial<Omit<SummitFacts, 'kind'>> = {}
): Testimony & { article: Article } {
  const facts: SummitFacts = {
    kind: 'SUMMIT',
    level: options.level ?? 'LEADERS',
    format: options.format ?? 'BILATERAL',
    status: options.status ?? 'HELD',
    place: options.place ?? null,
    host: options.host ?? null,
    framework: options.framework ?? null,
    besides: options.besides ?? null,
    name: options.name ?? null
  }
  const who = options.who ?? ['XA', 'XB', 'XA:jane-doe', 'XB:john-roe']
  const modality = options.modality ?? MODALITY_OF[facts.status] ?? 'ASSERTED'
  return aClaim(
    { ...options, modality },
    facts,
    who.map(one => aParticipant(one, 'PARTICIPANT'))
  )
}

export function anAgreement(
  options: ClaimOptions &
    Partial<Omit<AgreementFacts, 'kind' | 'stepDate' | 'deadline'>> & {
      stepDate?: string
      deadline?: string
    } = {}
): Testimony & { article: Article } {
  const facts: AgreementFacts = {
    kind: 'AGREEMENT',
    agreementKind: options.agreementKind ?? 'JOINT_STATEMENT',
    status: options.status ?? 'AGREED',
    title: options.title ?? 'joint statement',
    partOf: options.partOf ?? null,
    summit: options.summit ?? null,
    framework: options.framework ?? null,
    stepDate: aDate(options.stepDate),
    deadline: aDate(options.deadline)
  }
  return aClaim(
    options,
    facts,
    (options.who ?? ['XA', 'XB']).map(one => aParticipant(one, 'PARTY'))
  )
}

export function anInteraction(
  options: ClaimOptions &
    Partial<Omit<InteractionFacts, 'kind'>> & { from?: readonly string[]; to?: readonly string[] } = {}
): Testimony & { article: Article } {
  const facts: InteractionFacts = {
    kind: 'INTERACTION',
    type: options.type ?? 'ACCUSE',
    mode: options.mode ?? null,
    contexts: options.contexts ?? [],
    status: options.status ?? 'DONE'
  }
  return aClaim(options, facts, [
    ...(options.from ?? ['XA']).map(one => aParticipant(one, 'SOURCE')),
    ...(options.to ?? ['XB']).map(one => aParticipant(one, 'TARGET'))
  ])
}

/** The resolver's view of a claim: known when its article was published. */
export function aRecord(built: Testimony & { article: Article }, options: Partial<ClaimRecord> = {}): ClaimRecord {
  const { id, published, publisher } = built.article
  return {
    claim: built.claim,
    source: { ...sourceAlone(built.article), voice: publisher ?? id },
    knownAt: published?.latest ?? '2026-01-01',
    retractedOn: null,
    ...options
  }
}

/** Names are keys without their type, title-cased: `jane-doe` is Jane Doe. */
export const aContext: ResolverContext = {
  actorOf: key => key,
  behalfOf: (_actor, of) => of,
  nameOf: key => (key.startsWith('leader:') ? nameInKey(key) : key.slice(key.indexOf(':') + 1)),
  frameworkName: slug => nameInKey(slug)
}

/** `XA:~jane-doe` holds an office. */
export function aTenure(
  options: ClaimOptions & { holder?: string; title?: string; officeKind?: OfficeKind } = {}
): Testimony & { article: Article } {
  const holder = aParticipant(options.holder ?? 'XA:~jane-doe', 'HOLDER')
  return aClaim(
    { quote: 'Foreign Minister Jane Doe spoke.', event: 't1', ...options },
    {
      kind: 'TENURE',
      title: options.title ?? 'Foreign Minister',
      officeKind: options.officeKind ?? 'FOREIGN_MINISTER',
      of: holder.onBehalfOf ?? holder.actor,
      name: 'Jane Doe'
    },
    [holder]
  )
}
