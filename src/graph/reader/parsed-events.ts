import { LRUCache } from 'lru-cache'
import type { Event } from '../../domain/event.js'
import type { Day } from '../../domain/partial-date.js'
import type { StoredEvent } from '../store.js'

/** Some twenty megabytes of events as they are written on average. */
const MOST_EVENTS = 4_000

interface Parsed {
  readonly json: string
  readonly event: StoredEvent
}

/** What was parsed lately, by id and day. */
const lately = new LRUCache<string, Parsed>({ max: MOST_EVENTS })

/**
 * An event of today, or as it was known on a day, from the text that the store gave just now. The same events stand in list
 * after list: a text that was parsed lately is not parsed again, only compared. Whoever gets one shares it with others.
 */
export function parsedEvent(id: string, json: string, asOf: Day | null = null): StoredEvent {
  const key = asOf === null ? id : `${id}@${asOf}`
  const known = lately.get(key)
  if (known?.json === json) return known.event
  const event = Object.assign(
    JSON.parse(json) as Event,
    asOf === null ? { retracted: false } : { retracted: false, asOf }
  )
  lately.set(key, { json, event })
  return event
}
