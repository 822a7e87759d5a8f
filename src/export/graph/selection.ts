import type { EventFilter, StoreReader, StoredEvent } from '../../graph/store.js'

/** Which part of the graph is wanted. */
export interface Selection {
  /** Null is everything; else the events that pass, whoever and whatever they name, and the claims and articles behind them. */
  readonly filter: EventFilter | null
  /** Whether claims and articles are wanted too. */
  readonly evidence: boolean
}

export const WHOLE: Selection = { filter: null, evidence: true }

const EVENTS_A_PAGE = 100

export interface EventPage {
  readonly events: readonly StoredEvent[]
  /** Pass it as `after` to go on behind this page. */
  readonly last: string
}

/** The events of a selection, newest first, page by page, each page read when it is asked for. */
export async function* eventPages(
  store: StoreReader,
  filter: EventFilter,
  after: string | null = null
): AsyncGenerator<EventPage> {
  for (let from = after; ;) {
    const { edges, hasNextPage } = await store.listEvents({
      filter,
      order: 'DATE_DESC',
      page: { first: EVENTS_A_PAGE, after: from }
    })
    const last = edges.at(-1)?.cursor
    if (last === undefined) return
    yield { events: edges.map(({ node }) => node), last }
    if (!hasNextPage) return
    from = last
  }
}
