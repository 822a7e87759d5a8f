import type { Day } from '../../domain/partial-date.js'
import type { Engine, Transaction } from '../engine.js'
import { ALL, typeOf } from '../model/keys.js'
import * as queries from '../queries/events.js'
import type { TestName, Tests } from '../queries/passes.js'
import { number } from '../rows.js'
import type { EventFilter } from '../store.js'
import { filterParameters, kindsOf, testsOf } from './event-filter.js'
import { FOLLOWED, followedHits } from './events.js'
import { candidateOwners, requestFor, rowsOf } from './owners.js'
import { shelvesOf } from './shelves.js'

export function countEvents(engine: Engine, filter: EventFilter, asOf: Day | null = null): Promise<number> {
  return engine.read(async transaction => (await countShelved(transaction, [ALL], filter, asOf))[0] ?? 0)
}

export function countEventsOf(
  engine: Engine,
  owners: readonly string[],
  filter: EventFilter,
  asOf: Day | null = null
): Promise<number[]> {
  return engine.read(async transaction => {
    const shelved = [...new Set(owners.filter(owner => !(typeOf(owner) in FOLLOWED)))]
    const followed = [...new Set(owners.filter(owner => typeOf(owner) in FOLLOWED))]
    const counts = await countShelved(transaction, shelved, filter, asOf)
    const lists = await followedHits(transaction, followed, filter, asOf)
    const byOwner = new Map<string, number>([
      ...shelved.map((owner, index) => [owner, counts[index] ?? 0] as const),
      ...followed.map((owner, index) => [owner, lists[index]?.length ?? 0] as const)
    ])
    return owners.map(owner => byOwner.get(owner) ?? 0)
  })
}

/**
 * Where the shelves imply all there is to know, their own numbers are the count; else they are read. Versions are
 * always read: a shelf counts those of all days.
 */
async function countShelved(
  transaction: Transaction,
  owners: readonly string[],
  filter: EventFilter,
  asOf: Day | null
): Promise<number[]> {
  const counts = owners.map(() => 0)
  if (owners.length === 0) return counts
  const looked = owners.flatMap(owner => candidateOwners(filter, owner).flat())
  const shelves = await shelvesOf(transaction, looked, kindsOf(filter), asOf)
  const parts = new Map<string, queries.ShelfRow[]>()
  for (const [index, owner] of owners.entries()) {
    const request = requestFor(filter, owner, shelves)
    const rows = rowsOf(request, shelves, index)
    const tests = testsOfCount(filter, request.all, rows)
    if (tests.size === 0 && asOf === null) {
      counts[index] = request.owners.flatMap(one => shelves.get(one) ?? []).reduce((sum, { n }) => sum + n, 0)
      continue
    }
    const cypher = queries.countOnShelves[asOf === null ? 'events' : 'versions'](tests)
    parts.set(cypher, [...(parts.get(cypher) ?? []), ...rows])
  }
  for (const [cypher, rows] of parts) {
    if (rows.length === 0) continue
    const parameters = { filter: filterParameters(filter), rows, ...(asOf === null ? {} : { asOf }) }
    for (const row of await transaction.run(cypher, parameters)) counts[number(row, 'request')] = number(row, 'n')
  }
  return counts
}

/** Where rows of several owners could hold the same event, it is counted with the first. */
function testsOfCount(filter: EventFilter, all: readonly string[], rows: readonly queries.ShelfRow[]): Tests {
  const more: TestName[] = all.length > 0 ? ['all'] : []
  if (rows.some(({ met }) => met.length > 0)) more.push('met')
  return testsOf(filter, ...more)
}
