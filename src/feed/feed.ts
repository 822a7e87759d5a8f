import type { GraphStore, StoreChange } from '../graph/store.js'

/** Carries what was written to everybody who waits for it, in this process and, with Redis, in others. */
export interface ChangeFeed {
  publish(change: StoreChange): void
  /** Calls back for each change, whoever published it. Gives a function that ends it. */
  listen(listener: (change: StoreChange) => void): () => void
  /** Why changes of other instances are not heard at present; null when all is well. */
  trouble(): string | null
  close(): Promise<void>
}

/** More events than this are told in several pieces: a bulk load must not make one message of all it changed. */
const MOST_AT_ONCE = 200

/** One change as several that together say the same. */
function inPieces(change: StoreChange): StoreChange[] {
  const pieces = Math.ceil(Math.max(change.articles.length, change.events.length) / MOST_AT_ONCE)
  return Array.from({ length: pieces }, (_, piece) => {
    const [from, until] = [piece * MOST_AT_ONCE, (piece + 1) * MOST_AT_ONCE]
    return {
      number: change.number,
      articles: change.articles.slice(from, until),
      events: change.events.slice(from, until)
    }
  })
}

/** Within one process. */
export function localFeed(): ChangeFeed {
  const listeners = new Set<(change: StoreChange) => void>()
  return {
    publish: change => {
      for (const listener of listeners) listener(change)
    },
    listen: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    trouble: () => null,
    close: () => Promise.resolve()
  }
}

/** Publishes what this process writes to the store. Gives a function that ends it. */
export function publishWrites(store: Pick<GraphStore, 'observe'>, feed: ChangeFeed): () => void {
  return store.observe(change => inPieces(change).forEach(piece => feed.publish(piece)))
}
