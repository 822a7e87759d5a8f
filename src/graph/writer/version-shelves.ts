import { daysOfVersion } from '../../domain/event.js'
import type { EventVersion } from '../../domain/event.js'
import type { Day } from '../../domain/partial-date.js'
import type { Transaction } from '../engine.js'
import { bucketsOfEvent } from '../model/buckets.js'
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
 * Moves versions between the shelves on which lists of a day look for them. `stood` are ids of versions that are there
 * already and change or go; those that go are named in `stood` alone. To be called before versions are deleted.
 */
export async function takeVersionsOff(transaction: Transaction, stood: readonly string[]): Promise<void> {
  const rows = await runKeys(transaction, queries.shelvesOfVersions, 'ids', stood)
  if (rows.length === 0) return
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(text(row, 'bucket'), (counts.get(text(row, 'bucket')) ?? 0) + 1)
  const down = [...counts].map(([id, n]) => ({ id, n }))
  await runRows(transaction, queries.countDownVersions, down.sort(byKey(row => row.id)))
  await runRows(
    transaction,
    queries.unshelveVersions,
    rows.map(row => ({ id: text(row, 'id'), bucket: text(row, 'bucket') }))
  )
}

/** Puts versions on their shelves. To be called after they are written. */
export async function putVersionsOn(transaction: Transaction, versions: readonly ShelvedVersion[]): Promise<void> {
  const places = versions.flatMap(({ id, version }) =>
    bucketsOfEvent(version.event).map(bucket => ({ id, bucket, ...daysOfVersion(version) }))
  )
  const counts = new Map<string, { readonly bucket: BucketKey; delta: number; since: Day; settled: Day }>()
  for (const { bucket, since, settled } of places) {
    const known = counts.get(bucket.id)
    if (!known) counts.set(bucket.id, { bucket, delta: 1, since, settled })
    else {
      known.delta += 1
      if (since < known.since) known.since = since
      if (settled > known.settled) known.settled = settled
    }
  }
  const up = [...counts.values()].map(({ bucket, ...row }) => ({ ...bucket, ...row }))
  await runRows(transaction, queries.mergeVersionBuckets, up.sort(byKey(row => row.id)))
  await runRows(
    transaction,
    queries.shelveVersions,
    places.map(({ id, bucket }) => ({ id, bucket: bucket.id }))
  )
}
