import type { ArticleEntity, Note, StoredArticle } from '../../domain/claim.js'
import { foldName } from '../../domain/ids.js'
import type { Engine, Parameters, Transaction } from '../engine.js'
import { ALL, typeOf } from '../model/keys.js'
import * as queries from '../queries/articles.js'
import { grouped, json, number, text } from '../rows.js'
import type { ListFilter, Page, PageRequest, StoredClaim } from '../store.js'
import { emptyPage, pageOf, prefixes } from './pages.js'
import type { Hit, ShelfRequest } from './shelves.js'
import { compareSorts, readHit, shelvesOf, walkShelves } from './shelves.js'

/** Whom the articles of a list name, and on whose shelves they therefore are. */
interface Naming {
  readonly all: readonly string[]
  readonly any: readonly (readonly string[])[]
  readonly none: readonly string[]
}

/** Null where whom an article names does not matter. */
function namingOf({ countries, leaders, organizations }: ListFilter): Naming | null {
  const sets = [countries, leaders, organizations].filter(set => set !== undefined)
  if (sets.length === 0) return null
  return {
    all: sets.flatMap(set => set.all ?? []),
    any: sets.flatMap(set => (set.any === undefined ? [] : [set.any])),
    none: sets.flatMap(set => set.none ?? [])
  }
}

/** Every article sought is on a shelf of one of these. */
function ownersNaming(naming: Naming | null): readonly string[] {
  const [one] = naming?.all ?? []
  if (one !== undefined) return [one]
  return naming?.any[0] ?? [ALL]
}

/** An empty choice passes nothing. */
function passesNothing({ publishers, statuses }: ListFilter): boolean {
  return publishers?.length === 0 || statuses?.length === 0
}

function filterParameters(filter: ListFilter): Parameters {
  const naming = namingOf(filter)
  return {
    words: prefixes(foldName(filter.text ?? '')),
    publishers: filter.publishers ?? [],
    noPublishers: filter.noPublishers ?? [],
    statuses: filter.statuses ?? [],
    from: filter.published?.from ?? '',
    until: filter.published?.until ?? '',
    ...(naming === null ? {} : { all: naming.all, any: naming.any, none: naming.none })
  }
}

export async function articlesByIds(
  transaction: Transaction,
  ids: readonly string[]
): Promise<(StoredArticle | null)[]> {
  if (ids.length === 0) return []
  const rows = await transaction.run(queries.articlesByIds, { ids: [...new Set(ids)] })
  const articles = new Map(rows.map(row => [text(row, 'id'), queries.readArticle(row)]))
  return ids.map(id => articles.get(id) ?? null)
}

async function pagesOfHits(
  transaction: Transaction,
  lists: readonly (readonly Hit[])[],
  page: PageRequest
): Promise<Page<StoredArticle>[]> {
  const pages = lists.map(hits => pageOf(hits, page, hit => ({ node: hit.id, cursor: hit.sort })))
  const ids = [...new Set(pages.flatMap(({ edges }) => edges.map(edge => edge.node)))]
  const articles = new Map((await articlesByIds(transaction, ids)).map((article, index) => [ids[index], article]))
  return pages.map(({ edges, hasNextPage }) => ({
    hasNextPage,
    edges: edges.flatMap(({ node, cursor }) => {
      const article = articles.get(node)
      return article ? [{ node: article, cursor }] : []
    })
  }))
}

async function pagesOnShelves(
  transaction: Transaction,
  requests: readonly ShelfRequest[],
  filter: ListFilter,
  page: PageRequest
): Promise<Page<StoredArticle>[]> {
  const shelves = await shelvesOf(
    transaction,
    requests.flatMap(({ owners }) => owners),
    ['ARTICLE']
  )
  const naming = namingOf(filter)
  const lists = await walkShelves(transaction, requests, shelves, {
    read: readHit,
    cypher: () => (naming === null ? queries.newestArticlesOnShelves : queries.newestArticlesNaming),
    parameters: filterParameters(filter),
    direction: 'DESC',
    page,
    since: filter.published?.from ?? null,
    until: filter.published?.until ?? null
  })
  return pagesOfHits(transaction, lists, page)
}

/** Newest first, undated last. */
export function listArticles(engine: Engine, filter: ListFilter, page: PageRequest): Promise<Page<StoredArticle>> {
  return engine.read(async transaction => {
    if (passesNothing(filter)) return emptyPage()
    const request = { owners: ownersNaming(namingOf(filter)), all: [] }
    return (await pagesOnShelves(transaction, [request], filter, page))[0] ?? emptyPage()
  })
}

export function countArticles(engine: Engine, filter: ListFilter): Promise<number> {
  return engine.read(async transaction => {
    if (passesNothing(filter)) return 0
    const naming = namingOf(filter)
    const shelves = await shelvesOf(transaction, ownersNaming(naming), ['ARTICLE'])
    const rows = [...shelves.values()].flat().map(shelf => ({ request: 0, id: shelf.id }))
    if (rows.length === 0) return 0
    const cypher = naming === null ? queries.countArticlesOnShelves : queries.countArticlesNaming
    const [row] = await transaction.run(cypher, { ...filterParameters(filter), rows })
    return row ? number(row, 'n') : 0
  })
}

const isEvent = (owner: string): boolean => ['summit', 'agreement', 'interaction'].includes(typeOf(owner))

