import { dayInWords, dayMonth, inFigures, iso, monthDay } from './days.js'
import { feast } from './feasts.js'
import { joinedPart, monthAlone, partOfAYear, pastMonth } from './months-and-parts.js'
import type { Recogniser } from './read.js'
import { withinMonth } from './within-month.js'
import { decade, quarter, season, year } from './years.js'

// the words they begin with stand in OPENERS (read.ts)
export const absolute: readonly Recogniser[] = [
  iso,
  inFigures,
  feast,
  joinedPart,
  pastMonth,
  withinMonth,
  dayMonth,
  dayInWords,
  monthDay,
  quarter,
  partOfAYear,
  monthAlone,
  season,
  decade,
  year
]
