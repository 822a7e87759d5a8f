/** A store that does not even tell its revision in this time is asked without the cache. */
const PATIENCE_MS = 1_000

/**
 * Reads the store's revision once for all who ask at a time. Whoever asks while one reading is under way waits for the
 * next: that one may have begun before a change that the asker must see. Null where the store does not tell it in time, or
 * not at all: asking it the question will tell why. A store that knows it without looking tells it at once.
 */
export function sharedRevision(read: () => string | Promise<string>): () => string | Promise<string | null> {
  let running: Promise<string | null> | null = null
  let next: Promise<string | null> | null = null
  const start = (): string | Promise<string | null> => {
    next = null
    const told = read()
    if (typeof told === 'string') return told
    const reading = inTime(told)
    running = reading
    void reading.then(() => {
      if (running === reading) running = null
    })
    return reading
  }
  return () => {
    if (running === null) return start()
    next ??= running.then(start)
    return next
  }
}

async function inTime(reading: Promise<string>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(resolve => (timer = setTimeout(() => resolve(null), PATIENCE_MS)))
  try {
    return await Promise.race([reading, late])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
