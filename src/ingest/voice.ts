import { createHash } from 'node:crypto'
import type { Article } from '../domain/claim.js'
import { foldName } from '../domain/ids.js'

/**
 * Whose voice an article is. Articles that print one story word for word, whatever their headline, layout and outlet,
 * share one voice and corroborate nothing.
 */
export function voiceOf(article: Pick<Article, 'text' | 'story'>): string {
  const story = foldName(article.text.slice(article.story.start, article.story.end))
  return createHash('sha256').update(story).digest('base64url').slice(0, 22)
}
