import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { InputError, NotFoundError } from '../../domain/errors.js'
import type { StoreReader } from '../../graph/store.js'
import { entitiesByIds } from './entities.js'
import { extend, proposals, readExtension } from './extend.js'
import { manifest } from './manifest.js'
import { preview } from './preview.js'
import { namesOfIds } from './properties.js'
import { readBatch, reconcile } from './query.js'
import { suggestEntities, suggestProperties, suggestTypes } from './suggest.js'

type Fields = Readonly<Record<string, string | undefined>>

/** `/reconcile` and what its manifest names. All of it may be asked from pages of any origin, as the specification asks. */
export async function registerReconcile(app: FastifyInstance, store: StoreReader): Promise<void> {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body as string)))
  })
  app.addHook('onSend', async (_request, reply, payload) => {
    void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
    return payload
  })
  app.options('/reconcile', (_request, reply) =>
    reply
      .code(204)
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'content-type')
      .send()
  )
  app.get('/reconcile', async (request, reply) => answer(request, reply, store, fieldsOf(request.query)))
  app.post('/reconcile', async (request, reply) => {
    const fields = { ...fieldsOf(request.query), ...fieldsOf(request.body) }
    if (fields['queries'] === undefined && fields['extend'] === undefined) {
      throw new InputError('send a form with queries or extend', { field: 'queries' })
    }
    return answer(request, reply, store, fields)
  })
  app.get('/reconcile/suggest/:what', async (request, reply) => {
    const { prefix = '', cursor = '0', callback } = fieldsOf(request.query)
    if (prefix.length > 200) throw new InputError('prefix may have 200 letters', { field: 'prefix' })
    const skip = whole(cursor, 'cursor')
    switch ((request.params as { readonly what: string }).what) {
      case 'entity':
        return sent(reply, await suggestEntities(store, prefix, skip), callback)
      case 'type':
        return sent(reply, suggestTypes(prefix, skip), callback)
      case 'property':
        return sent(reply, suggestProperties(prefix, skip), callback)
      default:
        throw new NotFoundError('there are suggestions of entity, type and property')
    }
  })
  app.get('/reconcile/properties', async (request, reply) => {
    const { type = '', limit = '50', callback } = fieldsOf(request.query)
    return sent(reply, proposals(type, whole(limit, 'limit')), callback)
  })
  app.get('/reconcile/preview', async (request, reply) => {
    const { id = '' } = fieldsOf(request.query)
    const [entity] = await entitiesByIds(store, [id])
    if (!entity) throw new NotFoundError(`there is nothing to show with the id ${JSON.stringify(id.slice(0, 60))}`)
    const of = entity.type === 'Leader' ? (entity.offices[0]?.of ?? null) : null
    const named = await namesOfIds(store, of === null ? [] : [of])
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *")
      .removeHeader('x-frame-options')
      .send(preview(entity, named))
  })
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  store: StoreReader,
  { queries, extend: extension, callback }: Fields
): Promise<FastifyReply> {
  if (queries !== undefined) return sent(reply, await reconcile(store, readBatch(queries)), callback)
  if (extension !== undefined) return sent(reply, await extend(store, readExtension(extension)), callback)
  return sent(reply, manifest(`${request.protocol}://${request.host}`), callback)
}

/** JSON, or for old clients a script that calls a function of theirs with it. */
function sent(reply: FastifyReply, body: object, callback: string | undefined): FastifyReply {
  if (callback === undefined) return reply.send(body)
  if (!/^[\w$]+(?:\.[\w$]+)*$/.test(callback) || callback.length > 100) {
    throw new InputError('callback must be the name of a function', { field: 'callback' })
  }
  return reply.type('application/javascript; charset=utf-8').send(`/**/${callback}(${JSON.stringify(body)});`)
}

/** Fields given several times count as the last. */
function fieldsOf(source: unknown): Fields {
  const entries = Object.entries((source ?? {}) as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const last: unknown = Array.isArray(value) ? value.at(-1) : value
      return typeof last === 'string' ? [[name, last] as const] : []
    })
  )
}

function whole(text: string, field: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new InputError(`${field} must be a whole number`, { field })
}
