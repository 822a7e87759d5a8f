import type { FastifyBaseLogger } from 'fastify'
import type { Bindings, ChildLoggerOptions } from 'pino'

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

/**
 * The log of one request, made when there is something to write. Of most requests there is nothing: making a log for each
 * takes a tenth of the time of an answer that is kept.
 */
export class RequestLog implements FastifyBaseLogger {
  #own: FastifyBaseLogger | null = null

  /** `bindings` stand in every line: the id of the request. */
  constructor(
    private readonly all: FastifyBaseLogger,
    private readonly bindings: Bindings,
    private readonly options: ChildLoggerOptions
  ) {}

  get level(): string {
    return (this.#own ?? this.all).level
  }

  set level(level: string) {
    this.#made().level = level
  }

  child(bindings: Bindings, options?: ChildLoggerOptions): FastifyBaseLogger {
    return this.#made().child(bindings, options)
  }

  fatal(...line: unknown[]): void {
    this.#write('fatal', line)
  }

  error(...line: unknown[]): void {
    this.#write('error', line)
  }

  warn(...line: unknown[]): void {
    this.#write('warn', line)
  }

  info(...line: unknown[]): void {
    this.#write('info', line)
  }

  debug(...line: unknown[]): void {
    this.#write('debug', line)
  }

  trace(...line: unknown[]): void {
    this.#write('trace', line)
  }

  silent(...line: unknown[]): void {
    this.#write('silent', line)
  }

  #made(): FastifyBaseLogger {
    return (this.#own ??= this.all.child(this.bindings, this.options))
  }

  /** Fastify offers two lines of every request, which only some levels write. */
  #write(level: Level, line: readonly unknown[]): void {
    if (this.#own === null && !isEnabled(this.all, level)) return
    const log = this.#made()
    Reflect.apply(log[level], log, line)
  }
}

/** Pino's loggers tell what they write; of others nothing is known. */
function isEnabled(log: FastifyBaseLogger & { isLevelEnabled?(level: string): boolean }, level: Level): boolean {
  return log.isLevelEnabled?.(level) ?? true
}
