import type { Testimony } from '../../domain/identity/testimony.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { ListedReport, ReviewQuestion } from '../../domain/review/questions.js'
import type { UnsureList } from '../../domain/review/unsure.js'

/** What keeps the review queue, within one transaction. A report is known by the claim that carries it. */
export interface ReviewWriter {
  /** Nobody else changes these lists until the transaction ends. */
  lockUnsureLists(reports: readonly string[]): Promise<void>
  /** Reports without a list are left out. */
  unsureLists(reports: readonly string[]): Promise<ReadonlyMap<string, UnsureList>>
  setUnsureLists(lists: ReadonlyMap<string, UnsureList>): Promise<void>
  reportsOfEvents(events: readonly string[]): Promise<(ListedReport & { readonly testimony: Testimony })[]>
  /** Of these reports those that count today. */
  listedReports(reports: readonly string[]): Promise<ListedReport[]>
  /** The reports that these claims carry as stored. */
  reportsOfClaims(claims: readonly string[]): Promise<Testimony[]>
  /** Decisions about these claims, undone ones too. */
  decisionsOfClaims(claims: readonly string[]): Promise<DecisionRecord[]>
  /** Takes away all questions about these events and puts the given ones in their place. */
  replaceQuestions(events: readonly string[], questions: readonly ReviewQuestion[]): Promise<void>
}
