import type { StoredArticle } from '../../domain/claim.js'
import type { EventFilter, StoreReader, StoredClaim } from '../../graph/store.js'
import { edge } from './columns.js'
import type { GraphEdge, GraphNode } from './columns.js'
import { CHUNK } from './entities.js'
import { eventPages } from './selection.js'

interface Evidence {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly last: string
}

/** An article carries its text: fewer at once. */
const ARTICLES_A_PAGE = 50

const claimNode = (record: StoredClaim): GraphNode => ({ kind: 'Claim', id: record.id, label: record.quote, record })
const articleNode = (record: StoredArticle): GraphNode => ({
  kind: 'Article',
  id: record.id,
  label: record.title ?? record.url ?? record.id,
  record
})
const makes = ({ articleId, id }: StoredClaim): GraphEdge => edge('MAKES', articleId, id)

/** Every article with its claims, newest first, retracted ones too. */
export async function* evidenceOfAll(store: StoreReader, from: string | null): AsyncGenerator<Evidence> {
  for (let after = from; ;) {
    const { edges, hasNextPage } = await store.listArticles({}, { first: ARTICLES_A_PAGE, after })
    const last = edges.at(-1)?.cursor
    if (last === undefined) return
    const articles = edges.map(({ node }) => node)
    const claims = await claimsOf(
      store,
      articles.map(({ id }) => id)
    )
    yield { nodes: [...articles.map(articleNode), ...claims.map(claimNode)], edges: claims.map(makes), last }
    if (!hasNextPage) return
    after = last
  }
}

async function claimsOf(store: StoreReader, articles: readonly string[]): Promise<StoredClaim[]> {
  const claims: StoredClaim[] = []
  let open: readonly string[] = articles
  for (let after: string | null = null; open.length > 0;) {
    const pages = await store.claimsOfArticles(open, { first: CHUNK, after })
    for (const { edges } of pages) claims.push(...edges.map(({ node }) => node))
    const unfinished = open.filter((_, index) => pages[index]?.hasNextPage)
    if (open.length === 1) {
      after = pages[0]?.edges.at(-1)?.cursor ?? null
      open = unfinished
      continue
    }
    // Few articles have more claims than a page holds: they are read again, each alone.
    for (const article of unfinished) {
      const known = new Set(claims.map(({ id }) => id))
      claims.push(...(await claimsOf(store, [article])).filter(({ id }) => !known.has(id)))
    }
    open = []
  }
  return claims
}

/** Claims for and against the events that pass, each article where the first of its events is met. */
export async function* evidenceOfEvents(
  store: StoreReader,
  filter: EventFilter,
  from: string | null
): AsyncGenerator<Evidence> {
  /** Articles that only deny what they tell of: no event of theirs says where they belong. */
  const denying = new Set<string>()
  let before = from ?? ''
  for await (const { events, last } of eventPages(store, filter, from)) {
    const here = new Set(events.map(({ id }) => id))
    const told = new Set<string>()
    for (const ids of chunks(events.flatMap(({ claims, against }) => [...claims, ...against]))) {
      const claims = (await store.claimsByIds(ids)).filter(claim => claim !== null)
      const articles = [...new Set(claims.map(({ articleId }) => articleId))].filter(id => !told.has(id))
      for (const id of articles) told.add(id)
      const first = await firstEvents(store, articles, filter)
      const wanted = articles.filter((id, index) => {
        const event = first[index]
        if (event !== null && event !== undefined) return here.has(event)
        const met = denying.has(id)
        denying.add(id)
        return !met
      })
      yield { nodes: claims.map(claimNode), edges: claims.map(makes), last: before }
      for (let at = 0; at < wanted.length; at += ARTICLES_A_PAGE) {
        const found = await store.articlesByIds(wanted.slice(at, at + ARTICLES_A_PAGE))
        yield { nodes: found.filter(article => article !== null).map(articleNode), edges: [], last: before }
      }
    }
    before = last
    yield { nodes: [], edges: [], last }
  }
}

/** For each article the first of its events in the order of the export. */
async function firstEvents(
  store: StoreReader,
  articles: readonly string[],
  filter: EventFilter
): Promise<(string | null)[]> {
  const pages = await store.eventsOf(articles, { filter, order: 'DATE_DESC', page: { first: 1, after: null } })
  return pages.map(({ edges }) => edges[0]?.node.id ?? null)
}

function* chunks(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += CHUNK) yield ids.slice(at, at + CHUNK)
}
