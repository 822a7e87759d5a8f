import type { Page, PageRequest } from '../graph/store.js'
import { decodeCursor, encodeCursor } from './cursors.js'
import { limitError } from './limits/limit-error.js'
import type { ConnectionView, Total } from './views.js'

const DEFAULT_PAGE_SIZE = 20
const MAX_PAGE_SIZE = 100

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** The number of rows asked for; throws when it is not between 1 and the most a page may have. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return DEFAULT_PAGE_SIZE
  const figures = { limit: MAX_PAGE_SIZE, actual: first, field: 'first' }
  if (first < 1) {
    throw limitError('PAGE_TOO_SMALL', `first: ${first} asks for no rows; pass 1 to ${MAX_PAGE_SIZE}`, figures)
  }
  if (first > MAX_PAGE_SIZE) {
    throw limitError('PAGE_TOO_LARGE', `first: ${first} is more than a page may have, ${MAX_PAGE_SIZE}`, figures)
  }
  return first
}

/** Reads `first` and `after` of the list with this name. */
export function pageRequest(list: string, args: PageArguments): PageRequest {
  return {
    first: pageSize(args.first),
    after: args.after === null || args.after === undefined ? null : decodeCursor(list, args.after)
  }
}

/** An edge whose cursor is made when somebody asks for it: most ask for the last one alone, or for none. */
class LazyEdge<V> {
  constructor(
    private readonly list: string,
    private readonly place: { readonly cursor: string },
    readonly node: V
  ) {}

  get cursor(): string {
    return encodeCursor(this.list, this.place.cursor)
  }
}

class LazyPageInfo {
  constructor(
    readonly hasNextPage: boolean,
    private readonly last: { readonly cursor: string } | undefined
  ) {}

  get endCursor(): string | null {
    return this.last?.cursor ?? null
  }
}

/** A page of the store as a Relay connection. */
export function connection<T, V>(list: string, page: Page<T>, toView: (node: T) => V, total: Total): ConnectionView<V> {
  const edges = page.edges.map(edge => new LazyEdge(list, edge, toView(edge.node)))
  return { edges, pageInfo: new LazyPageInfo(page.hasNextPage, edges.at(-1)), total }
}

/** A page of a list that is at hand whole, sorted by its key. */
export function pageOfList<T>(items: readonly T[], keyOf: (item: T) => string, { first, after }: PageRequest): Page<T> {
  const rest = after === null ? items : items.filter(item => keyOf(item) > after)
  return {
    edges: rest.slice(0, first).map(node => ({ node, cursor: keyOf(node) })),
    hasNextPage: rest.length > first
  }
}
