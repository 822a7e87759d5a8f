import { StoreUnavailableError } from '../domain/errors.js'
import type { Engine } from './engine.js'

/** So many readings of one kind are under way before others wait to be joined. */
const AT_ONCE = 2
/** Nobody waits longer than this for readings that turn out slow. */
const LONGEST_WAIT_MS = 10
/** As many keys as one reading takes: more would have one statement do what several can do side by side. */
const MOST_KEYS = 64

interface Waiting<K, R> {
  readonly keys: readonly K[]
  readonly resolve: (found: R[]) => void
  readonly reject: (error: unknown) => void
}

/** Whether whoever asks gets it. What took too long together may be done in time by itself. */
function isOfAll(error: unknown): boolean {
  return error instanceof StoreUnavailableError && error.code !== 'STORE_TIMEOUT'
}

export type ReadMany<K, A extends readonly unknown[], R> = (keys: readonly K[], ...others: A) => Promise<R[]>

/**
 * Joins what is asked of a database server at the same time. A journey to the server, and a statement that begins and ends
 * there, cost more than what most statements read. While a few readings of a kind are under way, whatever else is asked in
 * the same manner waits, for a few milliseconds at most, and goes along in one statement. Nothing that was read before
 * somebody asked is told to him, and nothing is kept. Where a joined reading fails, each is read by itself, so that nobody
 * gets the error of another; that the server is away is told to all at once.
 */
class Group<K, R> {
  #running = 0
  #waiting: Waiting<K, R>[] = []
  #keys = 0
  #timer: NodeJS.Timeout | null = null

  constructor(private readonly read: (keys: readonly K[]) => Promise<R[]>) {}

  get isIdle(): boolean {
    return this.#running === 0 && this.#waiting.length === 0
  }

  ask(keys: readonly K[]): Promise<R[]> {
    if (keys.length >= MOST_KEYS || (this.#running < AT_ONCE && this.#waiting.length === 0)) return this.#run(keys)
    if (this.#keys + keys.length > MOST_KEYS) this.#flush()
    const found = new Promise<R[]>((resolve, reject) => this.#waiting.push({ keys, resolve, reject }))
    this.#keys += keys.length
    this.#timer ??= setTimeout(() => this.#flush(), LONGEST_WAIT_MS)
    return found
  }

  async #run(keys: readonly K[]): Promise<R[]> {
    this.#running += 1
    try {
      return await this.read(keys)
    } finally {
      this.#running -= 1
      if (this.#running < AT_ONCE) this.#flush()
    }
  }

  #flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    const waiting = this.#waiting
    this.#timer = null
    this.#waiting = []
    this.#keys = 0
    if (waiting.length > 0) void this.#together(waiting)
  }

  async #together(waiting: readonly Waiting<K, R>[]): Promise<void> {
    try {
      const found = await this.#run(waiting.flatMap(({ keys }) => keys))
      let place = 0
      for (const { keys, resolve } of waiting) resolve(found.slice(place, (place += keys.length)))
    } catch (error) {
      for (const { keys, resolve, reject } of waiting) {
        if (waiting.length === 1 || isOfAll(error)) reject(error)
        else this.#run(keys).then(resolve, reject)
      }
    }
  }
}

/**
 * `read` answers key by key, in their order, whichever keys go together; its other arguments say in what manner. Returns the
 * same reading, joined with others of the same manner where the engine is a server far away.
 */
export function gathered<K, A extends readonly unknown[], R>(
  engine: Pick<Engine, 'isRemote'>,
  read: ReadMany<K, A, R>
): ReadMany<K, A, R> {
  if (!engine.isRemote) return read
  const groups = new Map<string, Group<K, R>>()
  return async (keys, ...others) => {
    if (keys.length === 0) return []
    const manner = JSON.stringify(others)
    let group = groups.get(manner)
    if (group === undefined) groups.set(manner, (group = new Group(several => read(several, ...others))))
    try {
      return await group.ask(keys)
    } finally {
      if (group.isIdle) groups.delete(manner)
    }
  }
}
