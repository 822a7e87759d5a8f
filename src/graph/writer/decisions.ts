import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { Absence } from '../../domain/resolution/context.js'
import type { Transaction } from '../engine.js'
import { logId } from '../model/log.js'
import { absencesText, auditProperties, decisionProperties } from '../model/records.js'
import * as queries from '../queries/decisions.js'
import { META_ID } from '../queries/meta.js'
import { json, number, text, textOrNull } from '../rows.js'
import type { AuditAction, AuditEntry } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'

export async function putDecision(transaction: Transaction, decision: DecisionRecord): Promise<void> {
  const { id } = decision
  await runRows(transaction, queries.createDecisions, [{ id, properties: decisionProperties(decision) }])
  const claims = [...new Set([...decision.left, ...decision.right])].sort()
  await runRows(
    transaction,
    queries.joinDecisions,
    claims.map(claim => ({ id, claim }))
  )
}

export async function undoDecision(transaction: Transaction, decision: DecisionRecord): Promise<void> {
  const { id, undoneAt } = decision
  await runRows(transaction, queries.undoDecision, [{ id, at: undoneAt, json: JSON.stringify(decision) }])
}

/** Retractions of articles that were undone since. */
export async function undoneRetractions(transaction: Transaction): Promise<DecisionRecord[]> {
  return (await transaction.run(queries.undoneRetractions)).map(row => json<DecisionRecord>(row, 'json'))
}

export async function setAbsences(
  transaction: Transaction,
  absences: ReadonlyMap<string, readonly Absence[]>
): Promise<void> {
  const rows = [...absences].map(([id, all]) => ({ id, absences: absencesText(all) }))
  await runRows(transaction, queries.setAbsences, rows.sort(byKey(row => row.id)))
}

export async function decisionsOfComponents(
  transaction: Transaction,
  components: readonly string[]
): Promise<DecisionRecord[]> {
  const found = new Map<string, DecisionRecord>()
  for (const row of await runKeys(transaction, queries.decisionsOfComponents, 'components', components)) {
    found.set(text(row, 'id'), json<DecisionRecord>(row, 'json'))
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export async function componentsOfClaims(transaction: Transaction, claims: readonly string[]): Promise<string[]> {
  const rows = await runKeys(transaction, queries.componentsOfClaims, 'ids', claims)
  return [...new Set(rows.flatMap(row => textOrNull(row, 'component') ?? []))].sort()
}

export async function dropReportsOf(transaction: Transaction, claims: readonly string[]): Promise<void> {
  await runKeys(transaction, queries.dropReportsOf, 'ids', claims)
  await runKeys(transaction, queries.clearReportsOf, 'ids', claims)
}

/** See `StoreWriter.actionOfDecision`. */
export async function actionOfDecision(transaction: Transaction, decision: string): Promise<AuditAction | null> {
  const [row] = await transaction.run(queries.actionOfDecision, { decision })
  return row ? (text(row, 'action') as AuditAction) : null
}

export async function putAudit(transaction: Transaction, entry: AuditEntry): Promise<void> {
  const [row] = await transaction.run(queries.takeAuditNumber, { id: META_ID })
  const id = logId('audit', row ? number(row, 'number') : 0)
  await runRows(transaction, queries.createAudits, [{ id, properties: auditProperties(entry) }])
}
