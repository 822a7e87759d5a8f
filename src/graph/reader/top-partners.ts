import type { Engine } from '../engine.js'
import { UNDATED } from '../model/keys.js'
import { mostFrequentPartners } from '../queries/stats.js'
import { lists, number } from '../rows.js'
import type { EventFilter, StatGroup, TopStats } from '../store.js'
import { kindsOf } from './event-filter.js'
import { countryOfPartners, EMPTY_KEY } from './stats.js'

/**
 * The sums by partner, or by partner and year, that count most, cut by the database; null where it cannot: where events have to
 * be looked at, or where some have more parties than stand on the shelves of pairs.
 */
export async function topPartners(
  engine: Engine,
  filter: EventFilter,
  groupBy: readonly StatGroup[],
  limit: number
): Promise<TopStats | null> {
  const country = countryOfPartners(filter, groupBy)
  if (country === null) return null
  const byYear = groupBy.includes('YEAR')
  const found = await engine.read(transaction =>
    transaction.run(mostFrequentPartners, {
      owners: [country],
      kinds: kindsOf(filter),
      byYear,
      undated: UNDATED.slice(0, 4),
      limit
    })
  )
  const totals = found.map(row => number(row, 'total'))
  if (totals.some(total => total < 0)) return null
  const rows = found
    .flatMap(row => lists(row, 'top'))
    .map(([partner, year, count, score, cooperative, conflictual]) => {
      const happened = Number(cooperative) + Number(conflictual)
      return {
        ...EMPTY_KEY,
        partner: String(partner),
        period: byYear && year !== '~' ? String(year) : null,
        count: Number(count),
        happened,
        score: Number(score),
        cooperative: Number(cooperative),
        conflictual: Number(conflictual)
      }
    })
  return { rows, total: totals.reduce((sum, total) => sum + total, 0) }
}
