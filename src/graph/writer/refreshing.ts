import type { Instant } from '../../domain/partial-date.js'
import type { Transaction } from '../engine.js'
import { deleteMeta, holdRefreshing, lockRefreshing, REFRESHING_ID } from '../queries/meta.js'
import { textOrNull } from '../rows.js'

/** See `StoreWriter.holdRefreshing`. */
export async function hold(transaction: Transaction, by: string, now: Instant, until: Instant): Promise<boolean> {
  const [row] = await transaction.run(lockRefreshing, { id: REFRESHING_ID, by })
  const [holder, end] = row ? [textOrNull(row, 'by'), textOrNull(row, 'until')] : [null, null]
  if (holder !== null && holder !== by && (end ?? '') > now) return false
  await transaction.run(holdRefreshing, { id: REFRESHING_ID, by, until })
  return true
}

/** See `StoreWriter.endRefreshing`. */
export async function end(transaction: Transaction, by: string): Promise<void> {
  const [row] = await transaction.run(lockRefreshing, { id: REFRESHING_ID, by })
  const holder = row ? textOrNull(row, 'by') : null
  if (holder === null || holder === by) await transaction.run(deleteMeta, { id: REFRESHING_ID })
}
