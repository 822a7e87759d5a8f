import { InputError } from '../domain/errors.js'

/** Reads `--port`. */
export function portNumber(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : NaN
  if (!(port <= 65_535)) throw new InputError(`--port ${text} is no port; write a number from 0 to 65535`)
  return port
}
