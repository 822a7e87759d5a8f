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
export function bestFirst(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0))
}

/** A leader or organisation known only from texts, with what people decided about it. */
export type LearntRecord = { readonly name: string; readonly aliases: readonly string[] } & Decided & {
    /** The names that texts tell, the first what it would be called; left out where people decided nothing. */
    readonly told?: readonly string[]
  }

/** What people decided: whom it turned out to be, and what it is called. */
interface Decided {
  readonly into?: ActorKey | null
  readonly called?: string | null
}

/** The names that texts tell of it. */
export const namesTold = ({ told, name, aliases }: LearntRecord): readonly string[] => told ?? [name, ...aliases]

async function learntRecords(
  transaction: Transaction,
  keys: readonly ActorKey[]
): Promise<Map<ActorKey, LearntRecord>> {
  const rows = await runKeys(transaction, learntEntities, 'ids', keys)
  return new Map(rows.map(row => [text(row, 'id') as ActorKey, json<LearntRecord>(row, 'json')]))
}

export async function learntNames(
  transaction: Transaction,
  keys: readonly ActorKey[]
): Promise<Map<ActorKey, readonly string[]>> {
  const records = await learntRecords(transaction, keys)
  return new Map([...records].map(([key, { name, aliases }]) => [key, [name, ...aliases]]))
}

/** See `StoreWriter.putLearntNames`. */
export async function putLearntNames(
  transaction: Transaction,
  added: ReadonlyMap<ActorKey, readonly string[]>
): Promise<ActorKey[]> {
  if (added.size === 0) return []
  const known = await learntRecords(transaction, [...added.keys()])
  const renamed: ActorKey[] = []
  const rows: EntityRow[] = []
  for (const [key, names] of added) {
    const record = known.get(key)
    const before = record && namesTold(record)
    const after = bestFirst([...(before ?? []), ...names])
    if (before?.length === after.length) continue
    if (before && before[0] !== after[0] && record.called == null) renamed.push(key)
    rows.push(learntRow(key, after, record ?? {}))
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

/** The row of somebody known only from texts by these names. Who turned out to be somebody else is on no list. */
export function learntRow(key: ActorKey, told: readonly string[], { into = null, called = null }: Decided): EntityRow {
  const id = keyOf(key)
  const [name = '', ...aliases] = called === null ? told : [called, ...told.filter(one => one !== called)]
  const decided = into === null && called === null ? {} : { told, into, called }
  const row = key.startsWith('leader:')
    ? leaderRow({ id, wikidataId: null, name, aliases, ...decided } satisfies LeaderRecord & Decided, true)
    : organizationRow(
        {
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
          verifiedAt: null,
          ...decided
        } satisfies OrganizationRecord & Decided,
        true
      )
  return onList(row, into)
}

/** The row of a leader of the reference data with what people decided; the very row that loading the data makes where they decided nothing. */
export function referenceLeaderRow(
  record: LeaderRecord & LearntRecord,
  { into = null, called = null }: Decided
): EntityRow {
  const { told: _told, into: _into, called: _called, ...plain } = record
  const told = namesTold(record)
  const [name = '', ...aliases] = called === null ? told : [called, ...told.filter(one => one !== called)]
  const isDecided = into !== null || called !== null
  const row = leaderRow(
    { ...plain, name, aliases, ...(isDecided && { told, into, called }) } satisfies LeaderRecord & Decided,
    false
  )
  return onList({ ...row, properties: { ...row.properties, decided: isDecided ? true : null } }, into)
}

function onList(row: EntityRow, into: ActorKey | null): EntityRow {
  if (into === null) return { ...row, properties: { ...row.properties, mergedInto: null } }
  return { ...row, properties: { ...row.properties, sort: '', words: '', mergedInto: into } }
}
