import type { ActorKey, ArticleStatus } from '../../domain/claim.js'
import type { Event } from '../../domain/event.js'
import type { Testimony } from '../../domain/identity/testimony.js'
import type { Day, Instant } from '../../domain/partial-date.js'
import type { Absence } from '../../domain/resolution/context.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { OfficeRecord } from '../../reference/reference.js'
import type { AuditAction, AuditEntry } from './audit.js'
import type { ChangeLine } from './changes.js'
import type { ReadingWriter } from './readings.js'
import type {
  ArticleInBlock,
  ArticleParts,
  BlockedReport,
  EventChanges,
  MarkedStory,
  StoredEvent,
  StoredEventState,
  StoredRecord,
  StoredStory,
  TenureState
} from './records.js'
import type { ReviewWriter } from './review.js'
import type { WhoWriter } from './who.js'

/** One write transaction: all of it or nothing. Methods take sets and make one statement of them. */
export interface StoreWriter extends ReadingWriter, ReviewWriter, WhoWriter {
  /** Whether nobody else can write meanwhile, so that what was read stays true without further locks. */
  readonly alone: boolean
  /** The status of articles, null for those that are not there. Until the end of the transaction nobody else adds them. */
  articleStatuses(ids: readonly string[]): Promise<(ArticleStatus | null)[]>
  putArticles(articles: readonly ArticleParts[]): Promise<void>
  setArticleStatus(id: string, status: ArticleStatus, at: Instant, reason: string | null): Promise<void>
  /**
   * Adds names to leaders and organisations known only from texts, making those that are new.
   * Gives the ids of those that are called otherwise now than before.
   */
  putLearntNames(names: ReadonlyMap<ActorKey, readonly string[]>): Promise<ActorKey[]>
  /** The names of leaders and organisations known only from texts; the first is what they are called. */
  learntNames(keys: readonly ActorKey[]): Promise<ReadonlyMap<ActorKey, readonly string[]>>

  putStories(stories: readonly MarkedStory[]): Promise<void>
  /** One row for each article and block it stands in. */
  articlesInBlocks(keys: readonly string[]): Promise<ArticleInBlock[]>
  storiesOfArticles(ids: readonly string[]): Promise<StoredStory[]>
  /** All articles that share these voices, and which. */
  articlesOfVoices(voices: readonly string[]): Promise<ReadonlyMap<string, string>>
  setVoices(voices: ReadonlyMap<string, string>): Promise<void>
  /** Marks articles as replaced by newer texts; their claims cease to count on that day, unless retracted already. */
  supersede(
    articles: readonly { readonly article: string; readonly on: Day; readonly retracted: boolean }[]
  ): Promise<void>
  /** Ids of articles, in order. */
  articleIdsAfter(after: string, limit: number): Promise<string[]>
  /** Takes these articles and what they report off all blocks and lists, and gives each a voice of its own, so that it can be placed anew. */
  takeApart(articles: readonly string[]): Promise<void>

  /** Takes the blocks' locks, in key order, before anything in them is read. */
  lockBlocks(keys: readonly string[]): Promise<void>
  putReports(reports: readonly { readonly testimony: Testimony; readonly blocks: readonly string[] }[]): Promise<void>
  reportsInBlocks(keys: readonly string[]): Promise<BlockedReport[]>
  componentsOfArticles(articles: readonly string[]): Promise<string[]>
  /** Components of claims in these articles that refer to another event of theirs. */
  componentsReferringIn(articles: readonly string[]): Promise<string[]>
  componentsOfActors(actors: readonly ActorKey[]): Promise<string[]>
  /** All claims of these components, retracted ones too. */
  recordsOfComponents(components: readonly string[]): Promise<StoredRecord[]>
  setComponents(components: ReadonlyMap<string, string>): Promise<void>
  /** The events that the claims of these articles support, by `linkKey`. */
  eventsByLink(articles: readonly string[]): Promise<ReadonlyMap<string, string>>
  eventsOfComponents(components: readonly string[]): Promise<StoredEventState[]>
  /** Writes what differs between before and after: events, their relationships, versions, shelves and ties. */
  replaceEvents(components: readonly string[], changes: EventChanges): Promise<void>
  /** Writes anew what is summed up for reading. `events` are all there are. */
  recountShelves(events: readonly Event[]): Promise<void>
  /** Writes by when something was promised: events written by an earlier version do not have it. */
  setDeadlines(events: readonly Event[]): Promise<void>
  /** Replaces the tenures learnt from the claims of these components. `offices`: those that texts tell of, a spelling each. */
  replaceTenures(
    components: readonly string[],
    tenures: readonly TenureState[],
    offices: readonly OfficeRecord[]
  ): Promise<void>
  /** The version of the resolver and of the reference data that the graph was resolved with; null for an empty store. */
  resolverDigest(): Promise<string | null>
  setResolverDigest(digest: string): Promise<void>
  /**
   * That `by` resolves this store anew until then, and nobody else. Gives false where another does whose time is not over;
   * whoever comes to this while the transaction lasts waits for its end.
   */
  holdRefreshing(by: string, now: Instant, until: Instant): Promise<boolean>
  /** That `by` does so no more. */
  endRefreshing(by: string): Promise<void>
  /** Takes versions off shelves on which an earlier version of the program put them, some at a time. Gives how many. */
  dropFormerShelves(limit: number): Promise<number>
  /** Events by any id ever given out, as they stand before this transaction's changes are written. */
  eventsByIds(ids: readonly string[]): Promise<(StoredEvent | null)[]>
  componentsOfClaims(claims: readonly string[]): Promise<string[]>
  putDecision(decision: DecisionRecord): Promise<void>
  /** Writes the record of an undone decision in place of the one that held. */
  undoDecision(decision: DecisionRecord): Promise<void>
  /** Retractions of articles that were undone since. */
  undoneRetractions(): Promise<DecisionRecord[]>
  /** Writes when articles did not count, for those that are named. */
  setAbsences(absences: ReadonlyMap<string, readonly Absence[]>): Promise<void>
  decisionsByIds(ids: readonly string[]): Promise<(DecisionRecord | null)[]>
  /** Decisions about claims of these components, undone ones too. */
  decisionsOfComponents(components: readonly string[]): Promise<DecisionRecord[]>
  /** Takes the reports of these claims off their blocks, so that they can be put there anew. */
  dropReportsOf(claims: readonly string[]): Promise<void>
  /** What somebody did by a decision, as the audit log has it. */
  actionOfDecision(decision: string): Promise<AuditAction | null>
  /** Adds a line to the audit log. Lines are numbered as they are committed. */
  putAudit(entry: AuditEntry): Promise<void>
  /**
   * Adds lines to the log of what this store learnt. Called last in the transaction, since it takes the numbers: their
   * order is the order of commits. `at` is raised to the time of the line before, so that times follow numbers. `known`: the
   * first day on which anything of this commit was known.
   * Gives the number of the last line, 0 where there is none.
   */
  putChanges(at: Instant, lines: readonly ChangeLine[], known?: Day | null): Promise<number>
  /** That something was known on this day: a store that was written before one took note of the first such day does not know. */
  noteKnown(day: Day): Promise<void>
}
