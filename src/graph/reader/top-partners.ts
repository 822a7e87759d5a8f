import type { EventKind } from '../../domain/vocabulary.js'
import type { Engine, Value } from '../engine.js'
import { UNDATED } from '../model/keys.js'
import { mostFrequentPartners } from '../queries/stats.js'
import { lists, number, text } from '../rows.js'
import type { EventFilter, StatGroup, StatRow, TopStats } from '../store.js'
import { kindsOf } from './event-filter.js'
import { gathered } from '../gather.js'
import { countryOfPartners, EMPTY_KEY } from './stats.js'

/** How partners are counted: the kinds of event, whether by year, and how many rows are wanted. */
interface Counting {
  readonly kinds: readonly EventKind[]
  readonly byYear: boolean
  readonly limit: number
}

/**
 * The sums by partner, or by partner and year, that count most, cut by the database; null where it cannot: where events have to
 * be looked at, or where some have more parties than stand on the shelves of pairs.
 */
export function topPartnersOn(
  engine: Engine
): (filter: EventFilter, groupBy: readonly StatGroup[], limit: number) => Promise<TopStats | null> {
  const ofCountries = gathered(engine, (countries: readonly string[], counting: Counting) =>
    topOfCountries(engine, countries, counting)
  )
  return async (filter, groupBy, limit) => {
    const country = countryOfPartners(filter, groupBy)
    if (country === null) return null
    const [top] = await ofCountries([country], { kinds: kindsOf(filter), byYear: groupBy.includes('YEAR'), limit })
    return top ?? null
  }
}

async function topOfCountries(
  engine: Engine,
  countries: readonly string[],
  { kinds, byYear, limit }: Counting
): Promise<(TopStats | null)[]> {
  const found = await engine.read(transaction =>
    transaction.run(mostFrequentPartners, {
      owners: [...new Set(countries)],
      kinds,
      byYear,
      undated: UNDATED.slice(0, 4),
      limit
    })
  )
  const tops = new Map<string, TopStats>()
  const wide = new Set<string>()
  for (const row of found) {
    const [owner, total] = [text(row, 'owner'), number(row, 'total')]
    if (total < 0) wide.add(owner)
    else tops.set(owner, { total, rows: lists(row, 'top').map(sums => statRow(sums, byYear)) })
  }
  return countries.map(country => (wide.has(country) ? null : (tops.get(country) ?? { rows: [], total: 0 })))
}

function statRow([partner, year, count, score, cooperative, conflictual]: readonly Value[], byYear: boolean): StatRow {
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
}
