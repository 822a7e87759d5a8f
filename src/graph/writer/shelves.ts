import type { Event } from '../../domain/event.js'
import type { Transaction } from '../engine.js'
import { bucketsOfEvent, sumsOfEvent, tiesOfEvent } from '../model/buckets.js'
import type { ShelfSums } from '../model/buckets.js'
import type { BucketKey } from '../model/keys.js'
import type { PartnerSum, PartnerSums } from '../model/partner-sums.js'
import { addPartners, NO_PARTNERS, partnersOf, partnersText, readPartners } from '../model/partner-sums.js'
import {
  joinTies,
  mergeBuckets,
  mergeTies,
  setPartners,
  setSums,
  setTies,
  shelveEvents,
  unshelveEvents
} from '../queries/write-shelves.js'
import { text, textOrNull } from '../rows.js'
import { byKey, difference, runRows } from './batches.js'

/** Something before and after a change; null where it is not there. */
export interface Change {
  readonly before: Event | null
  readonly after: Event | null
}

interface ShelfDelta extends ShelfSums {
  readonly bucket: BucketKey
  readonly delta: number
  readonly partners: PartnerSums
}

/** What comes together on one shelf; `partners` is its own, and grows. */
interface ShelfDeltas extends ShelfDelta {
  readonly partners: Map<string, PartnerSum>
}

function added(sum: ShelfDeltas | undefined, { bucket, delta, partners: more, ...sums }: ShelfDelta): ShelfDeltas {
  const partners = sum?.partners ?? new Map<string, PartnerSum>()
  addPartners(partners, more)
  return {
    bucket,
    delta: (sum?.delta ?? 0) + delta,
    partners,
    score: (sum?.score ?? 0) + sums.score,
    cooperative: (sum?.cooperative ?? 0) + sums.cooperative,
    conflictual: (sum?.conflictual ?? 0) + sums.conflictual
  }
}

function sumsByShelf(changes: Iterable<ShelfDelta>): Map<string, ShelfDeltas> {
  const sums = new Map<string, ShelfDeltas>()
  for (const change of changes) sums.set(change.bucket.id, added(sums.get(change.bucket.id), change))
  return sums
}

/**
 * Counts shelves up and down, making those that are new. What stands there of partners is read once the shelf has been
 * written, when nobody else can change it any more.
 */
async function countShelves(transaction: Transaction, changes: Iterable<ShelfDelta>): Promise<void> {
  const sums = [...sumsByShelf(changes).values()].filter(
    ({ delta, score, cooperative, conflictual, partners }) =>
      delta !== 0 || score !== 0 || cooperative !== 0 || conflictual !== 0 || partners.size > 0
  )
  const partnersOf = new Map(sums.map(({ bucket, partners }) => [bucket.id, partners]))
  const rows = sums.map(({ bucket, partners: _partners, ...counts }) => ({ ...bucket, ...counts }))
  const merged = await runRows(transaction, mergeBuckets, rows.sort(byKey(row => row.id)))
  const partnered = merged.flatMap(row => {
    const more = partnersOf.get(text(row, 'id')) ?? NO_PARTNERS
    if (more.size === 0) return []
    const partners = readPartners(textOrNull(row, 'partners'))
    addPartners(partners, more)
    return [{ id: text(row, 'id'), partners: partnersText(partners) }]
  })
  await runRows(transaction, setPartners, partnered)
}

/** Counts articles onto shelves and off them. */
export function countArticles(
  transaction: Transaction,
  changes: readonly { readonly bucket: BucketKey; readonly delta: number }[]
): Promise<void> {
  return countShelves(
    transaction,
    changes.map(({ bucket, delta }) => ({
      bucket,
      delta,
      score: 0,
      cooperative: 0,
      conflictual: 0,
      partners: NO_PARTNERS
    }))
  )
}

