import type { FastifyInstance, FastifyRequest, preValidationHookHandler } from 'fastify'
import { InputError } from '../domain/errors.js'
import type { PersistedDocuments } from './persisted.js'

export const GRAPHQL_JSON = 'application/graphql-response+json'
const JSON_TYPE = 'application/json'

/**
 * The media type to answer in: `application/graphql-response+json` for clients that prefer it, else plain JSON, which
 * is also what a client gets that names neither.
 */
export function responseType(accept: string | undefined): typeof GRAPHQL_JSON | typeof JSON_TYPE {
  const quality = (type: string): number => {
    for (const part of (accept ?? '').toLowerCase().split(',')) {
      const [name = '', ...parameters] = part.split(';').map(piece => piece.trim())
      if (name !== type) continue
      const q = parameters.find(parameter => parameter.startsWith('q='))
      return q === undefined ? 1 : Number(q.slice(2)) || 0
    }
    return 0
  }
  const graphql = quality(GRAPHQL_JSON)
  return graphql > 0 && graphql >= quality(JSON_TYPE) ? GRAPHQL_JSON : JSON_TYPE
}

interface Parameters {
  query?: unknown
  documentId?: unknown
  operationName?: unknown
  variables?: unknown
  extensions?: unknown
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(message: string, field: string): never {
  throw new InputError(message, { code: 'BAD_REQUEST', field })
}

/**
 * Checks the parameters of a GraphQL request as the GraphQL-over-HTTP specification has them, null standing for absent,
 * and puts the text in place of a persisted document's id. Mercurius's own schema refuses `extensions: null` and turns
 * numbers into strings.
 */
export function parameterCheck(documents: PersistedDocuments): preValidationHookHandler {
  const check = (request: FastifyRequest): void => {
    if (request.ws) return
    if (request.method !== 'POST') {
      const parameters = request.query as Parameters
      parameters.query = documents.textOf(parameters.query, parameters.documentId)
      return
    }
    const body = request.body as Parameters | null | undefined
    if (!isMap(body) || !body) return refuse('the body must be a JSON object with a query', 'query')
    body.query = documents.textOf(body.query, body.documentId)
    if (body.operationName != null && typeof body.operationName !== 'string') {
      refuse('operationName must be a string', 'operationName')
    }
    for (const field of ['variables', 'extensions'] as const) {
      if (body[field] === null) delete body[field]
      else if (body[field] !== undefined && !isMap(body[field])) refuse(`${field} must be an object`, field)
    }
  }
  return (request, _reply, done) => {
    check(request)
    done()
  }
}

/** A body in JSON as it came. */
export class UnreadBody {
  constructor(readonly text: string) {}
}

/** Bodies in JSON stay as they came until this hook reads them: who gives an answer that is kept has no need to. */
export function readLater(app: FastifyInstance): preValidationHookHandler {
  const parse = app.getDefaultJsonParser('error', 'error') as (
    request: FastifyRequest,
    text: string,
    done: (error: Error | null, body?: unknown) => void
  ) => void
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) =>
    done(null, new UnreadBody(String(text)))
  )
  return (request, _reply, done) => {
    const { body } = request
    if (!(body instanceof UnreadBody)) return done()
    let failure: Error | null = null
    parse(request, body.text, (error, read) => {
      failure = error
      request.body = read
    })
    done(failure ?? undefined)
  }
}
