import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiSettings } from '../config.js'
import type { GraphStore } from '../graph/store.js'
import { todayUtc } from '../input/published.js'
import { authorIn, writeGuard } from './auth.js'
import type { ApiContext, Ingest, Notice } from './context.js'
import type { Deadline } from './limits/deadline.js'
import { deadline, startDeadline } from './limits/deadline.js'
import { newsDayOf } from './news-day.js'

/** Makes what resolvers get beside their arguments. */
export interface Contexts {
  ofRequest(request: FastifyRequest, reply: FastifyReply): ApiContext
  /** For one answer of a subscription, or for preparing one. `done` lets go of its deadline. */
  ofNotice(request: FastifyRequest, notice: Notice | null): { readonly context: ApiContext; done(): void }
}

export function createContexts(store: GraphStore, ingest: Ingest, settings: ApiSettings): Contexts {
  const writeRefusal = writeGuard(settings.apiKeys)
  const contextWith = ({ guard }: Deadline, { headers }: FastifyRequest): ApiContext => {
    const today = todayUtc()
    const guarded = guard(store)
    let newest: Promise<string> | undefined
    return {
      store: guarded,
      ingest: guard(ingest),
      writeRefusal: writeRefusal(headers),
      author: authorIn(headers),
      today,
      newsDay: () => (newest ??= newsDayOf(guarded, today))
    }
  }
  return {
    ofRequest: (request, reply) => contextWith(deadline(reply, settings.requestTimeoutMs), request),
    ofNotice: (request, notice) => {
      const running = startDeadline(settings.requestTimeoutMs)
      const context = contextWith(running, request)
      return { context: notice === null ? context : { ...context, notice }, done: running.stop }
    }
  }
}
