import { setImmediate } from 'node:timers/promises'

/**
 * Does the work for every item, `limit` of them under way at any time, and gives the results in the order of the items.
 * Between two items whatever else waits gets its turn. The first failure ends it: nothing further is begun.
 */
export async function severalAtOnce<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T, index: number) => R | Promise<R>
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  let failed = false
  const lane = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const index = next++
      try {
        results[index] = await work(items[index] as T, index)
      } catch (error) {
        failed = true
        throw error
      }
      await setImmediate()
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane))
  return results
}
