import { InputError } from '../../domain/errors.js'
import { anchorOf } from '../../domain/ids.js'
import type { PartialDate } from '../../domain/partial-date.js'
import type { ArrivedArticle, ChangedEvent, EventFilter, StoreChange, StoreReader } from '../../graph/store.js'
import type { Notice } from '../context.js'
import { actorSet, countrySet, dateRange, topicSet } from '../filters.js'
import type * as Api from '../generated/types.js'
import { parseIdOf } from '../ids.js'
import { requireCountries } from '../known-countries.js'
import { partiesOf } from '../resolvers/query.js'

/** What a subscription waits for. */
export interface Interest {
  /** What of a change concerns it: one answer for each. */
  noticesOf(change: StoreChange): readonly Notice[]
  /** Whether a later answer says all that an earlier one did, so that only the latest has to be kept for a slow client. */
  readonly latestSaysAll: boolean
}

type KeySet = EventFilter['countries']

/** Whether keys have all, any and none of what a filter names. */
function fits(keys: ReadonlySet<string>, ...sets: readonly (KeySet | undefined)[]): boolean {
  return sets.every(
    set =>
      set === undefined ||
      ((set.all ?? []).every(key => keys.has(key)) &&
        (set.any === undefined || set.any.some(key => keys.has(key))) &&
        !(set.none ?? []).some(key => keys.has(key)))
  )
}

/** Undated articles are in no range. */
function overlaps(date: PartialDate | null, range: ReturnType<typeof dateRange>): boolean {
  if (range === undefined) return true
  if (date === null) return false
  const begins = range.until === undefined || date.earliest === null || date.earliest <= range.until
  return begins && (range.from === undefined || date.latest === null || date.latest >= range.from)
}

interface ActorFilter {
  readonly countries?: Parameters<typeof countrySet>[0]
  readonly leaders?: Parameters<typeof actorSet>[1]
  readonly organizations?: Parameters<typeof actorSet>[1]
}

/** The choices of actors in a filter; keys of the three kinds cannot be mistaken for one another. */
async function actorSets(filter: ActorFilter | null | undefined, store: StoreReader): Promise<(KeySet | undefined)[]> {
  const countries = countrySet(filter?.countries, 'filter.countries')
  if (countries) await requireCountries({ countries }, store)
  return [
    countries,
    actorSet('leader', filter?.leaders, 'filter.leaders'),
    actorSet('organization', filter?.organizations, 'filter.organizations')
  ]
}

async function arrivals({ filter }: Api.SubscriptionArticleIngestedArgs, store: StoreReader): Promise<Interest> {
  const sets = await actorSets(filter, store)
  const published = dateRange(filter?.published, 'filter.published')
  const publishers = filter?.publishers ? new Set(filter.publishers) : null
  const wanted = (article: ArrivedArticle): boolean =>
    (publishers === null || (article.publisher !== null && publishers.has(article.publisher))) &&
    overlaps(article.published, published) &&
    fits(new Set(article.actors), ...sets)
  return {
    noticesOf: ({ number, articles }) => articles.filter(wanted).map(({ id }) => ({ change: number, article: id })),
    latestSaysAll: false
  }
}

async function updates({ id, filter }: Api.SubscriptionEventChangedArgs, store: StoreReader): Promise<Interest> {
  const anchor = id ? anchorOf(parseIdOf(['summit', 'agreement', 'interaction'], id).id) : null
  const sets = await actorSets(filter, store)
  const topics = topicSet(filter?.topics, 'filter.topics')
  const wanted = (event: ChangedEvent): boolean =>
    (anchor === null || event.claims.includes(anchor) || event.previousIds.includes(id ?? '')) &&
    (filter?.kinds?.includes(event.kind) ?? true) &&
    (filter?.updates?.includes(event.update) ?? true) &&
    fits(new Set(event.actors), ...sets) &&
    fits(new Set(event.topics), topics)
  return {
    noticesOf: ({ number, events }) =>
      events.filter(wanted).map(event => ({
        change: number,
        event: event.id,
        update: event.update,
        previousIds: event.previousIds
      })),
    latestSaysAll: false
  }
}

async function relationship(
  { between }: Api.SubscriptionRelationshipUpdatedArgs,
  store: StoreReader
): Promise<Interest> {
  const parties = await partiesOf(between, store)
  if (parties === null) {
    throw new InputError(`between: not all of ${between.join(', ')} are countries or organisations that are known`, {
      code: 'UNKNOWN_PARTY',
      field: 'between'
    })
  }
  const concerns = ({ actors }: ChangedEvent): boolean => parties.every(party => actors.includes(party))
  return {
    noticesOf: ({ number, events }) => (events.some(concerns) ? [{ change: number, parties }] : []),
    latestSaysAll: true
  }
}

/** What somebody waits for who subscribes to this field with these arguments. Rejects with an InputError for what cannot be. */
export function interestOf(field: string, args: object, store: StoreReader): Interest | Promise<Interest> {
  switch (field as keyof Api.Subscription) {
    case 'articleIngested':
      return arrivals(args as Api.SubscriptionArticleIngestedArgs, store)
    case 'eventChanged':
      return updates(args as Api.SubscriptionEventChangedArgs, store)
    case 'relationshipUpdated':
      return relationship(args as Api.SubscriptionRelationshipUpdatedArgs, store)
    default:
      throw new InputError(`nobody can wait for ${field}`, { field })
  }
}
