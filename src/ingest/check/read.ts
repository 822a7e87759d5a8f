import type { StoredProperties } from '../../graph/store.js'

/** Reading of properties that may be damaged: what is not there is empty, and so differs from what ought to be. */

export function textIn(properties: StoredProperties, name: string): string {
  const value = properties[name]
  return typeof value === 'string' ? value : ''
}

export function textOrNullIn(properties: StoredProperties, name: string): string | null {
  const value = properties[name]
  return typeof value === 'string' ? value : null
}

export function listIn(properties: StoredProperties, name: string): readonly string[] {
  const value = properties[name]
  return Array.isArray(value) ? (value as readonly unknown[]).filter(one => typeof one === 'string') : []
}

/** Of a node that was found readable. */
export function recordIn<T>(properties: StoredProperties, name = 'json'): T {
  return JSON.parse(textIn(properties, name)) as T
}
