import type { Event } from '../../domain/event.js'
import type { ShelfSums } from './buckets.js'
import { principalsOf, typeOf } from './keys.js'

/** What a country's events of one kind and year add up to with one partner: how many there are, and what they weigh. */
export interface PartnerSum extends ShelfSums {
  readonly n: number
}

/**
 * By partner, as a node id. It stands on the shelf of the country as one text: who asks for a country's partners by year
 * reads a text a year, where the shelves of each of its pairs would be a look-up each.
 */
export type PartnerSums = ReadonlyMap<string, PartnerSum>

export const NO_PARTNERS: PartnerSums = new Map()

/** What an event adds to the shelf of one of its countries, `sum` with each other; nothing on the shelves of others. */
export function partnersOf(owner: string, event: Event, sum: PartnerSum): PartnerSums {
  if (!isCountry(owner)) return NO_PARTNERS
  const others = principalsOf(event).filter(actor => actor !== owner && isCountry(actor))
  return new Map(others.map(country => [country, sum]))
}

function isCountry(owner: string): boolean {
  return typeOf(owner) === 'country'
}

/** Adds to what there is of a partner; one of whom nothing is left goes. */
export function addPartner(sums: Map<string, PartnerSum>, partner: string, more: PartnerSum): void {
  const sum = sums.get(partner)
  const n = (sum?.n ?? 0) + more.n
  const score = (sum?.score ?? 0) + more.score
  const cooperative = (sum?.cooperative ?? 0) + more.cooperative
  const conflictual = (sum?.conflictual ?? 0) + more.conflictual
  if (n === 0 && score === 0 && cooperative === 0 && conflictual === 0) sums.delete(partner)
  else sums.set(partner, { n, score, cooperative, conflictual })
}

export function addPartners(sums: Map<string, PartnerSum>, more: PartnerSums): void {
  for (const [partner, sum] of more) addPartner(sums, partner, sum)
}

/** As it is stored: an object by partner, sorted, of lists of the four numbers; empty where there is none. */
export function partnersText(sums: PartnerSums): string {
  const sorted = [...sums].filter(([, { n }]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  if (sorted.length === 0) return ''
  return JSON.stringify(
    Object.fromEntries(
      sorted.map(([id, { n, score, cooperative, conflictual }]) => [id, [n, score, cooperative, conflictual]])
    )
  )
}

type Stored = Readonly<Record<string, readonly [n: number, score: number, cooperative: number, conflictual: number]>>

/** Calls back for each partner of a stored text; not at all where there is none. */
export function eachPartner(stored: string | null, tell: (partner: string, sum: PartnerSum) => void): void {
  if (stored === null || stored === '') return
  const partners = JSON.parse(stored) as Stored
  for (const partner in partners) {
    const [n = 0, score = 0, cooperative = 0, conflictual = 0] = partners[partner] ?? []
    tell(partner, { n, score, cooperative, conflictual })
  }
}

export function readPartners(stored: string | null): Map<string, PartnerSum> {
  const sums = new Map<string, PartnerSum>()
  eachPartner(stored, (partner, sum) => sums.set(partner, sum))
  return sums
}
