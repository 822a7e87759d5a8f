import { isLearntKey } from '../../domain/ids.js'
import type { OfficeRecord } from '../../reference/reference.js'
import type { Transaction } from '../engine.js'
import { officeRow, tenureRow } from '../model/entities.js'
import { lockLearntHolders, META_ID, readMeta, setLearntHolders } from '../queries/meta.js'
import * as queries from '../queries/write-tenures.js'
import { text } from '../rows.js'
import type { TenureState } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'

/** See `StoreWriter.replaceTenures`. */
export async function replaceTenures(
  transaction: Transaction,
  components: readonly string[],
  tenures: readonly TenureState[]
): Promise<void> {
  const gone = components.map(component => ({ component, leader: leaderOf(component) }))
  await runRows(transaction, queries.deleteLearntTenures, gone.sort(byKey(row => row.component)))
  const offices = new Map<string, OfficeRecord>()
  for (const { office } of tenures) if (typeof office !== 'string') offices.set(office.id, office)
  const rows = [...offices.values()].map(officeRow).sort(byKey(row => row.id))
  await runRows(
    transaction,
    queries.mergeLearntOffices,
    rows.map(({ id, properties }) => ({ id, properties }))
  )
  await runRows(
    transaction,
    queries.joinLearntOffices,
    rows.map(({ id, of }) => ({ id, of }))
  )
  const held = tenures.map(({ component, leader, office, from, until, claims }) => {
    const id = typeof office === 'string' ? office : office.id
    const record = {
      leader,
      office: id,
      from,
      until,
      acting: false,
      shared: false,
      disputed: false,
      source: 'articles',
      verified: false
    }
    return { ...tenureRow(record, true, claims), component }
  })
  await runRows(transaction, queries.createLearntTenures, held.sort(byKey(row => row.component)))
  await noteHolders(transaction, new Set([...gone, ...held].map(({ leader }) => leader)))
}

/** Of leaders of the reference data the store is asked for more only where it has more: see `Known`. */
async function noteHolders(transaction: Transaction, leaders: ReadonlySet<string>): Promise<void> {
  const concerned = [...leaders].filter(leader => !isLearntKey(leader)).sort()
  if (concerned.length === 0) return
  const { learntHolders } = readMeta(await transaction.run(lockLearntHolders, { id: META_ID }))
  if (learntHolders === null) return
  const rows = await runKeys(transaction, queries.learntHoldersAmong, 'ids', concerned)
  const others = learntHolders.filter(leader => !leaders.has(leader))
  const now = [...others, ...rows.map(row => text(row, 'id'))].sort()
  if (now.join() !== learntHolders.join()) await transaction.run(setLearntHolders, { id: META_ID, leaders: now })
}

/** `tenure:leader:~XA:jane-doe|country:XA|foreign-minister` begins with its leader. */
function leaderOf(component: string): string {
  return component.slice('tenure:'.length, component.indexOf('|'))
}
