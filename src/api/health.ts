import type { FastifyInstance } from 'fastify'
import { isKnownError } from '../domain/errors.js'
import type { ChangeFeed } from '../feed/feed.js'
import type { GraphStore } from '../graph/store.js'

/**
 * `/health`: the process lives. `/ready`: the store answers and has its constraints and reference data. Redis away is
 * said there and keeps nobody out: everything but the news of other instances is served on.
 */
export function registerHealth(app: FastifyInstance, store: GraphStore, feed: ChangeFeed): void {
  app.get('/health', () => ({ status: 'alive' }))
  app.get('/ready', async (request, reply) => {
    const reason = await whyNotReady(store).catch((error: unknown) => {
      request.log.warn({ err: error }, 'not ready')
      return isKnownError(error) ? error.message : 'the store does not answer'
    })
    const trouble = feed.trouble()
    if (reason === null) return { status: 'ready', ...(trouble === null ? {} : { degraded: trouble }) }
    return reply.code(503).send({ status: 'not ready', reason })
  })
}

async function whyNotReady(store: GraphStore): Promise<string | null> {
  await store.ping()
  return (await store.isMigrated()) ? null : 'the store has not been migrated: run entente migrate'
}
