import SearchableMap from 'minisearch/SearchableMap'
import { likeness, slipsOf, soundKey } from './likeness.js'

const FEW_WORDS = 2_000

/** Words of texts with a weight each; of several that fit, the heavier are meant. */
export class Vocabulary {
  readonly #words = new SearchableMap<number>()
  readonly #bySound = new Map<string, string[]>()

  #size = 0

  /** Whether it is read anew, with the texts its words stand in, within some ten milliseconds. */
  get isSmall(): boolean {
    return this.#size < FEW_WORDS
  }

  add(word: string, weight: number): void {
    if (!this.#words.has(word)) {
      this.#size++
      const key = soundKey(word)
      const alike = this.#bySound.get(key)
      if (alike) alike.push(word)
      else this.#bySound.set(key, [word])
    }
    this.#words.set(word, (this.#words.get(word) ?? 0) + weight)
  }

  /** 0 for a word that is not there. */
  weightOf(word: string): number {
    return this.#words.get(word) ?? 0
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  /** The heaviest words that begin so. */
  begins(typed: string, most: number): string[] {
    if (typed === '') return []
    const found = [...this.#words.atPrefix(typed).entries()] as [string, number][]
    return heaviest(found, most).map(([word]) => word)
  }

  /** The words most alike, of equally alike ones the heaviest; the word itself is not among them. `slips`: letters that may be wrong. */
  similar(typed: string, most: number, slips = slipsOf(typed)): string[] {
    if (slips === 0) return []
    const found = new Map<string, number>()
    for (const word of this.#bySound.get(soundKey(typed)) ?? []) found.set(word, this.#words.get(word) ?? 0)
    // Hardly anybody gets the first letter wrong, and to look under it alone takes a tenth of the time. The map counts two
    // swapped letters as two slips, where one is meant: `likeness` has the last word.
    const [first, rest] = [typed.slice(0, 1), typed.slice(1)]
    for (const [end, [weight]] of this.#words.atPrefix(first).fuzzyGet(rest, Math.max(2, slips))) {
      found.set(first + end, weight)
    }
    found.delete(typed)
    const ranked = [...found].map(([word, weight]) => ({ word, weight, like: likeness(typed, word, slips) }))
    return ranked
      .filter(({ like }) => like > 0)
      .sort((a, b) => b.like - a.like || b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word)
  }
}

function heaviest(entries: [string, number][], most: number): [string, number][] {
  return entries.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
}
