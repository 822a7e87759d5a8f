import { presentSince } from '../../domain/event.js'
import type { Event } from '../../domain/event.js'
import type { Transaction } from '../engine.js'
import type { Relation } from '../model/relations.js'
import { relationsOf } from '../model/relations.js'
import { deadlineOf, eventProperties, eventWords, versionId, versionProperties } from '../model/nodes.js'
import type { EventKindLabel, RelationType } from '../queries/write-events.js'
import * as queries from '../queries/write-events.js'
import { text } from '../rows.js'
import type { EventChanges, EventState, StoredEventState } from '../store.js'
import type { WriteRow } from './batches.js'
import { byKey, difference, runKeys, runRows } from './batches.js'
import type { Change } from './shelves.js'
import { reshelveEvents, retieEvents } from './shelves.js'
import { putVersionsOn, takeVersionsOff } from './version-shelves.js'

const LABEL: Readonly<Record<Event['kind'], EventKindLabel>> = {
  SUMMIT: 'Summit',
  AGREEMENT: 'Agreement',
  INTERACTION: 'Interaction'
}

/** See `StoreWriter.replaceEvents`. */
export async function replaceEvents(
  transaction: Transaction,
  components: readonly string[],
  { before, after, namesOf }: EventChanges
): Promise<void> {
  const had = new Map(before.map(state => [state.event.id, state]))
  const has = new Map(after.flatMap(state => (state.event === null ? [] : [[state.id, state] as const])))
  const created: EventState[] = []
  const changed: EventState[] = []
  for (const [id, state] of has) {
    const old = had.get(id)
    if (!old) created.push(state)
    else if (isWrittenOtherwise(old, state, namesOf)) changed.push(state)
  }
  const gone = before.filter(({ event }) => !has.has(event.id))
  const changes: Change[] = [
    ...created.map(state => changeOf(null, state)),
    ...changed.map(state => changeOf(had.get(state.id) ?? null, state)),
    ...gone.map(({ event }) => ({ before: event, after: null, since: null, isSinceNew: false }))
  ]

  await unlink(transaction, changes)
  const rowOf = ({ id, event, component, versions }: EventState): WriteRow => ({
    id,
    properties: eventProperties(event as Event, { component, knownFrom: presentSince(versions) }, namesOf)
  })
  for (const kind of ['SUMMIT', 'AGREEMENT', 'INTERACTION'] as const) {
    const rows = created.filter(({ event }) => event?.kind === kind).map(rowOf)
    await runRows(transaction, queries.createEvents[LABEL[kind]], rows.sort(byKey(row => String(row.id))))
  }
  await runRows(transaction, queries.setEvents, changed.map(rowOf).sort(byKey(row => String(row.id))))
  await link(transaction, changes)
  await reshelveEvents(transaction, changes)
  await retieEvents(transaction, changes)
  await runKeys(
    transaction,
    queries.deleteEvents,
    'ids',
    gone.map(({ event }) => event.id)
  )
  await keepFormerIds(
    transaction,
    gone.map(({ event }) => event),
    created.map(({ id }) => id)
  )
  await replaceVersions(transaction, components, after, new Set(created.map(({ id }) => id)))
}

/** What its actors are called may have changed where nothing else did: search goes by that. */
function isWrittenOtherwise(
  old: StoredEventState,
  { component, event, versions }: EventState,
  namesOf: EventChanges['namesOf']
): boolean {
  const isSame = old.component === component && old.knownFrom === presentSince(versions)
  if (!isSame || event === null || JSON.stringify(old.event) !== JSON.stringify(event)) return true
  return old.words !== undefined && old.words !== eventWords(event, namesOf)
}

function changeOf(old: StoredEventState | null, { event, versions }: EventState): Change {
  const since = presentSince(versions)
  return { before: old?.event ?? null, after: event, since, isSinceNew: since !== old?.knownFrom }
}

