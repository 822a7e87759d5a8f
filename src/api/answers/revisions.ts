/**
 * Reads the store's revision once for all who ask at a time. Whoever asks while one reading is under way waits for the
 * next: that one may have begun before a change that the asker must see.
 */
export function sharedRevision(read: () => Promise<string>): () => Promise<string> {
  let running: Promise<string> | null = null
  let next: Promise<string> | null = null
  const start = (): Promise<string> => {
    next = null
    const reading = read()
    const done = (): void => {
      if (running === reading) running = null
    }
    running = reading
    reading.then(done, done)
    return reading
  }
  return () => {
    if (running === null) return start()
    next ??= running.then(start, start)
    return next
  }
}
