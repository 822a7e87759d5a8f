import type { EventFilter, StoreReader } from '../../graph/store.js'
import type { ApiContext } from '../context.js'
import { InvariantError } from '../../domain/errors.js'
import type { Day } from '../../domain/partial-date.js'
import type { Asked, Loaders } from '../loading.js'
import type { ConnectionView, Total } from '../views.js'

/** Counts the whole of each connection, those of one list with one call. */
async function countAll(totals: readonly Total[], store: StoreReader): Promise<number[]> {
  const counts: number[] = []
  const ofOwners = new Map<string, { filter: EventFilter; asOf: Day | null; places: number[]; owners: string[] }>()
  const claims = { places: [] as number[], owners: [] as string[] }
  const articles = { places: [] as number[], owners: [] as string[] }
  const calls: Promise<void>[] = []
  totals.forEach((total, place) => {
    const put = (count: number): void => void (counts[place] = count)
    if (total.of === 'known') put(total.count)
    else if (total.of === 'listed') calls.push(store.countListed(total.kind, total.filter).then(put))
    else if (total.of === 'audits') calls.push(store.countAudits().then(put))
    else if (total.of === 'changes') calls.push(store.countChanges().then(put))
    else if (total.of === 'questions') calls.push(store.countQuestions(total.kinds).then(put))
    else if (total.of === 'claims') {
      claims.places.push(place)
      claims.owners.push(total.article)
    } else if (total.of === 'articles') {
      articles.places.push(place)
      articles.owners.push(total.owner)
    } else if (total.of === 'nothing') throw new InvariantError('a connection without a total was asked for it')
    else if (total.owner === null) calls.push(store.countEvents(total.filter, total.asOf).then(put))
    else {
      const key = JSON.stringify([total.filter, total.asOf])
      const group = ofOwners.get(key) ?? { filter: total.filter, asOf: total.asOf, places: [], owners: [] }
      group.places.push(place)
      group.owners.push(total.owner)
      ofOwners.set(key, group)
    }
  })
  const spread = (places: readonly number[]) => (found: readonly number[]) =>
    places.forEach((place, index) => (counts[place] = found[index] ?? 0))
  for (const { filter, asOf, places, owners } of ofOwners.values()) {
    calls.push(store.countEventsOf(owners, filter, asOf).then(spread(places)))
  }
  if (claims.owners.length > 0) calls.push(store.countClaimsOfArticles(claims.owners).then(spread(claims.places)))
  if (articles.owners.length > 0) calls.push(store.countArticlesOf(articles.owners).then(spread(articles.places)))
  await Promise.all(calls)
  return counts
}

const totalCount = (
  asked: readonly Asked<ConnectionView<unknown>, object>[],
  { store }: ApiContext
): Promise<number[]> =>
  countAll(
    asked.map(({ obj }) => obj.total),
    store
  )

/** `totalCount` of every connection that has one: asked of the store only when a client asks. */
export const totalLoaders = {
  CountryConnection: { totalCount },
  LeaderConnection: { totalCount },
  OrganizationConnection: { totalCount },
  FrameworkConnection: { totalCount },
  TopicConnection: { totalCount },
  ArticleConnection: { totalCount },
  ClaimConnection: { totalCount },
  EventConnection: { totalCount },
  SummitConnection: { totalCount },
  AgreementConnection: { totalCount },
  InteractionConnection: { totalCount },
  SummitStatConnection: { totalCount },
  AgreementStatConnection: { totalCount },
  InteractionStatConnection: { totalCount },
  AuditConnection: { totalCount },
  ChangeConnection: { totalCount },
  ReviewConnection: { totalCount }
} satisfies Loaders
