import type { Instant, PartialDate } from './partial-date.js'
import type {
  AgreementKind,
  AgreementStatus,
  Basis,
  ClaimKind,
  InteractionStatus,
  InteractionType,
  Modality,
  OfficeKind,
  Role,
  SummitFormat,
  SummitLevel,
  SummitStatus
} from './vocabulary.js'

/**
 * Names one actor in every room of the house: `country:KR`, `organization:nato`, `leader:lee-jae-myung`.
 * A person met only in a text is `leader:~AR:jane-doe` (country code or organisation slug, folded full name);
 * an organisation met only in a text is `organization:~folded-name`.
 */
export type ActorKey = `country:${string}` | `organization:${string}` | `leader:${string}`

export interface Participant {
  readonly actor: ActorKey
  readonly role: Role
  /** For whom a leader acts: a country or an organisation. Null for countries and organisations themselves. */
  readonly onBehalfOf: ActorKey | null
}

export interface Place {
  /** English name as commonly written, null when only the country is known. */
  readonly city: string | null
  /** ISO 3166-1 alpha-2, null when the text does not tell. */
  readonly country: string | null
}

export interface SummitFacts {
  readonly kind: 'SUMMIT'
  readonly level: SummitLevel
  readonly format: SummitFormat
  readonly status: SummitStatus
  readonly place: Place | null
  /** ISO 3166-1 alpha-2. */
  readonly host: string | null
  /** Slug of the framework it is a meeting of. */
  readonly framework: string | null
  /** For a meeting beside another event: that event's `event` key in the same article. */
  readonly besides: string | null
  /** What the text calls it, when it has a name of its own: `G7 summit`. */
  readonly name: string | null
}

export interface AgreementFacts {
  readonly kind: 'AGREEMENT'
  readonly agreementKind: AgreementKind
  readonly status: AgreementStatus
  /** In the words of the text, as a noun phrase, at most 120 characters. */
  readonly title: string
  /** `event` key, in the same article, of the document that holds this undertaking. */
  readonly partOf: string | null
  /** `event` key, in the same article, of the summit where it was reached. */
  readonly summit: string | null
  readonly framework: string | null
  /** When `status` came about, where that is not the day it was concluded (signed, in force, withdrawn). */
  readonly stepDate: PartialDate | null
  /** The day by which something was promised. */
  readonly deadline: PartialDate | null
}

export interface InteractionFacts {
  readonly kind: 'INTERACTION'
  readonly type: InteractionType
  readonly mode: string | null
  readonly contexts: readonly string[]
  readonly status: InteractionStatus
}

export interface TenureFacts {
  readonly kind: 'TENURE'
  /** As the text has it: `Foreign Minister`. */
  readonly title: string
  readonly officeKind: OfficeKind
  /** `country:XX` or `organization:slug`. */
  readonly of: ActorKey
  /** The person's longest name in the text. */
  readonly name: string
}

export type ClaimFacts = SummitFacts | AgreementFacts | InteractionFacts | TenureFacts

/** What one sentence of one article says. Immutable; everything else is worked out from claims. */
export interface Claim {
  /** `claimId(...)`: hash of article, sentence, kind and actors by role (and an ordinal where several are alike). */
  readonly id: string
  readonly articleId: string
  readonly kind: ClaimKind
  /**
   * The event within its article: claims of one article with the same key speak of the same event
   * (`s1`, `a2`, `i3`, `t1`). Extraction decides this; the resolver only joins across articles.
   */
  readonly event: string
  readonly participants: readonly Participant[]
  readonly facts: ClaimFacts
  /** When it happened or is to happen; null where the text gives none. */
  readonly date: PartialDate | null
  /** What the context allows where there is no date: never shown as a date. Basis is IMPLIED. */
  readonly window: PartialDate | null
  readonly topics: readonly string[]
  /** Exactly `article.text.slice(start, end)`; UTF-16 units. */
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly modality: Modality
  readonly basis: Basis
  /** Who says so, where the text attributes it: an actor or words (`officials`); null for the article's own voice. */
  readonly attributedTo: string | null
  /** 0 to 1: how sure the rule is of what it read. */
  readonly confidence: number
  /** `summit.setToHold`: the stage and rule that made it. An attribute, never part of the id. */
  readonly rule: string
  /** Code version and digest of lexicon, reference data and the operator's own words. */
  readonly extractor: string
}

export const ARTICLE_STATUSES = ['ACCEPTED', 'RETRACTED', 'SUPERSEDED'] as const
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number]

/** An article as ingested. `text` is canonical (see `canonicalText`) and all offsets point into it. */
export interface Article {
  /** `articleId(...)`: hash of canonical text, publication date and publisher. */
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly url: string | null
  readonly publisher: string | null
  /** A day, a month, a year, or null; IMPLIED when worked out from the holders it names. */
  readonly published: PartialDate | null
  /** BCP 47, `en`. */
  readonly language: string
  /** Where the main story stands in `text`. */
  readonly story: { readonly start: number; readonly end: number }
}

export interface StoredArticle extends Article {
  readonly ingestedAt: Instant
  readonly status: ArticleStatus
  readonly extractor: string
}

export type NoteSeverity = 'INFO' | 'WARNING'

/** A sentence looked at and not used, or a doubt, with the reason. */
export interface Note {
  /** Which stage or rule speaks: `mentions.ambiguousTitle`. */
  readonly rule: string
  readonly severity: NoteSeverity
  readonly message: string
  readonly start: number
  readonly end: number
}

/** Somebody or something the main story names, resolved. */
export interface ArticleEntity {
  readonly actor: ActorKey
  /** Longest form in the text. */
  readonly name: string
  /** For leaders: title as text, and for whom (`country:XX` or `organization:slug`). */
  readonly office: string | null
  readonly of: ActorKey | null
  /** Reference id (not `~`) or learnt from the text. */
  readonly learnt: boolean
  /** The key under which the text alone puts them, where people decided that they are somebody else. */
  readonly told?: ActorKey
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
}

/** All that extraction gives for one article. */
export interface Extraction {
  readonly article: Article
  readonly entities: readonly ArticleEntity[]
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}
