import type { Article } from '../domain/claim.js'
import { articleId } from '../domain/ids.js'
import { parsePartialDate } from '../domain/partial-date.js'
import { canonicalText } from '../domain/text.js'
import type { ArticleInput } from './article-input.js'

/**
 * The article as it is hashed, stored and read: canonical text, and an id that is the same wherever it is handed in.
 * Its story is the whole text until extraction finds it.
 */
export function toArticle(input: ArticleInput): Article {
  const text = canonicalText(input.text)
  return {
    id: articleId(text, input.published, input.publisher),
    title: input.title,
    text,
    url: input.url,
    publisher: input.publisher,
    published: input.published === null ? null : parsePartialDate(input.published, 'STATED'),
    language: input.language,
    story: { start: 0, end: text.length }
  }
}
