import type { Extraction } from './domain/claim.js'
import { openRules } from './rules.js'
import type { ReadingTask, Rules } from './rules.js'

/** A thread that reads articles. All its tasks name the same words, so its rules are made ready once. */

let rules: Rules | null = null

export default function read({ article, wordsFolder }: ReadingTask): Extraction {
  rules ??= openRules(wordsFolder)
  return rules.extract(article)
}
