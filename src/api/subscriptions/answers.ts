import type { ExecutionResult } from 'graphql'
import type { ChangeFeed } from '../../feed/feed.js'
import type { Notice } from '../context.js'
import { limitError } from '../limits/limit-error.js'
import type { Interest } from './interest.js'

/** Answers that wait for a client that reads slowly; beyond this it has missed the connection. */
export const MOST_WAITING = 256

/**
 * One answer after the other, as changes come that concern an interest. Listens from the moment it is made and lets go
 * when it is returned, also while somebody waits for the next: an async generator could not, for its `return` waits too.
 */
export function answersTo(
  feed: ChangeFeed,
  interest: Interest,
  answer: (notice: Notice) => Promise<ExecutionResult>
): AsyncGenerator<ExecutionResult, undefined, undefined> {
  let waiting: Notice[] = []
  let ended = false
  let tooSlow = false
  let wake: (() => void) | null = null
  const rouse = (): void => {
    wake?.()
    wake = null
  }
  const stopListening = feed.listen(change => {
    const notices = interest.noticesOf(change)
    if (notices.length === 0) return
    waiting = interest.latestSaysAll ? [...notices] : [...waiting, ...notices]
    if (waiting.length > MOST_WAITING) {
      tooSlow = true
      waiting = []
      stopListening()
    }
    rouse()
  })
  const end = (): Promise<IteratorResult<ExecutionResult, undefined>> => {
    ended = true
    waiting = []
    stopListening()
    rouse()
    return Promise.resolve({ done: true, value: undefined })
  }
  return {
    next: async () => {
      while (!ended && !tooSlow && waiting.length === 0) await new Promise<void>(resolve => (wake = resolve))
      if (ended) return { done: true, value: undefined }
      const notice = waiting.shift()
      if (notice === undefined) {
        await end()
        const message = `more than ${MOST_WAITING} answers were waiting to be read; subscribe again and ask for what was missed`
        throw limitError('TOO_SLOW', message, { limit: MOST_WAITING, actual: MOST_WAITING + 1 })
      }
      return { done: false, value: await answer(notice) }
    },
    return: end,
    throw: async error => {
      await end()
      throw error
    },
    [Symbol.asyncIterator]() {
      return this
    }
  }
}