const relationKey = (r: Relation): string => `${r.type} ${r.event} ${r.other} ${r.role ?? ''} ${r.onBehalfOf ?? ''}`

function relationChanges(changes: readonly Change[]): { added: Relation[]; removed: Relation[] } {
  return difference(
    // What is deleted takes its relationships with it.
    changes.flatMap(({ before, after }) => (before && after ? relationsOf(before) : [])),
    changes.flatMap(({ after }) => (after ? relationsOf(after) : [])),
    relationKey
  )
}

async function runRelations(
  transaction: Transaction,
  relations: readonly Relation[],
  what: 'create' | 'remove'
): Promise<void> {
  for (const type of Object.keys(queries.RELATIONS) as RelationType[]) {
    const rows = relations.filter(relation => relation.type === type).map(({ type: _, ...row }) => row)
    await runRows(transaction, queries.RELATIONS[type][what], rows.sort(byKey(row => `${row.event} ${row.other}`)))
  }
}

async function unlink(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  await runRelations(transaction, relationChanges(changes).removed, 'remove')
}

async function link(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  await runRelations(transaction, relationChanges(changes).added, 'create')
}

/** An id that is no event's any more keeps its last version and its claims, by which it finds its heir. */
async function keepFormerIds(
  transaction: Transaction,
  gone: readonly Event[],
  created: readonly string[]
): Promise<void> {
  await runKeys(transaction, queries.deleteFormerEvents, 'ids', [...created, ...gone.map(event => event.id)])
  await runRows(
    transaction,
    queries.createFormerEvents,
    gone.map(event => ({
      id: event.id,
      properties: { anchor: event.anchor, claims: event.claims, json: JSON.stringify(event) }
    }))
  )
  await runRows(
    transaction,
    queries.joinFormerAnchors,
    gone.map(event => ({ id: event.id, claim: event.anchor }))
  )
  await runRows(
    transaction,
    queries.joinFormerClaims,
    gone.flatMap(event => event.claims.map(claim => ({ id: event.id, claim })))
  )
}

async function replaceVersions(
  transaction: Transaction,
  components: readonly string[],
  after: readonly EventState[],
  created: ReadonlySet<string>
): Promise<void> {
  const stored = new Map<string, string>()
  for (const row of await runKeys(transaction, queries.versionsOfComponents, 'components', components)) {
    stored.set(text(row, 'id'), text(row, 'digest'))
  }
  const wanted = after.flatMap(({ versions, component, event }) =>
    versions.map(version => ({
      id: versionId(version),
      version,
      event: event === null ? null : version.event.id,
      properties: versionProperties(version, component)
    }))
  )
  const kept = new Set(wanted.map(({ id }) => id))
  const gone = [...stored.keys()].filter(id => !kept.has(id))
  const changed = wanted.filter(({ id, properties }) => stored.get(id) !== properties.digest)
  await takeVersionsOff(transaction, [...gone, ...changed.map(({ id }) => id).filter(id => stored.has(id))])
  await runKeys(transaction, queries.deleteVersions, 'ids', gone)
  await runRows(
    transaction,
    queries.mergeVersions,
    changed.map(({ id, properties }) => ({ id, properties })).sort(byKey(row => row.id))
  )
  await putVersionsOn(transaction, changed)
  const unjoined = wanted.filter(({ id, event }) => event !== null && (created.has(event) || !stored.has(id)))
  await runRows(
    transaction,
    queries.joinVersions,
    unjoined.map(({ id, event }) => ({ id, event }))
  )
}

/** See `StoreWriter.setDeadlines`. */
export async function setDeadlines(transaction: Transaction, events: readonly Event[]): Promise<void> {
  const rows = events.flatMap(event => {
    const deadline = event.kind === 'AGREEMENT' ? deadlineOf(event) : null
    return deadline === null ? [] : [{ id: event.id, deadline }]
  })
  await runRows(transaction, queries.setDeadlines, rows.sort(byKey(row => row.id)))
}
