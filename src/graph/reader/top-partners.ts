import type { EventKind } from '../../domain/vocabulary.js'
import type { Engine } from '../engine.js'
import { gathered } from '../gather.js'
import type { PartnerSum } from '../model/partner-sums.js'
import { addPartner, eachPartner } from '../model/partner-sums.js'
import { partnersOnShelves } from '../queries/stats.js'
import { text } from '../rows.js'
import type { EventFilter, StatGroup, TopStats } from '../store.js'
import { kindsOf } from './event-filter.js'
import { countryOfPartners, partnerShelves, statRow, told } from './stats.js'

/** Sorts behind every year. */
const NO_YEAR = '~'

/** A partner in a year, or in all. */
interface Counted {
  readonly partner: string
  readonly year: string
  readonly sum: PartnerSum
}

/**
 * The sums by partner, or by partner and year, that count most, of equal ones the earlier year and then the partner, the
 * undated last; null where the shelves of the country do not tell and events have to be looked at.
 */
export function topPartnersOn(
  engine: Engine
): (filter: EventFilter, groupBy: readonly StatGroup[], limit: number) => Promise<TopStats | null> {
  const shelvesOfCountries = gathered(engine, (countries: readonly string[], kinds: readonly EventKind[]) =>
    shelvesOf(engine, countries, kinds)
  )
  return async (filter, groupBy, limit) => {
    const country = countryOfPartners(filter, groupBy)
    if (country === null) return null
    const [shelves = []] = await shelvesOfCountries([country], kindsOf(filter))
    const byYear = groupBy.includes('YEAR')
    const counted = countedOn(shelves, byYear)
    return {
      total: counted.length,
      rows: counted
        .sort(byCount)
        .slice(0, limit)
        .map(({ partner, year, sum: { n: count, score, cooperative, conflictual } }) =>
          statRow(
            { partner, period: year === NO_YEAR ? null : year },
            { count, happened: cooperative + conflictual, score, cooperative, conflictual }
          )
        )
    }
  }
}

type Shelves = ReturnType<typeof partnerShelves>

async function shelvesOf(
  engine: Engine,
  countries: readonly string[],
  kinds: readonly EventKind[]
): Promise<Shelves[]> {
  const found = await engine.read(transaction =>
    transaction.run(partnersOnShelves, { owners: [...new Set(countries)], kinds })
  )
  const shelves = new Map(found.map(row => [text(row, 'owner'), partnerShelves(row)]))
  return countries.map(country => shelves.get(country) ?? [])
}

function countedOn(shelves: Shelves, byYear: boolean): Counted[] {
  const years = new Map<string, Map<string, PartnerSum>>()
  for (const [shelf, stored] of shelves) {
    const year = (byYear ? told(shelf, 'YEAR') : null) ?? NO_YEAR
    const partners = years.get(year) ?? new Map<string, PartnerSum>()
    years.set(year, partners)
    eachPartner(stored, (partner, sum) => addPartner(partners, partner, sum))
  }
  return [...years].flatMap(([year, partners]) => [...partners].map(([partner, sum]) => ({ partner, year, sum })))
}

function byCount(a: Counted, b: Counted): number {
  if (a.sum.n !== b.sum.n) return b.sum.n - a.sum.n
  if (a.year !== b.year) return a.year < b.year ? -1 : 1
  return a.partner < b.partner ? -1 : 1
}
