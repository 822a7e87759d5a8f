import type { EventKind } from '../../domain/vocabulary.js'
import type { Engine } from '../engine.js'
import { gathered } from '../gather.js'
import { UNDATED } from '../model/keys.js'
import type { PartnerSum } from '../model/partner-sums.js'
import { eachPartner } from '../model/partner-sums.js'
import { partnersOnShelves } from '../queries/stats.js'
import { text } from '../rows.js'
import type { EventFilter, StatGroup, StatRow, TopStats } from '../store.js'
import { kindsOf } from './event-filter.js'
import { countryOfPartners, partnerShelves } from './stats.js'

/** Sorts behind every year. */
const NO_YEAR = '~'

/** A partner in a year, or in all. */
interface Counted extends PartnerSum {
  readonly partner: string
  readonly year: string
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
        .map(sum => statRow(sum, byYear))
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
  const years = new Map<string, Map<string, Counted>>()
  for (const [period, stored] of shelves) {
    const year = byYear && !period.startsWith(UNDATED.slice(0, 4)) ? period : NO_YEAR
    let partners = years.get(year)
    if (partners === undefined) years.set(year, (partners = new Map()))
    const ofYear = partners
    eachPartner(stored, (partner, sum) => {
      const before = ofYear.get(partner)
      ofYear.set(partner, {
        partner,
        year,
        n: sum.n + (before?.n ?? 0),
        score: sum.score + (before?.score ?? 0),
        cooperative: sum.cooperative + (before?.cooperative ?? 0),
        conflictual: sum.conflictual + (before?.conflictual ?? 0)
      })
    })
  }
  return [...years.values()].flatMap(partners => [...partners.values()])
}

function byCount(a: Counted, b: Counted): number {
  if (a.n !== b.n) return b.n - a.n
  if (a.year !== b.year) return a.year < b.year ? -1 : 1
  return a.partner < b.partner ? -1 : 1
}

function statRow({ partner, year, n, score, cooperative, conflictual }: Counted, byYear: boolean): StatRow {
  // Written out: spread from `EMPTY_KEY` a row took three times as long to make.
  return {
    country: null,
    partner,
    organization: null,
    leader: null,
    framework: null,
    topic: null,
    status: null,
    level: null,
    format: null,
    kind: null,
    type: null,
    mode: null,
    quadClass: null,
    period: byYear && year !== NO_YEAR ? year : null,
    count: n,
    happened: cooperative + conflictual,
    score,
    cooperative,
    conflictual
  }
}
