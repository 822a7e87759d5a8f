import { anchorOf } from '../../domain/ids.js'
import type { Event } from '../../domain/event.js'
import type { Day } from '../../domain/partial-date.js'
import type { Engine, Transaction } from '../engine.js'
import * as queries from '../queries/events.js'
import { grouped, json, number, text } from '../rows.js'
import type { StoredEvent } from '../store.js'
import { parsedEvent } from './parsed-events.js'
import { versionsOfEvents } from './versions.js'

/** Events by ids given out at any time, in the order asked, null for what was never one. `asOf`: as known on that day. */
export async function eventsByIds(
  transaction: Transaction,
  ids: readonly string[],
  asOf: Day | null = null
): Promise<(StoredEvent | null)[]> {
  const today = await presentEvents(transaction, ids)
  if (asOf === null) return today
  return versionsOfEvents(
    transaction,
    today.map(event => event?.id ?? null),
    asOf
  )
}

async function presentEvents(transaction: Transaction, ids: readonly string[]): Promise<(StoredEvent | null)[]> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, StoredEvent>()
  if (wanted.length === 0) return []
  const present = await transaction.run(queries.eventsByIds, { ids: wanted })
  for (const row of present) found.set(text(row, 'id'), parsedEvent(text(row, 'id'), text(row, 'json')))
  const gone = wanted.filter(id => !found.has(id) && anchorOf(id) !== null)
  for (const [id, event] of await heirsOf(transaction, gone)) found.set(id, { ...event, retracted: false })
  const retracted = gone.filter(id => !found.has(id))
  if (retracted.length > 0) {
    for (const row of await transaction.run(queries.formerEventsByIds, { ids: retracted })) {
      found.set(text(row, 'id'), { ...json<Event>(row, 'json'), retracted: true })
    }
  }
  return ids.map(id => found.get(id) ?? null)
}

/** What became of ids that are no event's today: where their claim stands, else where most of their claims do. */
async function heirsOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Event>> {
  const heirs = new Map<string, Event>()
  if (ids.length === 0) return heirs
  const anchors = ids.map(id => ({ id, anchor: anchorOf(id) ?? '' }))
  for (const row of await transaction.run(queries.eventsByAnchors, { rows: anchors })) {
    heirs.set(text(row, 'id'), json<Event>(row, 'json'))
  }
  const orphans = ids.filter(id => !heirs.has(id))
  if (orphans.length === 0) return heirs
  const candidates = await transaction.run(queries.heirsOfFormerEvents, { ids: orphans })
  const best = new Map<string, { event: string; n: number }>()
  for (const row of candidates) {
    const [id, event, n] = [text(row, 'id'), text(row, 'event'), number(row, 'n')]
    const before = best.get(id)
    if (!before || n > before.n || (n === before.n && event < before.event)) best.set(id, { event, n })
  }
  if (best.size === 0) return heirs
  const rows = await transaction.run(queries.eventsByIds, { ids: [...new Set([...best.values()].map(b => b.event))] })
  const events = new Map<string, Event>(rows.map(row => [text(row, 'id'), json<Event>(row, 'json')]))
  for (const [id, { event }] of best) {
    const heir = events.get(event)
    if (heir) heirs.set(id, heir)
  }
  return heirs
}

/** Ids given out earlier that find each of these events today, sorted. */
export async function formerIdsOfEvents(transaction: Transaction, ids: readonly string[]): Promise<string[][]> {
  if (ids.length === 0) return []
  const rows = await transaction.run(queries.formerIdsOfEvents, { ids: [...new Set(ids)] })
  return grouped(ids, rows, 'id', row => text(row, 'former')).map(former => former.sort())
}

export function eventsOfClaims(engine: Engine, claims: readonly string[]): Promise<StoredEvent[][]> {
  return engine.read(async transaction => {
    if (claims.length === 0) return []
    const rows = await transaction.run(queries.eventsOfClaims, { ids: [...new Set(claims)] })
    return grouped(claims, rows, 'id', row => ({ ...json<Event>(row, 'json'), retracted: false }))
  })
}
