import { InvariantError } from '../../domain/errors.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { EventKind } from '../../domain/vocabulary.js'
import type { StoreReader } from '../../graph/store.js'
import { byDay } from '../as-of.js'
import { eventOrNull, finder } from '../find.js'
import type { Resolvers } from '../generated/types.js'
import { lookUp, lookUpAll } from '../loading.js'
import type { Loaders } from '../loading.js'
import type { EventView, FoundView, NodeView, OfficeView } from '../views.js'
import { EVENT_TYPENAMES } from '../views.js'
import { parentsOf } from './required.js'

function notOffice(node: NodeView | null): Exclude<NodeView, OfficeView> | null {
  return node === null || node.__typename === 'Office' ? null : node
}

const SCORE_DIGITS = 3

export const searchResolvers = {
  SearchEdge: {
    // Places in the order are told by cursors, which keep all digits.
    score: ({ node }) => Number(node.score.toFixed(SCORE_DIGITS)),
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

/** What is told of an event without looking it up: a hit shows its title. */
export const OF_TITLED = ['__typename', 'id', 'title']

/** An event of which only `OF_TITLED` is asked for; null for anything else, which has to be looked up. */
function titledEvent({ titled, kind, id, snippet }: FoundView): EventView | null {
  if (!titled || snippet === null || !isEventKind(kind)) return null
  // The rest of an event is not there, and nobody asks for it.
  return { __typename: EVENT_TYPENAMES[kind], globalId: id, id, title: snippet } as EventView
}

function isEventKind(kind: string): kind is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(kind)
}

/** What was found, events as they were known on the day that was asked for. */
async function foundNodes(hits: readonly FoundView[], store: StoreReader): Promise<ReturnType<typeof notOffice>[]> {
  const titled = hits.map(titledEvent)
  const others = await byDay(
    hits.filter((_, place) => titled[place] === null),
    async (some, asOf) => (await lookUp(some, ({ id }) => id, finder(store, asOf).nodes)).map(notOffice)
  )
  let next = 0
  return titled.map(event => event ?? others[next++] ?? null)
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
