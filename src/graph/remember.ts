import { LRUCache } from 'lru-cache'
import type { Engine } from './engine.js'
import { gathered } from './gather.js'
import type { ReadMany } from './gather.js'

/** Some forty megabytes of events as they are written on average. */
const MOST_RECORDS = 8_000

interface Kept {
  readonly found: unknown
  readonly weight: number
}

/** Makes a reading by key cheaper for all who ask: `weigh` tells how many records an answer holds. */
export type ShareReading = <K, A extends readonly unknown[], R>(
  read: ReadMany<K, A, R>,
  weigh: (found: R) => number
) => ReadMany<K, A, R>

/**
 * How readings by key are shared: of a server with whoever asks at the same time, in process with whoever asks before the
 * next write. `read` has to answer key by key, whichever keys go together, and its answers are shared: nobody changes them.
 */
export function sharedReadings(engine: Pick<Engine, 'isRemote' | 'ownWrites'>): ShareReading {
  return engine.isRemote || engine.ownWrites() === null ? read => gathered(engine, read) : remembering(engine)
}

/**
 * A store in this process knows of every write there is. So what was read is what one would read until the next one: it is
 * kept until then, as much as fits, in place of asking the engine and making records of rows once more. What was begun
 * before a write and ended after it is given and not kept.
 */
export function remembering(engine: Pick<Engine, 'ownWrites'>, most = MOST_RECORDS): ShareReading {
  const kept = new LRUCache<string, Kept>({ maxSize: most, sizeCalculation: ({ weight }) => weight })
  let moment = engine.ownWrites()
  let readings = 0
  return (read, weigh) => {
    const reading = readings++
    return async (keys, ...others) => {
      const now = engine.ownWrites()
      if (now !== moment) kept.clear()
      moment = now
      const manner = `${reading} ${JSON.stringify(others)} `
      const names = keys.map(key => manner + JSON.stringify(key))
      const answers = names.map(name => kept.get(name)?.found)
      const missing = [...names.keys()].filter(place => answers[place] === undefined)
      if (missing.length === 0) return answers as Awaited<ReturnType<typeof read>>
      const found = await read(
        missing.map(place => keys[place] as (typeof keys)[number]),
        ...others
      )
      const isSame = engine.ownWrites() === now && moment === now
      missing.forEach((place, index) => {
        const answer = found[index]
        answers[place] = answer
        const name = names[place]
        if (isSame && answer !== undefined && name !== undefined)
          kept.set(name, { found: answer, weight: weigh(answer) })
      })
      return answers as Awaited<ReturnType<typeof read>>
    }
  }
}
