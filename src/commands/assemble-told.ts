import { setTimeout as wait } from 'node:timers/promises'
import { assemble } from '../assemble.js'
import type { Entente } from '../assemble.js'
import { readSettings } from '../config.js'
import { publishWrites } from '../feed/feed.js'
import { redisFeed } from '../feed/redis.js'
import type { GraphSettings } from '../graph/open.js'

const PATIENCE_MS = 2_000
const LOOK_AGAIN_MS = 50

/**
 * As `assemble`, for commands that write: with REDIS_URL, services on the same Neo4j are told what is written, so that
 * their subscribers are. A Redis that is away keeps no command from its work.
 */
async function assembleTold(graph: GraphSettings): Promise<Entente> {
  const { redisUrl, extraction } = readSettings()
  const entente = await assemble(graph, extraction)
  if (redisUrl === null) return entente
  const { store } = entente
  try {
    const feed = redisFeed(redisUrl, { warn: line => void process.stderr.write(`${line}\n`), info: () => undefined })
    for (let waited = 0; feed.trouble() !== null && waited < PATIENCE_MS; waited += LOOK_AGAIN_MS)
      await wait(LOOK_AGAIN_MS)
    const stop = publishWrites(store, feed)
    const close = async (): Promise<void> => {
      stop()
      await feed.close()
      await store.close()
    }
    return { ...entente, store: { ...store, close } }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** As `assembleTold`, brought to the present form; closed again where that fails. */
export async function openToWrite(graph: GraphSettings): Promise<Entente> {
  const entente = await assembleTold(graph)
  try {
    await entente.store.migrate()
    return entente
  } catch (error) {
    await entente.store.close()
    throw error
  }
}