function* deltasOf(event: Event, sign: 1 | -1): Generator<ShelfDelta> {
  const weight = sumsOfEvent(event)
  const sums = {
    score: sign * weight.score,
    cooperative: sign * weight.cooperative,
    conflictual: sign * weight.conflictual
  }
  for (const bucket of bucketsOfEvent(event)) {
    yield { bucket, delta: sign, ...sums, partners: partnersOf(bucket.owner, event, { n: sign, ...sums }) }
  }
}

function* deltasOfChanges(changes: readonly Change[]): Generator<ShelfDelta> {
  for (const { before, after } of changes) {
    if (before) yield* deltasOf(before, -1)
    if (after) yield* deltasOf(after, 1)
  }
}

/** Moves events between the shelves on which lists look for them. */
export async function reshelveEvents(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const put: { id: string; bucket: string }[] = []
  const taken: { id: string; bucket: string }[] = []
  for (const { before, after } of changes) {
    const moved = difference(before ? bucketsOfEvent(before) : [], after ? bucketsOfEvent(after) : [], b => b.id)
    if (after) put.push(...moved.added.map(bucket => ({ id: after.id, bucket: bucket.id })))
    if (before) taken.push(...moved.removed.map(bucket => ({ id: before.id, bucket: bucket.id })))
  }
  await countShelves(transaction, deltasOfChanges(changes))
  await runRows(transaction, unshelveEvents, taken)
  await runRows(transaction, shelveEvents, put)
}

interface TieSums {
  readonly id: string
  readonly a: string
  readonly b: string
  n: number
  score: number
  all: number
  summits: number
  agreements: number
  interactions: number
}
const SUM_OF = { SUMMIT: 'summits', AGREEMENT: 'agreements', INTERACTION: 'interactions' } as const

function tie(sums: Map<string, TieSums>, event: Event | null, sign: 1 | -1): void {
  for (const { id, a, b, happened, score, kind } of event ? tiesOfEvent(event) : []) {
    const sum = sums.get(id) ?? { id, a, b, n: 0, score: 0, all: 0, summits: 0, agreements: 0, interactions: 0 }
    sum.n += sign * happened
    sum.score += sign * score
    sum.all += sign
    sum[SUM_OF[kind]] += sign
    sums.set(id, sum)
  }
}

/** Adds to and takes from the ties between actors what events add to them. */
export async function retieEvents(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const sums = new Map<string, TieSums>()
  for (const { before, after } of changes) {
    tie(sums, before, -1)
    tie(sums, after, 1)
  }
  const rows = [...sums.values()]
    // An event that goes and one of another kind that comes may weigh the same: each sum by itself tells.
    .filter(({ id: _id, a: _a, b: _b, ...counts }) => Object.values(counts).some(count => count !== 0))
    .map(row => ({ ...row }))
  const merged = await runRows(transaction, mergeTies, rows.sort(byKey(row => row.id)))
  const loose = new Set(merged.filter(row => row.loose === true).map(row => text(row, 'id')))
  await runRows(
    transaction,
    joinTies,
    rows.filter(({ id }) => loose.has(id)).map(({ id, a, b }) => ({ id, a, b }))
  )
}

/** Writes the sums of all shelves and ties anew. `events` are all there are. */
export async function recountShelves(transaction: Transaction, events: readonly Event[]): Promise<void> {
  const shelves = sumsByShelf(deltasOfChanges(events.map(after => ({ before: null, after }))))
  const rows = [...shelves].map(([id, { bucket: _bucket, delta: _delta, partners, ...sums }]) => ({
    id,
    ...sums,
    partners: partnersText(partners)
  }))
  await runRows(transaction, setSums, rows.sort(byKey(row => row.id)))
  const ties = new Map<string, TieSums>()
  for (const event of events) tie(ties, event, 1)
  const tieRows = [...ties.values()].map(row => ({ ...row }))
  await runRows(transaction, setTies, tieRows.sort(byKey(row => row.id)))
}
