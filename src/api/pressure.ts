import type { FastifyReply, FastifyRequest } from 'fastify'

const RETRY_AFTER_SECONDS = 10

/**
 * Turns away what is asked of a process that lags behind. A second in which nothing could be measured is told as an endless
 * delay. Only a long start makes one (the first sample comes after it), and whoever asks first is not turned away for that.
 */
export function whenBehind(
  _request: FastifyRequest,
  reply: FastifyReply,
  _type: string,
  delay: number | undefined
): Promise<void> | undefined {
  if (delay === Infinity) return undefined
  void reply.header('retry-after', RETRY_AFTER_SECONDS)
  return Promise.reject(Object.assign(new Error('the process lags behind'), { code: 'FST_UNDER_PRESSURE' }))
}
