import { isLearntKey } from '../domain/ids.js'
import { allForms } from '../domain/resolution/entity-forms.js'
import type { Reference } from '../reference/reference.js'
import type { Engine, Parameters, Transaction, Value } from './engine.js'
import type { EntityRow } from './model/entities.js'
import {
  countryRow,
  frameworkRow,
  leaderRow,
  officeRow,
  organizationRow,
  tenureRow,
  topicRow,
  widestDays
} from './model/entities.js'
import { nodeId } from './model/keys.js'
import { lockMetaNode, META_ID, readMeta, readMetaNode, setLearntHolders, setReferenceDigest } from './queries/meta.js'
import * as queries from './queries/reference.js'
import { text, texts } from './rows.js'
import { entityDecisions, setEntityForms } from './writer/who.js'

/** Rows a statement takes: large enough that its overhead does not count, small enough for a transaction's memory. */
const BATCH = 2_000
/** A busy server takes most of a minute for 18,000 leaders in one transaction. */
const LIMITS = { timeoutMs: 15 * 60_000 }

type Rows = readonly { readonly [name: string]: Value }[]

async function inBatches(transaction: Transaction, cypher: string, rows: Rows, others: Parameters = {}): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await transaction.run(cypher, { ...others, rows: rows.slice(start, start + BATCH) })
  }
}

/**
 * Puts the reference data into the graph in one transaction: whoever reads sees the old data or the new. What was learnt
 * from texts stays, and so does what people decided about whoever is in the data. Entities that are gone from the data go too, unless an event speaks of them.
 */
export async function loadReferenceInto(engine: Engine, reference: Reference): Promise<void> {
  const rows = referenceRows(reference)
  const { digest } = reference
  await engine.write(async transaction => {
    // of processes that start together on an empty store one loads, and the others find that it has
    const meta = readMeta(await transaction.run(lockMetaNode, { id: META_ID }))
    if (meta.referenceDigest === digest) return
    for (const [label, entities] of Object.entries(rows.entities) as [queries.EntityLabel, EntityRow[]][]) {
      const stamped = entities.map(({ id, properties }) => ({
        id,
        properties: { ...properties, digest }
      }))
      await inBatches(transaction, queries.mergeEntities[label], stamped)
    }
    await inBatches(transaction, queries.mergeNames, await withLearnt(transaction, rows.names), { digest })
    await transaction.run(queries.deleteStaleNames, { digest })
    await inBatches(transaction, queries.mergeOffices, rows.offices)
    await replace(transaction, queries.deleteOfficeOwners, queries.createOfficeOwners, rows.officeOwners)
    await replace(transaction, queries.deleteTenures, queries.createTenures, rows.tenures)
    await replace(transaction, queries.deleteMemberships, queries.createMemberships, rows.memberships)
    await replace(transaction, queries.deleteInclusions, queries.createInclusions, rows.inclusions)
    const decisions = await entityDecisions(transaction)
    if (decisions.length > 0) await setEntityForms(transaction, allForms(decisions))
    await dropStale(transaction, digest)
    await transaction.run(setLearntHolders, { id: META_ID, leaders: await learntHolders(transaction) })
    await transaction.run(setReferenceDigest, { id: META_ID, digest })
  }, LIMITS)
}

/** Leaders of the reference data of whom articles tell an office, sorted. */
async function learntHolders(transaction: Transaction): Promise<string[]> {
  const holders = (await transaction.run(queries.holdersOfLearntTenures)).map(row => text(row, 'id'))
  return holders.filter(id => !isLearntKey(id)).sort()
}

/** Writes that list anew where it is another one than the store's tenures make. */
export async function renewLearntHolders(engine: Engine): Promise<void> {
  const isRight = await engine.read(async transaction => {
    const meta = readMeta(await transaction.run(readMetaNode, { id: META_ID }))
    return meta.learntHolders?.join() === (await learntHolders(transaction)).join()
  })
  if (isRight) return
  await engine.write(async transaction => {
    await transaction.run(lockMetaNode, { id: META_ID })
    await transaction.run(setLearntHolders, { id: META_ID, leaders: await learntHolders(transaction) })
  })
}

async function replace(transaction: Transaction, remove: string, create: string, rows: Rows): Promise<void> {
  await transaction.run(remove)
  await inBatches(transaction, create, rows)
}

/** All nodes and relationships that the reference data make. */
export function referenceRows(reference: Reference): {
  entities: Record<queries.EntityLabel, EntityRow[]>
  names: ReadonlyMap<string, readonly string[]>
  offices: Rows
  officeOwners: Rows
  tenures: Rows
  memberships: Rows
  inclusions: Rows
} {
  const entities = {
    Country: [...reference.countries.values()].map(countryRow),
    Leader: [...reference.leaders.values()].map(record => leaderRow(record, false)),
    Organization: [...reference.organizations.values()].map(record => organizationRow(record, false)),
    Framework: [...reference.frameworks.values()].map(frameworkRow),
    Topic: [...reference.topics.values()].map(topicRow)
  }
  const offices = [...reference.offices.values()].map(officeRow)
  return {
    entities,
    names: namesOf(Object.values(entities).flat()),
    offices: offices.map(({ id, properties }) => ({ id, properties })),
    officeOwners: offices.flatMap(({ id, of }) => (of === null ? [] : [{ id, of }])),
    tenures: reference.tenures.map(record => ({ ...tenureRow(record, false, []) })),
    memberships: [...reference.organizations.values()].flatMap(({ id, members }) =>
      members.map(member => ({
        organization: nodeId('organization', id),
        country: nodeId('country', member.country),
        role: member.role,
        ...widestDays(member.from, member.until),
        json: JSON.stringify(member)
      }))
    ),
    inclusions: [...reference.frameworks.values()].flatMap(({ id, countries, organizations }) =>
      [
        ...countries.map(code => nodeId('country', code)),
        ...organizations.map(organization => nodeId('organization', organization))
      ].map(entity => ({ framework: nodeId('framework', id), entity }))
    )
  }
}

function namesOf(entities: readonly EntityRow[]): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const { id, names: own } of entities) {
    for (const name of own) {
      const answering = names.get(name)
      if (answering) answering.push(id)
      else names.set(name, [id])
    }
  }
  return names
}

/** Adds who was learnt from texts to those who answer to a name. */
async function withLearnt(transaction: Transaction, names: ReadonlyMap<string, readonly string[]>): Promise<Rows> {
  const all = new Map(names)
  for (const row of await transaction.run(queries.learntNames)) {
    const learnt = texts(row, 'entities').filter(isLearntKey)
    const id = text(row, 'id')
    all.set(id, [...new Set([...(all.get(id) ?? []), ...learnt])].sort())
  }
  return [...all].map(([id, entities]) => ({ id, entities }))
}

async function dropStale(transaction: Transaction, digest: string): Promise<void> {
  const stale = (await transaction.run(queries.staleEntities, { digest })).map(row => text(row, 'id'))
  if (stale.length === 0) return
  const spokenOf = new Set(
    (await transaction.run(queries.entitiesInEvents, { ids: stale })).map(row => text(row, 'id'))
  )
  await transaction.run(queries.deleteEntities, { ids: stale.filter(id => !spokenOf.has(id)) })
}
