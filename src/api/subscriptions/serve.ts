import websocket from '@fastify/websocket'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { ExecutionResult } from 'graphql'
import { handleProtocols, makeServer } from 'graphql-ws'
import type { Context, SubscribePayload } from 'graphql-ws'
import type { ApiSettings } from '../../config.js'
import type { ChangeFeed } from '../../feed/feed.js'
import { keyIn, writeGuard } from '../auth.js'
import type { ApiContext, Notice } from '../context.js'
import { publicError } from '../errors.js'
import { limitError } from '../limits/limit-error.js'
import type { PersistedDocuments } from '../persisted.js'
import { answersTo } from './answers.js'
import { interestOf } from './interest.js'
import type { OperationRules } from './operation.js'
import { BadOperation, readOperation } from './operation.js'
import { originRefusal, SocketCount } from './sockets.js'
import type { SocketExtra } from './transport.js'
import { connect } from './transport.js'

export interface SubscriptionOptions {
  readonly feed: ChangeFeed
  readonly settings: ApiSettings
  readonly rules: OperationRules
  readonly documents: PersistedDocuments
  /** The context of one answer. `done` lets go of its deadline. */
  readonly contextOf: (request: FastifyRequest, notice: Notice | null) => { context: ApiContext; done: () => void }
}

const PATH = '/graphql'
const INIT_TIMEOUT_MS = 5_000

/**
 * Subscriptions over WebSocket at /graphql. Must be called before the route is made that answers there over HTTP: the
 * upgrade goes through that route, with its hooks.
 */
export async function registerSubscriptions(app: FastifyInstance, options: SubscriptionOptions): Promise<void> {
  const { settings } = options
  const { perSocket, socketsPerClient, messageBytes } = settings.subscriptions
  const replies = new WeakMap<FastifyRequest, FastifyReply>()
  const shared = onceAtATime<ExecutionResult>()
  const sockets = new SocketCount(socketsPerClient)
  const admits = admission(settings)
  const server = makeServer<Record<string, unknown> | undefined, SocketExtra>({
    connectionInitWaitTimeout: INIT_TIMEOUT_MS,
    onConnect: ({ connectionParams, extra }) => admits(withHeaders(extra.request, connectionParams)),
    onSubscribe: async (context, _id, payload) => {
      if (Object.keys(context.subscriptions).length > perSocket) {
        const message = `this socket has ${perSocket} subscriptions and may have no more; end one, or ask for more in one`
        return [limitError('TOO_MANY_SUBSCRIPTIONS', message, { limit: perSocket, actual: perSocket + 1 })]
      }
      try {
        return await subscription(payload, context, options, { replies, shared })
      } catch (error) {
        return shownErrors(error, context.extra.request, settings)
      }
    },
    subscribe: ({ contextValue }) => (contextValue as Prepared).answers(),
    // Errors have been put into their public form already.
    onNext: (_context, _id, _payload, _args, result) => result
  })

  app.addHook('onRoute', route => {
    if (route.url !== PATH || route.method !== 'GET') return
    route.wsHandler = (socket, request) => connect(server, socket, request, settings.subscriptions)
  })
  await app.register(websocket, {
    options: { maxPayload: messageBytes, handleProtocols },
    errorHandler: (error, _socket, request) => request.log.info({ err: error }, 'a socket was broken off')
  })
  app.addHook('preHandler', async (request, reply) => {
    if (!request.ws || request.routeOptions.url !== PATH) return
    replies.set(request, reply)
    const refusal = originRefusal(request, settings.corsOrigins) ?? sockets.take(request.ip, request.raw.socket)
    if (refusal === null) return
    const { code, message, status } = refusal
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
  })
}

/** What the sockets of a service have in common. */
interface Shared {
  /** The replies of the requests that opened them: answers are executed on copies. */
  readonly replies: WeakMap<FastifyRequest, FastifyReply>
  readonly shared: (key: string, work: () => Promise<ExecutionResult>) => Promise<ExecutionResult>
}

