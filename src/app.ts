import { randomUUID } from 'node:crypto'
import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify from 'fastify'
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Ingest } from './api/context.js'
import { createContexts } from './api/contexts.js'
import { publicError } from './api/errors.js'
import { registerExport } from './api/export/routes.js'
import { registerReconcile } from './api/reconcile/routes.js'
import { registerHealth } from './api/health.js'
import { registerIde } from './api/ide/page.js'
import { readDocuments } from './api/persisted.js'
import { whenBehind } from './api/pressure.js'
import { protectiveHeaders } from './api/protective-headers.js'
import { RequestLog } from './api/request-log.js'
import { registerSchemaFiles } from './api/schema-files.js'
import { operationRules, registerGraphql } from './api/register.js'
import { registerSubscriptions } from './api/subscriptions/serve.js'
import type { ApiSettings } from './config.js'
import type { ChangeFeed } from './feed/feed.js'
import { localFeed, publishWrites } from './feed/feed.js'
import type { GraphStore } from './graph/store.js'

export interface AppOptions {
  readonly store: GraphStore
  readonly ingest: Ingest
  readonly settings: ApiSettings
  /** What subscriptions hear; within this process alone when left out. Whoever hands it in closes it. */
  readonly feed?: ChangeFeed
  /** Where log lines go; nowhere when left out. */
  readonly logger?: FastifyBaseLogger
}

/** Builds the service without listening, so that tests and the server share it. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, ingest, settings, feed = localFeed(), logger } = options
  const app = Fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    genReqId: request => requestId(request.headers['x-request-id']),
    requestIdHeader: false,
    childLoggerFactory: (all, bindings, options) => new RequestLog(all, bindings, options),
    trustProxy: settings.trustProxy,
    bodyLimit: settings.bodyLimitBytes,
    return503OnClosing: true,
    // An address that cannot be decoded never reaches the handlers below.
    frameworkErrors: (error, request, reply) => answerError(error, request, reply, settings)
  })
  const protecting = protectiveHeaders()
  app.addHook('onRequest', (request, reply, done) => {
    const { isNoPage = false } = request.routeOptions.config
    reply.headers(isNoPage ? protecting.others : protecting.pages).header('x-request-id', request.id)
    done()
  })
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply, settings))
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [
        {
          message: `there is nothing at ${request.method} ${request.url.slice(0, 100)}; GraphQL is at /graphql`,
          extensions: { code: 'NOT_FOUND' }
        }
      ]
    })
  )
  registerHealth(app, store, feed)
  if (settings.ide) await app.register(registerIde)
  const { path, only } = settings.persistedDocuments
  const documents = readDocuments(path, only)
  const contexts = createContexts(store, ingest, settings)
  const stopPublishing = publishWrites(store, feed)
  app.addHook('onClose', async () => stopPublishing())
  if (settings.subscriptions.mode !== 'OFF') {
    const rules = operationRules(settings)
    await registerSubscriptions(app, { feed, settings, rules, documents, contextOf: contexts.ofNotice })
  }
  // In a scope of its own: whoever asks too often, or a busy process, must not hide that the service is alive.
  await app.register(async scope => {
    if (settings.corsOrigins.length > 0) await scope.register(cors, corsOptions(settings.corsOrigins))
    if (settings.rateLimit > 0) await scope.register(rateLimit, { max: settings.rateLimit, timeWindow: 60_000 })
    if (settings.maxEventLoopDelayMs > 0) {
      await scope.register(underPressure, {
        maxEventLoopDelay: settings.maxEventLoopDelayMs,
        pressureHandler: whenBehind
      })
    }
    if (settings.introspection) registerSchemaFiles(scope)
    await scope.register(graphql => registerGraphql(graphql, { contexts, store, documents, settings }))
    await scope.register(downloads => registerExport(downloads, { store }, settings))
    if (settings.reconcile) await scope.register(reconciled => registerReconcile(reconciled, store))
  })
  return app
}

function corsOptions(origins: readonly string[]): { origin: true | string[]; methods: string[]; maxAge: number } {
  return { origin: origins.includes('*') ? true : [...origins], methods: ['GET', 'POST'], maxAge: 600 }
}

/** A caller's own request id when it is harmless in a log, else a new one. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID()
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply, settings: ApiSettings): void {
  const seen = publicError(error, request, settings)
  if (seen.ours) request.log.error({ err: error, code: seen.code }, seen.message)
  void reply
    .code(seen.status)
    .send({ errors: [{ message: seen.message, extensions: { ...seen.extra, code: seen.code } }] })
}
