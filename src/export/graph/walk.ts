import type { StoreReader, StoredEvent } from '../../graph/store.js'
import type { GraphEdge, GraphNode, NodeKind } from './columns.js'
import { edgesBetweenEvents, edgesOfEntities, edgesOfEvent } from './edges.js'
import { entitiesOf, ENTITY_KINDS, entityNodes } from './entities.js'
import type { Entities, EntityNodeKind } from './entities.js'
import { evidenceOfAll, evidenceOfEvents } from './evidence.js'
import { eventPages } from './selection.js'
import type { Selection } from './selection.js'

/** Some nodes and edges, read together. */
export interface Batch {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Where to go on behind this batch: see `GraphWalk.batches`. */
  readonly place: string
}

/** What of a graph to read: nodes of some kinds, edges, or both. */
export interface Wanted {
  readonly nodes: readonly NodeKind[]
  readonly edges: boolean
}

const TIED_KINDS = ['Country', 'Leader', 'Office', 'Framework'] as const
const SECTIONS = [...ENTITY_KINDS, 'events', 'evidence'] as const
type Section = (typeof SECTIONS)[number]

/**
 * A part of the graph, read page by page as it is asked for, as often as a format needs it: first entities, then events
 * with what joins them, then claims and articles. The order is the same each time; what is ingested meanwhile may be in
 * it or not.
 */
export class GraphWalk {
  #entities: Promise<Entities> | null = null

  constructor(
    private readonly store: StoreReader,
    private readonly selection: Selection
  ) {}

  /** `after` is the place of a batch: reading goes on behind it. Throws a RangeError when it is no place. */
  async *batches(wanted: Wanted, after: string | null = null): AsyncGenerator<Batch> {
    const [section, key] = after === null ? [SECTIONS[0], null] : placeOf(after)
    for (const current of SECTIONS.slice(SECTIONS.indexOf(section))) {
      const from = current === section ? key : null
      for await (const { last, ...batch } of this.#section(current, wanted, from)) {
        yield { ...batch, place: `${current}|${last}` }
      }
    }
  }

  async *nodes(...kinds: readonly NodeKind[]): AsyncGenerator<readonly GraphNode[]> {
    for await (const { nodes } of this.batches({ nodes: kinds, edges: false })) yield nodes
  }

  async *edges(): AsyncGenerator<readonly GraphEdge[]> {
    for await (const { edges } of this.batches({ nodes: [], edges: true })) yield edges
  }

  #section(section: Section, wanted: Wanted, from: string | null): AsyncIterable<Part> {
    if (section === 'events') return this.#events(wanted, from)
    if (section === 'evidence') return this.#evidence(wanted, from)
    return this.#entitiesOfKind(section, wanted, from)
  }

  async *#entitiesOfKind(kind: EntityNodeKind, wanted: Wanted, from: string | null): AsyncGenerator<Part> {
    const tied = TIED_KINDS.find(one => one === kind)
    if (!wanted.nodes.includes(kind) && !(wanted.edges && tied)) return
    const entities = await this.#named()
    for (const ids of entities.chunks(kind, from)) {
      const nodes = wanted.nodes.includes(kind) ? await entityNodes(this.store, kind, ids) : []
      const edges = wanted.edges && tied ? await edgesOfEntities(this.store, tied, ids, entities) : []
      yield { nodes, edges, last: ids.at(-1) ?? '' }
    }
  }

  async *#events(wanted: Wanted, from: string | null): AsyncGenerator<Part> {
    const kinds = wanted.nodes.filter(kind => kind === 'Summit' || kind === 'Agreement' || kind === 'Interaction')
    if (kinds.length === 0 && !wanted.edges) return
    const { filter, evidence } = this.selection
    const entities = wanted.edges ? await this.#named() : null
    for await (const { events, last } of eventPages(this.store, filter ?? {}, from)) {
      const nodes = events.map(eventNode).filter(({ kind }) => wanted.nodes.includes(kind))
      const edges = entities
        ? [
            ...events.flatMap(event => edgesOfEvent(event, entities, evidence)),
            ...(await edgesBetweenEvents(this.store, events, filter ?? {}))
          ]
        : []
      yield { nodes, edges, last }
    }
  }

  async *#evidence(wanted: Wanted, from: string | null): AsyncGenerator<Part> {
    const { filter, evidence } = this.selection
    const some = wanted.nodes.includes('Claim') || wanted.nodes.includes('Article')
    if (!evidence || !(some || wanted.edges)) return
    const parts = filter === null ? evidenceOfAll(this.store, from) : evidenceOfEvents(this.store, filter, from)
    for await (const { nodes, edges, last } of parts) {
      yield {
        nodes: nodes.filter(({ kind }) => wanted.nodes.includes(kind)),
        edges: wanted.edges ? edges : [],
        last
      }
    }
  }

  #named(): Promise<Entities> {
    return (this.#entities ??= entitiesOf(this.store, this.selection))
  }
}

interface Part {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly last: string
}

function placeOf(place: string): [Section, string | null] {
  const bar = place.indexOf('|')
  const section = SECTIONS.find(one => one === place.slice(0, Math.max(0, bar)))
  if (section === undefined) throw new RangeError(`${place} is no place in a graph`)
  return [section, place.slice(bar + 1) || null]
}

function eventNode(record: StoredEvent): GraphNode {
  const { id, title: label } = record
  if (record.kind === 'SUMMIT') return { kind: 'Summit', id, label, record }
  return record.kind === 'AGREEMENT'
    ? { kind: 'Agreement', id, label, record }
    : { kind: 'Interaction', id, label, record }
}
