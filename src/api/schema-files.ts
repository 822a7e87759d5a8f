import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { schemaFiles } from './schema.js'

const AN_HOUR_S = 3_600

/** Serves the schema as `/schema.graphql` and `/introspection.json`, for tools that make code from it. */
export function registerSchemaFiles(app: FastifyInstance): void {
  const { sdl, introspection } = schemaFiles()
  const files = [
    { url: '/schema.graphql', type: 'application/graphql; charset=utf-8', text: sdl },
    { url: '/introspection.json', type: 'application/json; charset=utf-8', text: introspection }
  ]
  for (const { url, type, text } of files) {
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
    app.get(url, (request, reply) => {
      void reply.headers({ etag, 'cache-control': `public, max-age=${AN_HOUR_S}, must-revalidate` })
      return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type(type).send(text)
    })
  }
}
