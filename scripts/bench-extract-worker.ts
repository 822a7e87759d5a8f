import type { Article } from '../src/domain/claim.js'
import { createContext, extract } from '../src/extraction/extract.js'
import { loadReference } from '../src/reference/load.js'

const context = createContext(loadReference())

/** An article with a day, so that relative dates are worked out too. */
export function articleOf(text: string, index: number): Article {
  return {
    id: `article:${index}`,
    title: null,
    text,
    url: null,
    publisher: null,
    published: { edtf: '2025-08-23', precision: 'DAY', basis: 'STATED', earliest: '2025-08-23', latest: '2025-08-23' },
    language: 'en',
    story: { start: 0, end: text.length }
  }
}

/** One thread's share of the texts; returns the number of claims. */
export default function work(texts: readonly string[]): number {
  return texts.reduce((sum, text, index) => sum + extract(articleOf(text, index), context).claims.length, 0)
}
