import { setTimeout as wait } from 'node:timers/promises'
import { InputError, StoreUnavailableError } from '../domain/errors.js'
import type { ArticleInput } from '../input/article-input.js'
import { RETRACTED_STAYS, type Destination, type Outcome } from './destination.js'

const INGEST_ARTICLE = `mutation IngestArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) { outcome article { id } refusal { code message field } }
}`
/** The service has a queue of its own; this only keeps it from waiting for us. */
const AT_A_TIME = 8
const ATTEMPTS = 5
const LONGEST_WAIT_MS = 30_000

interface Reply {
  readonly data?: {
    readonly ingestArticle: {
      readonly outcome: string
      readonly article: { readonly id: string } | null
      readonly refusal: { readonly message: string } | null
    } | null
  } | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** A running service as the place articles go to, through the same mutation as everybody's. */
export function remoteService(address: string, key: string): Destination {
  const url = graphqlAddress(address)
  return {
    async *takeAll(articles) {
      for await (const reply of inOrder(articles, article => post(url, key, article))) yield outcomeOf(reply, url)
    },
    close: () => Promise.resolve()
  }
}

/** The service's GraphQL address: `http://host:4000` will do. */
export function graphqlAddress(address: string): string {
  if (!URL.canParse(address) || !/^https?:$/u.test(new URL(address).protocol)) {
    throw new InputError(`--to ${JSON.stringify(address)} is no web address; write http://HOST:4000/graphql`)
  }
  const url = new URL(address)
  if (url.pathname === '/') url.pathname = '/graphql'
  return url.href
}

/** Works on a few at a time and gives the results in order. */
async function* inOrder<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const underway: Promise<R>[] = []
  for await (const item of items) {
    const result = work(item)
    result.catch(() => undefined) // it is awaited below; until then nobody listens
    underway.push(result)
    if (underway.length >= AT_A_TIME) yield (await underway.shift()) as R
  }
  for (const result of underway) yield await result
}

async function post(url: string, key: string, article: ArticleInput): Promise<Reply> {
  const body = JSON.stringify({ query: INGEST_ARTICLE, variables: { input: article } })
  const headers = { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${key}` }
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { method: 'POST', headers, body }).catch((cause: unknown) => {
      throw new StoreUnavailableError(`no service answers at ${url}; is "entente serve" running there?`, { cause })
    })
    const busy = response.status === 429 || response.status === 503
    if (!busy || attempt === ATTEMPTS) return readReply(response, url)
    await response.body?.cancel()
    await wait(Math.min(Number(response.headers.get('retry-after') ?? attempt) * 1_000 || 1_000, LONGEST_WAIT_MS))
  }
}

async function readReply(response: Response, url: string): Promise<Reply> {
  const text = await response.text()
  try {
    return JSON.parse(text) as Reply
  } catch (cause) {
    throw new StoreUnavailableError(`${url} answers ${response.status} and no GraphQL; is this Entente's address?`, {
      cause
    })
  }
}

function outcomeOf({ data, errors }: Reply, url: string): Outcome {
  const [error] = errors ?? []
  if (error) {
    const code = error.extensions?.code ?? ''
    if (code === 'BAD_USER_INPUT') return { outcome: 'REFUSED', reason: error.message }
    const hint = /^(?:UNAUTHENTICATED|FORBIDDEN|UNAUTHORIZED)$/u.test(code)
      ? " (give the service's key with --key)"
      : ''
    throw new StoreUnavailableError(`${url} refuses: ${error.message}${hint}`)
  }
  const result = data?.ingestArticle
  switch (result?.outcome) {
    case 'STORED':
    case 'ALREADY_THERE':
      return { outcome: result.outcome }
    case 'RETRACTED':
      return { outcome: 'REFUSED', reason: result.refusal?.message ?? RETRACTED_STAYS }
    case 'REFUSED':
      return { outcome: 'REFUSED', reason: result.refusal?.message ?? 'the service gives no reason' }
    default:
      throw new StoreUnavailableError(
        `${url} gives an answer this version does not know; are both of the same version?`
      )
  }
}
