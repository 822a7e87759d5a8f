import type { Instant } from '../../domain/partial-date.js'
import type { Absence } from '../../domain/resolution/context.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { ReviewQuestion } from '../../domain/review/questions.js'
import type { Row } from '../engine.js'
import { textOrNull } from '../rows.js'
import type { AuditEntry, ChangeLine } from '../store.js'
import { questionSort } from './keys.js'
import type { NodeProperties } from './nodes.js'

/** Properties of what people decide and are asked, and of the lines of logs; `json` is all of it. */

export function decisionProperties(decision: DecisionRecord): NodeProperties {
  const { kind, author, at, field, article, reason, undoneAt } = decision
  return { kind, author, at, field, article, reason, undoneAt, json: JSON.stringify(decision) }
}

/** When an article did not count, as it stands with the article; null where it always did. */
export function absencesText(absences: readonly Absence[]): string | null {
  return absences.length === 0 ? null : JSON.stringify(absences)
}

export function absencesIn(row: Row): readonly Absence[] {
  return JSON.parse(textOrNull(row, 'absences') ?? '[]') as Absence[]
}

export function auditProperties(entry: AuditEntry): NodeProperties {
  const { action, author, at, decision, summary } = entry
  return { action, author, at, decision, summary, json: JSON.stringify(entry) }
}

export function changeProperties(line: ChangeLine, number: number, at: Instant): NodeProperties {
  const { event, action } = line
  return { number, at, event, action, json: JSON.stringify(line) }
}

export function questionProperties(question: ReviewQuestion): NodeProperties {
  const { left, right, kind } = question
  return { left, right, kind, sort: questionSort(question), json: JSON.stringify(question) }
}
