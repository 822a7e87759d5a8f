import { InvariantError } from '../../domain/errors.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { StoreReader } from '../../graph/store.js'
import { byDay } from '../as-of.js'
import { eventOrNull, finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { lookUp, lookUpAll } from '../loading.js'
import type { Loaders } from '../loading.js'
import type { FoundView, NodeView, OfficeView } from '../views.js'
import { parentsOf } from './required.js'

function notOffice(node: NodeView | null): Exclude<NodeView, OfficeView> | null {
  return node === null || node.__typename === 'Office' ? null : node
}

export const searchResolvers = {
  SearchEdge: {
    score: ({ node }) => node.score,
    snippet: ({ node }) => node.snippet,
    highlights: ({ node }) => node.highlights
  },
  PathStep: {
    // An event says itself of which kind it is.
    kind: ({ kind, event }) => (kind === 'EVENT' ? kindOfEvent(event ?? '') : kind)
  },
  Suggestion: {
    text: ({ snippet }) => snippet ?? ''
  }
} satisfies Resolvers

function kindOfEvent(id: string): EventKind {
  const type = id.slice(0, id.indexOf(':')).toUpperCase()
  const kind = EVENT_KINDS.find(one => one === type)
  if (kind === undefined) throw new InvariantError(`${id} is no event`)
  return kind
}

/** What was found, events as they were known on the day that was asked for. */
function foundNodes(hits: readonly FoundView[], store: StoreReader): Promise<ReturnType<typeof notOffice>[]> {
  return byDay(hits, async (some, asOf) =>
    (await lookUp(some, ({ id }) => id, finder(store, asOf).nodes)).map(notOffice)
  )
}

export const searchLoaders = {
  SearchEdge: {
    node: (asked, { store }) =>
      foundNodes(
        parentsOf(asked).map(({ node }) => node),
        store
      )
  },
  Suggestion: {
    node: (asked, { store }) => foundNodes(parentsOf(asked), store)
  },
  Path: {
    nodes: (asked, { store }) => lookUpAll(parentsOf(asked), ({ nodes }) => nodes, finder(store).nodes)
  },
  PathStep: {
    from: (asked, { store }) => lookUp(parentsOf(asked), ({ from }) => from, finder(store).nodes),
    to: (asked, { store }) => lookUp(parentsOf(asked), ({ to }) => to, finder(store).nodes),
    event: (asked, { store }) =>
      byDay(parentsOf(asked), async (steps, asOf) =>
        (await lookUp(steps, ({ event }) => event, finder(store, asOf).nodes)).map(eventOrNull)
      )
  }
} satisfies Loaders
