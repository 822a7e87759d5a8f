import type { NameEntry, NameIndex } from './name-index.js'

/** What begins with a word in an index. */
export interface Start {
  /** The index that says so. */
  readonly of: NameIndex | null
  /** What the word alone stands for. */
  alone: NameEntry[] | null
  longest: number
  /** One word, or several: most begin one name of several words only. */
  second: string | Set<string> | null
}

/** Indexes that are in use together: those of one context. */
export const PLACES = 3

/** Of a word that no index has met yet. */
export const KNOWN_OF_NONE: Start = { of: null, alone: null, longest: 0, second: null }
