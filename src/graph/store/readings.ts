import type { Article, ArticleEntity, Claim, Note, StoredArticle } from '../../domain/claim.js'
import type { Day, Instant } from '../../domain/partial-date.js'
import type { StoredClaim } from './records.js'

/** A claim as it was read before an extractor read it otherwise. */
export interface FormerReading {
  readonly claim: Claim
  readonly recordedAt: Instant
  readonly replacedAt: Instant
}

/** What became of a claim as later extractors read its article. */
export interface ClaimHistory {
  /** Why a later extractor no longer finds it; null while it is found. */
  readonly retiredReason: string | null
  /** As it was read before, the oldest first. */
  readonly readings: readonly FormerReading[]
}

/** A stored claim with its history. */
export interface ReadClaim {
  readonly claim: Claim
  readonly recordedAt: Instant
  readonly retractedAt: Instant | null
  /** When an extractor no longer found it; null while it is found. */
  readonly retiredAt: Instant | null
  readonly readings: readonly FormerReading[]
}

/** All that is stored of how an article was read. */
export interface StoredReading {
  readonly article: StoredArticle
  readonly statusAt: Instant | null
  readonly supersededOn: Day | null
  readonly voice: string
  readonly entities: readonly ArticleEntity[]
  readonly notes: readonly Note[]
  readonly claims: readonly ReadClaim[]
}

/** A claim to write in place of what stands under its id, or to add. */
export interface ClaimToWrite {
  readonly claim: StoredClaim
  readonly retiredAt: Instant | null
  /** Why it no longer counts; null while it is found. */
  readonly retiredReason: string | null
  readonly readings: readonly FormerReading[]
}

/** An article as it is read now, beside how it was read. */
export interface NewReading {
  readonly before: StoredReading
  readonly article: StoredArticle
  readonly entities: readonly ArticleEntity[]
  readonly notes: readonly Note[]
  /** Claims under ids that are stored already. */
  readonly rewritten: readonly ClaimToWrite[]
  readonly added: readonly ClaimToWrite[]
}

/** The part of a write transaction that reads articles anew. */
export interface ReadingWriter {
  /** How articles are stored, in the order of `ids`, null for those that are not there; nobody else changes them meanwhile. */
  storedReadings(ids: readonly string[]): Promise<(StoredReading | null)[]>
  /** Articles of which the present extractor finds what is stored: notes who read them last. */
  markRead(readings: readonly StoredReading[], claims: readonly Claim[], extractor: string): Promise<void>
  /** Writes an article and its claims as they are read now. Added claims stand in a component of their own at first. */
  putReading(reading: NewReading): Promise<void>
  /** Takes articles off the blocks of their stories, makes each a voice of its own, and none superseded. */
  unplaceStories(ids: readonly string[]): Promise<void>
  /** Articles by id, with their texts. */
  articlesWithTexts(ids: readonly string[]): Promise<Article[]>
}
