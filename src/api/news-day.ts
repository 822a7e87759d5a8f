import type { Day } from '../domain/partial-date.js'
import type { StoreReader } from '../graph/store.js'

/** The last day on which the store's newest article was published; `today` where that is later, or no article is dated. */
export async function newsDayOf(store: Pick<StoreReader, 'listArticles'>, today: Day): Promise<Day> {
  const { edges } = await store.listArticles({}, { first: 1, after: null })
  const last = edges[0]?.node.published?.latest ?? today
  return last < today ? last : today
}
