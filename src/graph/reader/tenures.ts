import type { Day } from '../../domain/partial-date.js'
import type { Engine, Row } from '../engine.js'
import { keyOf, nodeId } from '../model/keys.js'
import * as queries from '../queries/entities.js'
import { grouped, json, text } from '../rows.js'
import type { StoredTenure } from '../store.js'
import { span } from './entities.js'
import type { DatedTenure, Known } from './known.js'

const dated = (row: Row): DatedTenure => ({
  from: text(row, 'from'),
  until: text(row, 'until'),
  tenure: json<StoredTenure>(row, 'json')
})

const sortOf = ({ from, until, tenure }: DatedTenure): string => `${from}|${until}|${tenure.office}|${tenure.leader}`

/** The latest first; then by office and holder, so that the order never depends on the engine. */
function inOrder(tenures: readonly DatedTenure[]): StoredTenure[] {
  if (tenures.length < 2) return tenures.map(({ tenure }) => tenure)
  return tenures
    .map(dated => ({ sort: sortOf(dated), tenure: dated.tenure }))
    .sort((a, b) => (a.sort > b.sort ? -1 : 1))
    .map(({ tenure }) => tenure)
}

const ordered = new WeakMap<readonly DatedTenure[], StoredTenure[]>()

/** As `inOrder`, for tenures at hand, which are the same list whoever asks. */
function knownInOrder(tenures: readonly DatedTenure[]): StoredTenure[] {
  let found = ordered.get(tenures)
  if (found === undefined) ordered.set(tenures, (found = inOrder(tenures)))
  return found
}

/** Those of the reference data at hand where it is there; those learnt from texts are in the store alone. */
export async function tenuresOfLeaders(
  engine: Engine,
  known: Known,
  leaders: readonly string[]
): Promise<StoredTenure[][]> {
  if (leaders.length === 0) return []
  const ids = leaders.map(id => nodeId('leader', id))
  const atHand = await known.get()
  const records = atHand !== null && ids.some(id => atHand.isDecided(keyOf(id))) ? null : atHand
  const statement = records === null ? queries.tenuresOfLeaders : queries.learntTenuresOfLeaders
  const rows = await engine.read(transaction => transaction.run(statement, { leaders: [...new Set(ids)] }))
  const stored = grouped(ids, rows, 'owner', dated)
  return ids.map((id, index) => {
    const own = stored[index] ?? []
    if (records === null) return inOrder(own)
    const told = records.tenuresOfLeader(keyOf(id))
    return own.length === 0 ? knownInOrder(told) : inOrder([...told, ...own])
  })
}

export function tenuresOf(engine: Engine, owners: readonly string[], on: Day | null): Promise<StoredTenure[][]> {
  return engine.read(async transaction => {
    if (owners.length === 0) return []
    const rows = await transaction.run(queries.tenuresOfOwners, { owners: [...new Set(owners)], ...span(on) })
    return grouped(owners, rows, 'owner', dated).map(inOrder)
  })
}
