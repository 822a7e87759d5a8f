import { isLearntKey } from '../../domain/ids.js'
import type { OfficeRecord } from '../../reference/reference.js'
import type { Transaction } from '../engine.js'
import { officeRow, tenureRow } from '../model/entities.js'
import { addLearntHolders, META_ID, readMeta, readMetaNode } from '../queries/meta.js'
import * as queries from '../queries/write-tenures.js'
import type { TenureState } from '../store.js'
import { byKey, runRows } from './batches.js'

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
  await noteHolders(transaction, new Set(held.map(({ leader }) => leader)))
}

/** Of leaders of the reference data the store is asked for more only where it has more: see `Known`. */
async function noteHolders(transaction: Transaction, leaders: ReadonlySet<string>): Promise<void> {
  const holders = [...leaders].filter(leader => !isLearntKey(leader))
  if (holders.length === 0) return
  const { learntHolders } = readMeta(await transaction.run(readMetaNode, { id: META_ID }))
  const added = holders.filter(leader => learntHolders?.includes(leader) === false).sort()
  if (added.length > 0) await transaction.run(addLearntHolders, { id: META_ID, leaders: added })
}

/** `tenure:leader:~XA:jane-doe|country:XA|foreign-minister` begins with its leader. */
function leaderOf(component: string): string {
  return component.slice('tenure:'.length, component.indexOf('|'))
}
