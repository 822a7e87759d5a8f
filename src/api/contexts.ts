import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ApiSettings } from '../config.js'
import type { GraphStore, RecordsAtHand } from '../graph/store.js'
import { todayUtc } from '../input/published.js'
import { Batches } from './batches.js'
import { authorIn, writeGuard } from './auth.js'
import type { ApiContext, Ingest, Notice, Telling } from './context.js'
import { StoreClock, wantedExtensions } from './extensions.js'
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
  const contextWith = ({ guard }: Deadline, { headers }: FastifyRequest, telling: Telling | null): ApiContext => {
    const today = todayUtc()
    const guarded = guard(telling === null ? store : telling.clock.watching(store))
    let newest: Promise<string> | undefined
    let first: Promise<string | null> | undefined
    let records: RecordsAtHand | null = null
    return {
      batches: new Batches(),
      store: guarded,
      atHand: () => (records ??= store.atHand()),
      ingest: guard(ingest),
      writeRefusal: writeRefusal(headers),
      author: authorIn(headers),
      today,
      telling,
      newsDay: () => (newest ??= newsDayOf(guarded, today)),
      firstKnown: () => (first ??= guarded.firstKnown())
    }
  }
  return {
    ofRequest: (request, reply) => {
      const wanted = wantedExtensions(request, settings.extensions)
      const telling = wanted.cost || wanted.timing ? { wanted, clock: new StoreClock(), cost: 0 } : null
      return contextWith(deadline(reply, settings.requestTimeoutMs), request, telling)
    },
    ofNotice: (request, notice) => {
      const running = startDeadline(settings.requestTimeoutMs)
      const context = contextWith(running, request, null)
      return { context: notice === null ? context : { ...context, notice }, done: running.stop }
    }
  }
}
