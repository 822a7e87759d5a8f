import { isLearntKey } from '../../domain/ids.js'
import type { OfficeRecord } from '../../reference/reference.js'
import type { Transaction } from '../engine.js'
import { groupBy } from '../../domain/group-by.js'
import { officeRow, tenureRow } from '../model/entities.js'
import { lockMetaNode, META_ID, readMeta, setLearntHolders } from '../queries/meta.js'
import { nodeId } from '../model/keys.js'
import * as queries from '../queries/write-tenures.js'
import { json, text, textOrNull } from '../rows.js'
import type { TenureState } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'
import { bestFirst } from './learnt.js'

/** See `StoreWriter.replaceTenures`. */
export async function replaceTenures(
  transaction: Transaction,
  components: readonly string[],
  tenures: readonly TenureState[],
  told: readonly OfficeRecord[]
): Promise<void> {
  const gone = components.map(component => ({ component, leader: leaderOf(component) }))
  await runRows(transaction, queries.deleteLearntTenures, gone.sort(byKey(row => row.component)))
  const rows = (await spelledOffices(transaction, told)).map(officeRow).sort(byKey(row => row.id))
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

/** These offices with every spelling that texts give their titles, those that are stored too. */
async function spelledOffices(transaction: Transaction, told: readonly OfficeRecord[]): Promise<OfficeRecord[]> {
  const ids = told.map(({ id }) => nodeId('office', id))
  const stored = (await runKeys(transaction, queries.lockLearntOffices, 'ids', ids)).flatMap(row =>
    textOrNull(row, 'json') === null ? [] : [json<OfficeRecord>(row, 'json')]
  )
  return [...groupBy([...stored, ...told], ({ id }) => id).values()].map(spelledOffice)
}

/** Of all spellings of a title the best one, whatever text came first; `titles` are the others. */
export function spelledOffice(offices: readonly OfficeRecord[]): OfficeRecord {
  const [title = '', ...titles] = bestFirst(offices.flatMap(one => [one.title, ...one.titles]))
  const [kind] = offices.map(one => one.kind).sort()
  return { ...(offices[0] as OfficeRecord), title, titles, ...(kind !== undefined && { kind }) }
}

/** Of leaders of the reference data the store is asked for more only where it has more: see `Known`. */
async function noteHolders(transaction: Transaction, leaders: ReadonlySet<string>): Promise<void> {
  const concerned = [...leaders].filter(leader => !isLearntKey(leader)).sort()
  if (concerned.length === 0) return
  const { learntHolders } = readMeta(await transaction.run(lockMetaNode, { id: META_ID }))
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
