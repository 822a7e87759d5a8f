import type { EventVersion } from '../../domain/event.js'
import type { Transaction } from '../engine.js'
import { bucketsOfVersion } from '../model/buckets.js'
import type { BucketKey } from '../model/keys.js'
import * as queries from '../queries/versions.js'
import { text } from '../rows.js'
import { byKey, runKeys, runRows } from './batches.js'

/** A version that is written, with where it is to stand. */
export interface ShelvedVersion {
  readonly id: string
  readonly version: EventVersion
}

/**
 * Takes versions off the shelves on which lists of a day look for what is past. `stood` are ids of versions that are there
 * already and change or go. To be called before versions are deleted.
 */
export async function takeVersionsOff(transaction: Transaction, stood: readonly string[]): Promise<void> {
  const rows = await runKeys(transaction, queries.shelvesOfVersions, 'ids', stood)
  if (rows.length === 0) return
  const places = rows.map(row => ({ id: text(row, 'id'), bucket: text(row, 'bucket') }))
  const counts = new Map<string, number>()
  for (const { bucket } of places) counts.set(bucket, (counts.get(bucket) ?? 0) - 1)
  const down = [...counts].map(([id, delta]) => ({ id, delta }))
  await runRows(transaction, queries.countPast, down.sort(byKey(row => row.id)))
  await runRows(transaction, queries.unshelveVersions, places)
}

/** Puts those that are past on their shelves. To be called after they are written. */
export async function putVersionsOn(transaction: Transaction, versions: readonly ShelvedVersion[]): Promise<void> {
  const places = versions.flatMap(({ id, version }) => bucketsOfVersion(version).map(bucket => ({ id, bucket })))
  const counts = new Map<string, { readonly bucket: BucketKey; delta: number }>()
  for (const { bucket } of places) {
    const known = counts.get(bucket.id)
    if (known) known.delta += 1
    else counts.set(bucket.id, { bucket, delta: 1 })
  }
  const up = [...counts.values()].map(({ bucket, delta }) => ({ ...bucket, delta }))
  await runRows(transaction, queries.mergePastBuckets, up.sort(byKey(row => row.id)))
  await runRows(
    transaction,
    queries.shelveVersions,
    places.map(({ id, bucket }) => ({ id, bucket: bucket.id }))
  )
}
