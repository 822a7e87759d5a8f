import type { Event } from '../../domain/event.js'
import type { Day } from '../../domain/partial-date.js'
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
  /** Since when what is there after has been known as it is; null where nobody asks as of a day. */
  readonly since: Day | null
  /** Whether that is another day than before. */
  readonly isSinceNew: boolean
}

interface ShelfDelta extends ShelfSums {
  readonly bucket: BucketKey
  readonly delta: number
  /** Since when what is put there has been known as it is, the first and the last of it; null where nothing is. */
  readonly since: Day | null
  readonly settled: Day | null
  readonly partners: PartnerSums
}

/** What comes together on one shelf; `partners` is its own, and grows. */
interface ShelfDeltas extends ShelfDelta {
  readonly partners: Map<string, PartnerSum>
}

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a)
const later = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b > a) ? b : a)

function added(
  sum: ShelfDeltas | undefined,
  { bucket, delta, since, settled, partners: more, ...sums }: ShelfDelta
): ShelfDeltas {
  const partners = sum?.partners ?? new Map<string, PartnerSum>()
  addPartners(partners, more)
  return {
    bucket,
    delta: (sum?.delta ?? 0) + delta,
    since: earlier(sum?.since ?? null, since),
    settled: later(sum?.settled ?? null, settled),
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
    ({ delta, since, score, cooperative, conflictual, partners }) =>
      since !== null || delta !== 0 || score !== 0 || cooperative !== 0 || conflictual !== 0 || partners.size > 0
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
      since: null,
      settled: null,
      score: 0,
      cooperative: 0,
      conflictual: 0,
      partners: NO_PARTNERS
    }))
  )
}

/** `sinceOf` tells since when an event that is put on a shelf has been known as it is. */
function* deltasOf(event: Event, sign: 1 | -1, sinceOf: (bucket: string) => Day | null): Generator<ShelfDelta> {
  const weight = sumsOfEvent(event)
  const sums = {
    score: sign * weight.score,
    cooperative: sign * weight.cooperative,
    conflictual: sign * weight.conflictual
  }
  for (const bucket of bucketsOfEvent(event)) {
    const since = sinceOf(bucket.id)
    yield {
      bucket,
      delta: sign,
      since,
      settled: since,
      ...sums,
      partners: partnersOf(bucket.owner, event, { n: sign, ...sums })
    }
  }
}

function* deltasOfChanges(changes: readonly Change[]): Generator<ShelfDelta> {
  for (const { before, after, since, isSinceNew } of changes) {
    if (before) yield* deltasOf(before, -1, () => null)
    const stood = new Set(isSinceNew || !before ? [] : bucketsOfEvent(before).map(({ id }) => id))
    if (after) yield* deltasOf(after, 1, bucket => (stood.has(bucket) ? null : since))
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
  const shelves = sumsByShelf(events.flatMap(event => [...deltasOf(event, 1, () => null)]))
  const rows = [...shelves].map(
    ([id, { bucket: _bucket, delta: _delta, since: _since, settled: _settled, partners, ...sums }]) => ({
      id,
      ...sums,
      partners: partnersText(partners)
    })
  )
  await runRows(transaction, setSums, rows.sort(byKey(row => row.id)))
  const ties = new Map<string, TieSums>()
  for (const event of events) tie(ties, event, 1)
  const tieRows = [...ties.values()].map(row => ({ ...row }))
  await runRows(transaction, setTies, tieRows.sort(byKey(row => row.id)))
}
