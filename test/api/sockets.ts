import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import type { Client, ClientOptions } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { ChangeFeed } from '../../src/feed/feed.js'
import { localFeed } from '../../src/feed/feed.js'
import type { ApiError } from './service.js'

export interface Heard {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly ApiError[]
}

/** A subscription as a test sees it: what came so far, and how it ended. */
export interface Listening {
  /** The next answer; rejects with the errors that end the subscription. */
  next(): Promise<Heard>
  /** What came and was not asked for yet. */
  readonly waiting: readonly Heard[]
  stop(): void
}

export function aClient(
  address: string,
  options: Partial<ClientOptions> = {},
  headers: Record<string, string> = {}
): Client {
  class WithHeaders extends WebSocket {
    constructor(url: string, protocols: string | string[]) {
      super(url, protocols, { headers })
    }
  }
  return createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
    lazy: true,
    ...options
  })
}

/** A feed that counts who listens: that a subscription has begun, or that it has let go, shows there alone. */
export function aCountedFeed(feed: ChangeFeed = localFeed()): ChangeFeed & { listening(count: number): Promise<void> } {
  let listeners = 0
  return {
    ...feed,
    listen: listener => {
      const stop = feed.listen(listener)
      let stopped = false
      listeners++
      return () => {
        if (!stopped) listeners--
        stopped = true
        stop()
      }
    },
    listening: async count => {
      const until = Date.now() + 10_000
      while (listeners !== count) {
        if (Date.now() > until) throw new Error(`${listeners} listen, and not ${count}`)
        await wait(5)
      }
    }
  }
}

/** Subscribes. When the service has begun to listen, its feed tells. */
export function listen(client: Client, query: string, variables: Record<string, unknown> = {}): Listening {
  const waiting: Heard[] = []
  const asking: { resolve(heard: Heard): void; reject(error: unknown): void }[] = []
  let ended: unknown = null
  const stop = client.subscribe(
    { query, variables },
    {
      next: value => {
        const one = asking.shift()
        if (one) one.resolve(value as Heard)
        else waiting.push(value as Heard)
      },
      error: error => {
        ended = error
        for (const one of asking.splice(0)) one.reject(error)
      },
      complete: () => {
        ended ??= new Error('the subscription is complete')
        for (const one of asking.splice(0)) one.reject(ended)
      }
    }
  )
  return {
    next: () => {
      const first = waiting.shift()
      if (first) return Promise.resolve(first)
      if (ended !== null) return Promise.reject(ended)
      return new Promise((resolve, reject) => asking.push({ resolve, reject }))
    },
    waiting,
    stop
  }
}

/** The code of the only error that ended a subscription. */
export async function codeOf(listening: Listening): Promise<string> {
  try {
    return `no error but ${JSON.stringify(await listening.next())}`
  } catch (error) {
    const errors = error as readonly ApiError[]
    return Array.isArray(errors) && errors.length === 1 ? (errors[0]?.extensions.code ?? '') : String(error)
  }
}
