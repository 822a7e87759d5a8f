import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import type { RedisOptions } from 'ioredis'
import mqemitterRedis from 'mqemitter-redis'
import { InputError } from '../domain/errors.js'
import type { StoreChange } from '../graph/store.js'
import type { ChangeFeed } from './feed.js'
import { localFeed } from './feed.js'

/** The topic, and the channel in Redis, of everything that instances tell one another. */
const TOPIC = 'entente/changes'
const LONGEST_WAIT_MS = 2_000
/** A broken connection is told by nobody: commands that take longer count as failed. */
const COMMAND_TIMEOUT_MS = 2_000
const CLOSE_TIMEOUT_MS = 1_000

interface Message {
  readonly topic: string
  readonly from: string
  readonly change: StoreChange
}

/** A line for the log of the service. */
export interface FeedLog {
  warn(line: string): void
  info(line: string): void
}

/**
 * Through Redis. What this process writes reaches its own listeners at once and by itself, so they are served on while
 * Redis is away; what it cannot pass on to others meanwhile is lost to them. Connections come back by themselves.
 */
export function redisFeed(url: string, log: FeedLog): ChangeFeed {
  if (!/^rediss?:\/\/[^/\s]+/u.test(url)) {
    throw new InputError(
      `REDIS_URL "${url.replace(/:[^:@/]+@/u, ':…@')}" is no address of Redis: write redis://HOST:6379`,
      {
        code: 'BAD_SETTING',
        field: 'REDIS_URL'
      }
    )
  }
  const own = randomUUID()
  const local = localFeed()
  const shared: RedisOptions = {
    connectionName: 'entente',
    retryStrategy: attempt => Math.min(attempt * 100, LONGEST_WAIT_MS)
  }
  const subscriber = new Redis(url, { ...shared, maxRetriesPerRequest: null })
  // Nothing is kept for later: a queue of changes that nobody takes would grow without bound.
  const publisher = new Redis(url, {
    ...shared,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS
  })
  const emitter = mqemitterRedis({ subConn: subscriber, pubConn: publisher })
  const trouble = (): string | null => (subscriber.status === 'ready' && publisher.status === 'ready' ? null : AWAY)
  watch(emitter as unknown as Stateful, [subscriber, publisher], trouble, log)
  emitter.on(TOPIC, (message, done) => {
    const { from, change } = message as unknown as Message
    if (from !== own) local.publish(change)
    done()
  })
  return {
    publish: change => {
      local.publish(change)
      emitter.emit({ topic: TOPIC, from: own, change }, error => {
        if (error) log.warn(`a change could not be told to other instances: ${error.message}`)
      })
    },
    listen: local.listen,
    trouble,
    close: () => close([subscriber, publisher])
  }
}

const AWAY = 'Redis does not answer: changes made by other instances are not heard, nor ours by them'

/** What mqemitter-redis has and its types do not say. */
interface Stateful {
  readonly state: { on(event: 'error', listener: (error: Error) => void): void }
}

/** Says once that Redis is away and once that it is back, not at every attempt to reach it. */
function watch({ state }: Stateful, connections: readonly Redis[], trouble: () => string | null, log: FeedLog): void {
  let told = false
  state.on('error', error => {
    if (told) return
    told = true
    log.warn(`${AWAY} (${error.message})`)
  })
  for (const connection of connections) {
    connection.on('ready', () => {
      if (!told || trouble() !== null) return
      told = false
      log.info('Redis answers again')
    })
  }
}

/** Lets what is on its way out go first, and does not wait for a Redis that is away. */
async function close(connections: readonly Redis[]): Promise<void> {
  const polite = Promise.allSettled(connections.map(connection => connection.quit()))
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => (timer = setTimeout(resolve, CLOSE_TIMEOUT_MS)))
  await Promise.race([polite, late])
  clearTimeout(timer)
  for (const connection of connections) connection.disconnect()
}
