import neo4j from 'neo4j-driver'
import type { Parameters, Value } from '../engine.js'

/**
 * The driver sends every plain number as a float, which `LIMIT` refuses and `=` on stored integers survives only by
 * luck: whole numbers become integers here, so that queries need not know.
 */
function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(toDriver)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]))
}

export function driverParameters(parameters: Parameters): Record<string, unknown> {
  return toDriver(parameters) as Record<string, unknown>
}
