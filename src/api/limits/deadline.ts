import type { FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'

/** Gives up on what a request waits for. */
export interface Deadline {
  /** The same object, whose methods are given up on when the time is up or the client has gone, and then not called again. */
  guard<T extends object>(target: T): T
}

/** A deadline that runs until it is stopped. */
export interface RunningDeadline extends Deadline {
  /** What has been answered is no longer given up on. */
  stop(): void
  /** Gives up now. */
  giveUp(reason: Error): void
}

/** Begins now and ends the waiting itself, so that an answer comes with what was found. */
export function startDeadline(timeoutMs: number): RunningDeadline {
  let isOver = false
  let end: (reason: Error) => void = () => undefined
  const over = new Promise<never>((_resolve, reject) => (end = reject))
  over.catch(() => undefined) // usually nobody waits for it
  const giveUp = (reason: Error): void => {
    isOver = true
    end(reason)
  }
  const timer = setTimeout(() => giveUp(tooLong(timeoutMs)), timeoutMs)
  return {
    guard: target => guarded(target, () => isOver, over),
    stop: () => clearTimeout(timer),
    giveUp: reason => {
      clearTimeout(timer)
      giveUp(reason)
    }
  }
}

/**
 * Begins when a request is about to be executed. Fastify's own time-out for handlers stops counting as soon as a POST
 * has been read, and cannot tell GraphQL.
 */
export function deadline(reply: FastifyReply, timeoutMs: number): Deadline {
  const running = startDeadline(timeoutMs)
  const { raw } = reply
  raw.once('finish', running.stop)
  raw.once('close', () => {
    running.stop()
    if (!raw.writableFinished) running.giveUp(new GraphQLError('the client has gone', { extensions: { code: 'GONE' } }))
  })
  return running
}

function guarded<T extends object>(target: T, isOver: () => boolean, over: Promise<never>): T {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        if (isOver()) return over
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
