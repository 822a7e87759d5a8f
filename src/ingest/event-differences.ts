import type { Event } from '../domain/event.js'
import type { EventDifference, FieldDifference } from '../domain/resolution/wish.js'

/** Fields of which the number tells enough: their ids would fill pages. */
const COUNTED: ReadonlySet<string> = new Set(['claims', 'against'])
/** Fields that say nothing of the world. */
const SILENT: ReadonlySet<string> = new Set(['anchor', 'confidenceReasons'])

/** What differs between events before and after a change, by id; what stayed as it was is left out. */
export function eventDifferences(before: readonly Event[], after: readonly Event[]): EventDifference[] {
  const [had, has] = [new Map(before.map(e => [e.id, e])), new Map(after.map(e => [e.id, e]))]
  return [...new Set([...had.keys(), ...has.keys()])].sort().flatMap((id): EventDifference[] => {
    const [old, now] = [had.get(id) ?? null, has.get(id) ?? null]
    const titles = { titleBefore: old?.title ?? null, titleAfter: now?.title ?? null }
    if (old === null) return [{ id, change: 'ADDED', ...titles, fields: [] }]
    if (now === null) return [{ id, change: 'REMOVED', ...titles, fields: [] }]
    const fields = fieldDifferences(old, now)
    return fields.length === 0 ? [] : [{ id, change: 'CHANGED', ...titles, fields }]
  })
}

function fieldDifferences(before: Event, after: Event): FieldDifference[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter(field => !SILENT.has(field) && JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)))
    .sort()
    .map(field => ({ field, before: textOf(field, old.get(field)), after: textOf(field, now.get(field)) }))
}

/** A value as people read it. */
export function textOf(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (COUNTED.has(field) && Array.isArray(value)) return String(value.length)
  if (typeof value === 'object' && 'edtf' in value) return String(value.edtf)
  if (field === 'place' && typeof value === 'object' && 'city' in value && 'country' in value) {
    return [value.city, value.country].filter(part => typeof part === 'string').join(', ')
  }
  return JSON.stringify(value)
}
