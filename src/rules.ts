import type { Article, Extraction } from './domain/claim.js'
import type { ExtractionContext } from './extraction/document.js'
import { createContext, extract } from './extraction/extract.js'
import { loadReference } from './reference/load.js'
import { readWords } from './words/read-words.js'

/** The rules of a process or a thread, with the operator's own words. */
export interface Rules {
  readonly context: ExtractionContext
  extract(article: Article): Extraction
}

/** One article for a thread, and where the words are that it is read with. */
export interface ReadingTask {
  readonly article: Article
  readonly wordsFolder: string | null
}

/** Makes the rules ready; `wordsFolder` is null where there are none. Throws an InputError that says what is wrong in the words. */
export function openRules(wordsFolder: string | null): Rules {
  const base = loadReference()
  const { reference, frames } = wordsFolder === null ? { reference: base, frames: [] } : readWords(wordsFolder, base)
  const context = createContext(reference, frames)
  return { context, extract: article => extract(article, context) }
}
