import { CommanderError } from 'commander'
import { InputError, InvariantError, isKnownError } from '../domain/errors.js'
import type { Terminal } from './terminal.js'

/** What scripts can rely on. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Tells a person why a command ended and says with which code. What we did not foresee comes with its stack. */
export function explainFailure(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage // it has spoken already
  if (error instanceof InputError) {
    terminal.err(`entente: ${error.message}`)
    return EXIT.usage
  }
  if (isKnownError(error) && !(error instanceof InvariantError)) {
    terminal.err(`entente: ${error.message}`)
    return EXIT.failed
  }
  const system = systemMessage(error)
  terminal.err(
    system ?? `entente: internal error, please report it: ${error instanceof Error ? error.stack : String(error)}`
  )
  return EXIT.failed
}

/** Failures of the machine that its owner can mend. */
function systemMessage(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  const path = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : ''
  switch (error.code) {
    case 'ENOSPC':
      return `entente: the disk is full${path}; make room and run the same command again: what is stored stays stored`
    case 'EACCES':
    case 'EPERM':
      return `entente: permission denied${path}; check who owns it`
    case 'EROFS':
      return `entente: the disk is read-only${path}`
    case 'EADDRINUSE': {
      const port = 'port' in error ? String(error.port) : ''
      return `entente: port ${port} is in use; stop what listens there, or choose another with --port`
    }
    default:
      return null
  }
}
