import type { Day } from '../../domain/partial-date.js'
import type { Transaction } from '../engine.js'
import * as queries from '../queries/versions.js'
import { text } from '../rows.js'
import type { StoredEvent } from '../store.js'
import { parsedEvent } from './parsed-events.js'

/** Events as they were known on a day, by their ids of today; null for those that nobody knew of yet, or no more. */
export async function versionsOfEvents(
  transaction: Transaction,
  ids: readonly (string | null)[],
  asOf: Day
): Promise<(StoredEvent | null)[]> {
  const wanted = [...new Set(ids.filter(id => id !== null))]
  if (wanted.length === 0) return ids.map(() => null)
  const rows = await transaction.run(queries.versionsOfEvents, { ids: wanted, asOf })
  const found = new Map(rows.map(row => [text(row, 'id'), parsedEvent(text(row, 'id'), text(row, 'json'), asOf)]))
  return ids.map(id => (id === null ? null : (found.get(id) ?? null)))
}
