import type { Event } from '../../src/domain/event.js'
import { createStore } from '../../src/graph/create-store.js'
import type { Day } from '../../src/domain/partial-date.js'
import type { Engine } from '../../src/graph/engine.js'
import type { ArticleParts, EventState, GraphStore } from '../../src/graph/store.js'
import { createWriter } from '../../src/graph/writer.js'
import { tinyReference } from './tiny-reference.js'

export async function openStore(engine: Engine, reference = tinyReference()): Promise<GraphStore> {
  const store = createStore(engine, reference, createWriter)
  await store.migrate()
  return store
}

/** Names as resolution would give them, from the invented world. */
function namesOf(id: string): readonly string[] {
  const reference = tinyReference()
  const key = id.slice(id.indexOf(':') + 1)
  const record =
    reference.countries.get(key) ??
    reference.leaders.get(key) ??
    reference.organizations.get(key) ??
    reference.frameworks.get(key) ??
    reference.topics.get(key)
  return record ? [record.name] : []
}

/** The component an event stands in: here simply its anchor. */
const componentOf = (event: Event): string => event.anchor

/** Replaces events of the same components, as a resolution does: `after` in place of `before`. */
export async function replace(
  store: GraphStore,
  before: readonly Event[],
  after: readonly Event[],
  knownFrom: (event: Event) => Day = () => '2026-01-02'
): Promise<void> {
  const components = [...new Set([...before, ...after].map(componentOf))].sort()
  await store.write(writer =>
    writer.replaceEvents(components, {
      before: before.map(event => ({ event, component: componentOf(event), knownFrom: knownFrom(event) })),
      after: after.map(event => ({
        id: event.id,
        event,
        component: componentOf(event),
        versions: [{ event, knownFrom: knownFrom(event), knownUntil: '9999-12-31' }]
      })),
      namesOf
    })
  )
}

export function put(store: GraphStore, ...events: readonly Event[]): Promise<void> {
  return replace(store, [], events)
}

/** Events with all their versions; null for one of which nobody tells any more. */
export async function putVersions(
  store: GraphStore,
  states: readonly Pick<EventState, 'id' | 'event' | 'versions'>[]
): Promise<void> {
  const after = states.map(state => ({ ...state, component: state.id }))
  const components = after.map(({ component }) => component).sort()
  await store.write(writer => writer.replaceEvents(components, { before: [], after, namesOf }))
}

/** Events of which each was known from some day on. */
export function putKnown(store: GraphStore, events: readonly Event[], knownFrom: (event: Event) => Day): Promise<void> {
  return replace(store, [], events, knownFrom)
}

/** Stores an article as ingestion does: first asking for it, which keeps it for this transaction. */
export function putArticle(store: GraphStore, parts: Omit<ArticleParts, 'voice'>): Promise<void> {
  return store.write(async writer => {
    await writer.articleStatuses([parts.article.id])
    await writer.putArticles([{ ...parts, voice: parts.article.id }])
  })
}
