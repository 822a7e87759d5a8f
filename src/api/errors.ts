import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { InputError, InvariantError, isKnownError } from '../domain/errors.js'
import type { ApiSettings } from '../config.js'

/** An error as clients see it, with the HTTP status it stands for where nothing was executed. */
export interface PublicError {
  readonly message: string
  readonly code: string
  readonly status: number
  readonly extra: Readonly<Record<string, unknown>>
  /** True for errors of ours that must leave a line in the log. */
  readonly ours: boolean
}

type Settings = Pick<ApiSettings, 'limits' | 'bodyLimitBytes' | 'rateLimit'>

interface HttpError {
  readonly code?: string
  readonly statusCode?: number
  readonly message: string
}

/**
 * What clients may read of an error: errors of ours and refusals by GraphQL as written, everything else as
 * "internal error" with the request's id, so that no driver's text leaks.
 */
export function publicError(error: Error, request: Pick<FastifyRequest, 'id'>, settings: Settings): PublicError {
  const cause = rootCause(error)
  const said = (code: string, message: string, status = 400, extra: Readonly<Record<string, unknown>> = {}) => ({
    code,
    message,
    status,
    extra,
    ours: status >= 500
  })
  if (isKnownError(cause) && !(cause instanceof InvariantError)) {
    const field = cause instanceof InputError && cause.field !== null ? { field: cause.field } : {}
    return said(cause.code, cause.message, cause.status, field)
  }
  const code = cause instanceof GraphQLError ? cause.extensions['code'] : undefined
  if (cause instanceof GraphQLError && typeof code === 'string') {
    return said(code, cause.message, 400, cause.extensions)
  }
  if (cause instanceof GraphQLError) {
    const refusal = refusalByGraphql(cause, settings)
    if (refusal !== null) return said(refusal.code, refusal.message, 400, refusal.extra)
  }
  const http = httpError(cause as HttpError, settings)
  if (http !== null) return said(http.code, http.message, http.status)
  return said('INTERNAL', `internal error; the log has more under request ${request.id}`, 500, {
    requestId: request.id
  })
}

/**
 * GraphQL wraps what a resolver or a scalar throws, in places more than once. Where it wraps an error of its own that
 * has no code of ours, the outer one says more: `Variable "$status" got invalid value …`.
 */
function rootCause(error: Error): Error {
  let cause: Error = error
  while (cause instanceof GraphQLError && cause.originalError instanceof Error) {
    const inner = cause.originalError
    if (inner instanceof GraphQLError && !(inner.originalError instanceof Error) && !inner.extensions['code']) break
    cause = inner
  }
  return cause
}

/** What graphql-js itself refuses: text that does not parse, does not fit the schema, or variables that do not. */
function refusalByGraphql(
  error: GraphQLError,
  { limits }: Settings
): { readonly code: string; readonly message: string; readonly extra: Readonly<Record<string, unknown>> } | null {
  const { message } = error
  if (/^Syntax Error: Document contains more that? \d+ tokens/.test(message)) {
    return {
      code: 'QUERY_TOO_LONG',
      message: `the query has more than ${limits.tokens} words and marks; send several queries`,
      extra: { limit: limits.tokens }
    }
  }
  if (message.startsWith('Syntax Error')) return { code: 'GRAPHQL_PARSE_FAILED', message, extra: {} }
  if (/^(?:Variable|Argument) "/.test(message)) return { code: 'BAD_USER_INPUT', message, extra: {} }
  // With a path it happened while executing: a null where the schema has none is our mistake.
  return error.path === undefined ? { code: 'GRAPHQL_VALIDATION_FAILED', message, extra: {} } : null
}

/** What Fastify, its plugins and Mercurius refuse before a query is looked at. */
function httpError(
  { code, statusCode, message }: HttpError,
  settings: Settings
): { readonly code: string; readonly message: string; readonly status: number } | null {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        code: 'BODY_TOO_LARGE',
        message: `the request is larger than ${settings.bodyLimitBytes} bytes (BODY_LIMIT_BYTES)`,
        status: 413
      }
    case 'MER_ERR_GQL_CSRF_PREVENTION':
      return {
        code: 'CSRF_PREVENTION',
        message: 'send content-type: application/json, or the header x-entente-csrf with any value',
        status: 400
      }
    case 'MER_ERR_METHOD_NOT_ALLOWED':
      return { code: 'METHOD_NOT_ALLOWED', message: 'changes go over POST', status: 405 }
    case 'FST_UNDER_PRESSURE':
      return { code: 'UNDER_PRESSURE', message: 'the service is too busy; try again in a while', status: 503 }
  }
  if (statusCode === 429) {
    return {
      code: 'RATE_LIMITED',
      message: `more than ${settings.rateLimit} requests a minute (RATE_LIMIT); try again in a while`,
      status: 429
    }
  }
  if (statusCode === undefined || statusCode < 400 || statusCode >= 500) return null
  return { code: 'BAD_REQUEST', message, status: statusCode }
}
