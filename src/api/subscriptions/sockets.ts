import type { Socket } from 'node:net'
import type { FastifyRequest } from 'fastify'

/** Why a socket is not opened. */
export interface SocketRefusal {
  readonly code: string
  readonly message: string
  readonly status: number
}

/**
 * Refuses a socket that a page of another origin opens. Browsers let any page open one to any server and only say where
 * the page comes from; programs say nothing.
 */
export function originRefusal({ headers, host }: FastifyRequest, allowed: readonly string[]): SocketRefusal | null {
  const { origin } = headers
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return null
  if (URL.canParse(origin) && new URL(origin).host === host) return null
  const message = 'pages of this origin may not open a socket here (CORS_ORIGINS)'
  return { code: 'ORIGIN_NOT_ALLOWED', message, status: 403 }
}

/** Counts the open sockets of each client address. */
export class SocketCount {
  readonly #open = new Map<string, number>()

  constructor(private readonly most: number) {}

  /** Counts a socket in until it closes; says why not when its client has as many as it may. */
  take(address: string, socket: Socket): SocketRefusal | null {
    const open = this.#open.get(address) ?? 0
    if (open >= this.most) {
      const message = `this address has ${open} sockets open and may have ${this.most} (SOCKETS_PER_CLIENT); close some`
      return { code: 'TOO_MANY_SOCKETS', message, status: 429 }
    }
    this.#open.set(address, open + 1)
    socket.once('close', () => {
      const left = (this.#open.get(address) ?? 1) - 1
      if (left > 0) this.#open.set(address, left)
      else this.#open.delete(address)
    })
    return null
  }
}
