import accepts from '@fastify/accepts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ApiSettings } from '../../config.js'
import { InputError, NotFoundError } from '../../domain/errors.js'
import { EXPORT_FORMATS, exportFormat } from '../../export/formats.js'
import type { ExportFormat, ExportRequest, ExportSource } from '../../export/format.js'
import { listAsOf } from '../as-of.js'
import { decodeCursor, encodeCursor } from '../cursors.js'
import { askedPart } from './selection.js'
import type { SelectionWords } from './selection.js'
import { downloadOf } from './stream.js'

const LISTS = ['kind', 'country', 'leader', 'organization', 'framework', 'topic'] as const
const SINGLE = ['since', 'until', 'filter', 'asOf', 'evidence', 'cursor'] as const
type Query = Readonly<Record<string, string | readonly string[] | undefined>>

/** `/export` lists the formats or, by `Accept`, answers in one; `/export/NAME` answers in that one. */
export async function registerExport(
  app: FastifyInstance,
  source: ExportSource,
  settings: Pick<ApiSettings, 'exports'>
): Promise<void> {
  await app.register(accepts)
  let running = 0
  const send = async (format: ExportFormat, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { store, ...asked } = await requestOf(format, request.query as Query, source)
    if (running >= settings.exports.atOnce) {
      return reply
        .code(503)
        .header('retry-after', '30')
        .send({
          errors: [
            {
              message: `${running} exports are under way, which is as many as may be (EXPORTS_AT_ONCE); try again in a while`,
              extensions: { code: 'TOO_MANY_EXPORTS' }
            }
          ]
        })
    }
    running++
    const gzip = format.extension !== 'zip' && request.accepts().encoding(['gzip', 'identity']) === 'gzip'
    const download = downloadOf(format.write({ store }, asked), reply.raw, { gzip, stallMs: settings.exports.stallMs })
    download.once('close', () => running--)
    void reply
      .header('content-type', contentType(format))
      .header('content-disposition', `attachment; filename="entente.${format.extension}"`)
      .header('vary', 'accept, accept-encoding')
      .header('cache-control', 'no-store')
    if (gzip) void reply.header('content-encoding', 'gzip')
    return reply.send(download)
  }
  app.get('/export', async (request, reply) => {
    const types = ['application/json', ...EXPORT_FORMATS.map(({ mediaType }) => mediaType)]
    const best = request.accepts().type(types)
    const format = EXPORT_FORMATS.find(({ mediaType }) => mediaType === best)
    if (format) return send(format, request, reply)
    // A browser, or whoever names nothing that we have, is told what there is.
    const status = best === false && !String(request.headers.accept).includes('text/html') ? 406 : 200
    return reply.code(status).send({ formats: EXPORT_FORMATS.map(described) })
  })
  app.get<{ Params: { format: string } }>('/export/:format', (request, reply) => {
    const format = exportFormat(request.params.format)
    if (format === null) {
      const known = EXPORT_FORMATS.map(({ name }) => name).join(', ')
      throw new NotFoundError(
        `there is no export format ${JSON.stringify(request.params.format.slice(0, 60))}; there are ${known}`
      )
    }
    return send(format, request, reply)
  })
}

function described({ name, mediaType, description, selects, resumes }: ExportFormat): object {
  return { name, mediaType, description, selects, resumes, path: `/export/${name}` }
}

function contentType({ mediaType }: ExportFormat): string {
  return mediaType === 'application/zip' ? mediaType : `${mediaType}; charset=utf-8`
}

async function requestOf(
  format: ExportFormat,
  query: Query,
  source: ExportSource
): Promise<ExportRequest & ExportSource> {
  const known: readonly string[] = [...LISTS, ...SINGLE]
  const stranger = Object.keys(query).find(name => !known.includes(name))
  if (stranger !== undefined) {
    throw new InputError(`${JSON.stringify(stranger.slice(0, 60))} is no parameter; there are ${known.join(', ')}`, {
      field: stranger.slice(0, 60)
    })
  }
  const { filter, asOf, store } = await askedPart(wordsOf(query), source.store)
  const evidence = flag(single(query, 'evidence'))
  if (!format.selects && (filter !== null || evidence !== null)) {
    throw new InputError(`${format.name} is of the whole graph alone; ask without a filter`, { field: 'filter' })
  }
  // A cursor goes on in the same part of the graph, or there would be gaps.
  const list = listAsOf(`export:${format.name}:${JSON.stringify([filter, evidence])}`, asOf)
  const cursor = single(query, 'cursor')
  if (cursor !== undefined && !format.resumes) {
    const resuming = EXPORT_FORMATS.filter(({ resumes }) => resumes).map(({ name }) => name)
    throw new InputError(`${format.name} cannot go on from a cursor; ${resuming.join(' and ')} can`, {
      code: 'CANNOT_RESUME',
      field: 'cursor'
    })
  }
  return {
    store,
    filter,
    evidence,
    after: cursor === undefined ? null : decodeCursor(list, cursor, 'cursor'),
    placeMark: place => encodeCursor(list, place)
  }
}

function wordsOf(query: Query): SelectionWords {
  const lists = LISTS.flatMap(name => {
    const value = query[name]
    if (value === undefined) return []
    return [[name, [value].flat().flatMap(text => text.split(','))] as const]
  })
  const texts = (['since', 'until', 'filter', 'asOf'] as const).flatMap(name => {
    const value = single(query, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries([...lists, ...texts])
}

function single(query: Query, name: (typeof SINGLE)[number]): string | undefined {
  const value = query[name]
  if (typeof value === 'string' || value === undefined) return value
  throw new InputError(`${name} is given ${value.length} times; once is enough`, { field: name })
}

function flag(text: string | undefined): boolean | null {
  if (text === undefined) return null
  if (text === 'true' || text === 'false') return text === 'true'
  throw new InputError(`evidence is ${JSON.stringify(text.slice(0, 60))} and must be true or false`, {
    field: 'evidence'
  })
}
