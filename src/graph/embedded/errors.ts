import { InvariantError, isKnownError, StoreUnavailableError } from '../../domain/errors.js'

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

export function isLocked(error: unknown): boolean {
  return /GRAFEO-X001/.test(messageOf(error)) && /lock/i.test(messageOf(error))
}

/** Ours pass as they are; the engine's become ours, with the cause kept for the log. */
export function translateError(error: unknown): unknown {
  if (isKnownError(error)) return error
  const message = messageOf(error)
  if (!/GRAFEO-|Database error|Query error/.test(message)) return error
  if (/No space left|os error 28\b|File too large|Disk quota/i.test(message)) {
    return new StoreUnavailableError(
      'the disk that holds the embedded store is full: nothing of this was stored, what was there before is safe',
      {
        cause: error
      }
    )
  }
  if (/os error|I\/O|Io error|GRAFEO-X/i.test(message)) {
    return new StoreUnavailableError('the embedded store cannot be read or written', { cause: error })
  }
  return new InvariantError('the embedded engine refused a statement', { cause: error })
}
