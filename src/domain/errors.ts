/** What every error of ours carries: a stable code for programs and a status for HTTP. */
abstract class EntenteError extends Error {
  abstract readonly code: string
  abstract readonly status: number
}

/** The caller asked wrongly. `field` names the argument, file or record at fault. */
export class InputError extends EntenteError {
  override readonly name = 'InputError'
  readonly status: number
  readonly code: string
  readonly field: string | null
  constructor(
    message: string,
    options: { code?: string; field?: string | undefined; cause?: unknown; status?: number } = {}
  ) {
    super(message, { cause: options.cause })
    this.code = options.code ?? 'BAD_USER_INPUT'
    this.field = options.field ?? null
    this.status = options.status ?? 400
  }
}

/** Something named does not exist, and its absence is an error. */
export class NotFoundError extends EntenteError {
  override readonly name = 'NotFoundError'
  readonly code = 'NOT_FOUND'
  readonly status = 404
}

/** The store cannot be reached, is held by another process, or is of a newer version. */
export class StoreUnavailableError extends EntenteError {
  override readonly name = 'StoreUnavailableError'
  readonly status = 503
  readonly code: string
  constructor(message: string, options: { code?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.code = options.code ?? 'STORE_UNAVAILABLE'
  }
}

/** A language model that the settings name gives no usable answer, or may not be asked any more. */
export class ModelUnavailableError extends EntenteError {
  override readonly name = 'ModelUnavailableError'
  readonly code = 'MODEL_UNAVAILABLE'
  readonly status = 503
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { cause: options.cause })
  }
}

/** Our own mistake: what cannot be, is. */
export class InvariantError extends EntenteError {
  override readonly name = 'InvariantError'
  readonly code = 'INTERNAL'
  readonly status = 500
}

export type KnownError = InputError | NotFoundError | StoreUnavailableError | ModelUnavailableError | InvariantError

export function isKnownError(error: unknown): error is KnownError {
  return (
    error instanceof InputError ||
    error instanceof NotFoundError ||
    error instanceof StoreUnavailableError ||
    error instanceof ModelUnavailableError ||
    error instanceof InvariantError
  )
}
