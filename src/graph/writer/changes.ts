import type { Day, Instant } from '../../domain/partial-date.js'
import type { Transaction } from '../engine.js'
import { logId } from '../model/log.js'
import { changeProperties } from '../model/records.js'
import { createChanges, noteKnown as setKnown, takeChangeNumbers } from '../queries/changes.js'
import { META_ID } from '../queries/meta.js'
import { number, text } from '../rows.js'
import type { ChangeLine } from '../store.js'
import { runRows } from './batches.js'

/** See `StoreWriter.putChanges`. */
export async function putChanges(
  transaction: Transaction,
  at: Instant,
  lines: readonly ChangeLine[],
  known: Day | null
): Promise<number> {
  if (lines.length === 0) return 0
  const [row] = await transaction.run(takeChangeNumbers, { id: META_ID, count: lines.length, at, known: known ?? '' })
  const last = row ? number(row, 'number') : 0
  const first = last - lines.length + 1
  const time = row ? text(row, 'at') : at
  await runRows(
    transaction,
    createChanges,
    lines.map((line, index) => ({
      id: logId('change', first + index),
      properties: changeProperties(line, first + index, time)
    }))
  )
  return last
}

/** See `StoreWriter.noteKnown`. */
export async function noteKnown(transaction: Transaction, day: Day): Promise<void> {
  await transaction.run(setKnown, { id: META_ID, day })
}
