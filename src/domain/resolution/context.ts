import type { ActorKey, Claim } from '../claim.js'
import type { ArticleHead } from '../identity/testimony.js'
import type { Day } from '../partial-date.js'

/** An article as the resolver sees it. Articles with one `voice` are copies of one story, or revisions of it. */
export interface Source extends ArticleHead {
  readonly voice: string
  /** When somebody had taken the article back and that was undone again: what it says did not count then. */
  readonly absences: readonly Absence[]
}

/** An article nobody has compared with others yet: a voice of its own, and never taken back. */
export function sourceAlone({ id, published, publisher }: ArticleHead): Source {
  return { id, published, publisher, voice: id, absences: [] }
}

/** Days from one to the day before another. */
export interface Absence {
  readonly from: Day
  readonly until: Day
}

export function isAbsent(absences: readonly Absence[], day: Day): boolean {
  return absences.some(({ from, until }) => from <= day && day < until)
}

/** A claim with its article and when it began and ceased to count. */
export interface ClaimRecord {
  readonly claim: Claim
  readonly source: Source
  /** Publication of what says so, else its ingestion. */
  readonly knownAt: Day
  /** The day on which it was retracted; null while it counts. */
  readonly retractedOn: Day | null
}

/** What the resolver knows of the world, as functions, so that the domain needs no reference data of its own. */
export interface ResolverContext {
  /**
   * The key under which an actor stands of whom an article tells: a reference leader answers to learnt keys that its aliases
   * match, and people may have decided who somebody is, everywhere or in that article.
   */
  actorOf(key: ActorKey, article?: string): ActorKey
  /** For whom a leader (under the key of `actorOf`) acts where the text says `of`. */
  behalfOf(actor: ActorKey, of: ActorKey): ActorKey
  /** The name of an actor as people read it. */
  nameOf(key: ActorKey): string
  /** The name of a framework, by slug. */
  frameworkName(slug: string): string
}
