import type { FastifyRequest } from 'fastify'
import type { ApiSettings } from '../config.js'

/** What an answer may tell of itself. */
export interface WantedExtensions {
  readonly cost: boolean
  readonly timing: boolean
}

/** By which a caller says what it wants to know beside the answer. */
export const EXTENSIONS_HEADER = 'x-entente-extensions'

/** What a caller wants to know beside the answer: the header names `cost`, `timing` or both; a setting may want both always. */
export function wantedExtensions(
  { headers }: Pick<FastifyRequest, 'headers'>,
  mode: ApiSettings['extensions']
): WantedExtensions {
  if (mode === 'OFF') return { cost: false, timing: false }
  if (mode === 'ALWAYS') return { cost: true, timing: true }
  const header = headers[EXTENSIONS_HEADER]
  const named =
    typeof header === 'string'
      ? header
          .toLowerCase()
          .split(',')
          .map(part => part.trim())
      : []
  return { cost: named.includes('cost'), timing: named.includes('timing') }
}

/** Counts what one request asks of the store and how long it waits. */
export class StoreClock {
  readonly #began = performance.now()
  #calls = 0
  #waitedMs = 0

  /** The same object, whose methods are timed. */
  watching<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (object, property) => {
        const value: unknown = Reflect.get(object, property)
        if (typeof value !== 'function') return value
        return (...args: unknown[]): unknown => {
          const result: unknown = Reflect.apply(value, object, args)
          return result instanceof Promise ? this.#timed(result) : result
        }
      }
    })
  }

  async #timed(result: Promise<unknown>): Promise<unknown> {
    const began = performance.now()
    this.#calls++
    try {
      return await result
    } finally {
      this.#waitedMs += performance.now() - began
    }
  }

  /** In milliseconds. Calls that ran side by side count each in `storeMs`, so it may be more than `totalMs`. */
  read(): { totalMs: number; storeCalls: number; storeMs: number } {
    return {
      totalMs: rounded(performance.now() - this.#began),
      storeCalls: this.#calls,
      storeMs: rounded(this.#waitedMs)
    }
  }
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100
}
