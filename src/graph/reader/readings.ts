import type { Engine } from '../engine.js'
import { readingsOfClaims as statement } from '../queries/articles.js'
import { json, text, textOrNull } from '../rows.js'
import type { ClaimHistory, FormerReading } from '../store.js'

/** See `StoreReader.historiesOfClaims`. */
export function historiesOfClaims(engine: Engine, claims: readonly string[]): Promise<ClaimHistory[]> {
  return engine.read(async transaction => {
    if (claims.length === 0) return []
    const rows = await transaction.run(statement, { ids: [...new Set(claims)] })
    const histories = new Map<string, ClaimHistory>(
      rows.map(row => [
        text(row, 'id'),
        {
          retiredReason: textOrNull(row, 'retiredReason'),
          readings: textOrNull(row, 'readings') === null ? [] : json<FormerReading[]>(row, 'readings')
        }
      ])
    )
    return claims.map(id => histories.get(id) ?? { retiredReason: null, readings: [] })
  })
}
