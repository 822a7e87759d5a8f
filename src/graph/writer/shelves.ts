import type { Event } from '../../domain/event.js'
import type { Transaction } from '../engine.js'
import { bucketsOfEvent, tiesOfEvent } from '../model/buckets.js'
import type { BucketKey } from '../model/keys.js'
import { joinTies, mergeBuckets, mergeTies, shelveEvents, unshelveEvents } from '../queries/write-shelves.js'
import { text } from '../rows.js'
import { byKey, difference, runRows } from './batches.js'

/** Something before and after a change; null where it is not there. */
export interface Change {
  readonly before: Event | null
  readonly after: Event | null
}

/** Counts shelves up and down, making those that are new. */
export async function countShelves(
  transaction: Transaction,
  changes: readonly { readonly bucket: BucketKey; readonly delta: number }[]
): Promise<void> {
  const sums = new Map<string, { bucket: BucketKey; delta: number }>()
  for (const { bucket, delta } of changes) {
    const known = sums.get(bucket.id)
    if (known) known.delta += delta
    else sums.set(bucket.id, { bucket, delta })
  }
  const rows = [...sums.values()].filter(({ delta }) => delta !== 0).map(({ bucket, delta }) => ({ ...bucket, delta }))
  await runRows(transaction, mergeBuckets, rows.sort(byKey(row => row.id)))
}

/** Moves events between the shelves on which lists look for them. */
export async function reshelveEvents(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const added: { id: string; bucket: BucketKey }[] = []
  const removed: { id: string; bucket: BucketKey }[] = []
  for (const { before, after } of changes) {
    const moved = difference(before ? bucketsOfEvent(before) : [], after ? bucketsOfEvent(after) : [], b => b.id)
    if (after) added.push(...moved.added.map(bucket => ({ id: after.id, bucket })))
    if (before) removed.push(...moved.removed.map(bucket => ({ id: before.id, bucket })))
  }
  await countShelves(transaction, [
    ...added.map(({ bucket }) => ({ bucket, delta: 1 })),
    ...removed.map(({ bucket }) => ({ bucket, delta: -1 }))
  ])
  const rows = (moves: typeof added) => moves.map(({ id, bucket }) => ({ id, bucket: bucket.id }))
  await runRows(transaction, unshelveEvents, rows(removed))
  await runRows(transaction, shelveEvents, rows(added))
}

/** Adds to and takes from the ties between actors what events add to them. */
export async function retieEvents(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const sums = new Map<string, { id: string; a: string; b: string; n: number; score: number; all: number }>()
  const add = (event: Event | null, sign: 1 | -1): void => {
    for (const { id, a, b, happened, score } of event ? tiesOfEvent(event) : []) {
      const sum = sums.get(id) ?? { id, a, b, n: 0, score: 0, all: 0 }
      sum.n += sign * happened
      sum.score += sign * score
      sum.all += sign
      sums.set(id, sum)
    }
  }
  for (const { before, after } of changes) {
    add(before, -1)
    add(after, 1)
  }
  const rows = [...sums.values()].filter(({ n, score, all }) => n !== 0 || score !== 0 || all !== 0)
  const merged = await runRows(transaction, mergeTies, rows.sort(byKey(row => row.id)))
  const loose = new Set(merged.filter(row => row.loose === true).map(row => text(row, 'id')))
  await runRows(
    transaction,
    joinTies,
    rows.filter(({ id }) => loose.has(id)).map(({ id, a, b }) => ({ id, a, b }))
  )
}
