import type { Stage } from './document.js'
import { agreements } from './stages/agreements.js'
import { coreference } from './stages/coreference.js'
import { dates } from './stages/dates.js'
import { deadlines } from './stages/deadlines.js'
import { interactions } from './stages/interactions.js'
import { meetings } from './stages/meetings.js'
import { movements } from './stages/movements.js'
import { names } from './stages/names.js'
import { people } from './stages/people.js'
import { publication } from './stages/publication.js'
import { readings } from './stages/readings.js'
import { story } from './stages/story.js'
import { subject } from './stages/subject.js'
import { tenures } from './stages/tenures.js'
import { tokens } from './stages/tokens.js'

/** The way of an article through extraction. Each stage reads what those before it wrote. */
export const pipeline: readonly Stage[] = [
  story, // first, so that nothing outside the main story is ever looked at
  tokens, // words and sentences: all that follows counts in them
  names, // countries, organisations and places by name, before people: a title belongs to one of them
  movements, // fronts and coalitions no list has, also before people, whom they may have as leaders
  people, // leaders by name, family name and title
  readings, // whether a country acts or is only where something happens: after people, whose titles it may belong to
  coreference, // "the two leaders", "he", "the bloc": after everybody who can be meant is named
  publication, // an article without a date gets the window of the holders it names, for events to stand in
  dates, // needs sentences only; stands here so that events find who and when together
  tenures, // who holds an office that no list has
  meetings, // who met or will meet: before agreements, which are reached there
  agreements, // what was agreed, hung on the meetings
  deadlines, // by when, where words say it that are no date: needs what was agreed
  interactions, // what one side does to another, unless it is a meeting or an agreement already
  subject // last: an article about a match, a merger or a film keeps nothing of all that
]
