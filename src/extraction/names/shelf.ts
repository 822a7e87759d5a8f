import type { NameEntry } from './name-index.js'
import { keysOfName } from './fold.js'

/** Something with names. */
export interface Named {
  readonly surfaces: readonly string[]
  /** What a text means that uses one of them. */
  entryOf(surface: string): NameEntry
}

/** Things with names, found by the first word of any of them. */
export interface Shelf {
  /** In the order in which they stand there. */
  beginningWith(word: string): readonly Named[]
}

/** Every word that names of something begin with. */
export const firstWords = ({ surfaces }: Named): ReadonlySet<string> =>
  new Set(surfaces.flatMap(surface => keysOfName(surface).map(([first]) => first!)))

/** A shelf of few things, or of things that the build did not know of: it is put in order here and now. */
export function shelfOf(things: Iterable<Named>): Shelf {
  const byWord = new Map<string, Named[]>()
  for (const named of things) {
    for (const word of firstWords(named)) {
      const beginning = byWord.get(word)
      if (beginning) beginning.push(named)
      else byWord.set(word, [named])
    }
  }
  return { beginningWith: word => byWord.get(word) ?? [] }
}
