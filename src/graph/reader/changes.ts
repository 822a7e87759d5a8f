import type { Day, Instant } from '../../domain/partial-date.js'
import type { Engine, Row, Transaction } from '../engine.js'
import { logId } from '../model/log.js'
import * as queries from '../queries/changes.js'
import { META_ID } from '../queries/meta.js'
import { json, number, text, textOrNull } from '../rows.js'
import type { ChangeFilter, ChangeLine, ChangePage, StoredChange } from '../store.js'
import { eventsByIds, formerIdsOfEvents } from './events-by-id.js'

/** Lines read at once where a filter may leave out many. */
const CHUNK = 500
/** Lines looked at for one page: a filter that passes next to nothing gives short pages, not slow ones. */
const MOST_LOOKED = 5_000

const readLine = (row: Row): StoredChange => ({
  ...json<ChangeLine>(row, 'json'),
  number: number(row, 'number'),
  at: text(row, 'at')
})

function passes({ kind, action, tags }: StoredChange, { kinds, actions, tags: wanted }: ChangeFilter): boolean {
  if (kinds && (kind === null || !kinds.includes(kind))) return false
  if (actions && !actions.includes(action)) return false
  return !wanted || wanted.some(tag => tags.includes(tag))
}

/**
 * Lines after a number, the oldest first. Numbers have no gaps, so a stretch is looked up by key; a line that cannot be
 * seen yet (its commit is being made visible) ends the stretch, so that whoever goes on from there misses nothing.
 */
async function stretch(transaction: Transaction, after: number, length: number): Promise<StoredChange[]> {
  const ids = Array.from({ length }, (_, index) => logId('change', after + 1 + index))
  const lines = (await transaction.run(queries.changesByIds, { ids })).map(readLine)
  lines.sort((a, b) => a.number - b.number)
  const gap = lines.findIndex((line, index) => line.number !== after + 1 + index)
  return gap < 0 ? lines : lines.slice(0, gap)
}

async function lastNumber(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run(queries.lastChange, { id: META_ID })
  return row ? number(row, 'changes') : 0
}

/** The number of the last line before `since`: times never go back, so halving finds it. */
async function before(transaction: Transaction, since: Instant): Promise<number> {
  let [low, high] = [0, await lastNumber(transaction)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const [row] = await transaction.run(queries.changesByIds, { ids: [logId('change', middle)] })
    if (row && text(row, 'at') < since) low = middle
    else high = middle - 1
  }
  return low
}

async function ofEvent(transaction: Transaction, id: string, after: number, limit: number): Promise<StoredChange[]> {
  const [event] = await eventsByIds(transaction, [id])
  const [former = []] = event ? await formerIdsOfEvents(transaction, [event.id]) : []
  const events = [...new Set([id, ...(event ? [event.id, ...former] : [])])]
  const rows = await transaction.run(queries.changesOfEvents, { events, after, limit })
  return rows.map(readLine)
}

/** See `StoreReader.changes`. */
export function changes(
  engine: Engine,
  filter: ChangeFilter,
  { after, since, first }: { readonly after: number | null; readonly since: Instant | null; readonly first: number }
): Promise<ChangePage> {
  return engine.read(async transaction => {
    const start = Math.max(after ?? 0, since === null ? 0 : await before(transaction, since))
    const found: StoredChange[] = []
    let looked = start
    if (filter.event !== undefined) {
      // A few at a time of one event: what does not pass is read over.
      for (let more = true; more && found.length <= first && looked - start < MOST_LOOKED;) {
        const lines = await ofEvent(transaction, filter.event, looked, CHUNK)
        more = lines.length === CHUNK
        looked = lines.at(-1)?.number ?? looked
        found.push(...lines.filter(line => passes(line, filter)))
      }
      return pageOf(found, first, looked > start ? looked : null, false)
    }
    const narrowed = filter.kinds !== undefined || filter.actions !== undefined || filter.tags !== undefined
    const length = narrowed ? CHUNK : first + 1
    for (;;) {
      const lines = await stretch(transaction, looked, length)
      looked += lines.length
      found.push(...lines.filter(line => passes(line, filter)))
      const ended = lines.length < length
      if (ended || found.length > first) return pageOf(found, first, looked > start ? looked : null, false)
      if (looked - start >= MOST_LOOKED) return pageOf(found, first, looked, true)
    }
  })
}

function pageOf(found: readonly StoredChange[], first: number, looked: number | null, more: boolean): ChangePage {
  if (found.length <= first) return { lines: found, lookedTo: looked, hasNextPage: more }
  const lines = found.slice(0, first)
  return { lines, lookedTo: lines.at(-1)?.number ?? null, hasNextPage: true }
}

export function countChanges(engine: Engine): Promise<number> {
  return engine.read(lastNumber)
}

/** See `StoreReader.firstKnown`. */
export function firstKnown(engine: Engine): Promise<Day | null> {
  return engine.read(async transaction => {
    const [row] = await transaction.run(queries.firstKnown, { id: META_ID })
    return row ? textOrNull(row, 'day') : null
  })
}
