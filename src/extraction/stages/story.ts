import { findStory } from '../story/find-story.js'
import { unwrapped } from '../story/soft-lines.js'
import type { Stage } from '../document.js'

/**
 * In: the article's canonical text. Out: `article.story`, the bounds of the main story in it.
 * Everything later looks inside these bounds only, so teasers and navigation yield nothing.
 */
export const story: Stage = {
  name: 'story',
  run: document => ({
    ...document,
    article: { ...document.article, story: findStory(unwrapped(document.article.text)) }
  })
}
