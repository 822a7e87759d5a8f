import { setTimeout as wait } from 'node:timers/promises'
import { InputError, StoreUnavailableError } from '../domain/errors.js'

const ATTEMPTS = 5
const LONGEST_WAIT_MS = 30_000

/** An answer as GraphQL gives it. */
export interface Reply<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
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

/** Asks a running service, waiting where it is busy. Rejects with StoreUnavailableError where none answers. */
export async function post<Data>(
  url: string,
  request: {
    readonly query: string
    readonly variables: object
    /** The API key; null where nothing is changed. */
    readonly key: string | null
    readonly author?: string | null
  }
): Promise<Reply<Data>> {
  const { query, variables, key, author = null } = request
  const body = JSON.stringify({ query, variables })
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    ...(author === null ? {} : { 'x-entente-author': encodeURIComponent(author).replaceAll('%20', ' ') })
  }
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { method: 'POST', headers, body }).catch((cause: unknown) => {
      throw new StoreUnavailableError(`no service answers at ${url}; is "entente serve" running there?`, { cause })
    })
    const busy = response.status === 429 || response.status === 503
    if (!busy || attempt === ATTEMPTS) return readReply<Data>(response, url)
    await response.body?.cancel()
    await wait(Math.min(Number(response.headers.get('retry-after') ?? attempt) * 1_000 || 1_000, LONGEST_WAIT_MS))
  }
}

async function readReply<Data>(response: Response, url: string): Promise<Reply<Data>> {
  const text = await response.text()
  try {
    return JSON.parse(text) as Reply<Data>
  } catch (cause) {
    throw new StoreUnavailableError(`${url} answers ${response.status} and no GraphQL; is this Entente's address?`, {
      cause
    })
  }
}

/** What a reply's first error says, with what to do where a key is missing; null where it has none. */
export function refusalIn({ errors }: Reply<unknown>): { readonly code: string; readonly message: string } | null {
  const [error] = errors ?? []
  if (!error) return null
  const code = error.extensions?.code ?? ''
  const hint = /^(?:UNAUTHENTICATED|FORBIDDEN|UNAUTHORIZED)$/u.test(code) ? " (give the service's key with --key)" : ''
  return { code, message: error.message + hint }
}

/** The data of an answer; rejects where the service refuses. */
export async function ask<Data>(address: string, request: Parameters<typeof post>[1]): Promise<Data> {
  const url = graphqlAddress(address)
  const reply = await post<Data>(url, request)
  const refusal = refusalIn(reply)
  if (refusal !== null && refusal.code === 'BAD_USER_INPUT') throw new InputError(refusal.message)
  if (refusal !== null) throw new StoreUnavailableError(`${url} refuses: ${refusal.message}`)
  if (reply.data == null) throw new StoreUnavailableError(`${url} gives no answer; are both of the same version?`)
  return reply.data
}
