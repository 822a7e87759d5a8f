import type { WebSocket } from '@fastify/websocket'
import { CloseCode } from 'graphql-ws'
import type { Server } from 'graphql-ws'
import type { FastifyRequest } from 'fastify'
import type { SubscriptionSettings } from '../../config.js'

/** As the protocol says of too many requests to begin. */
const TOO_MANY_MESSAGES = CloseCode.TooManyInitialisationRequests

/** What the protocol's server keeps of a socket. */
export interface SocketExtra extends Record<PropertyKey, unknown> {
  readonly request: FastifyRequest
}

/**
 * Joins a socket to the server of the protocol and keeps asking whether its client is still there. What goes wrong with
 * a socket (a message too large, a client gone without a word) is the client's: it closes and leaves a line in the log.
 */
export function connect(
  server: Server<SocketExtra>,
  socket: WebSocket,
  request: FastifyRequest,
  { heartbeatMs, messagesPerMinute }: Pick<SubscriptionSettings, 'heartbeatMs' | 'messagesPerMinute'>
): void {
  const stopHeartbeat = startHeartbeat(socket, heartbeatMs)
  const mayBeHeard = atMostAMinute(messagesPerMinute)
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: data =>
        new Promise((resolve, reject) => {
          // Told that a message has left only once it has: whoever reads slowly is sent no faster.
          if (socket.readyState !== socket.OPEN) resolve()
          else socket.send(data, error => (error ? reject(error) : resolve()))
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: handle =>
        socket.on('message', data => {
          if (!mayBeHeard()) {
            socket.close(TOO_MANY_MESSAGES, `more than ${messagesPerMinute} messages in a minute`)
            return
          }
          handle(String(data)).catch((error: unknown) => {
            request.log.error({ err: error }, 'a message over a socket could not be handled')
            socket.close(CloseCode.InternalServerError, 'internal error')
          })
        })
    },
    { request }
  )
  socket.once('close', (code, reason) => {
    stopHeartbeat()
    closed(code, String(reason)).catch((error: unknown) => request.log.error({ err: error }, 'closing a socket'))
  })
}

const MINUTE_MS = 60_000

/** Says of each thing that happens whether so many may have happened since the minute began; 0 lets all through. */
function atMostAMinute(most: number): () => boolean {
  let since = performance.now()
  let count = 0
  return () => {
    if (most === 0) return true
    const now = performance.now()
    if (now - since >= MINUTE_MS) [since, count] = [now, 0]
    return ++count <= most
  }
}

/** Sends a ping each time and ends the connection when the one before was not answered. */
function startHeartbeat(socket: WebSocket, everyMs: number): () => void {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, everyMs)
  return () => clearInterval(timer)
}