/** Does what is asked under one key once for all who ask while it is being done. */
function onceAtATime<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underway = new Map<string, Promise<T>>()
  return (key, work) => {
    const running = underway.get(key) ?? work().finally(() => underway.delete(key))
    underway.set(key, running)
    return running
  }
}

/** What one subscription needs to answer. */
interface Prepared {
  answers(): AsyncGenerator<ExecutionResult, undefined, undefined>
}

async function subscription(
  { query: given, variables, operationName, extensions }: SubscribePayload,
  { extra }: Context<Record<string, unknown> | undefined, SocketExtra>,
  { feed, settings, rules, documents, contextOf }: SubscriptionOptions,
  { replies, shared }: Shared
): Promise<{
  schema: FastifyInstance['graphql']['schema']
  document: ReturnType<typeof readOperation>['document']
  contextValue: Prepared
}> {
  const { request } = extra
  const { schema } = request.server.graphql
  const query = documents.textOf(given, extensions?.['documentId'])
  const operation = readOperation({ query, variables, operationName }, schema, rules)
  const preparing = contextOf(request, null)
  const interest = await Promise.resolve(interestOf(operation.field, operation.args, preparing.context.store)).finally(
    preparing.done
  )
  const answerAlone = async (notice: Notice): Promise<ExecutionResult> => {
    const { context, done } = contextOf(request, notice)
    // A reply of its own: what one answer's loaders have read must not serve the next.
    const reply = Object.create(replies.get(request) ?? {}) as FastifyReply
    try {
      return await reply.graphql(query, { ...context }, variables ?? {}, operationName ?? undefined)
    } catch (error) {
      return { errors: shownErrors(error, request, settings) }
    } finally {
      done()
    }
  }
  // Many who look at the same page wait for the same answer: it is worked out once for all who ask meanwhile.
  const answer = (notice: Notice): Promise<ExecutionResult> =>
    shared(JSON.stringify([query, operationName, variables, notice]), () => answerAlone(notice))
  return { schema, document: operation.document, contextValue: { answers: () => answersTo(feed, interest, answer) } }
}

/** Whether a socket's headers let it in: a wrong key never does, and none only where none is wanted. */
function admission(settings: ApiSettings): (headers: FastifyRequest['headers']) => boolean {
  const refusal = writeGuard(settings.apiKeys)
  return headers => {
    if (keyIn(headers) === null || settings.apiKeys.length === 0) return settings.subscriptions.mode !== 'KEYS'
    return refusal(headers) === null
  }
}

/** Pages cannot send headers with a socket: they send them within `connection_init`, as they are or under `headers`. */
function withHeaders(
  request: FastifyRequest,
  parameters: Record<string, unknown> | undefined
): FastifyRequest['headers'] {
  const nested = parameters?.['headers']
  const sent = { ...parameters, ...(typeof nested === 'object' ? nested : {}) }
  const texts = Object.entries(sent).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { ...Object.fromEntries(texts.map(([name, value]) => [name.toLowerCase(), value])), ...request.headers }
}

function shownErrors(
  error: unknown,
  request: { readonly id: string; readonly log: FastifyBaseLogger },
  settings: ApiSettings
): GraphQLError[] {
  return errorsIn(error).map(one => {
    const seen = publicError(one, request, settings)
    if (seen.ours) request.log.error({ err: one, code: seen.code }, seen.message)
    const places = one instanceof GraphQLError ? { nodes: one.nodes, source: one.source, positions: one.positions } : {}
    return new GraphQLError(seen.message, { ...places, extensions: { ...seen.extra, code: seen.code } })
  })
}

/** Errors that come as one: a failed check of ours, or Mercurius's own. */
function errorsIn(error: unknown): readonly Error[] {
  if (error instanceof BadOperation) return error.errors
  const held = (error as { readonly errors?: unknown }).errors
  if (Array.isArray(held) && held.length > 0) return held.filter(one => one instanceof Error)
  return [error instanceof Error ? error : new Error(String(error))]
}
