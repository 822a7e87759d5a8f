import type { ActorKey } from '../../domain/claim.js'
import type { LeaderRecord, OrganizationRecord } from '../../reference/reference.js'
import type { Transaction } from '../engine.js'
import type { EntityRow } from '../model/entities.js'
import { leaderRow, organizationRow } from '../model/entities.js'
import { keyOf } from '../model/keys.js'
import { addNames, learntEntities, mergeLearntLeaders, mergeLearntOrganizations } from '../queries/write-articles.js'
import { json, text } from '../rows.js'
import { byKey, runKeys, runRows } from './batches.js'

/** The longest spelling, then the first in the alphabet: the same whatever text came first. */
function bestFirst(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))
}

export async function learntNames(
  transaction: Transaction,
  keys: readonly ActorKey[]
): Promise<Map<ActorKey, readonly string[]>> {
  const names = new Map<ActorKey, readonly string[]>()
  for (const row of await runKeys(transaction, learntEntities, 'ids', keys)) {
    const { name, aliases } = json<{ name: string; aliases: string[] }>(row, 'json')
    names.set(text(row, 'id') as ActorKey, [name, ...aliases])
  }
  return names
}

/** See `StoreWriter.putLearntNames`. */
export async function putLearntNames(
  transaction: Transaction,
  added: ReadonlyMap<ActorKey, readonly string[]>
): Promise<ActorKey[]> {
  if (added.size === 0) return []
  const known = await learntNames(transaction, [...added.keys()])
  const renamed: ActorKey[] = []
  const rows: EntityRow[] = []
  for (const [key, names] of added) {
    const before = known.get(key)
    const after = bestFirst([...(before ?? []), ...names])
    if (before?.length === after.length) continue
    if (before && before[0] !== after[0]) renamed.push(key)
    rows.push(entityRow(key, after))
  }
  const ofType = (type: string) =>
    rows
      .filter(({ id }) => id.startsWith(`${type}:`))
      .map(({ id, properties }) => ({ id, properties }))
      .sort(byKey(row => row.id))
  await runRows(transaction, mergeLearntLeaders, ofType('leader'))
  await runRows(transaction, mergeLearntOrganizations, ofType('organization'))
  const answering = rows.flatMap(({ id, names }) => names.map(name => ({ id: name, entity: id })))
  await runRows(transaction, addNames, answering.sort(byKey(row => row.id)))
  return renamed
}

function entityRow(key: ActorKey, [name = '', ...aliases]: readonly string[]): EntityRow {
  const id = keyOf(key)
  if (key.startsWith('leader:')) {
    const record: LeaderRecord = { id, wikidataId: null, name, aliases }
    return leaderRow(record, true)
  }
  const record: OrganizationRecord = {
    id,
    wikidataId: null,
    name,
    aliases,
    kind: 'BODY',
    members: [],
    partOf: null,
    countries: [],
    headquarters: null,
    source: 'articles',
    verifiedAt: null
  }
  return organizationRow(record, true)
}
