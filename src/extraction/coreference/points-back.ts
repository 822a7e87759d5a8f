import { ONCE_ALLIED, BARE_PLURALS, COLLECTIVES, COUNTS, LEADERS_ALONE, NEIGHBOURS, TWINS } from '../lexicon/groups.js'
import { askedOfWords } from '../word.js'

/** Words that may mean somebody named before: all that the reader asks for. A new one's go here. */
const POINTING: ReadonlySet<string> = new Set([
  ...TWINS.keys(),
  ...COUNTS.keys(),
  ...COLLECTIVES.keys(),
  ...BARE_PLURALS,
  ...ONCE_ALLIED,
  ...LEADERS_ALONE,
  ...NEIGHBOURS,
  ...'he she him his her they the it its'.split(' ')
])
/** Whether the reader has anything to do at a word: at most it has not. */
export const pointsBack = askedOfWords(({ lower }) => POINTING.has(lower))
