import type { Stage } from './document.js'
import { names } from './stages/names.js'
import { people } from './stages/people.js'
import { story } from './stages/story.js'
import { tokens } from './stages/tokens.js'

/** The way of an article through extraction. Each stage reads what those before it wrote. */
export const pipeline: readonly Stage[] = [
  story, // first, so that nothing outside the main story is ever looked at
  tokens, // words and sentences: all that follows counts in them
  names, // countries, organisations and places by name, before people: a title belongs to one of them
  people // leaders by name, family name and title
]
