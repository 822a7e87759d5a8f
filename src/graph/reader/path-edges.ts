import type { Day } from '../../domain/partial-date.js'
import { EVENT_KINDS } from '../../domain/vocabulary.js'
import type { Transaction } from '../engine.js'
import { standingEdges, tiesForPaths } from '../queries/paths.js'
import { number, text } from '../rows.js'
import type { PathKind } from '../store.js'
import { VersionTies } from './path-versions.js'

/** Pairs read in one statement: a hub's are a few thousand. */
const MOST_ROWS = 20_000
/** Things looked at in one search. */
const MOST_NODES = 5_000

/** Kinds of edges that say themselves why two things belong together; the others are told by an event. */
export const STANDING = ['OFFICE', 'MEMBERSHIP', 'FRAMEWORK'] as const satisfies readonly PathKind[]
export type StandingKind = (typeof STANDING)[number]

/** What joins a thing to another: an edge of its own, or events of the kinds asked for. */
export type EdgeKind = StandingKind | 'EVENT'

/** Looks up who is next to whom, each once, and stops when a search has seen too much. */
export class Edges {
  readonly #known = new Map<string, ReadonlyMap<string, EdgeKind>>()
  readonly #versions: VersionTies | null
  #truncated = false

  /** `asOf`: by events as they were known on that day. */
  constructor(
    private readonly transaction: Transaction,
    private readonly kinds: readonly PathKind[],
    asOf: Day | null
  ) {
    const eventKinds = EVENT_KINDS.filter(kind => kinds.includes(kind))
    this.#versions = asOf === null ? null : new VersionTies(transaction, eventKinds, asOf, MOST_ROWS)
  }

  /** Whether something was left out because it was too much. */
  get truncated(): boolean {
    return this.#truncated || this.#versions?.truncated === true
  }

  get looked(): number {
    return this.#known.size
  }

  /** Reads what is next to these things; one or two statements a kind, whatever their number. */
  async read(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter(id => !this.#known.has(id)).slice(0, Math.max(0, MOST_NODES - this.#known.size))
    if (ids.some(id => !this.#known.has(id) && !fresh.includes(id))) this.#truncated = true
    if (fresh.length === 0) return
    const next = new Map<string, Map<string, EdgeKind>>(fresh.map(id => [id, new Map()]))
    const put = (id: string, other: string, kind: EdgeKind): void => {
      const edges = next.get(id)
      if (edges && !edges.has(other)) edges.set(other, kind)
    }
    const columns = this.kinds.flatMap(kind => TIED_BY[kind] ?? [])
    if (this.#versions) await this.#versions.read(fresh, (id, other) => put(id, other, 'EVENT'))
    else if (columns.length > 0) {
      for (const row of await this.#run(tiesForPaths, fresh)) {
        if (columns.every(column => number(row, column) === 0)) continue
        const id = text(row, 'id')
        put(id, text(row, 'a') === id ? text(row, 'b') : text(row, 'a'), 'EVENT')
      }
    }
    for (const kind of STANDING.filter(one => this.kinds.includes(one))) {
      for (const cypher of standingEdges[kind]) {
        for (const row of await this.#run(cypher, fresh)) put(text(row, 'id'), text(row, 'other'), kind)
      }
    }
    for (const [id, edges] of next) this.#known.set(id, edges)
  }

  /** What is next to a thing that was read, in the order of ids. */
  next(id: string): string[] {
    return [...(this.#known.get(id)?.keys() ?? [])].sort()
  }

  kind(from: string, to: string): EdgeKind {
    return this.#known.get(from)?.get(to) ?? this.#known.get(to)?.get(from) ?? 'EVENT'
  }

  async #run(cypher: string, ids: readonly string[]) {
    const rows = await this.transaction.run(cypher, { ids, limit: MOST_ROWS })
    if (rows.length === MOST_ROWS) this.#truncated = true
    return rows
  }
}

const TIED_BY: Readonly<Partial<Record<PathKind, 'summits' | 'agreements' | 'interactions'>>> = {
  SUMMIT: 'summits',
  AGREEMENT: 'agreements',
  INTERACTION: 'interactions'
}
