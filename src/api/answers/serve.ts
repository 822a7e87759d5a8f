import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiSettings } from '../../config.js'
import { DAY_MS } from '../../domain/partial-date.js'
import type { GraphStore } from '../../graph/store.js'
import { keyIn, writeGuard } from '../auth.js'
import { wantedExtensions } from '../extensions.js'
import { responseType } from '../http.js'
import type { GRAPHQL_JSON } from '../http.js'
import { AnswerCache } from './answer-cache.js'
import type { KeptAnswer, PendingAnswer } from './answer-cache.js'
import { sharedRevision } from './revisions.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** What has become of the answer so far. */
    answer: AnswerState | null
  }
}

/** What decides whether an answer may be kept. */
export interface AnswerState {
  /** A query and nothing else; known once the document has been read. */
  isQuery: boolean
  failed: boolean
  /** The store's doubts about searches when the answer was begun. */
  doubts: number
  pending: PendingAnswer | null
  /** Given from the cache, with its etag. */
  kept: KeptAnswer | null
}

/** Handlers for the route of GraphQL. */
export interface AnswerHooks {
  /** Answers from the cache where it can. */
  readonly preHandler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  /** Keeps what may be kept, and answers 304 to whoever has it already. */
  readonly onSend: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>
}

type Settings = Pick<ApiSettings, 'answerCache' | 'apiKeys' | 'extensions'>

/** The fields whose answers go by what is kept in memory. */
const SEARCHES = /\b(?:search|suggest)\b/u

export function answerHooks(store: Pick<GraphStore, 'revision' | 'searchDoubts'>, settings: Settings): AnswerHooks {
  const { maxBytes, maxAgeSeconds } = settings.answerCache
  const cache = maxBytes === 0 ? null : new AnswerCache(maxBytes)
  const revision = sharedRevision(() => store.revision())
  const refusal = writeGuard(settings.apiKeys)

  const lookUp = async (request: FastifyRequest, state: AnswerState): Promise<KeptAnswer | null> => {
    if (cache === null) return null
    const now = await revision()
    if (now === null) return null
    const key = keyOf(request, refusal(request.headers) === null)
    const found = cache.find(key, now)
    const answer = found instanceof Promise ? await found : found
    if (answer === null) {
      state.doubts = store.searchDoubts()
      state.pending = cache.begin(key, now)
    }
    return answer
  }

  /** Names in memory may lag behind the store: what was found by them then is given once and not kept. */
  const mayBeKept = (request: FastifyRequest, { doubts }: AnswerState): boolean => {
    const { query } = parametersOf(request)
    if (typeof query !== 'string' || !SEARCHES.test(query)) return true
    return doubts === store.searchDoubts()
  }

  return {
    preHandler: async (request, reply) => {
      if (request.ws) return undefined
      const state: AnswerState = { isQuery: false, failed: false, pending: null, doubts: 0, kept: null }
      request.answer = state
      // How long it took is another answer each time.
      const { cost, timing } = wantedExtensions(request, settings.extensions)
      if (cost || timing) return undefined
      state.kept = await lookUp(request, state)
      if (state.kept !== null) return reply.send(state.kept.body)
      // Whatever becomes of this request, nobody waits for its answer any longer than it lasts.
      reply.raw.once('close', () => state.pending?.end(null))
      return undefined
    },
    onSend: async (request, reply, payload) => {
      const type = responseType(request.headers.accept)
      void reply.header('content-type', `${type}; charset=utf-8`)
      const { answer: state } = request
      const good = state !== null && reply.statusCode === 200 && typeof payload === 'string' && !state.failed
      const stable = good && (state.kept !== null || state.isQuery)
      const isTagged = request.method === 'GET'
      // What nobody keeps and no client compares needs no tag.
      if (!stable || (!isTagged && state.pending === null)) {
        state?.pending?.end(null)
        void reply.header('cache-control', 'no-store')
        return payload
      }
      const etag = state.kept?.etag ?? etagOf(payload)
      state.pending?.end(mayBeKept(request, state) ? { body: payload, etag } : null)
      if (!isTagged) {
        void reply.header('cache-control', 'no-store')
        return payload
      }
      const shown = shownEtag(etag, type)
      void reply.headers({ etag: shown, 'cache-control': cacheControl(request, maxAgeSeconds) })
      void reply.header(
        'vary',
        [reply.getHeader('vary'), 'accept, authorization, x-api-key'].flat().filter(Boolean).join(', ')
      )
      if (!matches(request.headers['if-none-match'], shown)) return payload
      void reply.code(304).removeHeader('content-type').removeHeader('content-length')
      return ''
    }
  }
}

/**
 * What was asked, by whom, and on which day: what depends on today is another question tomorrow. `mayWrite` stands for
 * whoever sends a key, so that no answer meant for them reaches others.
 */
function keyOf(request: FastifyRequest, mayWrite: boolean): string {
  const { query, variables, operationName } = parametersOf(request)
  const asked = [Math.floor(Date.now() / DAY_MS), mayWrite, operationName ?? null, variables ?? null, query]
  return hash('sha256', JSON.stringify(asked), 'base64')
}

function parametersOf(request: FastifyRequest): {
  readonly query?: unknown
  readonly variables?: unknown
  readonly operationName?: unknown
} {
  return (request.method === 'GET' ? request.query : request.body) as object
}

function etagOf(body: string): string {
  return hash('sha256', body, 'base64url').slice(0, 27)
}

/** The two media types are two representations of one answer. */
function shownEtag(etag: string, type: typeof GRAPHQL_JSON | 'application/json'): string {
  return type === 'application/json' ? `"${etag}"` : `"${etag}.r"`
}

/** Whoever keeps an answer asks each time whether it still holds, unless an operator allows some seconds. */
function cacheControl(request: FastifyRequest, maxAgeSeconds: number): string {
  const whose = keyIn(request.headers) === null ? 'public' : 'private'
  return maxAgeSeconds === 0 ? `${whose}, no-cache` : `${whose}, max-age=${maxAgeSeconds}`
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some(one => {
    const tag = one.trim().replace(/^W\//u, '')
    return tag === '*' || tag === etag
  })
}
