import type { EventFilter, EventOrder, Page, StoredEvent } from '../../graph/store.js'
import { InvariantError } from '../../domain/errors.js'
import type { Day } from '../../domain/partial-date.js'
import type { EventKind } from '../../domain/vocabulary.js'
import { asOfDay, byDay, listAsOf } from '../as-of.js'
import type { ApiContext } from '../context.js'
import { agreementFilter, interactionFilter, summitFilter } from '../filters.js'
import { requireCountries } from '../known-countries.js'
import type * as Api from '../generated/types.js'
import { byArguments } from '../loading.js'
import type { Asked } from '../loading.js'
import { connection, pageRequest } from '../pages.js'
import type { PageArguments } from '../pages.js'
import { eventView } from '../views.js'
import type { AgreementView, ConnectionView, EventView, InteractionView, SummitView, Total } from '../views.js'

/** How the three kinds of events are filtered, listed and shown. */
interface EventList<Filter, V> {
  readonly name: string
  /** `day` is the day on which one asks, for what depends on it. */
  readonly filter: (filter: Filter | null | undefined, day: Day) => EventFilter
  readonly toView: (event: StoredEvent) => V
}

export interface EventArguments<Filter> extends PageArguments {
  /** Of lists that take one of their own; a parent's day goes on where none is given. */
  readonly asOf?: string | null
  readonly filter?: Filter | null
  readonly orderBy?: EventOrder | null
}

function viewOf<V extends EventView>(kind: EventKind): (event: StoredEvent) => V {
  return event => {
    if (event.kind !== kind) throw new InvariantError(`${event.id} came in a list of ${kind}`)
    return eventView(event) as V
  }
}

export const SUMMITS: EventList<Api.SummitFilter, SummitView> = {
  name: 'summits',
  filter: summitFilter,
  toView: viewOf<SummitView>('SUMMIT')
}
export const AGREEMENTS: EventList<Api.AgreementFilter, AgreementView> = {
  name: 'agreements',
  filter: agreementFilter,
  toView: viewOf<AgreementView>('AGREEMENT')
}
export const INTERACTIONS: EventList<Api.InteractionFilter, InteractionView> = {
  name: 'interactions',
  filter: interactionFilter,
  toView: viewOf<InteractionView>('INTERACTION')
}

interface Request {
  readonly filter: EventFilter
  readonly order: EventOrder
  readonly page: { readonly first: number; readonly after: string | null }
  readonly asOf: Day | null
}

interface Read<V> {
  readonly request: Request
  readonly answer: (page: Page<StoredEvent>, total: Total) => ConnectionView<V>
}

/** Whether what a filter lets through depends on the day on which one asks. */
export function dependsOnDay(filter: unknown): boolean {
  return ['statuses', 'status', 'fulfilment'].some(name => name in ((filter ?? {}) as object))
}

/** Reads the arguments of a list of events, and says how a page of the store becomes the answer. */
export async function readEventArguments<Filter, V>(
  list: EventList<Filter, V>,
  args: EventArguments<Filter>,
  { store, today, newsDay }: Pick<ApiContext, 'store' | 'today' | 'newsDay'>,
  asOf: Day | null
): Promise<Read<V>> {
  const order = args.orderBy ?? 'DATE_DESC'
  const day = asOf ?? (dependsOnDay(args.filter) ? await newsDay() : today)
  const name = listAsOf(`${list.name}:${order}`, asOf)
  const filter = list.filter(args.filter, day)
  const page = pageRequest(name, args)
  await requireCountries(filter, store)
  return {
    request: { filter, order, page, asOf },
    answer: (page, total) => connection(name, page, list.toView, total)
  }
}

/** All events of a kind. `attached`: with what hangs at each. */
export async function listEvents<Filter, V>(
  list: EventList<Filter, V>,
  args: EventArguments<Filter>,
  context: ApiContext,
  attached = false
): Promise<ConnectionView<V>> {
  const { store } = context
  const asOf = await asOfDay(args.asOf, context)
  const { request, answer } = await readEventArguments(list, args, context, asOf)
  return answer(await store.listEvents({ ...request, attached }), {
    of: 'events',
    owner: null,
    filter: request.filter,
    asOf
  })
}

/** A loader for the events of a kind that belong to each parent; `ownerOf` gives the parent's global id of today. */
export function eventsOf<Filter, V, Parent extends object>(
  list: EventList<Filter, V>,
  ownerOf: (parent: Parent) => string
): <Args extends EventArguments<Filter>>(
  asked: readonly Asked<Parent, Args>[],
  context: ApiContext
) => Promise<ConnectionView<V>[]> {
  return (asked, context) =>
    byArguments(asked, (all, args) =>
      byDay(all, async (parents, dayOfParents) => {
        const { store } = context
        const asOf = (await asOfDay(args.asOf, context)) ?? dayOfParents
        const { request, answer } = await readEventArguments(list, args, context, asOf)
        const owners = parents.map(ownerOf)
        const pages = await store.eventsOf(owners, request)
        return pages.map((page, index) =>
          answer(page, { of: 'events', owner: owners[index] ?? null, filter: request.filter, asOf })
        )
      })
    )
}

/** As `eventsOf`, for what hangs at events: where the list of the events brought that along, nobody is asked. */
export function eventsAt<Filter, V, Parent extends EventView>(
  list: EventList<Filter, V>,
  kind: EventKind
): <Args extends EventArguments<Filter>>(
  asked: readonly Asked<Parent, Args>[],
  context: ApiContext
) => Promise<ConnectionView<V>[]> {
  const ask = eventsOf<Filter, V, Parent>(list, ({ id }) => id)
  return async (asked, context) => {
    const [first] = asked
    if (first === undefined || !asked.every(one => isAtHand(one, first.params))) return ask(asked, context)
    const { request, answer } = await readEventArguments(list, first.params, context, null)
    return asked.map(({ obj }) => {
      const edges = (obj.attached ?? []).filter(({ node }) => node.kind === kind)
      const page = { edges: edges.slice(0, request.page.first), hasNextPage: edges.length > request.page.first }
      return answer(page, { of: 'events', owner: obj.id, filter: request.filter, asOf: null })
    })
  }
}

/** Whether what is asked for is the beginning of what was brought along. */
function isAtHand({ obj, params }: Asked<EventView, EventArguments<unknown>>, same: EventArguments<unknown>): boolean {
  const { filter, after, asOf, orderBy } = params
  const isPlain = filter == null && after == null && asOf == null && (orderBy == null || orderBy === 'DATE_DESC')
  return params === same && isPlain && obj.attached !== undefined
}
