import { foldName } from '../../domain/ids.js'
import { likeness } from '../../domain/spelling/likeness.js'

export interface Highlighted {
  readonly highlights: { start: number; end: number }[]
  /** Which share of the words stands in the text, a word that is only alike counting less. */
  readonly share: number
}

/** Where folded words stand in a text as written, exactly, as a beginning, or spelt alike. */
export function highlight(shown: string, words: readonly string[]): Highlighted {
  const highlights: { start: number; end: number }[] = []
  const best = words.map(() => 0)
  for (const match of shown.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)) {
    const parts = foldName(match[0]).split(' ')
    let marked = false
    words.forEach((word, index) => {
      const like = Math.max(...parts.map(part => likeness(word, part)))
      if (like > 0) marked = true
      best[index] = Math.max(best[index] ?? 0, like)
    })
    if (marked) highlights.push({ start: match.index, end: match.index + match[0].length })
  }
  return { highlights, share: mean(best) }
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
