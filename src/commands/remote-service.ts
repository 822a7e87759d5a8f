import { StoreUnavailableError } from '../domain/errors.js'
import { RETRACTED_STAYS, type Destination, type Outcome } from './destination.js'
import { graphqlAddress, post, refusalIn, type Reply } from './graphql-client.js'

const INGEST_ARTICLE = `mutation IngestArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) { outcome article { id } refusal { code message field } }
}`
/** The service has a queue of its own; this only keeps it from waiting for us. */
const AT_A_TIME = 8

interface Ingested {
  readonly ingestArticle: {
    readonly outcome: string
    readonly article: { readonly id: string } | null
    readonly refusal: { readonly message: string } | null
  } | null
}

/** A running service as the place articles go to, through the same mutation as everybody's. */
export function remoteService(address: string, key: string): Destination {
  const url = graphqlAddress(address)
  return {
    async *takeAll(articles) {
      for await (const reply of inOrder(articles, article =>
        post<Ingested>(url, { query: INGEST_ARTICLE, variables: { input: article }, key })
      ))
        yield outcomeOf(reply, url)
    },
    close: () => Promise.resolve()
  }
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

function outcomeOf(reply: Reply<Ingested>, url: string): Outcome {
  const refusal = refusalIn(reply)
  if (refusal?.code === 'BAD_USER_INPUT') return { outcome: 'REFUSED', reason: refusal.message }
  if (refusal !== null) throw new StoreUnavailableError(`${url} refuses: ${refusal.message}`)
  const result = reply.data?.ingestArticle
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
