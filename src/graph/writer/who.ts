import type { ActorKey } from '../../domain/claim.js'
import type { DecisionRecord } from '../../domain/resolution/decisions.js'
import type { Transaction } from '../engine.js'
import { META_ID } from '../queries/meta.js'
import * as queries from '../queries/who.js'
import { addNames, learntEntities } from '../queries/write-articles.js'
import { json, number, text } from '../rows.js'
import type { EntityForm } from '../store.js'
import { byKey, runKeys, runRows } from './batches.js'
import { learntRow, namesTold, type LearntRecord } from './learnt.js'

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

/** See `WhoWriter.setEntityForms`. */
export async function setEntityForms(transaction: Transaction, forms: readonly EntityForm[]): Promise<void> {
  const learnt = new Map<string, LearntRecord>()
  const keys = forms.map(({ entity }) => entity).filter(key => key.includes(':~'))
  for (const row of await runKeys(transaction, learntEntities, 'ids', keys))
    learnt.set(text(row, 'id'), json<LearntRecord>(row, 'json'))
  const answering = { now: [] as Answering[], before: [] as Answering[] }
  const rows = forms.map(({ entity, formers, into, called }) => {
    const record = learnt.get(entity)
    const row = record && learntRow(entity, namesTold(record), { into, called })
    if (record && row && (record.called ?? null) !== called) {
      const { into: _into, ...before } = record
      const names = learntRow(entity, namesTold(record), before).names.filter(name => !row.names.includes(name))
      answering.before.push(...names.map(id => ({ id, entity })))
      answering.now.push(...row.names.map(id => ({ id, entity })))
    }
    return { id: entity as string, properties: { ...row?.properties, formers: [...formers] } }
  })
  await runRows(transaction, queries.setEntityForms, rows.sort(byKey(row => row.id)))
  await runRows(transaction, queries.removeNames, answering.before.sort(byKey(row => row.id)))
  await runRows(transaction, addNames, answering.now.sort(byKey(row => row.id)))
}
