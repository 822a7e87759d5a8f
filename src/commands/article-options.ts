import { checkUrl } from '../input/article-input.js'
import { parsePublished, todayUtc } from '../input/published.js'
import type { ReadOptions } from '../input/read-articles.js'
import type { ArticleOptions } from './options.js'

/** How to read inputs, from the command's options. A wrong date or address is told before anything is read. */
export function readingOptions({ published, publisher, url }: ArticleOptions): ReadOptions {
  const today = todayUtc()
  if (published !== undefined) parsePublished(published, today)
  if (url !== undefined) checkUrl(url)
  return { today, defaults: { published, publisher, url } }
}
