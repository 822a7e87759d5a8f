import type { TextQuery } from '../engine.js'

const SHORTEST_BEGINNING = 2
/** What is spelt otherwise counts less than what is spelt so. */
const LESS = '^0.5'

/** What is left of a word is letters and digits alone: none of it is an operator of Lucene's query language. */
const plain = (word: string): string => word.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** A query in Lucene's language: any of the words; a loose one also as a beginning, or with a slip or two. */
export function luceneQuery({ words, loose }: TextQuery): string {
  const terms = words
    .map(plain)
    .filter(word => word !== '')
    .map(word => `"${word}"`)
  for (const { word: typed, slips } of loose) {
    const word = plain(typed)
    if (word === '') continue
    terms.push(`"${word}"`)
    if (word.length >= SHORTEST_BEGINNING) terms.push(`${word}*${LESS}`)
    if (slips > 0) terms.push(`${word}~${slips}${LESS}`)
  }
  return terms.join(' ')
}
