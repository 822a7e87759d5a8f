import { LRUCache } from 'lru-cache'

/** An answer as it was sent. */
export interface KeptAnswer {
  /** The day, and the store's revision read before the answer was begun. */
  readonly moment: string
  readonly body: string
  readonly etag: string
}

/** An answer being worked out. Whoever begins it must end it, with nothing where it may not be kept. */
export interface PendingAnswer {
  readonly key: string
  readonly moment: string
  end(answer: Omit<KeptAnswer, 'moment'> | null): void
}

/** One answer may take this part of the memory: a few huge ones must not push all others out. */
const LARGEST_PART = 16
/** Characters take up to two bytes; the rest is what an entry costs by itself. */
const BYTES_PER_CHARACTER = 2
const BYTES_PER_ENTRY = 300

/**
 * Answers by what was asked. Exact: an answer was begun after the store's revision had been read, so as long as that is
 * its revision still, nothing has been committed since that it does not show.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, KeptAnswer>
  readonly #pending = new Map<string, Promise<KeptAnswer | null>>()
  #newest = ''

  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / LARGEST_PART),
      sizeCalculation: ({ body }, key) => (body.length + key.length) * BYTES_PER_CHARACTER + BYTES_PER_ENTRY
    })
  }

  /** The answer, where one of this moment is kept or is being worked out. */
  find(key: string, moment: string): KeptAnswer | Promise<KeptAnswer | null> | null {
    const kept = this.#answers.get(key)
    if (kept?.moment === moment) return kept
    return this.#pending.get(pendingKey(key, moment)) ?? null
  }

  /** Announces that an answer is being worked out, so that others who ask the same wait for it. */
  begin(key: string, moment: string): PendingAnswer {
    const waitedFor = pendingKey(key, moment)
    let settle: (answer: KeptAnswer | null) => void = () => undefined
    this.#pending.set(waitedFor, new Promise(resolve => (settle = resolve)))
    let ended = false
    return {
      key,
      moment,
      end: given => {
        if (ended) return
        ended = true
        this.#pending.delete(waitedFor)
        const answer = given === null ? null : { ...given, moment }
        if (answer !== null) this.#keep(key, answer)
        settle(answer)
      }
    }
  }

  get bytes(): number {
    return this.#answers.calculatedSize
  }

  #keep(key: string, answer: KeptAnswer): void {
    // What was kept before a change, or yesterday, will never be asked for again.
    if (answer.moment !== this.#newest) this.#answers.clear()
    this.#newest = answer.moment
    this.#answers.set(key, answer)
  }
}

function pendingKey(key: string, moment: string): string {
  return `${moment} ${key}`
}
