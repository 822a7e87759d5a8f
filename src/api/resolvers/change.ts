import type { ChangeAction, StoredChange } from '../../graph/store.js'
import { InputError } from '../../domain/errors.js'
import type { ApiContext } from '../context.js'
import { decodeCursor, encodeCursor } from '../cursors.js'
import { alpha2, defined } from '../filters.js'
import { eventOrNull, finder } from '../find.js'
import type * as Api from '../generated/types.js'
import type { Resolvers } from '../generated/types.js'
import { parseIdOf } from '../ids.js'
import { requireCountries } from '../known-countries.js'
import { lookUp, lookUpAll } from '../loading.js'
import type { Loaders } from '../loading.js'
import { connection, pageSize } from '../pages.js'
import type { ChangeConnectionView } from '../views.js'
import { parentsOf } from './required.js'

const LIST = 'changes'
const MOST_VALUES = 100

function filterOf(filter: Api.ChangeFilter | null | undefined) {
  const { kinds, actions, countries, event } = filter ?? {}
  if ((countries?.length ?? 0) > MOST_VALUES) {
    throw new InputError(`filter.countries: ${countries?.length} values are more than ${MOST_VALUES}`, {
      code: 'TOO_MANY_VALUES',
      field: 'filter.countries'
    })
  }
  return defined({
    kinds: kinds ?? undefined,
    actions: actions ?? undefined,
    tags: countries?.map(code => `country:${alpha2(code, 'filter.countries')}`),
    event: event == null ? undefined : parseIdOf(['summit', 'agreement', 'interaction'], event, 'filter.event').id
  })
}

/** A stretch of the log. Its end cursor is where the store stopped looking, so that a page without rows can be gone on from. */
export async function changes(
  args: Pick<Api.QueryChangesArgs, 'since' | 'filter' | 'first' | 'after'>,
  { store }: ApiContext
): Promise<ChangeConnectionView> {
  const after = args.after == null ? null : Number(decodeCursor(LIST, args.after))
  const since = args.since == null ? null : new Date(args.since).toISOString()
  const filter = filterOf(args.filter)
  await requireCountries({ countries: { any: filter.tags ?? [] } }, store)
  const page = await store.changes(filter, { after, since, first: pageSize(args.first) })
  const edges = page.lines.map(node => ({ node, cursor: String(node.number) }))
  const shown = connection(LIST, { edges, hasNextPage: page.hasNextPage }, node => node, { of: 'changes' })
  const endCursor = page.lookedTo === null ? (args.after ?? null) : encodeCursor(LIST, String(page.lookedTo))
  return { ...shown, pageInfo: { hasNextPage: page.hasNextPage, endCursor } }
}

const SENTENCES: Readonly<Record<ChangeAction, (change: StoredChange) => string>> = {
  ARTICLE_ADDED: ({ title, articles }) => `the article ${quoted(title, articles[0])} was taken in`,
  ARTICLE_RETRACTED: ({ title, articles }) => `the article ${quoted(title, articles[0])} was taken back`,
  ARTICLE_RESTORED: ({ title, articles }) => `the article ${quoted(title, articles[0])} counts again`,
  ARTICLE_SUPERSEDED: ({ title, articles }) =>
    `a newer text took the place of the article ${quoted(title, articles[0])}`,
  EVENT_CREATED: ({ title, event, statusAfter }) => `${quoted(title, event)} became known as ${words(statusAfter)}`,
  EVENT_STATUS: ({ title, event, statusBefore, statusAfter }) =>
    `${quoted(title, event)} is ${words(statusAfter)}, no longer ${words(statusBefore)}`,
  EVENT_CHANGED: ({ title, event, fields }) => `${quoted(title, event)} has another ${named(fields)}`,
  EVENT_EVIDENCE: ({ title, event }) => `the evidence for ${quoted(title, event)} changed`,
  EVENT_RENAMED: ({ title, event, former }) => `${quoted(title, event)} goes on as ${event}, before ${former}`,
  EVENT_MERGED: ({ title, event, former }) => `${former} turned out to be ${quoted(title, event)}`,
  EVENT_SPLIT: ({ title, event, former }) => `${quoted(title, event)} is no part of ${former} any more`,
  EVENT_RETRACTED: ({ title, event }) => `nobody tells of ${quoted(title, event)} any more`
}

const quoted = (title: string | null, id: string | null | undefined): string =>
  title === null ? (id ?? 'something') : JSON.stringify(title)
const words = (status: string | null): string => (status ?? 'nothing').toLowerCase().replaceAll('_', ' ')
const named = (fields: StoredChange['fields']): string => fields.map(({ field }) => field).join(', ')

export const sentenceOf = (change: StoredChange): string => SENTENCES[change.action](change)

export const changeResolvers = {
  Change: {
    summary: sentenceOf,
    eventId: ({ event }) => event,
    formerId: ({ former }) => former
  }
} satisfies Resolvers

export const changeLoaders = {
  Change: {
    event: async (asked, { store }) =>
      (await lookUp(parentsOf(asked), ({ event }) => event, finder(store).nodes)).map(eventOrNull),
    articles: (asked, { store }) => lookUpAll(parentsOf(asked), ({ articles }) => articles, finder(store).articles),
    claims: (asked, { store }) => lookUpAll(parentsOf(asked), ({ claims }) => claims, finder(store).claims),
    decision: (asked, { store }) => lookUp(parentsOf(asked), ({ decision }) => decision, finder(store).decisions)
  }
} satisfies Loaders
