import { isLearntKey } from '../../domain/ids.js'
import type { ActorKey } from '../../domain/claim.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { LeaderRecord, TenureRecord } from '../../reference/reference.js'
import type { Row, Transaction } from '../engine.js'
import type { EntityRow } from '../model/entities.js'
import { nodeId } from '../model/keys.js'
import { META_ID, readMeta, readMetaNode, setDecidedLeaders } from '../queries/meta.js'
import { createTenures } from '../queries/reference.js'
import * as queries from '../queries/who.js'
import { addNames, learntEntities } from '../queries/write-articles.js'
import { json, number, text } from '../rows.js'
import type { EntityForm } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'
import { learntRow, namesTold, referenceLeaderRow, type LearntRecord } from './learnt.js'

export async function entityVersion(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run(queries.entityVersion, { id: META_ID })
  return row ? number(row, 'version') : 0
}

export async function entityDecisions(transaction: Transaction): Promise<DecisionRecord[]> {
  const rows = await transaction.run(queries.entityDecisions, { kinds: ['ENTITY', 'ENTITY_VALUE'] })
  return rows.map(row => json<DecisionRecord>(row, 'json')).sort(byKey(({ id }) => id))
}

export async function lockEntityDecisions(transaction: Transaction): Promise<void> {
  await transaction.run(queries.raiseEntityVersion, { id: META_ID })
}

export async function articlesNaming(transaction: Transaction, actors: readonly ActorKey[]): Promise<string[]> {
  const rows = await runKeys(transaction, queries.articlesNaming, 'ids', actors)
  return [...new Set(rows.map(row => text(row, 'id')))].sort()
}

/** That an entity answers to the name of this node. */
type Answering = { readonly id: string; readonly entity: string }

/** Of the reference data. What an organisation of it is, its members and offices say; people decide about leaders. */
const isReferenceLeader = (key: ActorKey): boolean => key.startsWith('leader:') && !isLearntKey(key)

/** See `WhoWriter.setEntityForms`. */
export async function setEntityForms(transaction: Transaction, forms: readonly EntityForm[]): Promise<void> {
  const records = new Map<string, LeaderRecord & LearntRecord>()
  const keys = forms.map(({ entity }) => entity).filter(key => isLearntKey(key) || isReferenceLeader(key))
  for (const row of await runKeys(transaction, learntEntities, 'ids', keys))
    records.set(text(row, 'id'), json<LeaderRecord & LearntRecord>(row, 'json'))
  const answering = { now: [] as Answering[], before: [] as Answering[] }
  const rows = forms.map(({ entity, formers, into, called }) => {
    const record = records.get(entity)
    const rowBy = (record: LeaderRecord & LearntRecord, decided: Pick<LearntRecord, 'into' | 'called'>): EntityRow =>
      isLearntKey(entity) ? learntRow(entity, namesTold(record), decided) : referenceLeaderRow(record, decided)
    const row = record && rowBy(record, { into, called })
    if (record && row && (record.called ?? null) !== called) {
      const { into: _into, ...before } = record
      const names = rowBy(record, before).names.filter(name => !row.names.includes(name))
      answering.before.push(...names.map(id => ({ id, entity })))
      answering.now.push(...row.names.map(id => ({ id, entity })))
    }
    return { id: entity as string, properties: { ...row?.properties, formers: [...formers] } }
  })
  await runRows(transaction, queries.setEntityForms, rows.sort(byKey(row => row.id)))
  await runRows(transaction, queries.removeNames, answering.before.sort(byKey(row => row.id)))
  await runRows(transaction, addNames, answering.now.sort(byKey(row => row.id)))
  const ofReference = forms.filter(({ entity }) => isReferenceLeader(entity))
  if (ofReference.length === 0) return
  await moveTenures(transaction, ofReference)
  await noteDecided(transaction, ofReference)
}

/** Whoever turned out to be somebody held that one's offices: the record of each tenure says whose it was, should they part again. */
async function moveTenures(transaction: Transaction, forms: readonly EntityForm[]): Promise<void> {
  const standsAt = new Map<string, string>(forms.map(({ entity, into }) => [entity, into ?? entity]))
  const nodes = [...new Set([...standsAt.keys(), ...standsAt.values()])].sort()
  const held = await runKeys(transaction, queries.tenuresHeldBy, 'ids', nodes)
  const astray = held.flatMap(row => {
    const [holder, told] = [text(row, 'leader'), json<TenureRecord>(row, 'json')]
    const right = standsAt.get(nodeId('leader', told.leader)) ?? holder
    return right === holder ? [] : [{ row, holder, right }]
  })
  const office = (row: Row): string => text(row, 'office')
  await runRows(
    transaction,
    queries.deleteTenure,
    astray.map(({ row, holder }) => ({ leader: holder, office: office(row), json: text(row, 'json') }))
  )
  await runRows(
    transaction,
    createTenures,
    astray.map(({ row, right }) => ({
      leader: right,
      office: office(row),
      from: text(row, 'from'),
      until: text(row, 'until'),
      learnt: false,
      json: text(row, 'json')
    }))
  )
}

/** Leaders of the reference data who are not as it says: whoever has it at hand asks the store about them. */
async function noteDecided(transaction: Transaction, forms: readonly EntityForm[]): Promise<void> {
  const meta = readMeta(await transaction.run(readMetaNode, { id: META_ID }))
  const decided = new Set(meta.decidedLeaders)
  for (const { entity, into, called, formers } of forms) {
    if (into !== null || called !== null || formers.length > 0) decided.add(entity)
    else decided.delete(entity)
  }
  await transaction.run(setDecidedLeaders, { id: META_ID, leaders: [...decided].sort() })
}
