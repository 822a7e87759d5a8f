import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { Engine, Transaction } from '../engine.js'
import { logId, logSort } from '../model/log.js'
import * as queries from '../queries/decisions.js'
import { META_ID } from '../queries/meta.js'
import { json, number, text } from '../rows.js'
import type { AuditEntry, Page, PageRequest } from '../store.js'
import { pageOf } from './pages.js'

export async function decisionsByIds(
  transaction: Transaction,
  ids: readonly string[]
): Promise<(DecisionRecord | null)[]> {
  if (ids.length === 0) return []
  const rows = await transaction.run(queries.decisionsByIds, { ids: [...new Set(ids)] })
  const found = new Map(rows.map(row => [text(row, 'id'), json<DecisionRecord>(row, 'json')]))
  return ids.map(id => found.get(id) ?? null)
}

async function lastAudit(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run(queries.auditNumbers, { id: META_ID })
  return row ? number(row, 'audits') : 0
}

/** The audit log, the latest line first. Lines have numbers without gaps, so a page names the ids it wants. */
export function auditLog(engine: Engine, page: PageRequest): Promise<Page<AuditEntry>> {
  return engine.read(async transaction => {
    const top = page.after === null ? await lastAudit(transaction) : Number(page.after) - 1
    const numbers = Array.from({ length: Math.max(0, Math.min(page.first + 1, top)) }, (_, index) => top - index)
    if (numbers.length === 0) return { edges: [], hasNextPage: false }
    const rows = await transaction.run(queries.auditsByIds, { ids: numbers.map(n => logId('audit', n)) })
    const found = new Map(rows.map(row => [text(row, 'id'), json<AuditEntry>(row, 'json')]))
    const lines = numbers.flatMap(n => {
      const entry = found.get(logId('audit', n))
      return entry ? [{ node: entry, cursor: logSort(n) }] : []
    })
    return pageOf(lines, page, line => line)
  })
}

export function countAudits(engine: Engine): Promise<number> {
  return engine.read(lastAudit)
}
