import { InputError, InvariantError } from '../domain/errors.js'
import type { EventKind } from '../domain/vocabulary.js'
import type { GraphStore } from '../graph/store.js'
import { localTaker } from './decision-taker.js'
import type { DecisionTaker } from './decision-taker.js'
import { ask } from './graphql-client.js'
import type { ReviewOptions } from './options.js'

/** One of two events that may be one, with what articles say of it. */
interface Side {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly status: string
  readonly quotes: readonly {
    readonly quote: string
    readonly publisher: string | null
    readonly published: string | null
  }[]
}

/** A pair as the command shows it. */
export interface Question {
  readonly score: number
  readonly reasons: readonly string[]
  readonly left: Side
  readonly right: Side
}

/** Where pairs come from, and where answers go. */
export interface Queue {
  questions(kind: EventKind | null): AsyncIterable<Question>
  /** Where an answer is taken. */
  taker(): DecisionTaker
  close(): Promise<void>
}

const PAGE = 20
/** Quotes of each side that people are shown. */
const QUOTES = 3

/** The queue of a running service (`--to`), else of a store. `answering`: answers will be given to it. */
export async function openQueue(options: ReviewOptions, answering: boolean): Promise<Queue> {
  const { to, key, graph } = options
  if (to !== undefined) {
    if (answering && key === undefined)
      throw new InputError('--to needs --key KEY: one of the API_KEYS of that service')
    const { remoteTaker } = await import('./remote-decisions.js')
    const taker = remoteTaker(to, key ?? '')
    return {
      questions: kind => remoteQuestions(to, key ?? null, kind),
      taker: () => taker,
      close: () => taker.close()
    }
  }
  const [{ openToWrite }, { existingGraph, graphSettings }] = await Promise.all([
    import('./assemble-told.js'),
    import('./graph-settings.js')
  ])
  const entente = await openToWrite(existingGraph(graphSettings(graph)))
  const { store, ingest } = entente
  const taker = localTaker(entente)
  try {
    await ingest.refresh()
  } catch (error) {
    await taker.close()
    throw error
  }
  return { questions: kind => localQuestions(store, kind), taker: () => taker, close: () => taker.close() }
}

/** Pairs page by page. An answer may take further ones off the queue: each is looked at again before it is shown. */
async function* localQuestions(store: GraphStore, kind: EventKind | null): AsyncGenerator<Question> {
  for (let after: string | null = null; ;) {
    const page = await store.reviewQueue(kind === null ? [] : [kind], { first: PAGE, after })
    for (const { node } of page.edges) {
      const [left, right] = await Promise.all([sideOf(store, node.left), sideOf(store, node.right)])
      if (left.id !== right.id) yield { score: node.score, reasons: node.reasons, left, right }
    }
    after = page.edges.at(-1)?.cursor ?? null
    if (!page.hasNextPage) return
  }
}

async function sideOf(store: GraphStore, id: string): Promise<Side> {
  const [event] = await store.eventsByIds([id])
  if (!event) throw new InvariantError(`the queue names ${id}, which is no event`)
  const [claims] = await store.claimsOfEvents([event.id], { first: QUOTES, after: null })
  const found = claims?.edges.map(({ node }) => node) ?? []
  const articles = await store.articlesByIds(found.map(({ articleId }) => articleId))
  return {
    id: event.id,
    title: event.title,
    date: event.date?.edtf ?? null,
    status: event.status,
    quotes: found.map(({ quote }, index) => ({
      quote,
      publisher: articles[index]?.publisher ?? null,
      published: articles[index]?.published?.edtf ?? null
    }))
  }
}

const SIDE = `id currentId title date { edtf } ... on Summit { summitStatus: status } ... on Agreement { agreementStatus: status }
  ... on Interaction { interactionStatus: status } claims(first: ${QUOTES}) { edges { node { quote article { publisher published { edtf } } } } }`
const QUERY = `query ($kinds: [EventKind!], $after: String) { reviewQueue(kinds: $kinds, first: ${PAGE}, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { score reasons left { ${SIDE} } right { ${SIDE} } } } } }`

interface RemoteSide {
  readonly currentId: string
  readonly title: string
  readonly date: { readonly edtf: string } | null
  readonly summitStatus?: string
  readonly agreementStatus?: string
  readonly interactionStatus?: string
  readonly claims: {
    readonly edges: readonly {
      readonly node: {
        readonly quote: string
        readonly article: {
          readonly publisher: string | null
          readonly published: { readonly edtf: string } | null
        } | null
      }
    }[]
  }
}

interface Answer {
  readonly reviewQueue: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly edges: readonly {
      readonly node: {
        readonly score: number
        readonly reasons: readonly string[]
        readonly left: RemoteSide | null
        readonly right: RemoteSide | null
      }
    }[]
  }
}

async function* remoteQuestions(to: string, key: string | null, kind: EventKind | null): AsyncGenerator<Question> {
  for (let after: string | null = null; ;) {
    const variables: object = { kinds: kind === null ? null : [kind], after }
    const answer: Answer = await ask<Answer>(to, { query: QUERY, variables, key })
    const { pageInfo, edges } = answer.reviewQueue
    for (const { node } of edges) {
      const { score, reasons, left, right } = node
      if (left && right && left.currentId !== right.currentId)
        yield { score, reasons, left: shown(left), right: shown(right) }
    }
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) return
  }
}

function shown({ currentId, title, date, claims, ...status }: RemoteSide): Side {
  return {
    id: currentId,
    title,
    date: date?.edtf ?? null,
    status: status.summitStatus ?? status.agreementStatus ?? status.interactionStatus ?? '',
    quotes: claims.edges.map(({ node: { quote, article } }) => ({
      quote,
      publisher: article?.publisher ?? null,
      published: article?.published?.edtf ?? null
    }))
  }
}
