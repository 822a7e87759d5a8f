import { isLearntKey } from '../../domain/ids.js'
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

/**
 * Those of the reference data are at hand where it is there. Those learnt from texts are in the store alone: it is asked
 * about whoever was learnt himself, or is known to have been told of.
 */
export async function tenuresOfLeaders(
  engine: Engine,
  known: Known,
  leaders: readonly string[]
): Promise<StoredTenure[][]> {
  if (leaders.length === 0) return []
  const ids = leaders.map(id => nodeId('leader', id))
  const atHand = await known.get()
  if (atHand === null || ids.some(id => atHand.isDecided(keyOf(id)))) {
    return (await storedTenures(engine, queries.tenuresOfLeaders, ids)).map(inOrder)
  }
  const asked = ids.filter(id => isLearntKey(id) || atHand.mayHaveMore(keyOf(id)))
  const found = await storedTenures(engine, queries.learntTenuresOfLeaders, asked)
  const learnt = new Map(asked.map((id, index) => [id, found[index] ?? []]))
  return ids.map(id => {
    const told = atHand.tenuresOfLeader(keyOf(id))
    const own = learnt.get(id) ?? []
    return own.length === 0 ? knownInOrder(told) : inOrder([...told, ...own])
  })
}

async function storedTenures(engine: Engine, statement: string, ids: readonly string[]): Promise<DatedTenure[][]> {
  if (ids.length === 0) return []
  const rows = await engine.read(transaction => transaction.run(statement, { leaders: [...new Set(ids)] }))
  return grouped(ids, rows, 'owner', dated)
}

export function tenuresOf(engine: Engine, owners: readonly string[], on: Day | null): Promise<StoredTenure[][]> {
  return engine.read(async transaction => {
    if (owners.length === 0) return []
    const rows = await transaction.run(queries.tenuresOfOwners, { owners: [...new Set(owners)], ...span(on) })
    return grouped(owners, rows, 'owner', dated).map(inOrder)
  })
}