/** Articles that name an actor, or that support an event. */
export function articlesOf(
  engine: Engine,
  owners: readonly string[],
  page: PageRequest
): Promise<Page<StoredArticle>[]> {
  return engine.read(async transaction => {
    const events = [...new Set(owners.filter(isEvent))]
    const others = [...new Set(owners.filter(owner => !isEvent(owner)))]
    const rows = events.length === 0 ? [] : await transaction.run(queries.articlesOfEvents, { owners: events })
    const lists = grouped(events, rows, 'owner', readHit).map(hits =>
      hits
        .sort((a, b) => compareSorts(a.sort, b.sort, 'DESC'))
        .filter(hit => page.after === null || hit.sort < page.after)
        .slice(0, page.first + 1)
    )
    const ofEvents = await pagesOfHits(transaction, lists, page)
    const ofOthers =
      others.length === 0
        ? []
        : await pagesOnShelves(
            transaction,
            others.map(owner => ({ owners: [owner], all: [] })),
            {},
            page
          )
    const pages = new Map([
      ...events.map((owner, index) => [owner, ofEvents[index]] as const),
      ...others.map((owner, index) => [owner, ofOthers[index]] as const)
    ])
    return owners.map(owner => pages.get(owner) ?? emptyPage())
  })
}

export function countArticlesOf(engine: Engine, owners: readonly string[]): Promise<number[]> {
  return engine.read(async transaction => {
    const events = owners.filter(isEvent)
    const others = owners.filter(owner => !isEvent(owner))
    const rows =
      events.length === 0 ? [] : await transaction.run(queries.articlesOfEvents, { owners: [...new Set(events)] })
    const ofEvents = grouped(owners, rows, 'owner', row => text(row, 'id'))
    const shelves = await shelvesOf(transaction, others, ['ARTICLE'])
    return owners.map((owner, index) =>
      isEvent(owner)
        ? (ofEvents[index]?.length ?? 0)
        : (shelves.get(owner) ?? []).reduce((sum, shelf) => sum + shelf.n, 0)
    )
  })
}

export function notesOfArticles(engine: Engine, articles: readonly string[]): Promise<Note[][]> {
  return listsOfArticles<Note>(engine, queries.notesOfArticles, articles)
}

export function entitiesOfArticles(engine: Engine, articles: readonly string[]): Promise<ArticleEntity[][]> {
  return listsOfArticles<ArticleEntity>(engine, queries.entitiesOfArticles, articles)
}

function listsOfArticles<T>(engine: Engine, cypher: string, articles: readonly string[]): Promise<T[][]> {
  return engine.read(async transaction => {
    if (articles.length === 0) return []
    const rows = await transaction.run(cypher, { ids: [...new Set(articles)] })
    return grouped(articles, rows, 'id', row => json<T[]>(row, 'json')).map(lists => lists.flat())
  })
}

/** See `StoreReader.articlesReadBefore`. */
export function articlesReadBefore(engine: Engine, extractor: string): Promise<string[]> {
  return engine.read(async transaction =>
    (await transaction.run(queries.articlesReadBefore, { extractor })).map(row => text(row, 'id'))
  )
}

export function claimsByIds(engine: Engine, ids: readonly string[]): Promise<(StoredClaim | null)[]> {
  return engine.read(async transaction => {
    if (ids.length === 0) return []
    const rows = await transaction.run(queries.claimsByIds, { ids: [...new Set(ids)] })
    const claims = new Map(rows.map(row => [text(row, 'id'), queries.readClaim(row)]))
    return ids.map(id => claims.get(id) ?? null)
  })
}

/** First known first. */
export function claimsOfEvents(
  engine: Engine,
  events: readonly string[],
  page: PageRequest
): Promise<Page<StoredClaim>[]> {
  return engine.read(async transaction => {
    if (events.length === 0) return []
    const parameters = { ids: [...new Set(events)], after: page.after ?? '', limit: page.first + 1 }
    const rows = await transaction.run(queries.claimsOfEvents, parameters)
    return grouped(events, rows, 'id', row => ({ node: queries.readClaim(row), cursor: text(row, 'sort') })).map(
      edges =>
        pageOf(
          edges.sort((a, b) => (a.cursor < b.cursor ? -1 : 1)),
          page,
          edge => edge
        )
    )
  })
}

/** In the order of the text. A cursor is `start|id`. */
export function claimsOfArticles(
  engine: Engine,
  articles: readonly string[],
  page: PageRequest
): Promise<Page<StoredClaim>[]> {
  return engine.read(async transaction => {
    if (articles.length === 0) return []
    const [start = '-1', claim = ''] = page.after?.split('|') ?? []
    const parameters = { ids: [...new Set(articles)], start: Number(start), claim, limit: page.first + 1 }
    const rows = await transaction.run(queries.claimsOfArticles, parameters)
    return grouped(articles, rows, 'id', row => queries.readClaim(row)).map(claims =>
      pageOf(
        claims.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
        page,
        node => ({ node, cursor: `${node.start}|${node.id}` })
      )
    )
  })
}

export function countClaimsOfArticles(engine: Engine, articles: readonly string[]): Promise<number[]> {
  return engine.read(async transaction => {
    if (articles.length === 0) return []
    const rows = await transaction.run(queries.countClaimsOfArticles, { ids: [...new Set(articles)] })
    return grouped(articles, rows, 'id', row => number(row, 'n')).map(counts => counts[0] ?? 0)
  })
}
