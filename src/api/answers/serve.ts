import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest, onSendHookHandler, preValidationHookHandler } from 'fastify'
import type { ApiSettings } from '../../config.js'
import { DAY_MS } from '../../domain/partial-date.js'
import type { GraphStore } from '../../graph/store.js'
import { keyIn, writeGuard } from '../auth.js'
import { EXTENSIONS_HEADER, wantedExtensions } from '../extensions.js'
import { responseType, UnreadBody } from '../http.js'
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

/**
 * Handlers for the route of GraphQL. They call back and make no promises where nothing is waited for: an answer that is
 * kept takes less time than a few turns of the queue.
 */
export interface AnswerHooks {
  /** Answers from the cache where it can, before anything of the request has been read. */
  readonly answerKept: preValidationHookHandler
  /** Keeps what may be kept, and answers 304 to whoever has it already. */
  readonly onSend: onSendHookHandler
}

type Settings = Pick<ApiSettings, 'answerCache' | 'apiKeys' | 'extensions'>

/** The fields whose answers go by what is kept in memory. */
const SEARCHES = /\b(?:search|suggest)\b/u

export function answerHooks(store: Pick<GraphStore, 'revision' | 'searchDoubts'>, settings: Settings): AnswerHooks {
  const { maxBytes, maxAgeSeconds } = settings.answerCache
  const cache = maxBytes === 0 ? null : new AnswerCache(maxBytes)
  const revision = sharedRevision(() => store.revision())
  const refusal = writeGuard(settings.apiKeys)

  /** The answer, or null where it has to be worked out. */
  const lookUp = (
    kept: AnswerCache,
    asked: string,
    state: AnswerState,
    now: string
  ): KeptAnswer | null | Promise<KeptAnswer | null> => {
    // What depends on today is another answer tomorrow.
    const moment = `${Math.floor(Date.now() / DAY_MS)} ${now}`
    const begin = (): null => {
      state.doubts = store.searchDoubts()
      state.pending = kept.begin(asked, moment)
      return null
    }
    const found = kept.find(asked, moment)
    if (found instanceof Promise) return found.then(answer => answer ?? begin())
    return found ?? begin()
  }

  /** Names in memory may lag behind the store: what was found by them then is given once and not kept. */
  const mayBeKept = (request: FastifyRequest, { doubts }: AnswerState): boolean => {
    const { query } = (request.method === 'POST' ? request.body : request.query) as { readonly query?: unknown }
    if (typeof query !== 'string' || !SEARCHES.test(query)) return true
    return doubts === store.searchDoubts()
  }

  const tagged = (
    request: FastifyRequest,
    reply: FastifyReply,
    payload: string,
    etag: string,
    type: MediaType
  ): unknown => {
    const shown = shownEtag(etag, type)
    void reply.headers({ etag: shown, 'cache-control': cacheControl(request, maxAgeSeconds) })
    void reply.header(
      'vary',
      [reply.getHeader('vary'), 'accept, authorization, x-api-key', EXTENSIONS_HEADER].flat().filter(Boolean).join(', ')
    )
    if (!matches(request.headers['if-none-match'], shown)) return payload
    void reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return ''
  }

  return {
    answerKept: (request, reply, done) => {
      if (request.ws) return done()
      const state: AnswerState = { isQuery: false, failed: false, pending: null, doubts: 0, kept: null }
      request.answer = state
      const asked = cache === null ? null : askedBy(request, settings.extensions, refusal(request.headers) === null)
      if (cache === null || asked === null) return done()
      const goOn = (answer: KeptAnswer | null): void => {
        state.kept = answer
        if (answer !== null) return void reply.send(answer.body)
        // Whatever becomes of this request, nobody waits for its answer any longer than it lasts.
        if (state.pending !== null) reply.raw.once('close', () => state.pending?.end(null))
        done()
      }
      const now = revision()
      if (typeof now !== 'string') {
        now.then(told => (told === null ? null : lookUp(cache, asked, state, told))).then(goOn, done)
        return
      }
      const found = lookUp(cache, asked, state, now)
      if (found instanceof Promise) found.then(goOn, done)
      else goOn(found)
    },
    onSend: (request, reply, payload, done) => {
      const type = responseType(request.headers.accept)
      void reply.header('content-type', CONTENT_TYPES[type])
      const { answer: state } = request
      const good = state !== null && reply.statusCode === 200 && typeof payload === 'string' && !state.failed
      const stable = good && (state.kept !== null || state.isQuery)
      const isTagged = request.method !== 'POST'
      // What nobody keeps and no client compares needs no tag.
      if (!stable || (!isTagged && state.pending === null)) {
        state?.pending?.end(null)
        void reply.header('cache-control', 'no-store')
        return done(null, payload)
      }
      const etag = state.kept?.etag ?? etagOf(payload)
      state.pending?.end(mayBeKept(request, state) ? { body: payload, etag } : null)
      if (!isTagged) {
        void reply.header('cache-control', 'no-store')
        return done(null, payload)
      }
      done(null, tagged(request, reply, payload, etag, type))
    }
  }
}

type MediaType = ReturnType<typeof responseType>
const CONTENT_TYPES: Readonly<Record<MediaType, string>> = {
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8'
}

/**
 * What was asked, by whom: the text of the request as it came, for reading it takes longer than finding its answer. Whoever
 * may write is told apart, so that no answer meant for them reaches others. Null where answers are not kept: how long it
 * took is another answer each time.
 */
function askedBy(request: FastifyRequest, mode: ApiSettings['extensions'], mayWrite: boolean): string | null {
  const { cost, timing } = wantedExtensions(request, mode)
  if (cost || timing) return null
  const { method, url, body } = request
  if (method === 'POST' && !(body instanceof UnreadBody)) return null
  const whose = mayWrite ? '+' : '-'
  // a body may read like an address
  return body instanceof UnreadBody ? `${whose}body ${body.text}` : `${whose}url ${url}`
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
