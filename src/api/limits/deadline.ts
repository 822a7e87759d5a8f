import type { FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'

/** Gives up on what a request waits for. */
export interface Deadline {
  /** The same object, whose methods are given up on when the time is up or the client has gone, and then not called again. */
  guard<T extends object>(target: T): T
}

/**
 * Begins when a request is about to be executed. Fastify's own time-out for handlers stops counting as soon as a POST
 * has been read, and cannot tell GraphQL; this one ends the waiting itself, so that the answer comes with what was found.
 */
export function deadline(reply: FastifyReply, timeoutMs: number): Deadline {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(tooLong(timeoutMs)), timeoutMs)
  const { raw } = reply
  raw.once('finish', () => clearTimeout(timer))
  raw.once('close', () => {
    clearTimeout(timer)
    if (!raw.writableFinished)
      controller.abort(new GraphQLError('the client has gone', { extensions: { code: 'GONE' } }))
  })
  const { signal } = controller
  const over = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  over.catch(() => undefined) // usually nobody waits for it
  return { guard: target => guarded(target, signal, over) }
}

function guarded<T extends object>(target: T, signal: AbortSignal, over: Promise<never>): T {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        if (signal.aborted) return over
        const result: unknown = Reflect.apply(value, object, args)
        return result instanceof Promise ? Promise.race([result, over]) : result
      }
    }
  })
}

function tooLong(timeoutMs: number): GraphQLError {
  const message = `the request took longer than ${timeoutMs} ms (REQUEST_TIMEOUT_MS); ask for less at once`
  return new GraphQLError(message, { extensions: { code: 'TIMEOUT', limit: timeoutMs } })
}
