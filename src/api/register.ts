import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, Kind, NoSchemaIntrospectionCustomRule, OperationTypeNode } from 'graphql'
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql'
import mercurius from 'mercurius'
import type { MercuriusContext } from 'mercurius'
import type { ApiSettings } from '../config.js'
import type { GraphStore } from '../graph/store.js'
import { answerHooks } from './answers/serve.js'
import type { ApiContext, Telling } from './context.js'
import type { Contexts } from './contexts.js'
import { publicError } from './errors.js'
import { parameterCheck, GRAPHQL_JSON, readLater, responseType } from './http.js'
import { checkCost } from './limits/cost.js'
import { aliasRule, depthRule } from './limits/shape.js'
import { checkDocuments } from './persisted.js'
import type { PersistedDocuments } from './persisted.js'
import { resolvers } from './resolvers/index.js'
import { subscriptionFields } from './resolvers/subscription.js'
import { scalars } from './scalars.js'
import { readSdl } from './schema.js'
import type { OperationRules } from './subscriptions/operation.js'

export interface ApiOptions {
  readonly contexts: Contexts
  readonly store: Pick<GraphStore, 'revision' | 'searchDoubts'>
  readonly documents: PersistedDocuments
  readonly settings: ApiSettings
}

/** Checks that hold for every operation, over HTTP and over sockets. */
export function operationRules({ limits, introspection }: ApiSettings): OperationRules {
  return {
    rules: [
      depthRule(limits.depth),
      aliasRule(limits.aliases),
      ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])
    ],
    maxTokens: limits.tokens,
    maxCost: limits.cost
  }
}

/** Serves GraphQL at /graphql. */
export async function registerGraphql(
  app: FastifyInstance,
  { contexts, store, documents, settings }: ApiOptions
): Promise<void> {
  const { rules, maxTokens, maxCost } = operationRules(settings)
  const { answerKept, onSend } = answerHooks(store, settings)
  app.decorateRequest('answer', null)
  await app.register(mercurius, {
    schema: readSdl(),
    // Mercurius types both by string keys; ours are checked against the SDL where they are written.
    resolvers: { ...resolvers, ...scalars, Subscription: subscriptionFields } as never,
    // In object form: as a number it compiles within a request and skips that request's variables.
    jit: { minCount: 3, eluThreshold: 1 },
    graphql: { parseOptions: { maxTokens } },
    validationRules: [...rules],
    csrfPrevention: {
      allowedContentTypes: ['application/json'],
      // No page can send the last: a browser does, to open a socket, and that is guarded by `originRefusal`.
      requiredHeaders: [
        'x-entente-csrf',
        'graphql-require-preflight',
        ...(settings.subscriptions.mode === 'OFF' ? [] : ['sec-websocket-key'])
      ]
    },
    context: (request: FastifyRequest, reply: FastifyReply) => contexts.ofRequest(request, reply),
    errorFormatter: (execution, context) => formatErrors(execution, context, settings),
    additionalRouteOptions: {
      config: { isNoPage: true }, // by the protection above
      schema: {}, // ours is in parameterCheck; Mercurius's would also turn list positions in error paths into strings
      bodyLimit: settings.bodyLimitBytes,
      preValidation: [answerKept, readLater(app), parameterCheck(documents)],
      onSend
    }
  })
  checkDocuments(settings.persistedDocuments.path, app.graphql.schema, rules)
  app.graphql.addHook('preExecution', async (schema, document, context, variables) => {
    const cost = checkCost(schema, document, variables ?? {}, maxCost)
    const { telling } = ours(context)
    if (telling !== null) telling.cost = cost
    const { answer } = context.reply.request
    if (answer !== null) answer.isQuery = operationsOf(document).every(one => one.operation === OperationTypeNode.QUERY)
    // A compiled query is kept by its text alone: of several operations it would run the one compiled first. Handing
    // the document back keeps such a text from being compiled.
    return operationsOf(document).length > 1 ? { document } : undefined
  })
  app.graphql.addHook('onResolution', async (execution, context) => {
    const { telling } = ours(context)
    if (telling !== null) execution.extensions = { ...execution.extensions, ...told(telling, maxCost) }
  })
}

/** Mercurius hands its hooks what `context` above made, with additions of its own. */
function ours(context: object): ApiContext {
  return context as ApiContext
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION)
}

function told({ wanted, clock, cost }: Telling, limit: number): Record<string, unknown> {
  return {
    ...(wanted.cost ? { cost: { objects: cost, limit } } : {}),
    ...(wanted.timing ? { timing: clock.read() } : {})
  }
}

/** Mercurius hands a failed validation on as one error that holds the others. */
function flatten(error: GraphQLError): readonly GraphQLError[] {
  const original = error.originalError as { readonly errors?: unknown } | undefined
  const held = Array.isArray(original?.errors) ? original.errors.filter(item => item instanceof GraphQLError) : []
  return held.length > 0 ? held : [error]
}

function formatErrors(
  execution: ExecutionResult & { readonly errors: readonly GraphQLError[] },
  context: MercuriusContext,
  settings: ApiSettings
): { statusCode: number; response: ExecutionResult } {
  const { request } = context.reply
  if (request.answer) request.answer.failed = true
  let status = 200
  const errors = execution.errors.flatMap(flatten).map(error => {
    const seen = publicError(error, request, settings)
    status = Math.max(status, seen.status)
    if (seen.ours) request.log.error({ err: error, code: seen.code }, seen.message)
    return {
      message: seen.message,
      ...(error.locations ? { locations: error.locations } : {}),
      ...(error.path ? { path: error.path } : {}),
      extensions: { ...seen.extra, code: seen.code }
    }
  })
  const executed = execution.data !== undefined
  return {
    statusCode: executed ? 200 : refusalStatus(status, errors, request),
    response: { ...(executed ? { data: execution.data } : {}), errors: errors as never }
  }
}

/**
 * The HTTP status of a request that was not executed. In plain JSON a refusal by GraphQL itself comes with 200, as old
 * clients expect; what HTTP refuses (no JSON, too large, too often) keeps its own status.
 */
function refusalStatus(
  status: number,
  errors: readonly { readonly extensions: { readonly code: string } }[],
  request: FastifyRequest
): number {
  if (status !== 400 || responseType(request.headers.accept) === GRAPHQL_JSON) return status
  const byHttp = errors.some(({ extensions }) => /^(?:BAD_REQUEST|CSRF_PREVENTION)$/.test(extensions.code))
  return byHttp ? status : 200
}
