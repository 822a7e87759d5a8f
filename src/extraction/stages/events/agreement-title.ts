import type { Document } from '../../document.js'
import type { NounPhrase } from '../../clauses/types.js'

/** The noun phrase with what hangs on it, in the words of the text, at most 120 characters. */
export function titleOf(phrase: NounPhrase, document: Document): string {
  let last = phrase.last
  for (const { phrase: inner, preposition } of phrase.complements) {
    if (/^(?:after|before|during|at|following|ahead of)$/.test(preposition)) break
    const end = document.tokens[inner.last - 1]!.end
    if (end - document.tokens[phrase.first]!.start > 120) break
    last = inner.last
  }
  return clip(
    document.article.text
      .slice(document.tokens[phrase.first]!.start, document.tokens[last - 1]!.end)
      .replace(/^(?:the|an?|this|that|these|those)\s+/i, '')
  )
}

/** At most 120 characters, ending with a whole word. */
export function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= 120) return flat
  const cut = flat.slice(0, 120)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).replace(/[\s,;:]+$/, '')
}
