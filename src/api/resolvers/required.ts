import { InvariantError } from '../../domain/errors.js'
import { lookUp } from '../loading.js'
import type { Asked } from '../loading.js'

/** As `lookUp`, for what must exist: a store that names something and does not have it is broken. */
export async function lookUpRequired<Parent, T>(
  asked: readonly Asked<Parent, object>[],
  keyOf: (parent: Parent) => string,
  find: (keys: readonly string[]) => Promise<readonly (T | null)[]>
): Promise<T[]> {
  const parents = asked.map(({ obj }) => obj)
  const found = await lookUp(parents, keyOf, find)
  return found.map((record, index) => {
    if (record !== null) return record
    const parent = parents[index]
    throw new InvariantError(`the store names ${parent === undefined ? '?' : keyOf(parent)} but does not have it`)
  })
}

/** The parents of a batch. */
export function parentsOf<Parent>(asked: readonly Asked<Parent, object>[]): Parent[] {
  return asked.map(({ obj }) => obj)
}
