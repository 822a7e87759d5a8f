/** Loading may take this share of the time. */
const REST = 20
/** Others may have changed what is loaded, without this process knowing: looked at again after so long at the earliest. */
const UNTOLD_MS = 5_000

/**
 * A value worked out from data that change: loaded when first asked for, and anew when it has been told of a change or
 * is old. Small data are always up to date; of large ones the old value serves until the new one is there. What is small is a
 * matter of the data, never of how busy the machine was: the same change shows at the same time everywhere.
 */
export class Refreshed<T> {
  #value: { readonly is: T } | null = null
  #loading: Promise<T> | null = null
  #loadedAt = 0
  #took = 0
  #changed = false
  #doubts = 0

  /** `isSmall`: whether loading it anew takes so little that whoever asks can wait for it. */
  constructor(
    private readonly load: () => Promise<T>,
    private readonly isSmall: (value: T) => boolean
  ) {}

  /** Something the value is worked out from has changed. */
  touch(): void {
    this.#changed = true
    this.#doubts++
  }

  /**
   * Goes up whenever a change is told and whenever a value is given that may lack one. What was worked out while it
   * stood still rests on the value of that time.
   */
  doubts(): number {
    return this.#doubts
  }

  async get(): Promise<T> {
    if (this.#value === null) return this.#reload()
    const age = performance.now() - this.#loadedAt
    const small = this.isSmall(this.#value.is)
    const due = this.#changed ? small || age > REST * this.#took : age > Math.max(UNTOLD_MS, REST * this.#took)
    if (!due) return this.#old(this.#value.is)
    if (small && this.#changed) {
      await this.#loading // what began before the change does not show it
      return this.#reload()
    }
    this.#reload().catch(() => undefined) // the old value serves; the next call tries again
    return this.#old(this.#value.is)
  }

  #old(value: T): T {
    if (this.#changed || this.#loading !== null) this.#doubts++
    return value
  }

  #reload(): Promise<T> {
    if (this.#loading !== null) this.#doubts++ // it may have begun before what the caller must see
    return (this.#loading ??= this.#loadNow().finally(() => (this.#loading = null)))
  }

  async #loadNow(): Promise<T> {
    this.#changed = false
    const began = performance.now()
    const is = await this.load()
    this.#value = { is }
    this.#loadedAt = performance.now()
    this.#took = this.#loadedAt - began
    return is
  }
}
